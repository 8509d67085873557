import { Downloads, type DataTable } from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { Reliability, ScaleFigures } from "../../../survey/figures/types.js";
import { fileWords } from "../file-words.js";
import { twoDecimals } from "./alpha-words.js";

export interface ReliabilityTableProps {
  readonly study: OpenStudy;
  readonly figures: ScaleFigures;
  /** Whose answers. */
  readonly whom: string;
}

/** The statements of a scale, with what each does to it. */
export function ReliabilityTable({ study, figures, whom }: ReliabilityTableProps) {
  const { reliability, title, id } = figures;
  const { prefix, note, source } = fileWords(study);
  const caption = `Statements of “${title}”: ${whom}`;
  const table = useMemo(() => reliabilityFile(figures, whom), [figures, whom]);
  return (
    <>
      <div className="scroll-box" role="region" aria-label={caption} tabIndex={0}>
        <table className="scale-items">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              <th scope="col" className="number">
                Mean answer
              </th>
              <th scope="col" className="number">
                Correlation with the rest
              </th>
              <th scope="col" className="number">
                Alpha without it
              </th>
            </tr>
          </thead>
          <tbody>
            {reliability.items.map(({ id: item, text, isReversed, ...own }) => (
              <tr key={item}>
                <th scope="row">
                  {text} {isReversed && <span className="scale-reversed">reversed</span>}
                </th>
                <Figure value={own.mean} />
                <Figure value={own.itemRest} />
                <Figure value={own.alphaWithout} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="scale-files on-screen">
        <span className="small quiet">Source: {source}</span>
        <Downloads name={`${prefix}-${id}-items`} table={table} note={note} />
      </div>
    </>
  );
}

function Figure({ value }: { readonly value: number | undefined }) {
  return <td className="number">{value === undefined ? "[x]" : twoDecimals(value)}</td>;
}

const number = (id: string, label: string) => ({ id, label, numeric: true });
const text = (id: string, label: string) => ({ id, label, numeric: false });

function reliabilityFile({ title, reliability }: ScaleFigures, whom: string): DataTable {
  const { alpha, weightedAlpha, ordinalAlpha, omega, n, items }: Reliability = reliability;
  return {
    columns: [
      text("scale", "Scale"),
      { ...text("item", "Statement"), role: "name" },
      text("reversed", "Reversed"),
      number("mean", "Mean answer, turned round where reversed"),
      number("rest", "Correlation with the rest"),
      number("without", "Alpha without it"),
      number("alpha", "Alpha"),
      number("low", "Alpha: lower limit (95%)"),
      number("high", "Alpha: upper limit (95%)"),
      number("weighted", "Alpha, weighted"),
      number("ordinal", "Alpha, ordinal"),
      number("omega", "Omega total"),
      number("n", "Respondents"),
      text("whom", "Whose answers"),
    ],
    rows: items.map((item) => [
      title,
      item.text,
      item.isReversed ? "yes" : "no",
      item.mean,
      item.itemRest,
      item.alphaWithout,
      alpha?.value,
      alpha?.interval?.low,
      alpha?.interval?.high,
      weightedAlpha,
      ordinalAlpha,
      omega,
      n,
      whom,
    ]),
  };
}
