/** A licence as a data package names it. */
export interface PackageLicence {
  /** Its id in the list of the Open Definition. */
  readonly name?: string;
  /** Where its text, or what is said of it, can be read. */
  readonly path: string;
  readonly title: string;
}

const commons = "https://creativecommons.org";
const openData = "https://opendatacommons.org/licenses";

/** Open licences by their ids. Source: https://licenses.opendefinition.org. */
const addresses: Readonly<Record<string, string>> = {
  "CC-BY-4.0": `${commons}/licenses/by/4.0/`,
  "CC-BY-SA-4.0": `${commons}/licenses/by-sa/4.0/`,
  "CC0-1.0": `${commons}/publicdomain/zero/1.0/`,
  "ODbL-1.0": `${openData}/odbl/1-0/`,
  "ODC-BY-1.0": `${openData}/by/1-0/`,
  "ODC-PDDL-1.0": `${openData}/pddl/1-0/`,
  "OGL-UK-3.0": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};

/** What people write for the Open Government Licence of the United Kingdom. */
const openGovernment = /^(?:ogl|open-government-licence)(?:-uk)?(?:-v(?:ersion)?)?-?3(?:\.0)?$/i;

/**
 * The licence of a data set for `datapackage.json`, where a name must be one of the Open Definition's.
 * Of any other licence the package says where it is stated: at its own address, or in `about.csv`.
 */
export function packageLicence(stated: string): PackageLicence {
  if (/^https?:\/\/\S+$/.test(stated)) return { path: stated, title: stated };
  const plain = stated.trim().replace(/[\s_-]+/g, "-");
  const name = openGovernment.test(plain)
    ? "OGL-UK-3.0"
    : Object.keys(addresses).find((id) => id.toLowerCase() === plain.toLowerCase());
  const path = name === undefined ? undefined : addresses[name];
  return name === undefined || path === undefined
    ? { path: "about.csv", title: stated }
    : { name, path, title: stated };
}
