import { useRef, useState } from "react";
import { Button, type ButtonProps } from "../../../components/button.js";
import { Stopped } from "../../../datasets/work-on-copy.js";
import type { Progress } from "../../../datasets/types.js";
import { WorkLine } from "./work-line.js";

export interface BusyButtonProps extends Omit<ButtonProps, "onClick"> {
  /** The work; it is to end with `Stopped` when the signal says so. */
  readonly work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>;
  /** What is being done, as in “Writing the workbook”. Without it the work cannot be stopped. */
  readonly doing?: string;
}

/** A button whose work takes a while; how far it is and what stood in its way is said beside it. */
export function BusyButton({ work, doing, disabled, children, ...rest }: BusyButtonProps) {
  const running = useRef<AbortController>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [said, setSaid] = useState<{ readonly trouble: boolean; readonly text: string }>();
  const run = async (): Promise<void> => {
    const own = new AbortController();
    running.current = own;
    setBusy(true);
    setProgress(undefined);
    setSaid(undefined);
    try {
      await work(own.signal, setProgress);
    } catch (reason) {
      const text = reason instanceof Error ? reason.message : String(reason);
      setSaid(
        reason instanceof Stopped
          ? { trouble: false, text: "Stopped: nothing was saved." }
          : { trouble: true, text },
      );
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        {...rest}
        ref={button}
        disabled={disabled}
        aria-disabled={busy || undefined}
        aria-busy={busy}
        onClick={() => {
          // Not disabled meanwhile, since that would take the focus away.
          if (!busy) void run();
        }}
      >
        {children}
      </Button>
      {busy && doing !== undefined && (
        <WorkLine
          doing={doing}
          progress={progress}
          onCancel={() => {
            running.current?.abort();
            button.current?.focus();
          }}
        />
      )}
      {said !== undefined && (
        <span
          role={said.trouble ? "alert" : "status"}
          className={said.trouble ? "work-trouble" : "work-said"}
        >
          {said.text}
        </span>
      )}
    </>
  );
}
