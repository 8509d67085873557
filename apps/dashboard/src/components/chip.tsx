import type { ReactNode } from "react";
import { Icon } from "./icon.js";
import "./chip.css";

/** A short label that says something of a thing: its form, its status. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className="chip">{children}</span>;
}

export interface ToggleChipProps {
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
  readonly children: ReactNode;
}

/** A choice that is on or off. */
export function ToggleChip({ pressed, onPress, children }: ToggleChipProps) {
  return (
    <button
      type="button"
      className="chip chip-button"
      aria-pressed={pressed}
      onClick={() => {
        onPress(!pressed);
      }}
    >
      {children}
    </button>
  );
}

export interface RemovableChipProps {
  readonly onRemove: () => void;
  /** What is taken away, as in “Region: London”. */
  readonly label: string;
}

/** A choice in force, which a press takes back. */
export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  return (
    <button type="button" className="chip chip-button" onClick={onRemove}>
      <span className="hidden-visually">Remove </span>
      {label}
      <Icon name="close" />
    </button>
  );
}
