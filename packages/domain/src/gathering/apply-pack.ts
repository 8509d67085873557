import type { Change } from "../exchange/change.js";
import { difference } from "../exchange/difference.js";
import { merge, type Conflict } from "../exchange/merge.js";
import type { Dataset } from "../model.js";
import { resolveCoverage } from "../placement/resolve.js";
import type { Problem } from "../problems/problem.js";
import { addPartnership } from "./additions.js";
import type { PackAnswers } from "./answers.js";
import { EditableRows } from "./editable-rows.js";
import { packSource } from "./pack-source.js";
import { takeAnswer } from "./take-answer.js";
import type { Taking } from "./taking.js";

/** What came of taking the answers of a local authority over. */
export interface PackApplied {
  /** With all that does not conflict; a cell in conflict is as it was. */
  readonly dataset: Dataset;
  /** Where the data set has changed since the pack was made, and the officer says otherwise. */
  readonly conflicts: readonly Conflict[];
  /** What the answers changed, each in a sentence. */
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/**
 * Takes the answers of an officer over into the current data set, as a three-way merge whose base is what
 * the pack said was recorded. Every statement that was confirmed or corrected gets evidence with the
 * provenance “told by the local authority”; its source is a reference to this pack, which is added to the table of
 * sources. What a record's own source said instead stands beside it as a claim. What is no longer true is emptied
 * where it can be, and a partnership that was active has then closed. For each form of which the list was
 * confirmed, the research status becomes `confirmed_by_la`; where it was contradicted, `disputed`. What is
 * missing is added as a partnership. An answer that cannot be taken over is among the problems, and the others
 * are taken. To take the same pack over twice changes nothing.
 *
 * `today`, such as `2026-12-01`, is taken where the officer gave no date.
 */
export function applyPack(dataset: Dataset, pack: PackAnswers, today: string): PackApplied {
  const problems: Problem[] = [];
  const here = new Set(
    resolveCoverage(dataset)
      .placements.filter(({ gss }) => gss === pack.gss)
      .map(({ partnershipId }) => partnershipId),
  );
  const reaching = dataset.partnerships.filter(({ id }) => here.has(id));
  const taking: Taking = {
    base: new EditableRows(dataset),
    theirs: new EditableRows(dataset),
    pack,
    source: packSource(pack, today, dataset.sources, problems),
    reaching,
    listed: (form) => reaching.filter((one) => one.form === form && one.status !== "closed"),
    problems,
  };
  const { base, theirs, source } = taking;
  const taken = [
    ...pack.answers.map((answer) => takeAnswer(taking, answer)),
    ...pack.additions.map((one) => addPartnership(taking, one)),
  ];
  if (taken.some(Boolean) && theirs.find("sources", source.url) === undefined)
    theirs.add("sources", {
      source_url: source.url,
      title: source.title,
      publisher: source.publisher,
      date: source.date,
      supports: `What is recorded on ${source.laName}`,
    });
  const before = base.load();
  const after = theirs.load();
  if (before.dataset === undefined || after.dataset === undefined) {
    const errors = [...before.problems, ...after.problems];
    problems.push(...errors.filter(({ severity }) => severity === "error"));
    return { dataset, conflicts: [], changes: [], problems };
  }
  const merged = merge(before.dataset, dataset, after.dataset);
  return {
    dataset: merged.dataset,
    conflicts: merged.conflicts,
    changes: difference(dataset, merged.dataset),
    problems: [...problems, ...merged.problems],
  };
}
