import type { KeptText } from "./store.js";

/** Text under a name in this browser's local storage, which may be switched off or full. */
export function keptText(name: string): KeptText {
  return {
    read: () => {
      try {
        return localStorage.getItem(name) ?? "";
      } catch {
        return "";
      }
    },
    write: (text) => {
      try {
        if (text === "") localStorage.removeItem(name);
        else localStorage.setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** How the columns of a team's files stand for those of a data set, as they matched them. */
export const keptMatches: KeptText = keptText("abep-matched-columns");
