/** What may stand in a tag behind its name: a greater-than sign in an attribute does not end it. */
const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;

/** Finds the opening tags of an element in XML, whatever its prefix. */
export function tagPattern(name: string): RegExp {
  return new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])${attributes}>`, "g");
}

/** The opening tags of an element in XML. */
export function tags(xml: string, name: string): readonly string[] {
  return xml.match(tagPattern(name)) ?? [];
}

/** The value of an attribute of a tag, whatever its prefix; empty if it has none. */
export function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`[\\s:]${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? "";
}

/** The elements of a name, none of which holds another: tag and content. */
export function* elements(
  xml: string,
  name: string,
): Generator<{ readonly tag: string; readonly content: string }> {
  const pattern = new RegExp(
    `(<(?:\\w+:)?${name}(?=[\\s/>])${attributes}>)(?:(?<=/>)|([^]*?)</(?:\\w+:)?${name}>)`,
    "g",
  );
  for (const [, tag = "", content = ""] of xml.matchAll(pattern)) yield { tag, content };
}

/**
 * XML in which every text stands as plain text: without CDATA sections, and without characters beyond
 * U+FFFF given by number, both of which the reader of workbooks would lose.
 */
export function plainXml(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    )
    .replace(
      /&#(?:x0*(10|[1-9a-f])([0-9a-f]{4})|(\d{5,7}));/gi,
      (entity, high?: string, low?: string, digits?: string) => {
        const code =
          digits === undefined ? parseInt(`${high ?? ""}${low ?? ""}`, 16) : Number(digits);
        return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    );
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text that an attribute of a workbook stands for: entities of XML, and characters as `_x000D_`. */
export function unescaped(text: string): string {
  return text
    .replace(
      /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
      (entity, digits?: string, hex?: string, name?: string) => {
        const code = digits === undefined ? parseInt(hex ?? "", 16) : Number(digits);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
        return entities[name ?? ""] ?? entity;
      },
    )
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
