import { useReducer } from "react";
import { useSettled } from "../../../components/use-settled.js";
import { loadSurvey } from "../../../data/shipped.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { openShipped, useStudy } from "../../../survey/engine/use-study.js";

/** The survey as a page has it that is about something else as well: open, on its way, or not to be had. */
export type StudyNow =
  | { readonly kind: "open"; readonly study: OpenStudy }
  | { readonly kind: "coming" }
  | {
      readonly kind: "lacking";
      readonly happened: string;
      readonly remedy: string;
      readonly retry: () => void;
    };

/** The study that is open: the researcher's own, or the shipped survey, which is opened if there is none. */
export function useOpenStudy(): StudyNow {
  const { study, opening, store } = useStudy();
  const [, again] = useReducer((tries: number) => tries + 1, 0);
  const shipped = useSettled(loadSurvey());
  if (study !== undefined) return { kind: "open", study };
  if (opening?.kind === "refused" || opening?.kind === "stopped") {
    const problem = opening.kind === "refused" ? opening.problems[0] : undefined;
    return {
      kind: "lacking",
      happened: problem?.message ?? "The survey was not opened to its end.",
      remedy: problem?.remedy ?? "Try again.",
      retry: store.dismiss,
    };
  }
  if (opening === undefined && shipped?.ok === false) {
    return {
      kind: "lacking",
      happened: shipped.message,
      remedy: shipped.remedy,
      retry: () => {
        shipped.retry();
        void openShipped(store);
        again();
      },
    };
  }
  return { kind: "coming" };
}
