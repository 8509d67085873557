import { ToggleChip } from "../../../components/chip.js";
import type { SplitChoice } from "./enablers-query.js";

export interface SplitButtonsProps {
  readonly choices: readonly SplitChoice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The few splits of enablers and barriers, as buttons. */
export function SplitButtons({ choices, value, onChange }: SplitButtonsProps) {
  return (
    <div className="enablers-splits on-screen" role="group" aria-label="Split">
      {choices.map(({ id, label }) => (
        <ToggleChip
          key={id}
          pressed={id === value}
          onPress={() => {
            onChange(id);
          }}
        >
          {label}
        </ToggleChip>
      ))}
    </div>
  );
}
