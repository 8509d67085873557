import type { Dataset } from "../model.js";
import { textFile, type ExportFile } from "./file.js";
import { networkOf, type NetworkEdge, type NetworkNode } from "./network.js";
import { escapeXml } from "./xml.js";

const nodeKeys = ["label", "kind", "form", "status"] as const;
const edgeKeys = ["kind", "extent"] as const;

/**
 * The network of a data set in GraphML, as Gephi, yEd, igraph and NetworkX read it: a directed graph whose
 * nodes and edges have typed data. Source: GraphML primer, http://graphml.graphdrawing.org/primer.
 */
export function graphmlFile(dataset: Dataset): ExportFile {
  const { nodes, edges } = networkOf(dataset);
  const keys = [
    ...nodeKeys.map((name) => key("node", name)),
    ...edgeKeys.map((name) => key("edge", name)),
  ];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph id="collaboration" edgedefault="directed">',
    ...nodes.map(nodeElement),
    ...edges.map(edgeElement),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
  return textFile("network.graphml", "application/graphml+xml", text);
}

function key(of: "node" | "edge", name: string): string {
  return `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
}

function nodeElement(node: NetworkNode): string {
  const data = nodeKeys.flatMap((name) => dataElement("node", name, node[name]));
  return `    <node id="${escapeXml(node.id)}">${data.join("")}</node>`;
}

function edgeElement(edge: NetworkEdge, index: number): string {
  const data = edgeKeys.flatMap((name) => dataElement("edge", name, edge[name]));
  const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
  return `    <edge id="e${index}" ${ends}>${data.join("")}</edge>`;
}

function dataElement(of: "node" | "edge", name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`<data key="${of}-${name}">${escapeXml(value)}</data>`];
}
