import { proven } from "./proven.js";

declare const gss: unique symbol;
declare const dfe: unique symbol;

/**
 * A nine-character code of the Government Statistical Service, as the Office for National Statistics
 * publishes it: a letter for the country, two digits for the kind of area, six for the area.
 * That it is well formed does not say that such an area exists: ask {@link findAuthority}.
 */
export type GssCode = string & { readonly [gss]: true };

/** The three-digit code that the Department for Education gives a local authority. */
export type DfeCode = string & { readonly [dfe]: true };

/** Whether the text is a GSS code exactly as published (`"E08000025"`). */
export function isGssCode(text: string): text is GssCode {
  return /^[EJKLMNSW]\d{8}$/.test(text);
}

/** Whether the text is a DfE code exactly as published (`"330"`). */
export function isDfeCode(text: string): text is DfeCode {
  return /^[2-9]\d\d$/.test(text);
}

/** Reads a GSS code from text that may have spaces around it or a small letter; otherwise `undefined`. */
export function parseGssCode(text: string): GssCode | undefined {
  const code = text.trim().toUpperCase();
  return isGssCode(code) ? code : undefined;
}

/** Reads a DfE code from text with spaces around it, or from the number a spreadsheet made of it. */
export function parseDfeCode(value: string | number): DfeCode | undefined {
  const code = String(value).trim();
  return isDfeCode(code) ? code : undefined;
}

/** For codes in the package's own data, where anything else is a fault of the package. */
export function gssCode(text: string): GssCode {
  return proven(parseGssCode(text));
}

/** Reads a code of England as the package's data write it: `7001` stands for E07000001. */
export function longCode(short: string): GssCode {
  return gssCode(`E${short.slice(0, -3).padStart(2, "0")}000${short.slice(-3)}`);
}

/** For codes in the package's own data, where anything else is a fault of the package. */
export function dfeCode(text: string): DfeCode {
  return proven(parseDfeCode(text));
}
