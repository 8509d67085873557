import {
  allTables,
  changeLog,
  difference,
  emptyDataset,
  researchTracker,
  resolveConflicts,
  toCsvTables,
  type Dataset,
  type Problem,
} from "@abep/domain";
import { csvFile, exportDataset, mendFiles, type ExportFile } from "@abep/domain/export";
import {
  applyPack,
  contactsFile,
  followUps,
  makePack,
  packFiles,
  readContacts,
  readPack,
  type PackApplied,
} from "@abep/domain/gathering";
import { readDataset, readTable, type DatasetFile, type DatasetReading } from "@abep/domain/import";
import { measuresByAuthority } from "@abep/domain/measures";
import { printDate } from "@abep/domain/dates";
import { toSave } from "./save.js";
import type { DatasetEngine, DatasetHead, Opened, SiteFile } from "./types.js";

/** So many problems of a data set go to the page. */
const listed = 1_000;

interface Open {
  readonly dataset: Dataset;
  readonly reading: DatasetReading;
}

/** Makes an engine without a data set. Anything else can be asked for once one has been opened. */
export function createDatasetEngine(): DatasetEngine {
  let open: Open | undefined;
  let taken: PackApplied | undefined;
  let site: Promise<Dataset> | undefined;
  const ready = (): Open => {
    if (open === undefined) throw new Error("No data set has been opened");
    return open;
  };
  const take = (reading: DatasetReading): Opened => {
    const dataset = reading.dataset ?? reading.sound;
    if (rowsOf(dataset) === 0) return { ok: false, problems: reading.problems.slice(0, listed) };
    open = { dataset, reading };
    return { ok: true, head: headOf(open) };
  };
  const siteData = (files: readonly SiteFile[]): Promise<Dataset> =>
    (site ??= fetched(files).then(async (all) => (await readDataset(all)).sound));
  return {
    openSite: async (files, onProgress) =>
      take(await readDataset(await fetched(files), { onProgress })),
    open: async (files, onProgress) => take(await readDataset(files.map(asFile), { onProgress })),
    mend: async (files) => {
      const { dataset } = ready();
      const used = toCsvTables(dataset).map(({ file, columns, rows }) =>
        csvFile(file, columns, rows),
      );
      return take(await readDataset([...used, ...files.map(asFile)]));
    },
    mendFile: () => toSave(mendFiles(ready().reading.rejected), "rows-to-mend"),
    tracker: (today, staleAfter) => researchTracker(ready().dataset, { today, staleAfter }),
    differences: async (files) => {
      const changes = difference(await siteData(files), ready().dataset);
      const count = (kind: string): number => changes.filter((one) => one.kind === kind).length;
      return {
        added: count("added"),
        changed: count("changed"),
        removed: count("removed"),
        sentences: changes.slice(0, 300).map(({ sentence }) => sentence),
      };
    },
    changeLog: async (files) => {
      const { dataset } = ready();
      const { about } = dataset;
      const text = changeLog(difference(await siteData(files), dataset), about);
      return await toSave([textFile("changes.md", "text/markdown", text)], "changes");
    },
    exportAs: async (format) =>
      await toSave(await exportDataset(ready().dataset, format), `dataset-${format}`),
    measures: async () => {
      const rows = measuresByAuthority(ready().dataset);
      const columns = Object.keys(rows[0] ?? {});
      return await toSave([csvFile("measures-by-la.csv", columns, rows)], "measures");
    },
    pack: async (gss, today, replyTo) => {
      const pack = makePack(ready().dataset, gss, today);
      if (pack === undefined) throw new Error(`${gss} is no local authority of today`);
      const files = await packFiles(pack, replyTo === "" ? undefined : replyTo);
      return await toSave(files, `verification-${gss}`);
    },
    readPack: async (file, today) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { answers, problems } = await readPack({ name: file.name, bytes });
      taken = answers && applyPack(ready().dataset, answers, today);
      return {
        laName: answers?.gss ?? "",
        changes: taken?.changes ?? [],
        conflicts: taken?.conflicts ?? [],
        problems: [...problems, ...(taken?.problems ?? [])],
      };
    },
    takePack: (theirs) => {
      const { reading } = ready();
      if (taken === undefined) throw new Error("No pack has been read");
      const { dataset, conflicts } = taken;
      open = {
        reading,
        dataset: resolveConflicts(
          dataset,
          conflicts.map((conflict, place) => ({
            conflict,
            take: theirs.includes(place) ? "theirs" : "ours",
          })),
        ),
      };
      taken = undefined;
      return headOf(open);
    },
    contacts: async (text, today) => {
      const fileName = "contacts.csv";
      const table = await readTable(new TextEncoder().encode(text), { fileName });
      const { contacts, problems } = readContacts({ file: fileName, ...table });
      const wrong = table.problems.filter(({ severity }) => severity === "error");
      if (contacts === undefined || wrong.length > 0) return { problems: [...wrong, ...problems] };
      return {
        text: new TextDecoder().decode(contactsFile(contacts).bytes),
        events: contacts.map(({ gss, event, date, role = "", by = "", note = "" }) => ({
          gss,
          event,
          date: printDate(date),
          role,
          by,
          note,
        })),
        followUps: followUps(contacts, { today }),
      };
    },
  };
}

function asFile(file: File): DatasetFile {
  return { name: file.name, bytes: file };
}

/** The tables of a data set at addresses of this site; other files among them are passed over. */
async function fetched(files: readonly SiteFile[]): Promise<readonly DatasetFile[]> {
  const names = new Set(allTables().map(({ file }) => file));
  return await Promise.all(
    files
      .filter(({ name }) => names.has(name))
      .map(async ({ name, address }) => {
        const response = await fetch(address);
        if (!response.ok) throw new Error(`${name} could not be fetched (${response.status})`);
        return { name, bytes: await response.blob() };
      }),
  );
}

function rowsOf(dataset: Dataset): number {
  return toCsvTables({ ...emptyDataset, ...dataset }).reduce(
    (sum, { rows }) => sum + rows.length,
    0,
  );
}

function headOf({ dataset, reading }: Open): DatasetHead {
  const { problems, rejected, passedOver } = reading;
  const count = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    title: dataset.about?.title ?? "Data set without a title",
    tables: toCsvTables(dataset).map(({ file, rows }) => ({ file, rows: rows.length })),
    problems: problems
      .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
      .slice(0, listed),
    errors: count("error"),
    warnings: count("warning"),
    rejected: rejected.length,
    passedOver,
  };
}

function textFile(name: string, mediaType: string, text: string): ExportFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}
