import { stateStyles, type Category } from "@abep/charts";
import { roleCells, type RoleState } from "@abep/domain/cells";
import { inSentence } from "../../format/text.js";
import type { RoleLayer } from "./layers.js";
import { placeOf, type Picture, type PictureInput } from "./picture.js";

const labels: Readonly<Record<RoleState, string>> = {
  seen: "Seen in a source",
  not_seen: "Not seen in the sources read",
  unknown: "Nothing found on any role",
};

/** Which LAs play one role of their own in school improvement. */
export function rolePicture(
  { data, areas, where }: PictureInput,
  { role, label, definition }: RoleLayer,
): Picture {
  const cells = [...roleCells(areas, data.roles, role)];
  const count = (wanted: RoleState) => cells.filter(([, state]) => state === wanted).length;
  const unknown = count("unknown");
  return {
    headline: `The LA's own role “${label}” is seen in ${count("seen")} of ${cells.length} ${where}`,
    detail: [
      `Not seen in the sources read for ${count("not_seen")}, which does not prove that the LA lacks it.`,
      ...(unknown > 0 ? [`Nothing was found on any role of ${unknown}.`] : []),
    ].join(" "),
    scale: { kind: "categorical", categories: categories() },
    values: cells.map(([code, value]) => ({ code, value })),
    rows: cells.map(([gss, state]) => ({ ...placeOf(gss), value: labels[state] })),
    words: [{ word: inSentence(label), means: definition }],
    unplaced: [],
  };
}

function categories(): readonly Category[] {
  const { full, absent, unexamined } = stateStyles();
  return [
    { id: "seen", label: labels.seen, style: full },
    { id: "not_seen", label: labels.not_seen, style: absent },
    { id: "unknown", label: labels.unknown, style: unexamined },
  ];
}
