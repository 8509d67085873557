import { findTerm, laRoles } from "@abep/domain/vocabulary";
import { useId } from "react";
import { EvidenceLine } from "../../components/evidence-line.js";
import type { AreaProfile } from "../../data/shipped.js";
import { Term } from "../../glossary/term.js";

/** What the LA itself does for school improvement. */
export function OwnRole({ profile }: { readonly profile: AreaProfile }) {
  const title = useId();
  const { roles, summary, tradedService, source, method, confidence } = profile;
  const known = roles.filter((role) => role !== "unknown");
  return (
    <section aria-labelledby={title} className="own-role">
      <h2 id={title}>Its own role in school improvement</h2>
      <p>{summary}</p>
      {known.length > 0 && (
        <dl className="role-list">
          {known.map((role) => {
            const term = findTerm(laRoles, role);
            return (
              <div key={role}>
                <dt>{term?.label ?? role}</dt>
                <dd>{term?.definition}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {tradedService !== undefined && (
        <p>
          <Term means="A service that the local authority sells to schools.">Traded service</Term>:{" "}
          {tradedService}
        </p>
      )}
      {source && confidence ? (
        <EvidenceLine date={source.date} method={method} confidence={confidence} source={source} />
      ) : (
        <p className="quiet small">
          Searched for on public pages, and nothing was found. There is no source, so there is
          nothing to be sure of.
        </p>
      )}
      {known.length > 0 && (
        <p className="quiet small">
          The words are true at the date of the source. A role that is not listed may still be
          there: often only the first part of a page could be read.
        </p>
      )}
    </section>
  );
}
