/** Widths in ems of the characters that differ much from the rest, as in the wider of the common sans-serif faces. */
const NARROW: ReadonlySet<string> = /* @__PURE__ */ new Set("iljtfrI.,:;'|!()[] ");
const WIDE: ReadonlySet<string> = /* @__PURE__ */ new Set("mwMWGOQ@%");

/** About how wide a text is in pixels: charts are laid out where no font can be measured. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (NARROW.has(character)) ems += 0.36;
    else if (WIDE.has(character)) ems += 0.92;
    else ems += character >= "A" && character <= "Z" ? 0.72 : 0.6;
  }
  return ems * fontSize;
}

/** Breaks a text into lines no wider than `width` pixels; a longer word gets a line of its own. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}
