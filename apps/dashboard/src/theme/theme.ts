/** What a reader can ask for; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "abep-atlas-theme";

/** The theme kept from an earlier visit; `system` where storage is empty, foreign or forbidden. */
export function storedTheme(): Theme {
  try {
    const text = localStorage.getItem(key);
    return themes.find((theme) => theme === text) ?? "system";
  } catch {
    return "system";
  }
}

/** Shows a theme, and keeps it where storage allows. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is forbidden: the theme holds until the page is left.
  }
}
