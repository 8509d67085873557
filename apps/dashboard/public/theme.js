// Shows the theme that the reader chose before the first paint; src/theme/theme.ts keeps the choice.
try {
  const theme = globalThis.localStorage.getItem("abep-atlas-theme");
  if (theme === "light" || theme === "dark") {
    globalThis.document.documentElement.dataset.theme = theme;
  }
} catch {
  // Storage is forbidden: the device's theme it is.
}
