import { useId } from "react";
import { Icon } from "./icon.js";
import "./select.css";

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface OptionGroup<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
}

export interface SelectProps<T extends string> {
  readonly label: string;
  /** Hides the label from view, where what stands around says the same. */
  readonly labelHidden?: boolean;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly (Option<T> | OptionGroup<T>)[];
}

function isGroup<T extends string>(entry: Option<T> | OptionGroup<T>): entry is OptionGroup<T> {
  return "options" in entry;
}

function optionElement<T extends string>({ value, label }: Option<T>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/** The device's own list of choices, with a label. */
export function Select<T extends string>({
  label,
  labelHidden = false,
  value,
  onChange,
  options,
}: SelectProps<T>) {
  const id = useId();
  return (
    <div className="select">
      <label htmlFor={id} className={labelHidden ? "hidden-visually" : "select-label"}>
        {label}
      </label>
      <div className="select-box">
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = options
              .flatMap((entry) => (isGroup(entry) ? entry.options : [entry]))
              .find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((entry) =>
            isGroup(entry) ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(entry)
            ),
          )}
        </select>
        <Icon name="down" />
      </div>
    </div>
  );
}
