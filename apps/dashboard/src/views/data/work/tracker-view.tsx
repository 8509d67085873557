import type { TrackerCell } from "@abep/domain";
import { forms } from "@abep/domain/vocabulary";
import { authorities, regions } from "@abep/geography";
import { useMemo } from "react";
import { QueryNotices } from "../../../components/notice.js";
import { Select } from "../../../components/select.js";
import { useSettled } from "../../../components/use-settled.js";
import type { OpenDataset } from "../../../datasets/store.js";
import { countOf } from "../../../format/text.js";
import { useView } from "../../../routing/use-view.js";
import { today } from "./today.js";
import { ByForm } from "./tracker-by-form.js";
import { Cells } from "./tracker-cells.js";
import { ages, flags, flagWords, trackerQuery, type Flag } from "./tracker-query.js";
import { WorkPage } from "./work-page.js";

/** How far research on each LA and form has come: what is unknown, stale or unconfirmed. */
export default function TrackerView() {
  return (
    <WorkPage
      title="Coverage tracker"
      heading="What is still to be found out"
      lead="Every LA by every form of collaboration: whether it has been researched, how old what is known is, and whether the LA has confirmed it. “None found” and “not researched” are different facts."
    >
      {(open) => <Tracker open={open} />}
    </WorkPage>
  );
}

const regionOf = new Map<string, string>(
  authorities().map(({ gss, region }) => [gss, region.code]),
);

function Tracker({ open }: { readonly open: OpenDataset }) {
  const { state, notices, change } = useView(trackerQuery);
  const asked = useMemo(
    () => open.engine.tracker(today(), Number(state.age)).then((cells) => ({ cells })),
    [open, state.age],
  );
  const answer = useSettled(asked);
  return (
    <>
      <QueryNotices notices={notices} />
      <div className="work-choices on-screen">
        <Select
          label="Form"
          value={state.form ?? ""}
          onChange={(form) => {
            change({ form: forms.find(({ id }) => id === form)?.id });
          }}
          options={[
            { value: "", label: "All forms" },
            ...forms.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        <Select
          label="Region"
          value={state.region ?? ""}
          onChange={(code) => {
            change({ region: code === "" ? undefined : code });
          }}
          options={[
            { value: "", label: "England" },
            ...regions().map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <Select
          label="Show"
          value={state.show}
          onChange={(show) => {
            change({ show });
          }}
          options={flags.map((value) => ({ value, label: flagWords[value] }))}
        />
        <Select
          label="Stale after"
          value={state.age}
          onChange={(age) => {
            change({ age });
          }}
          options={ages.map((value) => ({ value, label: countOf(Number(value), "month") }))}
        />
      </div>
      {answer === undefined ? (
        <p role="status">Counting…</p>
      ) : (
        <Figures
          cells={answer.cells.filter(
            ({ gss }) => state.region === undefined || regionOf.get(gss) === state.region,
          )}
          form={state.form}
          show={state.show}
        />
      )}
    </>
  );
}

interface FiguresProps {
  readonly cells: readonly TrackerCell[];
  readonly form: string | undefined;
  readonly show: Flag;
}

function Figures({ cells, form, show }: FiguresProps) {
  const chosen = cells.filter(
    (cell) => (form === undefined || cell.form === form) && (show === "all" || cell[show]),
  );
  return (
    <>
      <ByForm cells={cells} />
      <Cells cells={chosen} key={`${form ?? ""} ${show}`} />
    </>
  );
}
