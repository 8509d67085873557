import { distributions } from "./distributions.js";
import { estimates } from "./estimates.js";
import { means } from "./means.js";
import type { Method } from "./method.js";
import { models } from "./models.js";
import { ranking } from "./ranking.js";
import { response } from "./response.js";
import { scales } from "./scales.js";
import { tests } from "./tests.js";
import { weighting } from "./weighting.js";

/** Every method by its name in the catalogue. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...means,
    ...weighting,
    ...estimates,
    ...scales,
    ...tests,
    ...models,
    ...distributions,
    ...ranking,
    ...response,
  }),
);
