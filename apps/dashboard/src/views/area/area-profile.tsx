import type { Authority } from "@abep/geography";
import { lazy, Suspense } from "react";
import { Corrections } from "../../corrections/corrections.js";
import { Link } from "../../components/link.js";
import { Loading } from "../../components/loading.js";
import { Loads } from "../../components/loads.js";
import { PageHeading } from "../../components/page-heading.js";
import { loadArea } from "../../data/shipped.js";
import { areaPath, areasPath } from "../../routing/places.js";
import { areaCorrections } from "./area-correction.js";
import { AreaFacts } from "./area-facts.js";
import { AreaRecords } from "./area-records.js";
import { areaSentences } from "./area-sentence.js";
import { AreaUnknown } from "./area-unknown.js";
import { OwnRole } from "./own-role.js";

const LocatorMap = lazy(() => import("./locator-map.js"));
const Neighbours = lazy(() => import("./neighbours-section.js"));
const SurveySection = lazy(() => import("./survey/survey-section.js"));

/** Everything known on one current LA. */
export function AreaProfilePage({ authority }: { readonly authority: Authority }) {
  const { gss, name, shortName } = authority;
  const load = () => loadArea(gss);
  return (
    <article className="area">
      <header className="area-head">
        <p className="kicker">
          <Link to={areasPath()}>Local authorities</Link>
        </p>
        <PageHeading title={name}>{shortName}</PageHeading>
        <Loads load={load} what={shortName} lines={4}>
          {(area) => <p className="lead">{areaSentences(area, shortName).join(" ")}</p>}
        </Loads>
      </header>
      <aside className="area-aside" aria-label={`Where ${shortName} lies, and its codes`}>
        <Suspense fallback={<Loading what="the map" shape="box" />}>
          <LocatorMap authority={authority} />
        </Suspense>
        <AreaFacts authority={authority} />
      </aside>
      <div className="area-main">
        <Loads load={load} what={shortName} lines={10}>
          {(area) => (
            <>
              <OwnRole profile={area.profile} />
              <AreaRecords area={area} />
              <AreaUnknown area={area} />
              <Suspense fallback={<Loading what="the survey" lines={8} />}>
                <SurveySection region={authority.region} />
              </Suspense>
            </>
          )}
        </Loads>
      </div>
      <Suspense fallback={<Loading what="the neighbours" lines={12} />}>
        <Neighbours gss={gss} />
      </Suspense>
      <Loads load={load} what="the form for corrections" lines={3}>
        {(area) => (
          <Corrections
            subjects={areaCorrections(area, authority)}
            place={areaPath(gss)}
            version={area.version}
          />
        )}
      </Loads>
    </article>
  );
}
