import { Loading } from "../../../components/loading.js";
import { ErrorNotice } from "../../../components/notice.js";
import type { View } from "../../../routing/use-view.js";
import { askRegion, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { regionOf, type MapState } from "../map-query.js";
import { RegionPanel } from "./region-panel.js";
import { rowsOf } from "./region-rows.js";
import { SurveyFinding } from "./survey-finding.js";
import { UnknownFigure } from "./unknown-figure.js";
import { useOpenStudy } from "./use-open-study.js";
import "./survey-map.css";

export interface SurveyMapProps extends View<MapState> {
  /** The figure that is shown. */
  readonly survey: string;
}

/** The map of a figure of the survey, by region. */
export default function SurveyMap(props: SurveyMapProps) {
  const now = useOpenStudy();
  if (now.kind === "open") return <Asked study={now.study} {...props} />;
  return (
    <div className="map-main">
      {now.kind === "coming" ? (
        <Loading what="the survey" shape="box" />
      ) : (
        <ErrorNotice happened={now.happened} remedy={now.remedy} onRetry={now.retry} />
      )}
    </div>
  );
}

function Asked({ study, survey, ...view }: SurveyMapProps & { readonly study: OpenStudy }) {
  const { answer } = useFigures(study, askRegion, survey);
  const figures = answer?.ok === true ? answer.figures : undefined;
  if (figures !== undefined) return <Shown study={study} figures={figures} {...view} />;
  return (
    <div className="map-main">
      {answer === undefined ? (
        <Loading what="the figures" shape="box" />
      ) : answer.ok ? (
        <UnknownFigure study={study} survey={survey} {...view} />
      ) : (
        <ErrorNotice
          happened={`The figures could not be made: ${answer.message}`}
          remedy="Choose something else, or reload the page."
        />
      )}
    </div>
  );
}

interface ShownProps extends View<MapState> {
  readonly study: OpenStudy;
  readonly figures: RegionFigures;
}

function Shown({ study, figures, ...view }: ShownProps) {
  const { state, change } = view;
  const region = regionOf(state);
  const name = rowsOf(figures).find(({ code }) => code === region)?.name;
  return (
    <>
      <SurveyFinding study={study} figures={figures} region={region} {...view} />
      <p role="status" className="hidden-visually">
        {name !== undefined && `${name} is selected. Its figure follows the map.`}
      </p>
      {region !== undefined && (
        <RegionPanel
          code={region}
          area={state.area}
          figures={figures}
          onClose={() => {
            change({ region: undefined, area: undefined });
          }}
        />
      )}
    </>
  );
}
