/** A number as Excel shows it: 15 significant digits, without an exponent. */
export function plainNumber(text: string): string {
  const number = Number(Number(text).toPrecision(15));
  if (!Number.isFinite(number)) return text;
  const shown = String(number);
  if (!shown.includes("e")) return shown;
  if (Math.abs(number) >= 1) return BigInt(number).toString();
  const [mantissa = "", exponent] = String(Math.abs(number)).split("e-");
  const zeros = "0".repeat(Number(exponent) - 1);
  return `${number < 0 ? "-" : ""}0.${zeros}${mantissa.replace(".", "")}`;
}
