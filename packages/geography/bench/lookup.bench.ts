import { bench, describe } from "vitest";
import { authorities, findAuthority } from "../src/index.js";

/** `findAuthority` against a search of the list, and against a `Map` that the caller keeps. */
const list = authorities();
const gss = list.map((authority) => authority.gss);
const dfe = list.map((authority) => authority.dfe);
const map = new Map<string, (typeof list)[number]>(list.map((each) => [each.gss, each]));

describe("153 lookups", () => {
  bench("findAuthority by GSS code", () => {
    for (const code of gss) findAuthority(code);
  });
  bench("findAuthority by DfE code", () => {
    for (const code of dfe) findAuthority(code);
  });
  bench("authorities().find", () => {
    for (const code of gss) authorities().find((each) => each.gss === code);
  });
  bench("a Map of the caller's, exact codes only", () => {
    for (const code of gss) map.get(code);
  });
});
