import { useId } from "react";
import { Button } from "../../components/button.js";
import type { Opening } from "../../survey/engine/study-store.js";

export interface OpeningLineProps {
  readonly opening: Extract<Opening, { readonly kind: "running" }>;
  readonly onCancel: () => void;
}

const steps = { fetching: "Fetching", reading: "Reading", weighting: "Weighting" } as const;

/** How far the opening of a file is, and the way to stop it. */
export function OpeningLine({ opening, onCancel }: OpeningLineProps) {
  const id = useId();
  const { fileName, progress } = opening;
  return (
    <div className="survey-opening">
      <label htmlFor={id}>
        {steps[progress.step]} {fileName}
      </label>
      <progress id={id} max={1} value={progress.step === "weighting" ? undefined : progress.done} />
      <Button icon="close" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
