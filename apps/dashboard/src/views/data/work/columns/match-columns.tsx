import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../../../../components/button.js";
import type { Opening } from "../../../../datasets/store.js";
import type { ColumnChoice, TableToMatch } from "../../../../datasets/types.js";
import { useDatasets } from "../../../../datasets/use-datasets.js";
import { countOf } from "../../../../format/text.js";
import { ProblemTable } from "../problem-table.js";
import { MatchTable } from "./match-table.js";
import "./columns.css";

export interface MatchColumnsProps {
  readonly opening: Extract<Opening, { readonly kind: "matching" }>;
}

/** Asks which columns of files stand for which of a data set. */
export function MatchColumns({ opening: { what, toMatch, problems } }: MatchColumnsProps) {
  const { open, store } = useDatasets();
  const [choices, setChoices] = useState(() => toMatch.tables.map(({ choice }) => choice));
  const [keep, setKeep] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const shown = toMatch.tables.map((table, at) => ({ table, at, choice: choices[at] }));
  const twice = takenTwice(choices);
  const row = ({ table, at, choice = table.choice }: (typeof shown)[number]) => (
    <MatchTable
      key={at}
      table={table}
      known={toMatch.known}
      choice={choice}
      isTwice={choice.table !== undefined && twice.has(choice.table)}
      onChoose={(next) => {
        setChoices(choices.map((one, place) => (place === at ? next : one)));
      }}
    />
  );
  const unclear = shown.filter(({ table }) => table.unclear);
  const clear = shown.filter(({ table }) => !table.unclear);
  return (
    <section aria-labelledby={id} className="on-screen">
      <h2 id={id} ref={heading} tabIndex={-1}>
        What do the columns of {what} stand for?
      </h2>
      <p>
        {unclear.length > 0 &&
          "Names alone do not say what every column holds. Say for each what it stands for; what is suggested is chosen already. "}
        A column that stands for nothing is left out.
        {open !== undefined && " What is open now stays open until you go on."}
      </p>
      {problems.length > 0 && (
        <div role="alert">
          <p>Nothing could be used so:</p>
          <ProblemTable problems={problems} caption="Problems with these columns" />
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store.openMatched(
            shown.map(({ table, choice = table.choice }) => ({ ...placeOf(table), ...choice })),
            keep,
          );
        }}
      >
        {unclear.map(row)}
        {clear.length > 0 && (
          <details className="match-clear" open={unclear.length === 0}>
            <summary>
              {countOf(clear.length, "table")} whose columns {clear.length === 1 ? "is" : "are"}{" "}
              known by name
            </summary>
            {clear.map(row)}
          </details>
        )}
        <label className="match-keep">
          <input
            type="checkbox"
            checked={keep}
            onChange={({ target }) => {
              setKeep(target.checked);
            }}
          />{" "}
          Do the same the next time with files that have the same columns (kept in this browser)
        </label>
        <div className="work-tools">
          <Button type="submit">Open with these columns</Button>
          <Button look="plain" onClick={store.dismiss}>
            Do not open
          </Button>
        </div>
      </form>
    </section>
  );
}

function placeOf({ file, sheet }: TableToMatch) {
  return { file, ...(sheet !== undefined && { sheet }) };
}

/** Tables that more than one file is taken for. */
function takenTwice(choices: readonly ColumnChoice[]): ReadonlySet<string> {
  const names = choices.flatMap(({ table }) => (table === undefined ? [] : [table]));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}
