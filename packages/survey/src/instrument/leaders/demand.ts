import type { Section } from "../schema.js";
import { agreement, dontKnow, yesNo } from "./answers.js";

export const demand: Section = {
  id: "demand",
  title: "An area-based partnership: would you want one?",
  text: "An area-based education partnership is owned by schools of all kinds in an area, and works for all children there.",
  questions: [
    {
      id: "partnership_name",
      kind: "text",
      text: "What is your partnership called?",
      askIf: { question: "in_partnership", is: ["yes"] },
    },
    {
      id: "partnership_worth",
      kind: "single",
      ordered: true,
      text: "Is your membership worth what it costs you in time and money?",
      askIf: { question: "in_partnership", is: ["yes"] },
      answers: [
        { code: "1", label: "No" },
        { code: "2", label: "Partly" },
        { code: "3", label: "Yes" },
        { code: "4", label: "Yes, many times over" },
        dontKnow,
      ],
    },
    {
      id: "would_join",
      kind: "single",
      ordered: true,
      text: "If there were such a partnership in your area, would you join it?",
      askIf: { not: { question: "in_partnership", is: ["yes"] } },
      answers: [
        { code: "1", label: "Certainly not" },
        { code: "2", label: "Probably not" },
        { code: "3", label: "Perhaps" },
        { code: "4", label: "Probably" },
        { code: "5", label: "Certainly" },
        dontKnow,
      ],
    },
    {
      id: "would_lead",
      kind: "single",
      text: "Would you, or somebody in your team, help to lead one?",
      answers: yesNo,
    },
    {
      id: "would_pay",
      kind: "single",
      ordered: true,
      text: "How much could your school pay towards it each year, for each pupil?",
      answers: [
        { code: "1", label: "Nothing" },
        { code: "2", label: "Up to £1" },
        { code: "3", label: "More than £1, up to £3" },
        { code: "4", label: "More than £3, up to £6" },
        { code: "5", label: "More than £6" },
        dontKnow,
      ],
    },
    {
      id: "partnership_views",
      kind: "matrix",
      text: "How far do you agree with these statements about such a partnership?",
      items: [
        { id: "demand_gap", text: "It would fill a gap here" },
        { id: "demand_burden", text: "It would be one more meeting that we do not need" },
        {
          id: "demand_children",
          text: "It would make a difference to children whom no school can help alone",
        },
        { id: "demand_duplicate", text: "It would do what others do already" },
        {
          id: "demand_independent",
          text: "It should belong to schools rather than to the council",
        },
        { id: "demand_all", text: "It would only work if every kind of school took part" },
      ],
      answers: agreement,
    },
    {
      id: "first_task",
      kind: "multiple",
      most: 3,
      text: "What should it work on first? Choose up to three.",
      answers: [
        { code: "improvement", label: "School improvement" },
        { code: "send", label: "Special educational needs" },
        { code: "attendance", label: "Attendance" },
        { code: "inclusion", label: "Inclusion and exclusions" },
        { code: "transition", label: "Moves between phases" },
        { code: "staff", label: "Recruiting and developing staff" },
        { code: "wellbeing", label: "Wellbeing" },
        { code: "places", label: "School places and falling rolls" },
        { code: "none", label: "None of these", alone: true },
      ],
    },
    {
      id: "closing_words",
      kind: "text",
      long: true,
      text: "Is there anything else about schools working together in your area that you would like to tell us?",
    },
  ],
};
