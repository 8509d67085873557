import { EvidenceLine } from "../../components/evidence-line.js";
import type { Partnership } from "../../data/shipped.js";
import { inSentence, listOf } from "../../format/text.js";
import { FactValue } from "./fact-value.js";
import { factGroups, unknownFacts, type Fact } from "./facts.js";

/** What is known of a partnership, fact by fact, each statement with its evidence. */
export function FactList({ partnership }: { readonly partnership: Partnership }) {
  const unknown = unknownFacts(partnership);
  return (
    <>
      {factGroups(partnership).map(({ title, facts }) => (
        <section key={title} className="fact-group">
          <h3>{title}</h3>
          <dl>
            {facts.map((fact) => (
              <FactRow key={fact.field} fact={fact} />
            ))}
          </dl>
        </section>
      ))}
      {unknown.length > 0 && (
        <p>No source that was read tells its {listOf(unknown.map(inSentence))}.</p>
      )}
      <p className="quiet small">
        {partnership.attributes
          ? "Functions, phases and partners are those that a source names: one that is not listed may still be there."
          : "Legal form, membership and functions are recorded for area-based education partnerships only."}
      </p>
    </>
  );
}

function FactRow({ fact: { field, label, claims, differs, because } }: { readonly fact: Fact }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {differs && (
          <p className="fact-differs">
            Sources say different things. Each stands as its source gives it; nothing is settled
            here.
            {because !== undefined &&
              ` The first stands first for this reason: ${inSentence(because)}`}
          </p>
        )}
        {claims.map(({ value, statements }) => (
          <div key={value} className="claim">
            <p>
              <FactValue field={field} value={value} />
            </p>
            {statements.map((statement, place) => (
              <div key={place} className="statement">
                {statement.note !== undefined && <p className="small">{statement.note}</p>}
                <EvidenceLine {...statement} />
              </div>
            ))}
          </div>
        ))}
      </dd>
    </div>
  );
}
