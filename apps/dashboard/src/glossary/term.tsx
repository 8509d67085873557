import { useId, type ReactNode } from "react";
import { glossary, type GlossaryId } from "./terms.js";
import "./term.css";

export type TermProps = { readonly children: ReactNode } & (
  | { readonly id: GlossaryId }
  /** A definition from elsewhere, as of a form of collaboration. */
  | { readonly means: string }
);

/** A word with a dotted underline; pressed, it opens its explanation, and Escape closes it. */
export function Term({ children, ...what }: TermProps) {
  const popover = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={popover}>
        {children}
      </button>
      <span id={popover} popover="auto" className="term-means">
        {"id" in what ? glossary[what.id] : what.means}
      </span>
    </>
  );
}
