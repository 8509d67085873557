import type { Column } from "@abep/domain";
import { useId } from "react";
import { Select } from "../../../../components/select.js";
import type { ColumnChoice, KnownTable } from "../../../../datasets/types.js";
import { listOf } from "../../../../format/text.js";
import { canBeSame, wanting, withEveryRow } from "./choose-columns.js";

export interface EveryRowProps {
  readonly known: KnownTable;
  readonly choice: ColumnChoice;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** Columns that must say something and that the file does not have: each can say the same in every row. */
export function EveryRow({ known, choice, onChoose }: EveryRowProps) {
  const missing = wanting(known, choice);
  const fillable = missing.filter((column) => canBeSame(known, column));
  const still = missing.filter(({ name }) => !Object.hasOwn(choice.everyRow, name));
  if (missing.length === 0) return null;
  return (
    <div className="match-every">
      {still.length > 0 && (
        <p className="match-warning">
          No row can be used before something stands for {listOf(still.map(({ name }) => name))}.
        </p>
      )}
      {fillable.length > 0 && (
        <fieldset>
          <legend>What every row says in columns that the file does not have</legend>
          {fillable.map((column) => (
            <SameInAll
              key={column.name}
              column={column}
              value={choice.everyRow[column.name] ?? ""}
              onChange={(text) => {
                onChoose(withEveryRow(choice, column.name, text));
              }}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface SameInAllProps {
  readonly column: Column;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function SameInAll({ column: { name, meaning, kind, terms }, value, onChange }: SameInAllProps) {
  const id = useId();
  if (kind === "term" && terms !== undefined)
    return (
      <Select
        label={`${name}: ${meaning}`}
        value={value}
        onChange={onChange}
        options={[
          { value: "", label: "Not said" },
          ...terms.map((term) => ({ value: term.id, label: term.label })),
        ]}
      />
    );
  return (
    <div className="work-field">
      <label htmlFor={id}>{name}</label>
      <p id={`${id}-help`}>{meaning}</p>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={300}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </div>
  );
}
