import type { Condition, Section } from "../schema.js";
import { dontKnow, ratherNot, yesNo } from "./answers.js";

/** A trust as a whole, or a school that belongs to one. */
const inTrust: Condition = {
  any: [
    { question: "level", is: ["trust"] },
    { question: "school_type", is: ["academy_trust"] },
  ],
};

export const whoAnswers: Section = {
  id: "who_answers",
  title: "You and your school or trust",
  questions: [
    {
      id: "level",
      kind: "single",
      text: "Do you answer for one school, or for a trust as a whole?",
      help: "Each school may answer once, and each trust once. If you lead both, answer for the one you know best from day to day.",
      required: true,
      answers: [
        { code: "school", label: "For one school" },
        { code: "trust", label: "For a trust as a whole" },
      ],
    },
    {
      id: "role",
      kind: "single",
      text: "What is your role?",
      answers: [
        { code: "head", label: "Headteacher or head of school" },
        { code: "executive_head", label: "Executive headteacher" },
        { code: "deputy", label: "Deputy or assistant headteacher" },
        { code: "trust_chief", label: "Chief executive of a trust" },
        { code: "trust_other", label: "Other member of a trust’s executive team" },
        { code: "governor", label: "Governor or trustee" },
        { code: "other", label: "Another role" },
        ratherNot,
      ],
    },
    {
      id: "urn",
      kind: "identifier",
      of: "school",
      text: "What is the school’s unique reference number (URN)?",
      help: "Six digits, as on Get Information about Schools. It is used to weight the answers and to count each school once; it is never published.",
      askIf: { question: "level", is: ["school"] },
    },
    {
      id: "phase",
      kind: "single",
      text: "Which phase is the school?",
      askIf: { question: "level", is: ["school"] },
      answers: [
        { code: "primary", label: "Primary, infant, junior or nursery" },
        { code: "middle", label: "Middle" },
        { code: "secondary", label: "Secondary" },
        { code: "all_through", label: "All-through" },
        { code: "special", label: "Special school" },
        { code: "alternative", label: "Alternative provision or pupil referral unit" },
        { code: "post_16", label: "16 to 19" },
      ],
    },
    {
      id: "school_type",
      kind: "single",
      text: "What type of school is it?",
      askIf: { question: "level", is: ["school"] },
      answers: [
        { code: "maintained", label: "Maintained by the local authority" },
        { code: "academy_single", label: "Academy or free school on its own" },
        { code: "academy_trust", label: "Academy or free school in a multi-academy trust" },
        { code: "independent", label: "Independent" },
        dontKnow,
      ],
    },
    {
      id: "trust_id",
      kind: "identifier",
      of: "trust",
      text: "What is the trust’s name or UID?",
      help: "It tells which answers come from the same trust; it is never published.",
      askIf: inTrust,
    },
    {
      id: "trust_size",
      kind: "number",
      text: "How many schools are in the trust?",
      askIf: inTrust,
      least: 1,
      most: 150,
      unit: "schools",
    },
    {
      id: "area",
      kind: "area",
      text: "In which local authority is the school, or most of the trust’s schools?",
      required: true,
    },
    {
      id: "in_partnership",
      kind: "single",
      text: "Are you part of an area-based education partnership?",
      help: "That is a body that schools of all kinds in one area own or belong to, in order to improve education there together.",
      answers: yesNo,
    },
  ],
};
