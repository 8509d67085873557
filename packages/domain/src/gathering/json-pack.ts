import { findAuthority } from "@abep/geography";
import * as z from "zod";
import type { Problem } from "../problems/problem.js";
import { noPack, otherVersion } from "./no-pack.js";
import { packFormat } from "./pack-layout.js";
import type { PackRead } from "./read-pack.js";
import { understand } from "./understand.js";

function schemaOf() {
  const text = z.string().trim();
  const some = z.exactOptional(text);
  return z.object({
    format: z.literal(packFormat),
    gss: text,
    made: some,
    role: some,
    date: some,
    items: z.array(z.object({ ref: text, about: text, value: text })).default([]),
    answers: z.array(
      z.object({
        ref: text,
        verdict: text.default(""),
        value: text.default(""),
        comment: text.default(""),
        base: some,
      }),
    ),
    additions: z
      .array(
        z.object({
          name: text.default(""),
          what: some,
          extent: some,
          lead: some,
          website: some,
          comment: some,
        }),
      )
      .default([]),
  });
}

let schema: ReturnType<typeof schemaOf> | undefined;

/** Reads a pack that came back as JSON; what had been recorded is taken from its items where an answer lacks it. */
export function jsonPack(file: string, text: string): PackRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [noPack(file, "It is neither a workbook nor JSON.")] };
  }
  const result = (schema ??= schemaOf()).safeParse(json);
  if (!result.success) return { problems: [whyNot(file, json, result.error)] };
  const { gss, made = "", role = "", date = "", items, answers, additions } = result.data;
  if (findAuthority(gss) === undefined)
    return { problems: [noPack(file, "It does not say which local authority it is from.")] };
  const byRef = new Map(items.map((item) => [item.ref, item]));
  const problems: Problem[] = [];
  const written = answers.map((answer) => {
    const { base = byRef.get(answer.ref)?.value, ...rest } = answer;
    const about = byRef.get(answer.ref)?.about ?? answer.ref;
    return { ...rest, about, ...(base !== undefined && { base }) };
  });
  return {
    answers: {
      file,
      gss,
      ...(made !== "" && { made }),
      ...(role !== "" && { role }),
      ...(date !== "" && { date }),
      answers: understand(written, file, problems),
      additions,
    },
    problems,
  };
}

function whyNot(file: string, json: unknown, { issues: [issue] }: z.ZodError): Problem {
  const format = z.object({ format: z.string() }).safeParse(json);
  const version = /^abep-verification-pack-(\d+)$/.exec(format.data?.format ?? "")?.[1];
  if (version !== undefined && !packFormat.endsWith(`-${version}`))
    return otherVersion(file, version);
  const where = issue?.path.join(".") ?? "";
  return noPack(file, `${where === "" ? "It" : where}: ${issue?.message ?? ""}.`);
}
