export { minimumBase, withheldCells, withheldOptions, type WithholdOptions } from "./withhold.js";
