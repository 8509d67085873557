import { allAuthorities, findAnyAuthority, findAuthority, type Authority } from "@abep/geography";

/** Whose profile an address asks for. */
type FoundArea =
  | { readonly kind: "current"; readonly authority: Authority }
  /** An LA whose code has ended, or one that only an ended code had the DfE number of. */
  | { readonly kind: "ended"; readonly authority: Authority }
  | { readonly kind: "unknown" };

/** Reads the code in an address: a GSS code of any vintage, or a DfE code; small letters are read, too. */
export function findArea(text: string): FoundArea {
  const code = text.trim().toUpperCase();
  const current = findAuthority(code);
  if (current !== undefined) return { kind: "current", authority: current };
  const ended =
    findAnyAuthority(code) ?? allAuthorities().findLast((authority) => authority.dfe === code);
  return ended === undefined ? { kind: "unknown" } : { kind: "ended", authority: ended };
}
