import { useState } from "react";
import { useSettled } from "../../components/use-settled.js";
import type { RemoteEngine } from "./start-engine.js";
import type { OpenStudy } from "./study-store.js";

/** What came of a request for figures. */
type Answer<T> =
  { readonly ok: true; readonly figures: T } | { readonly ok: false; readonly message: string };

/** A kind of figures that can be asked for. The same study and arguments give the same promise. */
export type Ask<Args extends readonly unknown[], T> = (
  study: OpenStudy,
  ...args: Args
) => Promise<Answer<T>>;

/** Makes a kind of figures out of a request to the engine. */
export function asking<Args extends readonly unknown[], T>(
  request: (engine: RemoteEngine, ...args: Args) => Promise<T>,
): Ask<Args, T> {
  const answers = new WeakMap<OpenStudy, Map<string, Promise<Answer<T>>>>();
  return (study, ...args) => {
    const own = answers.get(study) ?? new Map<string, Promise<Answer<T>>>();
    answers.set(study, own);
    const key = JSON.stringify(args);
    const answer = own.get(key) ?? answered(request(study.engine, ...args));
    own.set(key, answer);
    return answer;
  };
}

async function answered<T>(request: Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, figures: await request };
  } catch (reason) {
    return { ok: false, message: reason instanceof Error ? reason.message : String(reason) };
  }
}

export const askOverview = asking((engine) => engine.overview());
export const askEffects = asking((engine) => engine.effects());
export const askQuestion = asking((engine, ...args: Parameters<RemoteEngine["question"]>) =>
  engine.question(...args),
);
export const askCrosstab = asking((engine, ...args: Parameters<RemoteEngine["crosstab"]>) =>
  engine.crosstab(...args),
);
export const askScale = asking((engine, ...args: Parameters<RemoteEngine["scale"]>) =>
  engine.scale(...args),
);
export const askRegion = asking((engine, ...args: Parameters<RemoteEngine["region"]>) =>
  engine.region(...args),
);

/** Figures as a view has them. */
export interface Asked<T> {
  /** The last that came: those of the choice before while the new ones are on their way. */
  readonly answer: Answer<T> | undefined;
  readonly isPending: boolean;
}

/** Asks for figures, and keeps those of the choice before until the new ones are there. */
export function useFigures<Args extends readonly unknown[], T>(
  study: OpenStudy,
  ask: Ask<Args, T>,
  ...args: Args
): Asked<T> {
  const settled = useSettled(ask(study, ...args));
  const [last, setLast] = useState(settled);
  if (settled !== undefined && settled !== last) setLast(settled);
  return { answer: settled ?? last, isPending: settled === undefined };
}
