import { authorities } from "@abep/geography";
import { Select } from "../../../components/select.js";

export interface AreaChoiceProps {
  /** A GSS code; empty if none is chosen. */
  readonly value: string;
  readonly onChange: (gss: string) => void;
}

const sorted = authorities().toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));

/** A choice of one of today's local authorities. */
export function AreaChoice({ value, onChange }: AreaChoiceProps) {
  return (
    <Select
      label="LA"
      value={value}
      onChange={onChange}
      options={[
        { value: "", label: "Choose an LA" },
        ...sorted.map(({ gss, name }) => ({ value: gss, label: name })),
      ]}
    />
  );
}
