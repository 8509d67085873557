import { useEffect, useId, useState } from "react";
import { Button } from "../../../components/button.js";
import type { Progress } from "../../../datasets/types.js";

export interface WorkLineProps {
  /** As in “Reading 8 files”. */
  readonly doing: string;
  readonly progress?: Progress | undefined;
  readonly onCancel: () => void;
}

/** What is over sooner than this, in milliseconds, would only flash. */
const moment = 300;

/** How far work is that takes longer than a moment, and the way to stop it. */
export function WorkLine({ doing, progress, onCancel }: WorkLineProps) {
  const id = useId();
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLasts(true);
    }, moment);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!lasts) return null;
  // All is read, and what comes then does not tell how far it is.
  const share = progress && progress.done < progress.total ? progress.done : undefined;
  return (
    <div className="work-opening">
      <label htmlFor={id}>{doing}</label>
      <progress id={id} max={progress?.total ?? 1} value={share} />
      <Button icon="close" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
