const key = "abep-atlas-single-keys";

/** Whether single keys act: people who speak to their device can switch them off. */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Keeps the choice where storage allows. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // Storage is forbidden: the choice holds until the page is left.
  }
}
