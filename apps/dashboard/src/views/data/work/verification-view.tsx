import { findAuthority } from "@abep/geography";
import { useId, useState } from "react";
import { ErrorNotice } from "../../../components/notice.js";
import type { OpenDataset } from "../../../datasets/store.js";
import type { PackReport } from "../../../datasets/types.js";
import { useDatasets } from "../../../datasets/use-datasets.js";
import { workOnCopy } from "../../../datasets/work-on-copy.js";
import { countOf } from "../../../format/text.js";
import { AreaChoice } from "./area-choice.js";
import { BusyButton } from "./busy-button.js";
import { FileField } from "./file-field.js";
import { PackAnswers } from "./pack-answers.js";
import { saveMade } from "./save.js";
import { today } from "./today.js";
import { WorkPage } from "./work-page.js";

/** Makes the pack that an LA's officer checks, and takes the answers over. */
export default function VerificationView() {
  return (
    <WorkPage
      title="Verification packs"
      heading="Ask an LA what is right"
      lead="A verification pack is one workbook with all that is recorded on one LA. Its officer says of each statement whether it is right, corrects it, and adds what is missing; the answers come back here with the provenance “told by the local authority”."
    >
      {(open) => (
        <>
          <MakePack open={open} />
          <TakeBack open={open} key={open.opened} />
        </>
      )}
    </WorkPage>
  );
}

function MakePack({ open }: { readonly open: OpenDataset }) {
  const [gss, setGss] = useState("");
  const [replyTo, setReplyTo] = useState("");
  const id = useId();
  return (
    <section className="on-screen" aria-labelledby="make">
      <h2 id="make">Make a pack</h2>
      <div className="work-box">
        <AreaChoice value={gss} onChange={setGss} />
        <div className="work-field">
          <label htmlFor={id}>Where the officer should send it back to</label>
          <p id={`${id}-help`}>Stands in the pack; for example the address of your team.</p>
          <input
            id={id}
            type="text"
            value={replyTo}
            maxLength={200}
            aria-describedby={`${id}-help`}
            onChange={({ target }) => {
              setReplyTo(target.value);
            }}
          />
        </div>
        <BusyButton
          icon="download"
          disabled={gss === ""}
          doing="Making the pack"
          work={(signal) =>
            saveMade(
              workOnCopy(open, signal, (engine) => engine.pack(gss, today(), replyTo.trim())),
            )
          }
        >
          Download the pack
        </BusyButton>
      </div>
    </section>
  );
}

type Returned =
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly happened: string; readonly remedy: string }
  | {
      readonly kind: "read";
      readonly fileName: string;
      readonly gss: string;
      readonly report: PackReport;
    }
  | { readonly kind: "taken"; readonly changes: number };

function TakeBack({ open: { engine } }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  const [returned, setReturned] = useState<Returned>();
  const read = async (file: File): Promise<void> => {
    setReturned({ kind: "reading" });
    setReturned(await readReturned(engine, file));
  };
  return (
    <section aria-labelledby="back">
      <h2 id="back">Take a returned pack over</h2>
      <div className="work-box on-screen">
        <FileField
          label="Returned pack"
          help="The workbook that the officer filled in (.xlsx), or JSON with answers. Nothing is taken over before you say so."
          accept=".xlsx,.json,application/json"
          onFiles={([file]) => {
            if (file !== undefined) void read(file);
          }}
        />
      </div>
      {returned?.kind === "reading" && <p role="status">Reading the pack…</p>}
      {returned?.kind === "refused" && (
        <ErrorNotice
          happened={returned.happened}
          kept="Nothing was taken over."
          remedy={returned.remedy}
        />
      )}
      {returned?.kind === "taken" && (
        <p role="status">{countOf(returned.changes, "change")} taken over.</p>
      )}
      {returned?.kind === "read" && (
        <PackAnswers
          key={returned.fileName}
          fileName={returned.fileName}
          laName={findAuthority(returned.gss)?.name ?? `${returned.gss}, which is no LA of today`}
          report={returned.report}
          onTake={async (theirs) => {
            const taken = await engine.takePack(theirs);
            if ("problems" in taken) return taken.problems;
            setReturned({ kind: "taken", changes: returned.report.changes.length + theirs.length });
            store.edited(taken.head);
            return [];
          }}
        />
      )}
    </section>
  );
}

async function readReturned(engine: OpenDataset["engine"], file: File): Promise<Returned> {
  try {
    const report = await engine.readPack(file, today());
    const { gss } = report;
    if (gss !== undefined) return { kind: "read", fileName: file.name, gss, report };
    const [problem] = report.problems;
    return {
      kind: "refused",
      happened: problem?.message ?? `${file.name} is no verification pack.`,
      remedy: problem?.remedy ?? "Hand in the workbook that the officer sent back.",
    };
  } catch (reason) {
    return {
      kind: "refused",
      happened: `${file.name} could not be read: ${reason instanceof Error ? reason.message : String(reason)}`,
      remedy: "Save it again, and hand it in again.",
    };
  }
}
