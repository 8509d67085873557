import { useId, useState } from "react";
import { Button } from "../../../components/button.js";
import { Select } from "../../../components/select.js";
import { trimMultiple, trims, type WeightsState } from "./weights-query.js";

export interface SettingsFormProps {
  readonly state: WeightsState;
  readonly change: (patch: Partial<WeightsState>) => void;
}

const OTHER = "other";

/** Trimming, and whether repeated answers count. */
export function SettingsForm({ state, change }: SettingsFormProps) {
  const isOffered = state.trim === 0 || trims.includes(state.trim);
  const [isOther, setIsOther] = useState(!isOffered);
  return (
    <>
      <Select
        label="Trim the largest weights"
        value={isOther ? OTHER : String(state.trim)}
        options={[
          { value: "0", label: "No trimming" },
          ...trims.map((multiple) => ({
            value: String(multiple),
            label: `At ${multiple} times the mean`,
          })),
          { value: OTHER, label: "At another multiple" },
        ]}
        onChange={(value) => {
          setIsOther(value === OTHER);
          if (value !== OTHER) change({ trim: Number(value) });
        }}
      />
      {isOther && <OtherMultiple trim={state.trim} change={change} />}
      <label className="weights-check">
        <input
          type="checkbox"
          checked={state.repeats === "all"}
          onChange={({ target }) => {
            change({ repeats: target.checked ? "all" : "once" });
          }}
        />
        Count schools, trusts and people that answer again each time
      </label>
    </>
  );
}

function OtherMultiple({
  trim,
  change,
}: Pick<SettingsFormProps, "change"> & { readonly trim: number }) {
  const id = useId();
  const [text, setText] = useState(trim === 0 ? "" : String(trim));
  const [isWrong, setIsWrong] = useState(false);
  return (
    <form
      className="weights-other"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const multiple = trimMultiple(text);
        setIsWrong(multiple === undefined);
        if (multiple !== undefined) change({ trim: multiple });
      }}
    >
      <label htmlFor={id}>Times the mean weight</label>
      <div>
        <input
          id={id}
          inputMode="decimal"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <Button type="submit">Trim</Button>
      </div>
      <p id={`${id}-help`} className={isWrong ? "weights-wrong" : undefined}>
        {isWrong ? "This is no such number: write" : "Write"} a number above 1, such as 3.5.
      </p>
    </form>
  );
}
