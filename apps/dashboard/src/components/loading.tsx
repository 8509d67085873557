import "./loading.css";

export interface LoadingProps {
  /** What is on its way, as in “the map”. */
  readonly what: string;
  /** The shape of what comes: lines of text, or one box (a map, a table). */
  readonly shape?: "lines" | "box";
  /** How many lines. */
  readonly lines?: number;
}

/** Holds the place of what is loading, and says so to screen readers. */
export function Loading({ what, shape = "lines", lines = 4 }: LoadingProps) {
  return (
    <div className={`loading loading-${shape}`} role="status">
      <span className="hidden-visually">Loading {what}</span>
      {shape === "box" ? (
        <span className="loading-bar" />
      ) : (
        Array.from({ length: lines }, (_, line) => <span key={line} className="loading-bar" />)
      )}
    </div>
  );
}
