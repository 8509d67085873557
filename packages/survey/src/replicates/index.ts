export { jackknife, type JackknifeOptions } from "./jackknife.js";
export { balancedReplicates, type BalancedOptions } from "./brr.js";
export { bootstrapReplicates, type BootstrapOptions } from "./bootstrap.js";
