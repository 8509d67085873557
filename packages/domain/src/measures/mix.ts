import type { CellData } from "../cells/index.js";
import { isResearched } from "./researched.js";
import { findTerm, forms, type FormId } from "../vocabulary/index.js";

/** Which forms of collaboration a local authority has, closed bodies and policy labels apart. */
export interface FormMix {
  /** Number of partnerships by form, those that there are. */
  readonly partnerships: ReadonlyMap<FormId, number>;
  /** Number of forms with a partnership. */
  readonly forms: number;
  /** Number of partnerships of any form. */
  readonly total: number;
  /** Forms without a record of which nobody can say yet whether there are any: they are not none. */
  readonly unknown: readonly FormId[];
}

/** Counts the forms and partnerships that are recorded in a local authority. */
export function formMix(data: CellData, gss: string): FormMix {
  const counts = new Map<FormId, number>();
  for (const { form, status, coverage } of data.partnerships)
    if (
      status !== "closed" &&
      findTerm(forms, form)?.group !== "policy" &&
      coverage.some(({ area }) => area === gss)
    )
      counts.set(form, (counts.get(form) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const unknown = forms
    .filter(
      ({ id, group }) => group !== "policy" && !counts.has(id) && !isResearched(data, gss, id),
    )
    .map(({ id }) => id);
  return { partnerships: counts, forms: counts.size, total, unknown };
}

/** How evenly partnerships are spread over forms. */
export interface Diversity {
  /** H = −Σ p ln p, in nats: 0 where all are of one form. */
  readonly shannon: number;
  /** exp(H), the number of forms that would give H if all were equally common. */
  readonly effectiveForms: number;
  /** 1 − Σ p²: the chance that two partnerships drawn with replacement are of different forms. */
  readonly simpson: number;
}

/**
 * Diversity of forms by the share p of each among the partnerships. Sources: Shannon (1948); Simpson (1949); Hill
 * (1973), “Diversity and evenness”, number of order 1. `undefined` where there is no partnership, since there
 * is nothing that could be diverse.
 */
export function formDiversity(counts: Iterable<number>): Diversity | undefined {
  const some = [...counts].filter((count) => count > 0);
  const total = some.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const shares = some.map((count) => count / total);
  const shannon = shares.reduce((sum, share) => sum - share * Math.log(share), 0);
  const simpson = 1 - shares.reduce((sum, share) => sum + share * share, 0);
  return { shannon, effectiveForms: Math.exp(shannon), simpson };
}
