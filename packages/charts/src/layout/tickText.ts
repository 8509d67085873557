/** One number, thousands separated by commas, with what stands before and after it. */
const NUMBER = /^(\D*)(\d[\d,]*)(?:\.(\d+))?(\D*)$/;

/**
 * Texts of ticks with as many decimals as any of them needs: figures may want more ("30.0"), and round numbers fewer
 * ("2.5" beside "5"). Texts that hold other than one number stay as they are.
 */
export function evenDecimals(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => NUMBER.exec(text));
  const needed = Math.max(0, ...parts.map((part) => (part?.[3] ?? "").replace(/0+$/, "").length));
  const even = parts.map((part) => {
    if (part === null) return undefined;
    const [, before = "", whole = "", decimals = "", after = ""] = part;
    const shown = decimals.padEnd(needed, "0").slice(0, needed);
    return `${before}${whole}${shown === "" ? "" : `.${shown}`}${after}`;
  });
  return texts.map((text, at) => (even.includes(undefined) ? text : (even[at] ?? text)));
}

/** Whether texts stand for their values and not for rounded ones: in all of them one unit counts as much. */
export function areExact(
  ticks: readonly { readonly value: number; readonly text: string }[],
): boolean {
  const units = ticks.flatMap(({ value, text }) => {
    const [, , whole = "", decimals = "0"] = NUMBER.exec(text) ?? [];
    const printed = Number(`${whole.replaceAll(",", "")}.${decimals}`);
    return value === 0 || whole === "" ? [] : [printed / Math.abs(value)];
  });
  const [first = 1] = units;
  return units.every((unit) => Math.abs(unit - first) <= 1e-6 * Math.abs(first));
}
