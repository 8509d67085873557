import { findAuthority } from "@abep/geography";
import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { csvFile } from "./csv.js";
import type { ExportFile } from "./file.js";
import { networkOf, type NetworkEdge } from "./network.js";

/**
 * The network of a data set as lists for programs that read CSV: its nodes, its edges, and the pairs of
 * local authorities that some partnership covers together, with how many do.
 */
export function edgeFiles(dataset: Dataset): readonly ExportFile[] {
  const { nodes, edges } = networkOf(dataset);
  return [
    csvFile(
      "nodes.csv",
      ["id", "label", "kind", "form", "status"],
      nodes.map(({ form = "", status = "", ...node }) => ({ ...node, form, status })),
    ),
    csvFile(
      "edges.csv",
      ["source", "target", "kind", "extent"],
      edges.map(({ extent = "", ...edge }) => ({ ...edge, extent })),
    ),
    csvFile("la-pairs.csv", pairColumns, pairRows(edges)),
  ];
}

const pairColumns = [
  "gss_code_1",
  "la_name_1",
  "gss_code_2",
  "la_name_2",
  "shared",
  "partnerships",
];

function pairRows(edges: readonly NetworkEdge[]): readonly Row[] {
  const covered = new Map<string, string[]>();
  for (const { source, target, kind } of edges)
    if (kind === "covers") covered.set(source, [...(covered.get(source) ?? []), target.slice(10)]);
  const shared = new Map<string, string[]>();
  for (const [partnership, codes] of covered)
    for (const [index, one] of codes.entries())
      for (const other of codes.slice(index + 1)) {
        const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
        shared.set(pair, [...(shared.get(pair) ?? []), partnership.slice(12)]);
      }
  return [...shared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, ids]) => {
      const [one = "", other = ""] = pair.split(" ");
      return {
        gss_code_1: one,
        la_name_1: findAuthority(one)?.name ?? one,
        gss_code_2: other,
        la_name_2: findAuthority(other)?.name ?? other,
        shared: String(ids.length),
        partnerships: ids.join(";"),
      };
    });
}
