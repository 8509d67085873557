import { useEffect, useState } from "react";
import { Button } from "./button.js";

/** Copies the address of the page, which holds what is chosen on it. */
export function CopyLink() {
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => {
      setOutcome(undefined);
    }, 4000);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button look="plain" icon="link" onClick={() => void copy()}>
        {outcome === "copied" ? "Link copied" : "Copy link"}
      </Button>
      <span role="status" className={outcome === "refused" ? "small" : "hidden-visually"}>
        {outcome === "copied" && "Link copied"}
        {outcome === "refused" && "The browser refused: copy the address from its bar."}
      </span>
    </>
  );
}
