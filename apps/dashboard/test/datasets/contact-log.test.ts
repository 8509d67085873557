import Papa from "papaparse";
import { expect, test } from "vitest";
import { withEvent } from "../../src/views/data/work/contact-log.js";

test("an event is added at the end, whatever its texts hold", () => {
  const cells = ["E08000035", "asked", "2026-01-05", 'a "b", c', "", "two\nlines"];
  const text = withEvent("gss_code,event,date,role,by,note\r\n", cells);
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data[1]).toEqual(cells);
  expect(withEvent(text, cells).split("\r\n")).toHaveLength(text.split("\r\n").length + 1);
});
