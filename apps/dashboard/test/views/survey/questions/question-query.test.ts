import { describe, expect, test } from "vitest";
import { decodeQuery, encodeQuery } from "../../../../src/routing/query.js";
import type { Menu } from "../../../../src/survey/engine/types.js";
import {
  questionPlace,
  questionQuery,
  usable,
} from "../../../../src/views/survey/questions/question-query.js";

const menu: Menu = {
  variables: [],
  regionFigures: [],
  askedIf: {},
  splits: [
    {
      id: "phase",
      text: "Phase",
      column: "phase",
      kind: "categories",
      answers: [
        { id: "primary", label: "Primary" },
        { id: "secondary", label: "Secondary" },
      ],
    },
  ],
};

describe("the address of a question", () => {
  test("holds whom the figures are of, the split, the item and the answer", () => {
    const query = "of=trusts&by=phase&where=phase%3Aprimary&item=helps_time&answer=5";
    const { state, notices } = decodeQuery(questionQuery, query);
    expect(notices).toEqual([]);
    expect(state).toEqual({
      of: "trusts",
      by: "phase",
      where: [{ question: "phase", is: ["primary"] }],
      item: "helps_time",
      answer: "5",
    });
    expect(encodeQuery(questionQuery, state)).toBe(query);
  });

  test("keeps the respondents from one question to the next, and not what was chosen in it", () => {
    const { state } = decodeQuery(questionQuery, "by=phase&item=helps_time");
    expect(questionPlace("would_join", state)).toBe("/survey/questions/would_join?by=phase");
    expect(questionPlace("would_join", questionQuery.fallback)).toBe(
      "/survey/questions/would_join",
    );
  });

  test("leaves out and tells a split or filter that the open study does not have", () => {
    const asked = {
      ...questionQuery.fallback,
      by: "size",
      where: [
        { question: "phase", is: ["primary"] },
        { question: "phase", is: ["tertiary"] },
      ],
    };
    const { state, notices } = usable(asked, menu);
    expect(state.by).toBe("");
    expect(state.where).toEqual([{ question: "phase", is: ["primary"] }]);
    expect(notices.map(({ name }) => name)).toEqual(["by", "where"]);
    expect(usable({ ...questionQuery.fallback, by: "phase" }, menu).notices).toEqual([]);
  });
});
