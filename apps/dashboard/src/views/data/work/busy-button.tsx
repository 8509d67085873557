import { useState } from "react";
import { Button, type ButtonProps } from "../../../components/button.js";

export interface BusyButtonProps extends Omit<ButtonProps, "onClick"> {
  readonly work: () => Promise<void>;
}

/** A button whose work takes a while; what stood in its way is said beside it. */
export function BusyButton({ work, disabled, children, ...rest }: BusyButtonProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const run = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
    } catch (reason) {
      setTrouble(reason instanceof Error ? reason.message : String(reason));
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        {...rest}
        disabled={disabled === true || busy}
        aria-busy={busy}
        onClick={() => {
          void run();
        }}
      >
        {children}
      </Button>
      {trouble !== undefined && (
        <span role="alert" className="work-trouble">
          {trouble}
        </span>
      )}
    </>
  );
}
