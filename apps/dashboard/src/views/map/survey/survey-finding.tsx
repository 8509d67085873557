import { useId, useMemo } from "react";
import { QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { saveFile } from "../../../files/save-file.js";
import { Term } from "../../../glossary/term.js";
import type { View } from "../../../routing/use-view.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { fileWords } from "../../survey/file-words.js";
import { HowReached } from "../../survey/how-reached.js";
import type { MapState } from "../map-query.js";
import { TakeAway } from "../tools.js";
import { FigureChoice } from "./figure-choice.js";
import { detailOf, headlineOf } from "./finding.js";
import { regionCsv } from "./region-csv.js";
import { regionPicture } from "./region-picture.js";
import { RegionTable } from "./region-table.js";
import { definitionOf } from "./subject.js";
import { SurveyFigure } from "./survey-figure.js";
import { WhoseFigures } from "./whose-figures.js";

export interface SurveyFindingProps extends View<MapState> {
  readonly study: OpenStudy;
  readonly figures: RegionFigures;
  /** The region that is selected. */
  readonly region: string | undefined;
}

/** A figure by region: the finding in a sentence, whose answers it is of, the map, files to take away. */
export function SurveyFinding({
  study,
  figures,
  region,
  state,
  notices,
  change,
}: SurveyFindingProps) {
  const picture = useMemo(() => regionPicture(figures), [figures]);
  const headline = headlineOf(figures);
  const detail = detailOf(figures);
  const ids = { labelledBy: useId(), describedBy: useId() };
  const { source, note, prefix } = fileWords(study);
  const save = async (kind: "csv" | "svg" | "png"): Promise<void> => {
    const name = `${prefix}-map-${figures.id.replaceAll("_", "-")}`;
    if (kind === "csv") {
      saveFile(`${name}.csv`, "text/csv", regionCsv(figures, { finding: headline, source, note }));
      return;
    }
    const { saveRegionPicture } = await import("./region-picture-file.js");
    await saveRegionPicture(kind, { picture, state, headline, detail, source, note, name });
  };
  return (
    <div className="map-main">
      <div className="map-finding">
        <PageHeading id={ids.labelledBy} title={headline}>
          {headline}
        </PageHeading>
        <p id={ids.describedBy}>{detail}</p>
        <WhoseFigures study={study} />
        <QueryNotices notices={notices} />
        <FigureChoice
          study={study}
          survey={figures.id}
          onChange={(id) => {
            change({ survey: id, hide: [] });
          }}
        />
      </div>
      <p className="map-words">
        What is meant by: <Term means={definitionOf(figures)}>{unitWord(figures)}</Term>,{" "}
        <Term means={intervalMeans}>95% interval</Term>
      </p>
      <div className="map-stage">
        {state.view === "table" ? (
          <RegionTable figures={figures} headline={headline} state={state} />
        ) : (
          <SurveyFigure
            {...ids}
            picture={picture}
            headline={headline}
            detail={detail}
            region={region}
            state={state}
            change={change}
          />
        )}
      </div>
      <details className="unplaced">
        <summary>How to read these figures</summary>
        <HowReached />
      </details>
      <div className="map-foot">
        <p className="quiet small">{source}</p>
        <TakeAway view={state.view} save={save} />
      </div>
    </div>
  );
}

const intervalMeans =
  "If the survey were done again and again in the same way, 95 of 100 such intervals would hold the figure of all leaders. Where two intervals overlap, the figures may be the same.";

function unitWord({ unit }: RegionFigures): string {
  return unit === "score" ? "score" : "share";
}
