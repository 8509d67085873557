import { findAuthority, isGssCode, matchAuthority, type GssCode } from "@abep/geography";
import { refuse, type Reader } from "./readers.js";

/**
 * The GSS code of a local authority or district. The name of one of today's local authorities, or its
 * number at the DfE, is read as its code; what could mean several is not.
 */
export const gssCode: Reader<GssCode> = {
  kind: "code",
  read: (text) => {
    const code = isGssCode(text) ? text : codeOfName(text);
    if (code !== undefined) return { value: code };
    const near = candidates(text);
    return near.length === 0
      ? refuse(
          "bad-code",
          `“${text}” is not a GSS code.`,
          "Write a capital letter and eight digits, such as E08000025.",
        )
      : refuse(
          "bad-code",
          `“${text}” is no LA.`,
          `Did you mean ${near.join(" or ")}? Write the code.`,
        );
  },
};

/** The code of the one local authority of today that a name or number stands for. */
function codeOfName(text: string): GssCode | undefined {
  if (/^\d{3}$/.test(text)) return findAuthority(text)?.gss;
  const match = matchAuthority(text);
  if (match.kind !== "match" || match.how === "fuzzy") return undefined;
  return findAuthority(match.authority.gss)?.gss;
}

/** The local authorities of today that a text may mean, each with its code. */
function candidates(text: string): readonly string[] {
  const match = matchAuthority(text);
  const found =
    match.kind === "match"
      ? [match.authority]
      : (match.kind === "ambiguous" ? match.candidates : match.suggestions).map(
          ({ authority }) => authority,
        );
  return [...new Set(found)]
    .filter(({ end }) => end === undefined)
    .slice(0, 3)
    .map(({ name, gss }) => `${name} (${gss})`);
}
