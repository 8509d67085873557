import { expect, test } from "vitest";
import { isWellFormed } from "../../src/import/well-formed.js";

test.each([
  `<?xml version="1.0"?>\n<a b="1" c:d='"2">'><!-- <b> --><e/>x &lt; y</a>\n`,
  "<x:a><x:b\n  c = '1' /></x:a>",
])("XML that is whole: %j", (xml) => {
  expect(isWellFormed(xml)).toBe(true);
});

test.each([
  "",
  "text",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  '<a b="<"/>',
  '<a b=c"/>',
  '<a b="c/>',
  "<a><b></a></b>",
  "<a",
  "<!DOCTYPE a><a/>",
])("XML that is not: %j", (xml) => {
  expect(isWellFormed(xml)).toBe(false);
});
