import { findTerm, forms } from "@abep/domain/vocabulary";
import { lazy, Suspense, useId } from "react";
import { Corrections } from "../../corrections/corrections.js";
import { EvidenceLine } from "../../components/evidence-line.js";
import { Link, OutLink } from "../../components/link.js";
import { Loading } from "../../components/loading.js";
import { PageHeading } from "../../components/page-heading.js";
import type { Partnership } from "../../data/shipped.js";
import { formatAsAt } from "../../format/date.js";
import { Term } from "../../glossary/term.js";
import { partnershipPath, partnershipsPath } from "../../routing/places.js";
import { CoverageList, UnplacedList } from "./coverage-list.js";
import { FactList } from "./fact-list.js";
import { descriptionSources } from "./facts.js";
import { partnershipCorrection } from "./partnership-correction.js";
import { partnershipSentence } from "./partnership-words.js";
import { RelationsList } from "./relations-list.js";
import { StatusLabel } from "./status-label.js";

const CoverageMap = lazy(() => import("./coverage-map.js"));

/** Everything known on one partnership. */
export function PartnershipPage({ partnership }: { readonly partnership: Partnership }) {
  const { id, name, form, status, date, description, website, relations } = partnership;
  const term = findTerm(forms, form);
  const where = useId();
  const facts = useId();
  const related = useId();
  return (
    <article className="partnership">
      <header className="partnership-head">
        <p className="kicker">
          <Link to={partnershipsPath(`form=${form}`)}>{term?.plural}</Link>
        </p>
        <PageHeading title={name}>{name}</PageHeading>
        <p className="lead">{partnershipSentence(partnership)}</p>
        <p className="partnership-status">
          <StatusLabel status={status} />
          <span className="quiet">{formatAsAt(date)}</span>
          {term && <Term means={term.definition}>{term.label}</Term>}
        </p>
        {status === "closed" && <p>Closed bodies are kept for the record and count in no total.</p>}
        <div className="partnership-text">
          {description !== "" && <p>{description}</p>}
          {descriptionSources(partnership).map((statement, place) => (
            <EvidenceLine key={place} {...statement} />
          ))}
        </div>
        {website !== undefined && (
          <p>
            Its own site: <OutLink href={website}>{website}</OutLink>
          </p>
        )}
      </header>

      <section aria-labelledby={where} className="partnership-where">
        <h2 id={where}>{status === "closed" ? "Where it worked" : "Where it works"}</h2>
        {partnership.coverage.length > 0 && (
          <Suspense fallback={<Loading what="the map" shape="box" />}>
            <CoverageMap partnership={partnership} />
          </Suspense>
        )}
        <CoverageList partnership={partnership} />
        <UnplacedList partnership={partnership} />
      </section>

      <section aria-labelledby={facts} className="partnership-facts">
        <h2 id={facts}>What is known, fact by fact</h2>
        <FactList partnership={partnership} />
      </section>

      {relations.length > 0 && (
        <section aria-labelledby={related}>
          <h2 id={related}>Before, after and beside it</h2>
          <RelationsList relations={relations} />
        </section>
      )}

      <Corrections
        subjects={[partnershipCorrection(partnership)]}
        place={partnershipPath(id)}
        version={partnership.version}
      />
      <p className="quiet small">
        Record {id}, data of {partnership.version}
      </p>
    </article>
  );
}
