export {
  minimumBase,
  withheldCells,
  withheldOptions,
  type WithheldSums,
  withheldSums,
  type WithholdOptions,
} from "./withhold.js";
