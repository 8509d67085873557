import type { CorrectionSubject, StandingRecord } from "./record.js";

/** What some mail programs take of an address before they cut it. */
const longestAddress = 1900;

interface CorrectionMail {
  /** Empty where whoever runs the site has named no address: the sender fills it in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The letter by which a reader sends a correction: what it is about, what stands today, and room
 * for what should stand and where that can be seen. `page` is the full address of the page.
 */
export function correctionMail(
  { title, records }: CorrectionSubject,
  context: { readonly to: string; readonly page: string; readonly version: string },
): CorrectionMail {
  const about = shortened(title, 300);
  const compose = (detail: readonly string[]): CorrectionMail => ({
    to: context.to,
    subject: `Correction: ${about}`,
    body: [
      `About: ${about}`,
      `Page: ${context.page}`,
      "",
      `What stands (data of ${context.version}):`,
      ...detail,
      "",
      "What should stand instead:",
      "",
      "",
      "Where this can be seen (address and date of a page, or the office that confirms it):",
      "",
      "",
      "Your name and role:",
      "",
    ].join("\n"),
  });
  return (
    detailLevels
      .map((describe) => compose(records.flatMap(describe)))
      .find((mail) => mailAddress(mail).length <= longestAddress) ??
    compose([`- ${records.length} records, as the page tells them`])
  );
}

/** The letter as an address that opens the reader's mail program (RFC 6068). */
export function mailAddress({ to, subject, body }: CorrectionMail): string {
  const text = body.replaceAll("\n", "\r\n");
  const recipient = encodeURIComponent(to).replaceAll("%40", "@");
  return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/** Ways to say what stands, the fullest first: the first that fits into an address is taken. */
const detailLevels: readonly ((record: StandingRecord) => readonly string[])[] = [
  (record) => everything(record, 500),
  (record) => everything(record, 120),
  (record) => [`- ${shortened(record.name, 120)} (${record.id})`],
];

function everything(record: StandingRecord, limit: number): readonly string[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["Record", record.id],
    ["Name", record.name],
    ["Local authority", record.area && `${record.area} (${record.gss ?? "no code"})`],
    ["Form", record.form],
    ["Status", record.status],
    ["Extent", record.extent],
    ["In words", record.description],
    ["Lead", record.lead],
    ["Website", record.website],
    ["Date", record.asAt],
    ["Source", record.source],
  ];
  return lines.flatMap(([label, value]) =>
    value === undefined || value === "" ? [] : [`- ${label}: ${shortened(value, limit)}`],
  );
}

/** Text on one line that takes at most `limit` characters of an address, where é takes six. */
function shortened(text: string, limit: number): string {
  // Half a character, as a cut elsewhere leaves it, has no place in an address.
  const line = text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/\s+/g, " ");
  if (encodeURIComponent(line).length <= limit) return line;
  let room = limit - encodeURIComponent("…").length;
  let kept = "";
  for (const character of line) {
    room -= encodeURIComponent(character).length;
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
