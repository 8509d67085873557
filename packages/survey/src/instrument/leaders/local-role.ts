import type { Section } from "../schema.js";
import { agreement, extent } from "./answers.js";

export const localRole: Section = {
  id: "local_role",
  title: "What local organisations do, and what being local is worth",
  questions: [
    {
      id: "local_support",
      kind: "matrix",
      text: "How far do you agree with these statements about local support for school improvement?",
      items: [
        { id: "support_knows", text: "Somebody locally knows our school well" },
        { id: "support_quick", text: "When we need help, we get it quickly from nearby" },
        { id: "support_alone", text: "If results fell, we would be on our own" },
        { id: "support_quality", text: "The support on offer here is as good as any" },
        { id: "support_unclear", text: "It is unclear who would support us" },
        { id: "support_learning", text: "We learn from other schools in this area" },
      ],
      answers: agreement,
    },
    {
      id: "value_of_local",
      kind: "matrix",
      text: "How far do you agree with these statements about this area?",
      items: [
        {
          id: "local_responsible",
          text: "Schools here share responsibility for every child in the area",
        },
        { id: "local_identity", text: "Our school’s identity is bound up with this place" },
        { id: "local_irrelevant", text: "Where a partner school is makes no difference to us" },
        {
          id: "local_leaders",
          text: "Leaders here put the area before their own school when it matters",
        },
        { id: "local_own_trust", text: "We need no links beyond our own trust or school" },
        { id: "local_voice", text: "Schools here speak with one voice on what children need" },
      ],
      answers: agreement,
    },
    {
      id: "wider_outcomes",
      kind: "matrix",
      text: "How much do local organisations help you with each of these?",
      items: [
        { id: "wider_attendance", text: "Attendance" },
        { id: "wider_inclusion", text: "Keeping pupils in school who might be excluded" },
        { id: "wider_send", text: "Special educational needs and disabilities" },
        { id: "wider_transition", text: "Moves between phases and schools" },
        { id: "wider_wellbeing", text: "Pupils’ wellbeing and mental health" },
        { id: "wider_disadvantage", text: "Pupils from poorer families" },
      ],
      answers: extent,
    },
    {
      id: "improvement_first",
      kind: "single",
      text: "Whom do you turn to first when teaching or results need to improve?",
      answers: [
        { code: "trust", label: "Our trust or federation" },
        { code: "la", label: "The local authority" },
        { code: "partnership", label: "An area-based partnership" },
        { code: "hub", label: "A teaching school hub or subject hub" },
        { code: "schools", label: "Another school" },
        { code: "paid", label: "A consultant or company" },
        { code: "nobody", label: "Nobody outside the school" },
      ],
    },
  ],
};
