import { Link } from "../../../components/link.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { surveyPath } from "../../../routing/places.js";
import type { View } from "../../../routing/use-view.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { MapState } from "../map-query.js";
import { FigureChoice } from "./figure-choice.js";
import { WhoseFigures } from "./whose-figures.js";

export interface UnknownFigureProps extends View<MapState> {
  readonly study: OpenStudy;
  readonly survey: string;
}

/** What an address asks for that the survey cannot tell by region, and ways on. */
export function UnknownFigure({ study, survey, notices, change }: UnknownFigureProps) {
  const [first] = study.head.menu.regionFigures;
  const title = "The survey has no such figure by region";
  return (
    <div className="map-finding">
      <PageHeading title={title}>{title}</PageHeading>
      <WhoseFigures study={study} />
      <QueryNotices notices={notices} />
      <EmptyNotice>
        <p>The link asks for “{survey}”. Scores can be told by region, and statements in tables.</p>
        <p>
          {first !== undefined && (
            <>
              <Link to={`/map?survey=${first.id}`}>{first.title}</Link>, or{" "}
            </>
          )}
          <Link to={surveyPath("questions")}>all questions</Link>
        </p>
      </EmptyNotice>
      <FigureChoice
        study={study}
        survey={survey}
        onChange={(id) => {
          change({ survey: id, hide: [] });
        }}
      />
    </div>
  );
}
