import { useRef } from "react";
import { RemovableChip } from "../../components/chip.js";
import { Select } from "../../components/select.js";
import { capitalised } from "../../format/text.js";
import type { Menu } from "../../survey/engine/types.js";
import type { Filter } from "../../survey/figures/types.js";
import type { Variable } from "../../survey/figures/variables.js";
import { groups, type GroupId } from "../../survey/study/groups.js";
import type { SelectionState } from "./selection-query.js";

export interface SelectionBarProps {
  readonly menu: Menu;
  readonly state: SelectionState;
  readonly change: (patch: Partial<SelectionState>) => void;
  /** Leaves out the choice of a split, where the view has one of its own. */
  readonly hasSplit?: boolean;
}

/** Whom the figures are of: a group, a split, and filters. */
export function SelectionBar({ menu, state, change, hasSplit = true }: SelectionBarProps) {
  const { of, by, where } = state;
  const only = useRef<HTMLDivElement>(null);
  const filterable = menu.splits.filter(({ id }) => id !== menu.level);
  return (
    <section className="survey-selection on-screen" aria-label="Whose answers">
      <Select<GroupId>
        label="Answers of"
        value={of}
        options={groups.map(({ id, label }) => ({ value: id, label: capitalised(label) }))}
        onChange={(value) => {
          change({ of: value });
        }}
      />
      {hasSplit && (
        <Select
          label="Split by"
          value={by}
          options={[
            { value: "", label: "Nothing" },
            ...menu.splits.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          onChange={(value) => {
            change({ by: value });
          }}
        />
      )}
      <div ref={only} className="survey-only">
        <Select
          label="Only"
          value=""
          options={[
            { value: "", label: where.length === 0 ? "Everybody" : "Add a filter" },
            ...filterable.map(({ id, text, answers }) => ({
              label: text,
              options: answers.map((answer) => ({
                value: `${id}:${answer.id}`,
                label: answer.label,
              })),
            })),
          ]}
          onChange={(value) => {
            const [question = "", code = ""] = value.split(":");
            if (question !== "") change({ where: withAnswer(where, question, code) });
          }}
        />
      </div>
      {where.map((filter) => (
        <RemovableChip
          key={filter.question}
          label={filterWords(menu.splits, filter)}
          onRemove={() => {
            change({ where: where.filter((other) => other !== filter) });
            // The button that had the focus goes away with its filter.
            only.current?.querySelector("select")?.focus();
          }}
        />
      ))}
    </section>
  );
}

function withAnswer(where: readonly Filter[], question: string, code: string): readonly Filter[] {
  const own = where.find((filter) => filter.question === question);
  if (own === undefined) return [...where, { question, is: [code] }];
  const is = own.is.includes(code) ? own.is : [...own.is, code];
  return where.map((filter) => (filter === own ? { question, is } : filter));
}

/** A filter in words, as “Region: London or South East”, or with a question in quotation marks and its answers. */
export function filterWords(variables: readonly Variable[], { question, is }: Filter): string {
  const variable = variables.find(({ id }) => id === question);
  const labels = is.map(
    (code) => variable?.answers.find((answer) => answer.id === code)?.label ?? code,
  );
  const text = variable?.text ?? question;
  return text.endsWith("?")
    ? `“${text}” ${labels.join(" or ")}`
    : `${text}: ${labels.join(" or ")}`;
}
