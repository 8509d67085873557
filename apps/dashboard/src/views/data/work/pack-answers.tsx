import type { Problem } from "@abep/domain";
import { useState } from "react";
import type { PackReport } from "../../../datasets/types.js";
import { countOf } from "../../../format/text.js";
import { BusyButton } from "./busy-button.js";
import { ProblemTable } from "./problem-table.js";

export interface PackAnswersProps {
  readonly fileName: string;
  readonly laName: string;
  readonly report: PackReport;
  /** Takes the answers over; of the conflicts at these places, what the officer says. Problems if sides do not fit. */
  readonly onTake: (theirs: readonly number[]) => Promise<readonly Problem[]>;
}

/** What a returned pack would change, and the conflicts to be settled first. */
export function PackAnswers({ fileName, laName, report, onTake }: PackAnswersProps) {
  const [theirs, setTheirs] = useState<readonly number[]>([]);
  const [unfit, setUnfit] = useState<readonly Problem[]>([]);
  const { changes, conflicts, problems } = report;
  const nothing = changes.length + conflicts.length === 0;
  return (
    <div className="work-answers">
      <h3>
        {fileName}: {laName}
      </h3>
      {problems.length > 0 && (
        <>
          <p>
            {countOf(problems.length, "answer")}{" "}
            {problems.length === 1 ? "was not understood, or is" : "were not understood, or are"}{" "}
            worth a look:
          </p>
          <ProblemTable problems={problems} caption="Problems with the returned pack" />
        </>
      )}
      {nothing ? (
        <p>
          {problems.length === 0
            ? "The pack says nothing that is not recorded already."
            : "Nothing else in the pack differs from what is recorded."}
        </p>
      ) : (
        <>
          {changes.length > 0 && (
            <>
              <p>{countOf(changes.length, "change")}:</p>
              <ul className="work-sentences" tabIndex={0} aria-label="Changes">
                {changes.map(({ sentence }, at) => (
                  <li key={at}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {conflicts.map(({ sentence, column }, at) => (
            <fieldset key={at} className="work-conflict">
              <legend>{sentence}</legend>
              <p>It has changed here since the pack was made. Which shall stand?</p>
              {(["ours", "theirs"] as const).map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={`conflict-${at}`}
                    checked={theirs.includes(at) === (side === "theirs")}
                    onChange={() => {
                      setTheirs(
                        side === "theirs" ? [...theirs, at] : theirs.filter((one) => one !== at),
                      );
                    }}
                  />{" "}
                  {side === "ours" ? "What is recorded here now" : "What the LA says"}
                  {column === undefined && side === "ours" ? " (the row)" : ""}
                </label>
              ))}
            </fieldset>
          ))}
          {unfit.length > 0 && (
            <div role="alert">
              <p>
                Nothing was taken over: what was chosen does not fit together. Choose again, and
                take the answers over then.
              </p>
              <ProblemTable problems={unfit} caption="Choices that do not fit together" />
            </div>
          )}
          <BusyButton
            work={async () => {
              setUnfit(await onTake(theirs));
            }}
          >
            Take over
          </BusyButton>
        </>
      )}
    </div>
  );
}
