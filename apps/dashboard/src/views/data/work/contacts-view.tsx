import type { FollowUp } from "@abep/domain/gathering";
import type { Problem } from "@abep/domain";
import { contactEvents, findTerm } from "@abep/domain/vocabulary";
import { findAuthority } from "@abep/geography";
import { useMemo, useState } from "react";
import { Button } from "../../../components/button.js";
import { Select } from "../../../components/select.js";
import { useSettled } from "../../../components/use-settled.js";
import type { OpenDataset } from "../../../datasets/store.js";
import type { ContactReport } from "../../../datasets/types.js";
import { saveFile } from "../../../files/save-file.js";
import { formatDate } from "../../../format/date.js";
import { countOf } from "../../../format/text.js";
import { ContactForm } from "./contact-form.js";
import { keepLog, keptLog, withEvent } from "./contact-log.js";
import { FileField } from "./file-field.js";
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
  const take = async (next: string): Promise<boolean> => {
    const found = await engine.contacts(next, today());
    if ("problems" in found) {
      setRefused(found.problems);
      return false;
    }
    setRefused([]);
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
          help="A CSV file with the columns gss_code, event, date, role, by and note. It takes the place of the log that is kept here."
          accept=".csv,text/csv"
          onFiles={([file]) => {
            void file?.text().then(take);
          }}
        />
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
        <FollowUps followUps={read.followUps} events={read.events.length} />
      )}
    </>
  );
}

const choices = ["due", "not_asked", "all"] as const;
type Choice = (typeof choices)[number];
const choiceWords: Readonly<Record<Choice, string>> = {
  due: "Overdue",
  not_asked: "Not asked yet",
  all: "All LAs",
};

const header = ["LA", "State", "Asked", "Reminders", "Last", "Role", "Due", "Days overdue"];

function FollowUps({
  followUps,
  events,
}: {
  readonly followUps: readonly FollowUp[];
  readonly events: number;
}) {
  const [choice, setChoice] = useState<Choice>("all");
  const overdue = followUps.filter((one) => one.overdue !== undefined);
  const asked = followUps.filter(({ state }) => state !== "not_asked");
  const shown = followUps
    .filter(
      ({ state, overdue: days }) =>
        choice === "all" || (choice === "due" ? days !== undefined : state === "not_asked"),
    )
    .toSorted((a, b) => (b.overdue ?? 0) - (a.overdue ?? 0));
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">Following up</h2>
      <p>
        {countOf(events, "event")}: {countOf(asked.length, "LA")} of {followUps.length} asked,{" "}
        {followUps.filter(({ state }) => state === "confirmed").length} confirmed, {overdue.length}{" "}
        overdue. An answer is due 21 days after the last request or reminder.
      </p>
      <div className="work-choices on-screen">
        <Select
          label="Show"
          value={choice}
          onChange={setChoice}
          options={choices.map((value) => ({ value, label: choiceWords[value] }))}
        />
        <Button
          icon="download"
          onClick={() => {
            void saveMailingList(shown);
          }}
        >
          Mailing list of these as CSV
        </Button>
      </div>
      {shown.length === 0 ? (
        <p>None.</p>
      ) : (
        <div className="work-table" role="region" aria-label="LAs" tabIndex={0}>
          <table>
            <caption className="hidden-visually">{choiceWords[choice]}</caption>
            <thead>
              <tr>
                {header.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={one.gss}>
                  {followUpWords(one).map((text, column) =>
                    column === 0 ? (
                      <th key={column} scope="row">
                        {text}
                      </th>
                    ) : (
                      <td key={column}>{text}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function followUpWords(one: FollowUp): readonly string[] {
  const { gss, state, asked, reminders, last, role = "", due, overdue } = one;
  const day = (date: string | undefined): string => (date === undefined ? "" : formatDate(date));
  return [
    findAuthority(gss)?.name ?? gss,
    state === "not_asked" ? "Not asked" : (findTerm(contactEvents, state)?.label ?? state),
    day(asked),
    String(reminders),
    day(last),
    role,
    day(due),
    overdue === undefined ? "" : String(overdue),
  ];
}

async function saveMailingList(shown: readonly FollowUp[]): Promise<void> {
  const { spreadsheetCsv } = await import("../../../files/csv.js");
  const rows = shown.map((one) => {
    const [name = "", ...rest] = followUpWords(one);
    return [one.gss, name, findAuthority(one.gss)?.council ?? `${name} Council`, ...rest];
  });
  const names = ["GSS code", "LA", "Council", ...header.slice(1)];
  saveFile("mailing-list.csv", "text/csv", spreadsheetCsv(names, rows));
}
