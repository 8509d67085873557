import { useId } from "react";
import { Select } from "../../../../components/select.js";
import type { ColumnChoice, KnownTable, TableToMatch } from "../../../../datasets/types.js";
import { countOf, listOf } from "../../../../format/text.js";
import { choiceFor, columnOf, leftOut, parted, withColumn } from "./choose-columns.js";
import { EveryRow } from "./every-row.js";

export interface MatchTableProps {
  readonly table: TableToMatch;
  readonly known: readonly KnownTable[];
  readonly choice: ColumnChoice;
  /** Whether another file is taken for the same table. */
  readonly isTwice: boolean;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** One table of a file: which table of a data set it holds, and what each of its columns stands for. */
export function MatchTable({ table, known, choice, isTwice, onChoose }: MatchTableProps) {
  const id = useId();
  const of = known.find(({ name }) => name === choice.table);
  const left = leftOut(table, choice);
  const [sure, open] = parted(table, of);
  const list = (columns: TableToMatch["columns"]) =>
    of && (
      <ul className="match-columns" role="list">
        {columns.map((column) => (
          <ColumnRow
            key={column.header}
            column={column}
            table={table}
            known={of}
            choice={choice}
            onChoose={onChoose}
          />
        ))}
      </ul>
    );
  return (
    <section className="match-table" aria-labelledby={id}>
      <h3 id={id}>
        {table.file}
        {table.sheet !== undefined && `, sheet “${table.sheet}”`}
        <span className="match-rows"> {countOf(table.rows, "row")}</span>
      </h3>
      <Select
        label="Which table of a data set it is"
        value={choice.table ?? ""}
        onChange={(name) => {
          onChoose(choiceFor(table, known.find((one) => one.name === name)?.name));
        }}
        options={[
          { value: "", label: "None: leave it out" },
          ...known.map(({ name, file }) => ({ value: name, label: file })),
        ]}
      />
      {of === undefined ? (
        <p>It is left out: none of its rows is read.</p>
      ) : (
        <>
          <p className="quiet small">Each row: {of.about}</p>
          {isTwice && (
            <p className="match-warning" role="alert">
              Another file is taken for {of.file} too, and only one can be: the second is refused.
            </p>
          )}
          {open.length > 0 && list(open)}
          {sure.length > 0 && (
            <details open={open.length === 0}>
              <summary>
                {countOf(sure.length, "column")} known by{" "}
                {sure.length === 1 ? "its name" : "their names"}
              </summary>
              {list(sure)}
            </details>
          )}
          <p role="status" className="small">
            {left.length === 0
              ? "Every column is read."
              : `Left out: ${listOf(left.map((header) => `“${header}”`))}.`}
          </p>
          <EveryRow known={of} choice={choice} onChoose={onChoose} />
        </>
      )}
    </section>
  );
}

interface ColumnRowProps extends Pick<MatchTableProps, "table" | "choice" | "onChoose"> {
  readonly column: TableToMatch["columns"][number];
  readonly known: KnownTable;
}

function ColumnRow({ column, table, known, choice, onChoose }: ColumnRowProps) {
  const { header, examples } = column;
  const name = columnOf(choice, header);
  const meaning = known.columns.find((one) => one.name === name)?.meaning;
  const suggested = table.suggested[known.name];
  const isGuess =
    name !== undefined && suggested?.unsure.includes(name) && suggested.columns[name] === header;
  const options = (required: boolean) =>
    known.columns
      .filter((one) => one.required === required)
      .map((one) => ({ value: one.name, label: one.name }));
  return (
    <li>
      <div className="match-header">
        <p className="match-name">{header}</p>
        <p className="quiet small">
          {examples.length === 0 ? "no values" : examples.map((text) => `“${text}”`).join(", ")}
        </p>
      </div>
      <div>
        <Select
          label={`What “${header}” stands for`}
          labelHidden
          value={name ?? ""}
          onChange={(value) => {
            onChoose(withColumn(choice, header, value === "" ? undefined : value));
          }}
          options={[
            { value: "", label: "Nothing: leave it out" },
            { label: "Must say something", options: options(true) },
            { label: "May be empty", options: options(false) },
          ]}
        />
        {meaning !== undefined && (
          <p className="quiet small">
            {meaning}
            {isGuess === true && " A guess from the spelling: check it."}
          </p>
        )}
      </div>
    </li>
  );
}
