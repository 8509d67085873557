import { useEffect, useSyncExternalStore } from "react";
import { downloadAddress, loadDownloads } from "../data/shipped.js";
import { keptMatches } from "./kept-text.js";
import { startDatasetEngine } from "./start-engine.js";
import { createDatasetStore, type DatasetState, type DatasetStore } from "./store.js";
import type { SiteFile } from "./types.js";

/** One data set for the whole site: what a researcher opens stays open from view to view. */
const siteStore = createDatasetStore(startDatasetEngine, keptMatches);

siteStore.subscribe(() => {
  if (siteStore.state().open?.unsaved === true) addEventListener("beforeunload", holdBack);
  else removeEventListener("beforeunload", holdBack);
});

/** Has the browser ask before it leaves the page with what is in no file yet. */
function holdBack(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The data set that is open, and what is being opened. That of the site is opened when there is none. */
export function useDatasets(): DatasetState & { readonly store: DatasetStore } {
  const state = useSyncExternalStore(siteStore.subscribe, siteStore.state, siteStore.state);
  const isIdle = state.open === undefined && state.opening === undefined;
  useEffect(() => {
    if (isIdle) void openSiteData(siteStore);
  }, [isIdle]);
  return { ...state, store: siteStore };
}

/** Opens the data that comes with the site. */
export async function openSiteData(store: DatasetStore): Promise<void> {
  const files = await siteFiles();
  if ("problem" in files) {
    store.refuse("the data of this site", files.problem);
    return;
  }
  if (store.state().opening?.kind !== "running") store.openSite(files.files);
}

/** The files of the data that comes with the site. */
export async function siteFiles(): Promise<
  | { readonly files: readonly SiteFile[] }
  | {
      readonly problem: {
        readonly severity: "error";
        readonly code: string;
        readonly message: string;
        readonly remedy: string;
      };
    }
> {
  const loaded = await loadDownloads();
  if (!loaded.ok) {
    const { message, remedy } = loaded;
    loaded.retry();
    return { problem: { severity: "error", code: "file-unreachable", message, remedy } };
  }
  return {
    files: loaded.value.files
      .filter(({ file }) => file.endsWith(".csv"))
      .map(({ file }) => ({
        name: file,
        address: new URL(downloadAddress(file), document.baseURI).href,
      })),
  };
}
