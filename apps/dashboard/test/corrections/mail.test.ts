import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctionMail, mailAddress } from "../../src/corrections/mail.js";
import { correctionSubject, learnSheffield } from "./standing.js";

const context = {
  to: "corrections@example.org",
  page: "https://example.org/atlas/#/partnerships/learn-sheffield",
  version: "2026-11-24.12345678",
};

/** What a mail program makes of an address. */
function opened(address: string): { to: string; subject: string; body: string } {
  const { protocol, pathname, search } = new URL(address);
  expect(protocol).toBe("mailto:");
  const part = (name: string): string =>
    decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(search)?.[1] ?? "");
  return { to: decodeURIComponent(pathname), subject: part("subject"), body: part("body") };
}

describe("the letter of a correction", () => {
  const subject = {
    title: "Learn Sheffield (learn-sheffield)",
    id: "learn-sheffield",
    records: [learnSheffield],
  };

  it("names the record, its LA, what stands, its source and the page", () => {
    const letter = opened(mailAddress(correctionMail(subject, context)));
    expect(letter.to).toBe("corrections@example.org");
    expect(letter.subject).toBe("Correction: Learn Sheffield (learn-sheffield)");
    for (const words of [
      "Record: learn-sheffield",
      "Local authority: Sheffield (E08000039)",
      "Status: Active",
      "as at 24 November 2025",
      "https://example.org/learn-sheffield",
      context.page,
      context.version,
    ]) {
      expect(letter.body).toContain(words);
    }
  });

  it("leaves room for what should stand, for its source and for the sender", () => {
    const { body } = opened(mailAddress(correctionMail(subject, context)));
    expect(body).toMatch(/What should stand instead:\r\n\r\n\r\nWhere this can be seen/);
    expect(body).toMatch(/Your name and role:/);
  });

  it("opens without a recipient where the site names none", () => {
    const address = mailAddress(correctionMail(subject, { ...context, to: "" }));
    expect(address.startsWith("mailto:?subject=")).toBe(true);
  });

  it("tells every record of an LA by name and id where not all of it fits", () => {
    const records = Array.from({ length: 12 }, (_, number) => ({
      ...learnSheffield,
      id: `record-${number}`,
      description: "A description of the usual length. ".repeat(5),
    }));
    const { body } = opened(mailAddress(correctionMail({ ...subject, records }, context)));
    for (const { id } of records) expect(body).toContain(`Learn Sheffield (${id})`);
  });

  it("always fits into an address that mail programs take, whatever the records hold", () => {
    fc.assert(
      fc.property(correctionSubject, (any) => {
        const mail = correctionMail(any, context);
        const address = mailAddress(mail);
        expect(address.length).toBeLessThanOrEqual(1900);
        const letter = opened(address);
        expect(letter.subject).toBe(mail.subject);
        expect(letter.body).toBe(mail.body.replaceAll("\n", "\r\n"));
      }),
    );
  });
});
