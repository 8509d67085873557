import type { Problem } from "@abep/domain";
import { useMemo, useState } from "react";
import { Button } from "../../../components/button.js";
import { useSettled } from "../../../components/use-settled.js";
import type { OpenDataset } from "../../../datasets/store.js";
import type { ContactReport } from "../../../datasets/types.js";
import { countOf } from "../../../format/text.js";
import { saveFile } from "../../../files/save-file.js";
import { ContactForm } from "./contact-form.js";
import { emptyLog, keepLog, keptLog, withEvent } from "./contact-log.js";
import { FileField } from "./file-field.js";
import { FollowUps } from "./follow-ups.js";
import { ProblemTable } from "./problem-table.js";
import { today } from "./today.js";
import { WorkPage } from "./work-page.js";

/** Whom the team has asked, reminded and heard from, LA by LA. */
export default function ContactsView() {
  return (
    <WorkPage
      title="Contact log"
      heading="Whom you have asked, and who is overdue"
      lead="One event in each row: asked, reminded, replied, confirmed or declined, with date and role. The log is kept in this browser and is no part of the data set; name roles, not persons."
    >
      {(open) => <Log open={open} />}
    </WorkPage>
  );
}

type Read = ContactReport | { readonly problems: readonly Problem[] };

function Log({ open: { engine } }: { readonly open: OpenDataset }) {
  const [text, setText] = useState(keptLog);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [kept, setKept] = useState(true);
  const asked = useMemo<Promise<Read>>(() => engine.contacts(text, today()), [engine, text]);
  const read = useSettled(asked);
  const [before, setBefore] = useState<string>();
  const take = async (next: string | File): Promise<boolean> => {
    const found = await engine.contacts(next, today());
    if ("problems" in found) {
      setRefused(found.problems);
      return false;
    }
    setRefused([]);
    setBefore(typeof next === "string" || text === emptyLog ? undefined : text);
    setKept(keepLog(found.text));
    setText(found.text);
    return true;
  };
  return (
    <>
      <ContactForm onAdd={(cells) => take(withEvent(text, cells))} />
      {!kept && (
        <p role="alert">This browser does not keep the log. Save it as a file before you leave.</p>
      )}
      {refused.length > 0 && (
        <div role="alert">
          <p>This was not taken; the log is as it was.</p>
          <ProblemTable problems={refused} caption="Problems with the contact log" />
        </div>
      )}
      <div className="work-box on-screen">
        <FileField
          label="Open a contact log"
          help="A CSV file or workbook with the columns gss_code, event, date, role, by and note. It takes the place of the log that is kept here."
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onFiles={([file]) => {
            if (file !== undefined) void take(file);
          }}
        />
        {before !== undefined && (
          <p role="status">
            The log that was kept here has given way.{" "}
            <Button
              look="plain"
              onClick={() => {
                void take(before);
              }}
            >
              Go back to it
            </Button>
          </p>
        )}
        <Button
          icon="download"
          onClick={() => {
            saveFile("contacts.csv", "text/csv", text);
          }}
        >
          Save the log as CSV
        </Button>
      </div>
      {read === undefined ? (
        <p role="status">Reading the log…</p>
      ) : "problems" in read ? (
        <ProblemTable problems={read.problems} caption="Problems with the kept contact log" />
      ) : (
        <>
          {read.warnings.length > 0 && (
            <>
              <p>{countOf(read.warnings.length, "thing")} in the log to look at:</p>
              <ProblemTable problems={read.warnings} caption="What to look at in the contact log" />
            </>
          )}
          <FollowUps followUps={read.followUps} events={read.events.length} />
        </>
      )}
    </>
  );
}
