import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEstablishments, type RegisterSchool } from "../../src/import/index.js";
import { windows1252 } from "../support/bytes.js";
import { ash, beech, file, type Cells } from "./support.js";

describe("whatever bytes are damaged", () => {
  const rows = Array.from({ length: 12 }, (_, index): Cells => {
    const of = index % 2 === 0 ? ash : beech;
    return { ...of, URN: String(910_000 + index), EstablishmentName: `School “${index}”` };
  });
  const whole = windows1252(file(rows));

  // A byte that turns into another digit or letter of a name cannot be told: a school may then differ
  // in the cell that holds it. Its row has been touched, so that every other must be as it was.
  test("no row is lost in silence, and untouched rows are as they were", async () => {
    const before = await readEstablishments(whole);
    const byUrn = new Map(before.schools.map((school) => [school.urn, school]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom("replace", "remove", "cut"),
        async (at, byte, how) => {
          const bytes = damaged(whole, at, byte, how);
          const { schools, counts, problems } = await readEstablishments(bytes);
          const { notOpen, notStateFunded, outsideEngland, rejected } = counts;
          expect(schools.length + notOpen + notStateFunded + outsideEngland + rejected).toBe(
            counts.rows,
          );
          if (rejected > 0)
            expect(problems.some(({ severity }) => severity === "error")).toBe(true);
          const changed = schools.filter((school) => !same(school, byUrn.get(school.urn)));
          const columnGone = problems.some(({ code }) => code === "register-column-absent");
          expect(changed.length).toBeLessThanOrEqual(columnGone ? schools.length : 1);
          // Where a file was cut between two rows, nothing in it tells.
          if (how === "cut" || schools.length === before.schools.length) return;
          expect(notOpen + notStateFunded + rejected + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 250 },
    );
  });
});

function damaged(whole: Uint8Array, at: number, byte: number, how: string): Uint8Array {
  if (how === "cut") return whole.slice(0, at);
  const bytes = Array.from(whole);
  if (how === "remove") bytes.splice(at, 1);
  else bytes[at] = byte;
  return Uint8Array.from(bytes);
}

function same(a: RegisterSchool, b: RegisterSchool | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
