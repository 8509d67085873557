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

/** Makes text fit for XML, which knows no control characters but tab and line ends, and no half pairs. */
function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (found) => ("\t\n\r".includes(found) ? found : ""))
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
