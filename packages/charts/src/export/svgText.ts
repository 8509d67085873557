import type { SvgNode } from "../draw/svgNode.js";

/** SVG attributes whose own names have capitals. */
const CAPITALS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "viewBox",
  "patternUnits",
  "patternTransform",
]);

function attributeName(name: string): string {
  return CAPITALS.has(name)
    ? name
    : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Whether XML allows a character: of the control characters, only tab and line ends. */
function allowed(character: string): boolean {
  return (
    (character >= " " || character === "\t" || character === "\n" || character === "\r") &&
    character < "\ufffe"
  );
}

function escape(text: string): string {
  // Taken apart into UTF-16 units, so that both halves of a pair stay.
  return Array.from({ length: text.length }, (_, index) => text.charAt(index))
    .filter(allowed)
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Writes SVG data as text. Needs no DOM. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${attributeName(name)}="${escape(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) =>
    typeof child === "string" ? escape(child) : svgText(child),
  );
  return `<${tag}${written}>${inner.join("")}</${tag}>`;
}
