import { Link } from "../../../components/link.js";
import { countOf } from "../../../format/text.js";
import { surveyPath } from "../../../routing/places.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";

/** How many things of the file could not be used, with the way to the list of them. */
export function FileProblems({ study: { head, source } }: { readonly study: OpenStudy }) {
  const all = [...head.problemCounts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) {
    return (
      <p>
        Every answer of the {countOf(head.respondents, "response")} could be read: {source.fileName}{" "}
        has no problems.
      </p>
    );
  }
  return (
    <p>
      The checks found {countOf(all, "thing")} to look at in {source.fileName}. Nobody is left out
      for them: an answer that cannot be read counts as none.{" "}
      <Link to={surveyPath("own")}>What is wrong, row by row</Link>
    </p>
  );
}
