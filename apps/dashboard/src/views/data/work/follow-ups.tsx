import type { FollowUp } from "@abep/domain/gathering";
import { contactEvents, findTerm } from "@abep/domain/vocabulary";
import { findAuthority } from "@abep/geography";
import { useState } from "react";
import { Button } from "../../../components/button.js";
import { Select } from "../../../components/select.js";
import { saveFile } from "../../../files/save-file.js";
import { formatDate } from "../../../format/date.js";
import { countOf } from "../../../format/text.js";

const choices = ["due", "not_asked", "all"] as const;
type Choice = (typeof choices)[number];
const choiceWords: Readonly<Record<Choice, string>> = {
  due: "Overdue",
  not_asked: "Not asked yet",
  all: "All LAs",
};

const header = ["LA", "State", "Asked", "Reminders", "Last", "Role", "Due", "Days overdue"];

/** How far the team has come with each LA, and who is to be written to. */
export function FollowUps({
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
