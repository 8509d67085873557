/**
 * Whether XML is well-formed: tags without faults, each closed in its turn, and one root. What is no part of
 * workbooks, such as a document type, counts as a fault. Source: “Extensible Markup Language 1.0”, section 2.1.
 */
export function isWellFormed(xml: string): boolean {
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|[^<]+/y;
  const open: string[] = [];
  let roots = 0;
  while (token.lastIndex < xml.length) {
    const match = token.exec(xml);
    if (match === null) return false;
    const [, closing, name, empty] = match;
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots++;
    if (empty !== "/") open.push(name);
  }
  return open.length === 0 && roots === 1;
}
