import { useEffect, useRef, useState } from "react";
import { Button } from "../../../components/button.js";
import type { OpenDataset } from "../../../datasets/store.js";
import type { Differences as Found, Progress, SiteFile } from "../../../datasets/types.js";
import { siteFiles } from "../../../datasets/use-datasets.js";
import { Stopped, workOnCopy } from "../../../datasets/work-on-copy.js";
import { countOf, formatCount, listOf } from "../../../format/text.js";
import { BusyButton } from "./busy-button.js";
import { saveMade } from "./save.js";
import { WorkLine } from "./work-line.js";

type Comparison =
  | { readonly kind: "running"; readonly progress?: Progress }
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "stopped" }
  | { readonly kind: "trouble"; readonly text: string };

/** What is different from the data that comes with the site, in sentences. */
export function Differences({ open }: { readonly open: OpenDataset }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">What differs from the data of this site</h2>
      <Comparing
        key={attempt}
        open={open}
        onAgain={() => {
          setAttempt(attempt + 1);
        }}
      />
    </section>
  );
}

interface ComparingProps {
  readonly open: OpenDataset;
  readonly onAgain: () => void;
}

function Comparing({ open, onAgain }: ComparingProps) {
  const [comparison, setComparison] = useState<Comparison>({ kind: "running" });
  const running = useRef<AbortController>(undefined);
  const { engine } = open;
  useEffect(() => {
    const own = new AbortController();
    running.current = own;
    const onProgress = (progress: Progress): void => {
      if (!own.signal.aborted) setComparison({ kind: "running", progress });
    };
    compare(engine, own.signal, onProgress).then(setComparison, () => undefined);
    return () => {
      own.abort();
    };
  }, [engine]);
  switch (comparison.kind) {
    case "running":
      return (
        <WorkLine
          doing="Comparing"
          progress={comparison.progress}
          onCancel={() => {
            running.current?.abort();
            setComparison({ kind: "stopped" });
          }}
        />
      );
    case "found":
      return <Changes open={open} found={comparison.found} />;
    case "stopped":
    case "trouble":
      return (
        <>
          <p role={comparison.kind === "stopped" ? "status" : "alert"}>
            {comparison.kind === "stopped" ? "The comparison was stopped." : comparison.text}
          </p>
          <Button onClick={onAgain}>Compare</Button>
        </>
      );
  }
}

function Changes({ open, found }: { readonly open: OpenDataset; readonly found: Found }) {
  return (
    <>
      <p role="status">{differenceWords(found)}</p>
      {found.lacking.length > 0 && (
        <p>
          Here there is no row of {listOf(found.lacking)}, so that all that the site has in{" "}
          {found.lacking.length === 1 ? "it" : "them"} counts as removed.
        </p>
      )}
      {found.sentences.length > 0 && (
        <>
          <BusyButton
            icon="download"
            doing="Writing the change log"
            work={(signal, onProgress) =>
              saveMade(
                workOnCopy(open, signal, async (engine) =>
                  engine.changeLog(await files(), onProgress),
                ),
              )
            }
          >
            Download the change log
          </BusyButton>
          <ul className="work-sentences" tabIndex={0} aria-label="Differences">
            {found.sentences.map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What came of comparing; rejects only where it was stopped. */
async function compare(
  engine: OpenDataset["engine"],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Comparison> {
  try {
    const site = await files();
    const found = await workOnCopy({ engine }, signal, (helper) =>
      helper.differences(site, onProgress),
    );
    return { kind: "found", found };
  } catch (reason) {
    if (reason instanceof Stopped) throw reason;
    return { kind: "trouble", text: reason instanceof Error ? reason.message : String(reason) };
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
