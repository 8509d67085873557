import { describe, expect, it } from "vitest";
import { fromRows, missingIn } from "../../src/index.js";
import {
  checkInstrument,
  codebook,
  codebookCsv,
  codebookMarkdown,
  columnSpecs,
  estimateMinutes,
  leadersInstrument,
  printableQuestionnaire,
  readInstrument,
  toSurveyJs,
} from "../../src/instrument/index.js";

const questions = leadersInstrument.sections.flatMap((section) => section.questions);

describe("the survey of school and trust leaders", () => {
  it("has nothing against it, and survives JSON", () => {
    expect(checkInstrument(leadersInstrument)).toEqual([]);
    const read = readInstrument(JSON.parse(JSON.stringify(leadersInstrument)));
    expect(read.problems).toEqual([]);
    expect(read.instrument).toEqual(leadersInstrument);
  });

  it("has 25 questions or more, and three scales of five items with two turned", () => {
    expect(questions.length).toBeGreaterThanOrEqual(25);
    expect(leadersInstrument.scales).toHaveLength(3);
    for (const { items, reversed } of leadersInstrument.scales) {
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(reversed.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("takes about as long as it says, every question asked", () => {
    expect(
      Math.abs(estimateMinutes(leadersInstrument) - leadersInstrument.length.minutes),
    ).toBeLessThan(1);
  });

  it("is read from codes, with don’t knows and refusals told apart", () => {
    const { responses, problems } = fromRows(
      [
        {
          level: "school",
          role: "rather_not",
          helps_trust: "4",
          purposes: "send;attendance",
          hours: "12",
        },
        { level: "trust", role: "head", helps_trust: "dk", purposes: "", hours: "" },
      ],
      Object.fromEntries(
        Object.entries(columnSpecs(leadersInstrument)).filter(([name]) =>
          ["level", "role", "helps_trust", "purposes", "hours"].includes(name),
        ),
      ),
    );
    expect(problems).toEqual([]);
    const kindOf = (name: string, row: number) => {
      const column = responses.columns.get(name);
      return column && missingIn(column, row);
    };
    expect(kindOf("role", 0)).toBe("refused");
    expect(kindOf("helps_trust", 1)).toBe("dont_know");
    expect(responses.columns.get("helps_trust")).toMatchObject({
      ordered: true,
      labels: ["1", "2", "3", "4"],
    });
    expect(kindOf("purposes", 0)).toBeUndefined();
  });
});

describe("its codebook", () => {
  it("has every column, and marks items that are turned", () => {
    const variables = new Set(codebook(leadersInstrument).map(({ variable }) => variable));
    expect(variables).toEqual(new Set(Object.keys(columnSpecs(leadersInstrument))));
    const [turned] = codebook(leadersInstrument).filter(
      ({ variable }) => variable === "demand_burden",
    );
    expect(turned?.scales).toBe("scale_demand (reversed)");
  });

  it("is CSV with its columns named, and Markdown with every wording", () => {
    const [header] = codebookCsv(leadersInstrument).split("\r\n");
    expect(header).toBe("variable,question,kind,wording,item,code,label,missing,asked_if,scales");
    const markdown = codebookMarkdown(leadersInstrument);
    for (const { text } of questions) expect(markdown).toContain(text);
  });

  it("makes text of what a spreadsheet would take for a formula", () => {
    const [first, ...sections] = leadersInstrument.sections;
    if (first === undefined) throw new Error("There is no section.");
    const evil = { id: "evil", kind: "text" as const, text: "=HYPERLINK(1)" };
    const csv = codebookCsv({
      ...leadersInstrument,
      sections: [{ ...first, questions: [evil] }, ...sections],
    });
    expect(csv).toContain("'=HYPERLINK(1)");
    expect(csv).not.toContain(",=");
  });
});

describe("what is made of it", () => {
  it("is a page to print on which nothing is markup that was text", () => {
    const page = printableQuestionnaire({
      ...leadersInstrument,
      title: "<script>alert(1)</script>",
    });
    expect(page).not.toContain("<script>");
    expect(page).toContain("&lt;script&gt;");
    expect(page.match(/<fieldset>/g)).toHaveLength(questions.length);
  });

  it("is JSON for SurveyJS with every question and its routing", () => {
    const json = JSON.stringify(toSurveyJs(leadersInstrument));
    for (const { id } of questions) expect(json).toContain(`"name":"${id}"`);
    expect(json).toContain(`"visibleIf":"{level} anyof ['school']"`);
    expect(json).toContain(`"visibleIf":"!({in_partnership} anyof ['yes'])"`);
  });
});
