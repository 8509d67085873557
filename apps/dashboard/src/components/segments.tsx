import { useId } from "react";
import { Icon, type IconName } from "./icon.js";
import "./segments.css";

interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon: IconName;
}

export interface SegmentsProps<T extends string> {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly segments: readonly Segment<T>[];
}

/** One choice of a few, side by side: radio buttons that look like one switch. */
export function Segments<T extends string>({ label, value, onChange, segments }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="hidden-visually">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className="segment" title={segment.label}>
          <input
            type="radio"
            className="hidden-visually"
            name={name}
            checked={segment.value === value}
            onChange={() => {
              onChange(segment.value);
            }}
          />
          <Icon name={segment.icon} />
          <span className="segment-label">{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
