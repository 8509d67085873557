import { useEffect, useState } from "react";
import { askQuestion } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { Selection } from "../../../survey/figures/types.js";
import { findingOf } from "./finding.js";

const headline: Selection = { group: "mainstream", where: [] };

interface Findings {
  readonly study: OpenStudy;
  readonly byId: ReadonlyMap<string, string>;
}

/**
 * What each question shows, as it comes. One is asked for at a time, so that whatever else the reader asks for waits
 * for one question at most.
 */
export function useFindings(study: OpenStudy, ids: readonly string[]): ReadonlyMap<string, string> {
  const [findings, setFindings] = useState<Findings>({ study, byId: new Map() });
  useEffect(() => {
    const asking = { isOn: true };
    void (async () => {
      const byId = new Map<string, string>();
      for (const id of ids) {
        const answer = await askQuestion(study, id, headline);
        if (!asking.isOn) return;
        if (!answer.ok || answer.figures === undefined) continue;
        if (answer.figures.slices.length > 0) byId.set(id, findingOf(answer.figures));
        setFindings({ study, byId: new Map(byId) });
      }
    })();
    return () => {
      asking.isOn = false;
    };
  }, [study, ids]);
  return findings.study === study ? findings.byId : none;
}

const none: ReadonlyMap<string, string> = new Map();
