import type { Section } from "../schema.js";
import { extent } from "./answers.js";

export const enablersAndBarriers: Section = {
  id: "enablers_and_barriers",
  title: "What helps, and what gets in the way",
  questions: [
    {
      id: "enablers",
      kind: "matrix",
      text: "How much does each of these help you to work with other schools nearby?",
      items: [
        { id: "helps_trust", text: "Trust between leaders" },
        { id: "helps_history", text: "A habit of working together here" },
        { id: "helps_convenor", text: "A person or body that brings us together" },
        { id: "helps_time", text: "Time set aside for it" },
        { id: "helps_money", text: "Money for shared work" },
        { id: "helps_data", text: "Sharing data about pupils and schools" },
        { id: "helps_goal", text: "A goal that all of us share" },
        { id: "helps_distance", text: "Being close to each other" },
      ],
      answers: extent,
    },
    {
      id: "barriers",
      kind: "matrix",
      text: "How much does each of these prevent it?",
      items: [
        { id: "stops_time", text: "Too little time" },
        { id: "stops_money", text: "Too little money" },
        { id: "stops_pupils", text: "Competing for pupils" },
        { id: "stops_staff", text: "Competing for staff" },
        { id: "stops_accountability", text: "Inspection and league tables" },
        { id: "stops_trusts", text: "Trusts that work only among themselves" },
        { id: "stops_nobody", text: "Nobody to bring us together" },
        { id: "stops_past", text: "Poor experience in the past" },
      ],
      answers: extent,
    },
    {
      id: "barrier_first",
      kind: "rank",
      text: "Which three would make most difference if they were put right?",
      top: 3,
      answers: [
        { code: "time", label: "Time" },
        { code: "money", label: "Money" },
        { code: "competition", label: "Competition between schools" },
        { code: "accountability", label: "Inspection and league tables" },
        { code: "convenor", label: "Somebody to bring us together" },
        { code: "data", label: "Data that we can share" },
      ],
    },
    {
      id: "enabler_words",
      kind: "text",
      long: true,
      text: "What else helps or prevents schools here from working together?",
    },
  ],
};
