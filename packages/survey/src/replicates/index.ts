export { jackknife, type JackknifeOptions } from "./jackknife.js";
