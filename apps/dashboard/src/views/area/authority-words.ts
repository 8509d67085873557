import {
  predecessors,
  successors,
  type Authority,
  type AuthorityType,
  type ChangeKind,
} from "@abep/geography";
import { formatDate } from "../../format/date.js";
import { listOf } from "../../format/text.js";

const typeWords: Readonly<Record<AuthorityType, string>> = {
  county: "County council, with districts below it",
  unitary: "Unitary authority",
  metropolitan_district: "Metropolitan district",
  london_borough: "London borough",
  city_of_london: "City of London Corporation",
  isles_of_scilly: "Council of the Isles of Scilly",
};

/** What sort of council an LA is. */
export function typeInWords({ type }: Authority): string {
  return typeWords[type];
}

/** The region, and for London which half of it. */
export function regionInWords({ region, londonPart }: Authority): string {
  return londonPart === undefined ? region.name : `${region.name} (${londonPart} London)`;
}

/** The combined authority, or that there is none; some are younger than the list of codes. */
export function combinedAuthorityInWords({ combinedAuthority }: Authority): string {
  if (combinedAuthority === undefined) return "In none";
  const { name, code } = combinedAuthority;
  return code === undefined ? `${name} (too young to have a code yet)` : name;
}

/** Since when the code stands for the LA. GSS codes began on 1 January 2009. */
export function vintageInWords({ start }: Authority): string {
  return start === "2009-01-01"
    ? "since GSS codes began, on 1 January 2009"
    : `since ${formatDate(start)}`;
}

const beforeWords: Readonly<Record<ChangeKind, string>> = {
  recode: "the same area, under a new code since",
  merger: "now part of this LA",
  split: "which was divided",
  boundary_change: "whose boundary changed a little",
};

/** What stood before the code of an LA, a phrase each: “E08000019 Sheffield, until 31 March 2025 …”. */
export function formerCodes(authority: Authority): readonly string[] {
  return predecessors(authority.gss).map(({ authority: former, kind }) => {
    const until = former.end === undefined ? "" : `, until ${formatDate(former.end)}`;
    return `${former.gss} ${former.shortName}${until}, ${beforeWords[kind]}`;
  });
}

const endWords: Readonly<Record<ChangeKind, string>> = {
  recode: "the same area went on as",
  merger: "its area became part of",
  split: "its area was divided between",
  boundary_change: "its boundary changed a little, and it went on as",
};

/** How a code ended, a sentence for each day and kind of change; none for a current code. */
export function endInWords(gss: string): readonly string[] {
  const steps = successors(gss);
  const ways = new Set(steps.map(({ date, kind }) => `${date} ${kind}`));
  return [...ways].flatMap((way) => {
    const own = steps.filter(({ date, kind }) => `${date} ${kind}` === way);
    const [first] = own;
    if (first === undefined) return [];
    const names = own.map(({ authority: { name, gss: code, end } }) =>
      end === undefined
        ? `${name} (${code})`
        : `${name} (${code}, which ended on ${formatDate(end)} in its turn)`,
    );
    return [`On ${formatDate(first.date)} ${endWords[first.kind]} ${listOf(names)}.`];
  });
}
