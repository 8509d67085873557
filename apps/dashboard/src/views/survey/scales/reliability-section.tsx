import { formatCount } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { ScaleFigures } from "../../../survey/figures/types.js";
import { alphaWords, droppedWords } from "./alpha-words.js";
import { Coefficients } from "./coefficients.js";
import { ReliabilityTable } from "./reliability-table.js";

export interface ReliabilitySectionProps {
  readonly study: OpenStudy;
  readonly figures: ScaleFigures;
  /** Whose answers, in a sentence. */
  readonly group: string;
}

/** How far the statements go together, so that a score of them means something. */
export function ReliabilitySection({ study, figures, group }: ReliabilitySectionProps) {
  const { reliability } = figures;
  const { n, items, problems } = reliability;
  const whom = n === undefined ? group : `${formatCount(n)} ${group}`;
  return (
    <section className="scale-reliability">
      <h2>How far the statements go together</h2>
      <p>{alphaWords(reliability)}</p>
      {items.length > 0 && (
        <>
          <p>
            {droppedWords(reliability)} That statements go together says nothing of whether they
            measure what the scale is called.
          </p>
          <Coefficients reliability={reliability} />
          <p className="small quiet">
            Of {whom}, whatever is filtered; without weights where it does not say so. Statements
            that say the opposite are marked as reversed, and turned round before anything is worked
            out.
          </p>
          {problems.map(({ code, message }) => (
            <p key={code} className="small">
              {message}
            </p>
          ))}
          <ReliabilityTable study={study} figures={figures} whom={whom} />
        </>
      )}
    </section>
  );
}
