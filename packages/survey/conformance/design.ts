import type { Design, Responses } from "../src/index.js";
import { design, domain, jackknife, replicateDesign } from "../src/index.js";
import { adjust } from "./adjust.js";
import type { CaseDesign, ReferenceCase } from "./case.js";

/** The design of a case, adjusted and narrowed to its domain. */
export function designOf(
  data: Responses,
  { design: spec, adjust: steps, domain: conditions }: ReferenceCase,
): Design {
  if (spec === undefined) throw new Error("The case has no design.");
  const adjusted = (steps ?? []).reduce(adjust, sampled(data, spec));
  return made(domain(adjusted, conditions ?? []));
}

function sampled(data: Responses, spec: CaseDesign): Design {
  if (spec.kind === "replicate" && !("make" in spec)) {
    const { rho, ...options } = spec;
    return made(replicateDesign(data, { ...options, ...(rho === undefined ? {} : { rho }) }));
  }
  const { weights, ...options } = spec;
  const taylor = made(design(data, { ...options, ...(weights === undefined ? {} : { weights }) }));
  return spec.kind === "replicate" ? made(jackknife(taylor, spec.make, { mse: spec.mse })) : taylor;
}

/** The design, which a case always has. */
export function made(result: {
  readonly design: Design | undefined;
  readonly problems: readonly { readonly message: string }[];
}): Design {
  if (result.design !== undefined) return result.design;
  throw new Error(result.problems.map(({ message }) => message).join(" "));
}
