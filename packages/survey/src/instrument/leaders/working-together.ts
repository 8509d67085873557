import type { AnswerOption, Section } from "../schema.js";
import { dontKnow, frequency, usefulness } from "./answers.js";

/** Who a school may work with; each is an item of two matrices. */
const partners: readonly (readonly [id: string, text: string])[] = [
  ["trust", "Schools of our own trust or federation"],
  ["cluster", "Other schools nearby, in a cluster or informally"],
  ["la", "The local authority"],
  ["partnership", "An area-based education partnership"],
  ["hub", "A teaching school hub or subject hub"],
  ["diocese", "A diocese or other religious body"],
  ["services", "Health, care or youth services"],
  ["culture", "Cultural, sports or business organisations"],
];

const purposes: readonly AnswerOption[] = [
  { code: "curriculum", label: "Curriculum and teaching" },
  { code: "development", label: "Professional development" },
  { code: "review", label: "Peer review of each other’s schools" },
  { code: "leadership", label: "Support for leaders" },
  { code: "send", label: "Pupils with special educational needs" },
  { code: "attendance", label: "Attendance" },
  { code: "transition", label: "Moves between schools and phases" },
  { code: "recruitment", label: "Recruiting and keeping staff" },
  { code: "purchasing", label: "Buying services together" },
  { code: "none", label: "None of these", alone: true },
];

export const workingTogether: Section = {
  id: "working_together",
  title: "How you work with others now",
  questions: [
    {
      id: "partner_frequency",
      kind: "matrix",
      text: "In the past year, how often did you work with each of these?",
      items: partners.map(([id, text]) => ({ id: `often_${id}`, text })),
      answers: frequency,
    },
    {
      id: "partner_usefulness",
      kind: "matrix",
      text: "How useful was that work for your pupils?",
      items: partners.map(([id, text]) => ({ id: `useful_${id}`, text })),
      answers: usefulness,
    },
    {
      id: "purposes",
      kind: "multiple",
      text: "What did you work on together?",
      answers: purposes,
    },
    {
      id: "hours",
      kind: "number",
      text: "About how many hours did you yourself spend on work with other schools last month?",
      least: 0,
      most: 200,
      unit: "hours",
    },
    {
      id: "best_level",
      kind: "single",
      text: "At which level does working together help you most?",
      answers: [
        { code: "neighbourhood", label: "The schools closest to us" },
        { code: "la", label: "The local authority’s area" },
        { code: "trust", label: "The trust, wherever its schools are" },
        { code: "region", label: "The region" },
        { code: "national", label: "The whole country" },
        dontKnow,
      ],
    },
  ],
};
