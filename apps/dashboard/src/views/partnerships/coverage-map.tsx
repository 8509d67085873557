import {
  areaMarks,
  ChoroplethMap,
  Legend,
  legendEntries,
  stateStyles,
  type AreaValue,
  type Scale,
} from "@abep/charts";
import { extents, findTerm } from "@abep/domain/vocabulary";
import { useMemo } from "react";
import { useLocation } from "wouter";
import { Loads } from "../../components/loads.js";
import type { Partnership } from "../../data/shipped.js";
import { areaPath } from "../../routing/places.js";
import { frameOn } from "../area/map-frame.js";
import { loadGeographicShapes, type GeographicShapes } from "../map/shapes.js";
import { coverageSentence } from "./partnership-words.js";
import "../area/map-frame.css";

interface CoverageMapProps {
  readonly partnership: Partnership;
}

/** Which LAs a partnership covers: wholly, in part (striped), or to an extent that is not known. */
export default function CoverageMap({ partnership }: CoverageMapProps) {
  return (
    <div className="coverage-map framed-map">
      <Loads load={loadGeographicShapes} what="the map" shape="box">
        {(shapes) => <Covered partnership={partnership} shapes={shapes} />}
      </Loads>
    </div>
  );
}

function Covered({
  partnership,
  shapes,
}: CoverageMapProps & { readonly shapes: GeographicShapes }) {
  const { name, coverage, status } = partnership;
  const [, navigate] = useLocation();
  const scale = useMemo(() => coverageScale(status === "closed"), [status]);
  const values = useMemo(() => coverage.map(valueOf), [coverage]);
  const covered = useMemo(() => coverage.map(({ area }) => area), [coverage]);
  const view = useMemo(() => frameOn(shapes.features, covered), [shapes, covered]);
  const legend = useMemo(() => {
    const own = shapes.features.filter(({ code }) => covered.includes(code));
    return legendEntries(areaMarks(own, values, scale), scale);
  }, [shapes, covered, values, scale]);
  return (
    <>
      <ChoroplethMap
        title={`LAs that ${name} covers`}
        summary={coverageSentence(coverage, status)}
        features={shapes.features}
        values={values}
        scale={scale}
        labelled={covered}
        view={view}
        zoomable={false}
        legend="none"
        onSelect={(code) => {
          navigate(areaPath(code));
        }}
      />
      <Legend entries={legend} />
    </>
  );
}

function valueOf({ area, extent }: Partnership["coverage"][number]): AreaValue {
  return extent === "unknown"
    ? { code: area, value: "unknown" }
    : { code: area, value: "known", extent };
}

function coverageScale(closed: boolean): Scale {
  const looks = stateStyles();
  const covered = closed ? "Covered until it closed" : "Covered";
  return {
    kind: "categorical",
    categories: [
      { id: "known", label: covered, style: closed ? looks.past : looks.full },
      {
        id: "unknown",
        label: `${covered}, ${findTerm(extents, "unknown")?.label.toLowerCase() ?? ""}`,
        style: looks.reserved,
      },
    ],
    missing: { id: "rest", label: "Not stated", style: { fill: "neutral", border: "hairline" } },
  };
}
