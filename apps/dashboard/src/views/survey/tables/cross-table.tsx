import type { Measure } from "@abep/charts";
import { formatCount } from "../../../format/text.js";
import type { CrosstabFigures, CrosstabTest } from "../../../survey/figures/types.js";
import { LEVEL, pOf, pWords } from "./test-words.js";

export interface CrossTableProps {
  readonly figures: CrosstabFigures;
  readonly caption: string;
  readonly isSet: boolean;
  readonly format: (value: number) => string;
}

/** A table of two questions: in each cell the figure, its interval, and the letters of the columns that are lower. */
export function CrossTable({ figures, caption, isSet, format }: CrossTableProps) {
  const { columns, lines, bases, tests } = figures;
  return (
    <div className="scroll-box crosstab-box" role="region" aria-label={caption} tabIndex={0}>
      <table className="crosstab">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{figures.holds === "means" ? "Figure" : "Answer"}</th>
            {columns.answers.map(({ id, label, letter }) => (
              <th key={id} scope="col" className="number">
                {label} <span className="crosstab-letter">{letter}</span>
              </th>
            ))}
            {isSet && (
              <th scope="col" className="number">
                Test of the row
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, label, measures }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {columns.answers.map((column, at) => (
                <Cell key={column.id} measure={measures[at]} format={format} />
              ))}
              {isSet && <TestCell test={tests.find(({ option }) => option === label)} />}
            </tr>
          ))}
          <tr className="crosstab-base">
            <th scope="row">Respondents</th>
            {columns.answers.map((column, at) => (
              <Cell key={column.id} measure={bases[at]} format={formatCount} />
            ))}
            {isSet && <td />}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly measure: Measure | undefined;
  readonly format: (value: number) => string;
}

function Cell({ measure, format }: CellProps) {
  if (measure?.state === "withheld") {
    return (
      <td className="number crosstab-withheld">
        <span>
          [c]<span className="hidden-visually"> withheld</span>
        </span>
      </td>
    );
  }
  if (measure?.value === undefined) return <td className="number">[x]</td>;
  const { value, interval, detail } = measure;
  return (
    <td className="number">
      {format(value)}
      {detail !== undefined && (
        <span className="crosstab-lower">
          <span className="hidden-visually">, significantly higher than </span>
          {detail}
        </span>
      )}
      {interval !== undefined && (
        <span className="crosstab-interval">
          {format(interval.low)} to {format(interval.high)}
        </span>
      )}
    </td>
  );
}

function TestCell({ test }: { readonly test: CrosstabTest | undefined }) {
  const p = test === undefined ? undefined : pOf(test);
  if (p === undefined) return <td className="number">[x]</td>;
  return <td className="number">{p < LEVEL ? <strong>{pWords(p)}</strong> : pWords(p)}</td>;
}
