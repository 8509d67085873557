import type { Locator } from "@abep/geography/locate";
import { refusals } from "../import/refusals.js";
import { isBlank } from "../import/row-check.js";
import type { Trust } from "../model.js";
import type { ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { schoolAuthority } from "./authority.js";
import { registerColumns, type ColumnId } from "./columns.js";
import { headerAt, headerOf, type Header } from "./header.js";
import { registerLists } from "./lists.js";
import { ProblemList } from "./problem-list.js";
import { readSchool, type LeftOut, type RowOptions } from "./read-row.js";
import type { CellOf } from "./register-cells.js";
import { ownText } from "./remembered.js";
import { rowProblems } from "./row-problems.js";
import type { EstablishmentCounts, RegisterSchool } from "./school.js";

type Row = readonly string[];

/** One pass through the rows of a register. */
export class RegisterReading {
  private file: { readonly file: string; readonly sheet?: string };
  private readonly options: RowOptions;
  private readonly list = new ProblemList();
  private readonly schools: RegisterSchool[] = [];
  private readonly trusts = new Map<string, Trust>();
  private readonly rowOfUrn = new Map<string, number>();
  private readonly placedByGrid = new Set<string>();
  private readonly left: Record<LeftOut, number> = {
    notOpen: 0,
    notStateFunded: 0,
    outsideEngland: 0,
    rejected: 0,
  };
  private header: Header | undefined;
  private locator: Locator | undefined;
  private count = 0;
  private spare = { rows: 0, first: 0 };

  constructor(file: string, options: Omit<RowOptions, "lists">) {
    this.file = { file };
    this.options = { ...options, lists: registerLists() };
  }

  /** To be called before the rows come, where they are those of a sheet. */
  ofSheet(sheet: string): void {
    this.file = { ...this.file, sheet };
  }

  /** Takes the next rows, the header among the first; `first` is the number of the first of them. */
  async take(rows: readonly Row[], first: number): Promise<void> {
    const begin = this.header === undefined ? this.takeHeader(rows, first) : 0;
    const { header } = this;
    if (header === undefined) return;
    if (header.usable && this.locator === undefined && this.needsLocator(rows, begin, header))
      this.locator = await loadLocator();
    for (let index = begin; index < rows.length; index++) {
      const cells = rows[index] ?? [];
      if (isEmpty(cells)) continue;
      this.count++;
      if (header.usable) this.takeRow(cells, first + index, header);
      else this.left.rejected++;
    }
  }

  end(): {
    readonly schools: readonly RegisterSchool[];
    readonly trusts: readonly Trust[];
    readonly counts: EstablishmentCounts;
    readonly problems: readonly Problem[];
  } {
    const { file, spare } = this;
    if (this.header !== undefined && this.count === 0) this.list.add(refusals.noRows(file.file));
    if (spare.rows > 0)
      this.list.add(rowProblems.spareCells(spare.rows, { ...file, row: spare.first }));
    return {
      schools: this.schools,
      trusts: [...this.trusts.values()],
      counts: { rows: this.count, schools: this.schools.length, ...this.left },
      problems: this.list.end(file),
    };
  }

  /** Finds the header, and says at which of the rows the table goes on. */
  private takeHeader(rows: readonly Row[], first: number): number {
    const at = headerAt(rows);
    if (at === undefined) return rows.length;
    for (const [index, cells] of rows.slice(0, at).entries())
      if (!isBlank(cells))
        this.list.add(rowProblems.aboveHeader(cells, { ...this.file, row: first + index }));
    this.header = headerOf(rows[at] ?? [], { ...this.file, row: first + at });
    for (const problem of this.header.problems) this.list.add(problem);
    return at + 1;
  }

  private needsLocator(rows: readonly Row[], begin: number, header: Header): boolean {
    return rows.some((cells, index) => {
      if (index < begin) return false;
      const found = schoolAuthority(cellOf(cells, header), undefined);
      return "problem" in found && found.problem === "divided";
    });
  }

  private takeRow(cells: Row, row: number, header: Header): void {
    const width = header.names.length;
    const isSpare = cells.length > width && cells.slice(width).every((text) => text.trim() === "");
    if (cells.length !== width && !isSpare) {
      this.left.rejected++;
      this.list.add(rowProblems.ragged(cells, width, { ...this.file, row }));
      return;
    }
    if (isSpare && this.spare.rows++ === 0) this.spare.first = row;
    const cell = cellOf(cells, header);
    const at = (column: ColumnId): ProblemPlace => {
      const place = header.places.get(column) ?? -1;
      const value = ownText(cells[place] ?? "");
      return {
        ...this.file,
        row,
        column: header.names[place] ?? registerColumns[column][0],
        value,
      };
    };
    const reading = readSchool(cell, at, this.options, this.locator);
    for (const problem of reading.problems) this.list.add(problem);
    const urn = cell("urn");
    const earlier = urn === "" ? undefined : this.rowOfUrn.get(urn);
    if (earlier !== undefined) {
      this.left.rejected++;
      this.list.add(rowProblems.repeatedUrn(urn, earlier, at("urn")));
      return;
    }
    this.rowOfUrn.set(urn, row);
    if (reading.leftOut !== undefined) this.left[reading.leftOut]++;
    if (reading.school === undefined) return;
    this.schools.push(reading.school);
    if (reading.byGrid === true) this.tellGrid(cell("laCode"), at("laCode"));
    this.takeTrust(reading.school, header, at);
  }

  /** Says it once for each authority: a file without districts has hundreds of such schools. */
  private tellGrid(number: string, place: ProblemPlace): void {
    if (this.placedByGrid.has(number)) return;
    this.placedByGrid.add(number);
    this.list.add(rowProblems.placedByGrid(number, place));
  }

  private takeTrust(
    { trustId, trustName }: RegisterSchool,
    { places }: Header,
    at: (column: ColumnId) => ProblemPlace,
  ): void {
    if (trustId === undefined || trustName === undefined) {
      // Files of some years have the names alone.
      if (!places.has("trustCode") || !places.has("trustName")) return;
      if (trustId !== undefined)
        this.list.add(rowProblems.trustIncomplete("name", at("trustName")));
      // A number that is none has been told already.
      if (trustName !== undefined && /^0*$/.test(at("trustCode").value ?? ""))
        this.list.add(rowProblems.trustIncomplete("number", at("trustCode")));
      return;
    }
    const known = this.trusts.get(trustId);
    const { sourceUrl, sourceDate } = this.options;
    if (known === undefined)
      this.trusts.set(trustId, {
        id: trustId,
        name: trustName,
        sourceUrl,
        ...(sourceDate !== undefined && { sourceDate }),
      });
    else if (known.name !== trustName)
      this.list.add(rowProblems.trustNameDiffers(trustId, known.name, at("trustName")));
  }
}

/** Whether nothing stands in a row, also where it has its separators. */
function isEmpty(cells: Row): boolean {
  return cells[0]?.trim() === "" && cells.every((text) => text.trim() === "");
}

function cellOf(cells: Row, { places }: Header): CellOf {
  return (column) => (cells[places.get(column) ?? -1] ?? "").trim();
}

/** The outlines of the authorities are only loaded where a school cannot be placed without them. */
async function loadLocator(): Promise<Locator> {
  const { createLocator } = await import("@abep/geography/locate");
  return createLocator();
}
