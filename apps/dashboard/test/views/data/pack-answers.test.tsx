// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Conflict, Problem } from "@abep/domain";
import { PackAnswers } from "../../../src/views/data/work/pack-answers.js";
import { press, wordsOf } from "../show-place.js";

let holder: HTMLDivElement;
let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  holder = document.createElement("div");
  document.body.append(holder);
  root = createRoot(holder);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  holder.remove();
  vi.unstubAllGlobals();
});

const conflict = (column: string): Conflict => ({
  kind: "both_changed",
  table: "profiles",
  key: { gss_code: "E08000025" },
  column,
  ours: "unknown",
  theirs: "convener",
  sentence: `Birmingham: ${column} differs.`,
});

const unfit: Problem = {
  code: "change-does-not-fit",
  severity: "error",
  message: "Roles of one side stand without the source of the other.",
  remedy: "Take all cells of the row from one side.",
};

test("choices that do not fit together are told, and can be made anew", async () => {
  const asked: (readonly number[])[] = [];
  act(() => {
    root.render(
      <PackAnswers
        fileName="answers.xlsx"
        laName="Birmingham"
        report={{ changes: [], conflicts: [conflict("roles"), conflict("note")], problems: [] }}
        onTake={(theirs) => {
          asked.push(theirs);
          return Promise.resolve(theirs.length === 1 ? [unfit] : []);
        }}
      />,
    );
  });
  const theirs = (at: number) =>
    holder.querySelectorAll<HTMLElement>("input[type=radio]")[2 * at + 1];
  act(() => theirs(0)?.click());
  await press(holder, "button", "Take over");
  expect(wordsOf(holder.querySelector('[role="alert"]'))).toContain("Nothing was taken over");
  expect(wordsOf(holder)).toContain(unfit.remedy);
  act(() => theirs(1)?.click());
  await press(holder, "button", "Take over");
  expect(holder.querySelector('[role="alert"]')).toBeNull();
  expect(asked).toEqual([[0], [0, 1]]);
});
