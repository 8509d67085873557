export type { PostcodeDirectory, PostcodePlace, PostcodePosition } from "./postcodes/directory.js";
export { readPostcodeDirectory } from "./postcodes/directory.js";
export type { DirectoryOptions, DirectoryRow } from "./postcodes/directory.js";
export type { ParsedPostcode, PostcodeMend } from "./postcodes/parse.js";
export { parsePostcode } from "./postcodes/parse.js";
export type { Postcode } from "./postcodes/form.js";
export { isPostcode } from "./postcodes/form.js";
