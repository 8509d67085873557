import { useMemo } from "react";
import { useSettled } from "../../../components/use-settled.js";
import type { OpenDataset } from "../../../datasets/store.js";
import { siteFiles } from "../../../datasets/use-datasets.js";
import type { Differences as Found, SiteFile } from "../../../datasets/types.js";
import { countOf, formatCount } from "../../../format/text.js";
import { BusyButton } from "./busy-button.js";
import { saveMade } from "./save.js";

type Asked = { readonly found: Found } | { readonly trouble: string };

/** What is different from the data that comes with the site, in sentences. */
export function Differences({ open }: { readonly open: OpenDataset }) {
  const { engine } = open;
  const asked = useMemo(() => ask(open), [open]);
  const answer = useSettled(asked);
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">What differs from the data of this site</h2>
      {answer === undefined ? (
        <p role="status">Comparing…</p>
      ) : "trouble" in answer ? (
        <p role="alert">{answer.trouble}</p>
      ) : (
        <>
          <p>{differenceWords(answer.found)}</p>
          {answer.found.sentences.length > 0 && (
            <>
              <BusyButton
                icon="download"
                work={async () => saveMade(engine.changeLog(await files()))}
              >
                Download the change log
              </BusyButton>
              <ul className="work-sentences" tabIndex={0} aria-label="Differences">
                {answer.found.sentences.map((sentence, at) => (
                  <li key={at}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

async function ask({ engine }: OpenDataset): Promise<Asked> {
  try {
    return { found: await engine.differences(await files()) };
  } catch (reason) {
    return { trouble: reason instanceof Error ? reason.message : String(reason) };
  }
}

async function files(): Promise<readonly SiteFile[]> {
  const site = await siteFiles();
  if ("problem" in site) throw new Error(`${site.problem.message} ${site.problem.remedy}`);
  return site.files;
}

function differenceWords({ added, changed, removed, sentences }: Found): string {
  const all = added + changed + removed;
  if (all === 0) return "Nothing: every row is the same.";
  const listed =
    sentences.length < all
      ? ` The first ${sentences.length} are listed; the change log has all.`
      : "";
  return `${countOf(added, "row")} added, ${formatCount(changed)} changed, ${formatCount(removed)} removed.${listed}`;
}
