import { expose, wrap } from "comlink";
import { changeLog, difference, researchTracker, tryResolutions, type Dataset } from "@abep/domain";
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
import { headOf, refusalOf, rowsOf, type Open } from "./dataset-head.js";
import { differencesOf } from "./differences.js";
import { fetchSite } from "./fetch-site.js";
import { readMatches, withMatches, writeMatches } from "./kept-matches.js";
import { createMatching, type Matching } from "./matching.js";
import { withMended } from "./mend.js";
import { toSave } from "./save.js";
import { unpacked } from "./unpack.js";
import type { DatasetEngine, Lender, Opened, Progress, SiteFile } from "./types.js";

const unmatched = { matched: [], matchable: false };

/** Makes an engine without a data set. Anything else can be asked for once one has been opened. */
export function createDatasetEngine(): DatasetEngine {
  let open: Open | undefined;
  let matching: Matching | undefined;
  let taken: PackApplied | undefined;
  const ready = (): Open => {
    if (open === undefined) throw new Error("No data set has been opened");
    return open;
  };
  const take = (reading: DatasetReading, by: Pick<Open, "matched" | "matchable">): Opened => {
    const dataset = reading.dataset ?? reading.sound;
    if (rowsOf(dataset) === 0) return { ok: false, problems: refusalOf(reading.problems) };
    open = { dataset, reading, matched: by.matched, matchable: by.matchable };
    taken = undefined;
    return { ok: true, head: headOf(open) };
  };
  return {
    openSite: async (files, onProgress) =>
      take(await readDataset(await fetchSite(files), { onProgress }), unmatched),
    open: async (files, plan, onProgress) => {
      const own = createMatching(plan);
      const all = await unpacked(files.map(asFile));
      const reading = await readDataset(all, { onProgress, match: own.match });
      if (own.isAsking()) return { ok: false, toMatch: own.toMatch() };
      matching = own;
      const opened = take(reading, {
        matched: own.matched(),
        matchable: own.toMatch().tables.length > 0,
      });
      return opened.ok && plan.choices !== undefined ? { ...opened, kept: own.kept() } : opened;
    },
    toMatch: () => matching?.toMatch() ?? { tables: [], known: [] },
    addMatches: (kept, saved) => {
      const [before, more] = [readMatches(kept), readMatches(saved)];
      if ("problem" in more) return more;
      return writeMatches(withMatches("matches" in before ? before.matches : [], more.matches));
    },
    mend: async (files) => {
      const { dataset, reading, ...by } = ready();
      const mended = withMended(dataset, reading.rejected, await unpacked(files.map(asFile)));
      if ("problems" in mended) return { ok: false, problems: mended.problems };
      return take(await readDataset(mended.files), by);
    },
    lend: (port) => {
      const lender: Lender = { dataset: () => ready().dataset };
      expose(lender, port);
    },
    borrow: async (port) => {
      const dataset = await wrap<Lender>(port).dataset();
      open = { dataset, reading: { problems: [], rejected: [], passedOver: [] }, ...unmatched };
    },
    mendFile: () => toSave(mendFiles(ready().reading.rejected), "rows-to-mend"),
    tracker: (today, staleAfter) => researchTracker(ready().dataset, { today, staleAfter }),
    differences: async (files, onProgress) =>
      differencesOf(await siteData(files, onProgress), ready().dataset),
    changeLog: async (files, onProgress) => {
      const { dataset } = ready();
      const { about } = dataset;
      const text = changeLog(difference(await siteData(files, onProgress), dataset), about);
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
        ...(answers !== undefined && { gss: answers.gss }),
        changes: taken?.changes ?? [],
        conflicts: taken?.conflicts ?? [],
        problems: [...problems, ...(taken?.problems ?? [])],
      };
    },
    takePack: (theirs) => {
      if (taken === undefined) throw new Error("No pack has been read");
      const { dataset, problems } = tryResolutions(
        taken.dataset,
        taken.conflicts.map((conflict, place) => ({
          conflict,
          take: theirs.includes(place) ? "theirs" : "ours",
        })),
      );
      if (problems.length > 0) return { problems };
      open = { ...ready(), dataset };
      taken = undefined;
      return { head: headOf(open) };
    },
    contacts: async (log, today) => {
      const isText = typeof log === "string";
      const fileName = isText ? "contacts.csv" : log.name;
      const table = await readTable(isText ? new TextEncoder().encode(log) : log, { fileName });
      const { contacts, problems } = readContacts({ file: fileName, ...table }, { today });
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
        // A log without an event yet is nothing to look at.
        warnings: [...table.problems, ...problems].filter(({ code }) => code !== "no-rows"),
      };
    },
  };
}

/** The data that comes with the site. */
async function siteData(
  files: readonly SiteFile[],
  onProgress: (progress: Progress) => void,
): Promise<Dataset> {
  return (await readDataset(await fetchSite(files), { onProgress })).sound;
}

function asFile(file: File): DatasetFile {
  return { name: file.name, bytes: file };
}

function textFile(name: string, mediaType: string, text: string): ExportFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}
