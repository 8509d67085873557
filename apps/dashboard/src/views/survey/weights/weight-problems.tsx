import type { Problem } from "@abep/survey";

interface Told {
  readonly message: string;
  readonly remedy: string;
}

/** What is said, once, in place of a problem of each of some kinds: the engine's columns mean nothing here. */
const inWords: Readonly<Record<string, Told>> = {
  "target-absent": {
    message:
      "Some respondents come from a region or phase for which the counts have no schools. Their group can have no weights, so it has no figures.",
    remedy: "Add rows for every region and phase to the counts, or go back to those of this site.",
  },
  "trim-impossible": {
    message:
      "No set of weights stays below so small a multiple of their mean, so there are no figures.",
    remedy: "Choose a larger multiple, or leave the weights as they are.",
  },
};

/** What is to be known of weights that could not be made, or only with a compromise. */
export function WeightProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const told = new Map<string, Told>();
  for (const { code, message, remedy } of problems) {
    const own = inWords[code] ?? { message, remedy };
    told.set(own.message, own);
  }
  if (told.size === 0) return null;
  return (
    <div className="notice notice-alert" role="status">
      {[...told.values()].map(({ message, remedy }) => (
        <p key={message}>
          {message} {remedy}
        </p>
      ))}
    </div>
  );
}
