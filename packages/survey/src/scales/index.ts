export type { Scale, UseOfRows } from "./keyed.js";
export { type ScoreOptions, type Scores, type ScoreType, scaleScores } from "./score.js";
export type { AlphaFigures } from "./alpha-figures.js";
export type { AlphaItem } from "./alpha-items.js";
export { type Alpha, type AlphaOptions, scaleAlpha } from "./alpha.js";
export {
  type ItemCorrelationOptions,
  itemCorrelations,
  type ItemCorrelations,
  type ItemPair,
} from "./item-correlations.js";
export { type WeightedAlpha, type WeightedItem, weightedScaleAlpha } from "./weighted-alpha.js";
export type { PolychoricFit } from "./polychoric-fit.js";
export { ordinalAlpha, type OrdinalAlpha, polychoric, type Polychoric } from "./polychoric.js";
export { type OmegaItem, type OmegaOptions, omegaTotal, type OmegaTotal } from "./omega.js";
