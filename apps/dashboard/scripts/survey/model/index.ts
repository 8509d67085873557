import { demand } from "./demand.js";
import type { Effects, Model } from "./effects.js";
import { enablersAndBarriers } from "./enablers-and-barriers.js";
import { localRole } from "./local-role.js";
import { workingTogether } from "./working-together.js";

const sections: readonly Model[] = [workingTogether, enablersAndBarriers, localRole, demand];

/** The share that does not know, unless the model of a question says otherwise. */
export const usuallyUnknown = 0.015;

const ordinals = new Map(sections.flatMap(({ ordinal }) => Object.entries(ordinal)));
const cuts = new Map(sections.flatMap(({ thresholds }) => Object.entries(thresholds)));
const unknown = new Map(sections.flatMap(({ dontKnow }) => Object.entries(dontKnow)));
const choices = new Map(
  sections.flatMap(({ options }) =>
    Object.entries(options).map(([question, own]) => [question, Object.entries(own)] as const),
  ),
);

/** What an item, or a question with answers in an order, depends on. */
export function ordinalOf(id: string): Effects {
  return given(ordinals.get(id), id);
}

export function thresholdsOf(question: string): readonly number[] {
  return given(cuts.get(question), question);
}

/** What each answer to a question depends on, by code. */
export function optionsOf(question: string): readonly (readonly [code: string, Effects])[] {
  return given(choices.get(question), question);
}

export function unknownShareOf(question: string): number {
  return unknown.get(question) ?? usuallyUnknown;
}

function given<Value>(found: Value | undefined, id: string): Value {
  if (found === undefined) throw new Error(`The simulation does not say how “${id}” is answered`);
  return found;
}
