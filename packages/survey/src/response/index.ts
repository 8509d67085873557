export {
  countDispositions,
  type Disposition,
  type DispositionCounts,
  type DispositionOptions,
} from "./disposition.js";
export {
  responseRates,
  type ResponseRate,
  type ResponseRateOptions,
  type ResponseRates,
} from "./response-rates.js";
export {
  representativeness,
  type CategoryRepresentation,
  type Representativeness,
} from "./representativeness.js";
export { rIndicator, type RIndicator, type RIndicatorOptions } from "./r-indicator.js";
export type { CategoryPartial, FactorPartials } from "./partials.js";
