import type { RowDates } from "./row-dates.js";
import {
  agesIn,
  numberIn,
  postcodeIn,
  wholeNumber,
  type CellOf,
  type Tell,
} from "./register-cells.js";
import type { RegisterSchool } from "./school.js";

/** What a school has beside what it must have. */
export type FurtherFacts = Pick<
  RegisterSchool,
  | "number"
  | "trustId"
  | "trustName"
  | "postcode"
  | "district"
  | "opened"
  | "closed"
  | "lowAge"
  | "highAge"
  | "pupils"
  | "capacity"
  | "easting"
  | "northing"
>;

type Building = { -readonly [Fact in keyof FurtherFacts]: FurtherFacts[Fact] };

/** Reads the facts that a row need not have; what cannot be read is told and left out. */
export function furtherFacts(
  cell: CellOf,
  { opened, closed }: RowDates,
  shared: (text: string) => string,
  tell: Tell,
): FurtherFacts {
  const facts: Building = {};
  const number = numberIn(cell, "number", tell);
  if (number !== undefined) facts.number = number;
  const trustId = numberIn(cell, "trustCode", tell);
  if (trustId !== undefined) facts.trustId = shared(trustId);
  const trustName = cell("trustName");
  if (trustName !== "") facts.trustName = shared(trustName);
  const postcode = postcodeIn(cell, tell);
  if (postcode !== undefined) facts.postcode = postcode;
  const district = cell("district");
  if (district !== "") facts.district = shared(district);
  if (opened !== undefined) facts.opened = opened;
  if (closed !== undefined) facts.closed = closed;
  const { low, high } = agesIn(cell, tell);
  if (low !== undefined) facts.lowAge = low;
  if (high !== undefined) facts.highAge = high;
  for (const column of ["pupils", "capacity", "easting", "northing"] as const) {
    const value = wholeNumber(cell, column, tell);
    if (value !== undefined) facts[column] = value;
  }
  return facts;
}
