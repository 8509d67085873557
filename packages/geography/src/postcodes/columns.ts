/** What a column holds. */
export type Field = "postcode" | "easting" | "northing" | "district" | "ended" | "quality";

const FIELDS: readonly Field[] = [
  "postcode",
  "easting",
  "northing",
  "district",
  "ended",
  "quality",
];

/** The names that the columns have had. */
const NAMES: Readonly<Record<Field, RegExp>> = {
  /** `pcds` has the official spacing; the others are padded to seven or eight characters. */
  postcode: /^(?:pcds|pcd|pcd7|pcd8|pcd2)$/,
  easting: /^(?:oseast1m|east1m)$/,
  northing: /^(?:osnrth1m|north1m)$/,
  district: /^(?:oslaua|laua|lad\d\dcd)$/,
  ended: /^doterm$/,
  quality: /^(?:osgrdind|gridind)$/,
};

/** The names that a table has for its fields, as the table writes them. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** Finds the columns of a release of the directory; their names vary in case and from release to release. */
export function findColumns(header: readonly string[]): Columns {
  const columns: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const found = header.filter((name) => NAMES[field].test(plain(name)));
    const column = found.find((name) => plain(name) === "pcds") ?? found[0];
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}

/** A name without the mark that some files begin with, spaces or capitals. */
function plain(name: string): string {
  return name.replace("\uFEFF", "").trim().toLowerCase();
}
