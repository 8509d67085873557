import { useId, useState } from "react";
import { Button } from "../components/button.js";
import { Select } from "../components/select.js";
import { saveFile } from "../files/save-file.js";
import { correctionMail, mailAddress } from "./mail.js";
import { correctionsRecipient } from "./recipient.js";
import type { CorrectionSubject } from "./record.js";
import "./corrections.css";

interface CorrectionsProps {
  /** What a correction can be about; the first one holds every record of the page. */
  readonly subjects: readonly [CorrectionSubject, ...CorrectionSubject[]];
  /** The place of the page within the site, for the letter. */
  readonly place: string;
  /** The version of the data that the page shows. */
  readonly version: string;
}

/** How a reader sends a correction: a letter begun for them, or a form to fill in and send back. */
export function Corrections({ subjects, place, version }: CorrectionsProps) {
  const [whole] = subjects;
  const [chosen, choose] = useState(whole.id);
  const title = useId();
  const subject = subjects.find(({ id }) => id === chosen) ?? whole;
  const to = correctionsRecipient();
  const page = addressOf(place);
  const save = async (kind: "csv" | "json"): Promise<void> => {
    const { correctionCsv, correctionJson } = await import("./file.js");
    const [type, write] =
      kind === "csv"
        ? (["text/csv", correctionCsv] as const)
        : (["application/json", correctionJson] as const);
    saveFile(`correction-${subject.id}.${kind}`, type, write(subject, version));
  };

  return (
    <section className="corrections" aria-labelledby={title}>
      <h2 id={title}>Send a correction</h2>
      <p>
        Is something wrong, out of date or missing? A correction needs a source, or the name of the
        office that confirms it. To say that an entry is right helps, too.
      </p>
      {subjects.length > 1 && (
        <Select
          label="What is it about?"
          value={subject.id}
          options={subjects.map((one) => ({ value: one.id, label: one.title }))}
          onChange={choose}
        />
      )}
      <div className="corrections-ways on-screen">
        <a
          className="button button-boxed"
          href={mailAddress(correctionMail(subject, { to, page, version }))}
        >
          Write an e-mail
        </a>
        <Button icon="download" onClick={() => void save("csv")}>
          Form to fill in (CSV)
        </Button>
        <Button look="plain" icon="download" onClick={() => void save("json")}>
          The same as JSON
        </Button>
      </div>
      <p className="quiet small">
        The e-mail names the record and what stands. The form has one row for each record, with
        empty columns for what should stand instead: fill it in and send it back
        {to === ""
          ? ". This copy of the site names no address for corrections: send both to whoever publishes it."
          : ` to ${to}.`}{" "}
        Page: {page}
      </p>
    </section>
  );
}

/** The full address of a place of this site. */
function addressOf(place: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${place}`;
}
