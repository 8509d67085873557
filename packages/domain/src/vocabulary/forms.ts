import type { Term } from "./term.js";

/** A form of collaboration between schools. */
export type FormId =
  | "area_based_education_partnership"
  | "school_alliance"
  | "sub_la_partnership"
  | "regional_partnership"
  | "la_school_improvement_service"
  | "local_cultural_education_partnership"
  | "teaching_school_hub"
  | "maths_hub"
  | "english_hub"
  | "computing_hub"
  | "music_hub"
  | "research_school"
  | "careers_hub"
  | "behaviour_attendance_hub"
  | "early_years_stronger_practice_hub"
  | "policy_area"
  | "other";

/** The four families of forms; only `local` and `national` forms are counted, each for itself. */
export type FormGroupId = "local" | "national" | "policy" | "other";

/** A form, with its family and the area that one such body usually serves. */
export interface Form extends Term<FormId> {
  readonly plural: string;
  readonly group: FormGroupId;
  /** The area one such body usually serves, in words. */
  readonly usualArea: string;
  /** Recorded where its school lies, not for the area that it serves. */
  readonly recordedAtSeat?: true;
}

/** The families of forms, in the order in which a menu shows them. */
export const formGroups: readonly Term<FormGroupId>[] = [
  {
    id: "local",
    label: "Local form",
    plural: "Local forms",
    definition:
      "A body that schools, councils or cultural partners of a place made for it. “Any local form” and “number of local forms” count these and no others.",
  },
  {
    id: "national",
    label: "National hub",
    plural: "National hubs",
    definition:
      "A hub or school designated under a national programme. A group of its own, because some programmes reach every local authority by design.",
  },
  {
    id: "policy",
    label: "Policy label",
    plural: "Policy labels",
    definition:
      "An area that government policy named. It says nothing about schools working together, so it is a layer of its own and counts in no total.",
  },
  {
    id: "other",
    label: "Other form",
    plural: "Other forms",
    definition:
      "A mixed group of boards, pilots and smaller programmes, local and national. Too mixed to count with either, so it is shown by itself.",
  },
];

/** Every form of collaboration, local ones first. */
export const forms: readonly Form[] = [
  {
    id: "area_based_education_partnership",
    label: "Area-based education partnership",
    plural: "Area-based education partnerships",
    group: "local",
    usualArea: "one local authority",
    definition:
      "A voluntary body, led by schools or by schools and council together, that takes responsibility for school improvement across an area without controlling any school. Any legal form; strategic boards are included.",
  },
  {
    id: "school_alliance",
    label: "School alliance",
    plural: "School alliances",
    group: "local",
    usualArea: "a local authority or a part of one",
    definition:
      "A membership network of schools or heads that has no mandate to improve a whole area.",
  },
  {
    id: "sub_la_partnership",
    label: "Sub-LA partnership",
    plural: "Sub-LA partnerships",
    group: "local",
    usualArea: "part of a local authority",
    definition:
      "A cluster, consortium, quadrant, district group or town partnership inside one local authority.",
  },
  {
    id: "regional_partnership",
    label: "Regional partnership",
    plural: "Regional partnerships",
    group: "local",
    usualArea: "several local authorities",
    definition: "A body of schools or councils that covers a region or several local authorities.",
  },
  {
    id: "la_school_improvement_service",
    label: "LA school improvement service",
    plural: "LA school improvement services",
    group: "local",
    usualArea: "one local authority",
    definition:
      "A named council team, or a company set up to deliver the council's school improvement work.",
  },
  {
    id: "local_cultural_education_partnership",
    label: "Local cultural education partnership",
    plural: "Local cultural education partnerships",
    group: "local",
    usualArea: "a local authority, district or town",
    definition:
      "A group of schools, cultural bodies, councils and others for cultural education, encouraged by Arts Council England since 2015.",
  },
  {
    id: "teaching_school_hub",
    label: "Teaching school hub",
    plural: "Teaching school hubs",
    group: "national",
    usualArea: "a fixed list of districts",
    definition:
      "A school or trust designated by the Department for Education for teacher training and development. Together the hubs cover every district of England.",
  },
  {
    id: "maths_hub",
    label: "Maths hub",
    plural: "Maths hubs",
    group: "national",
    usualArea: "several local authorities",
    definition:
      "A hub for mathematics teaching, led by a school or college, funded by the Department for Education and coordinated by the NCETM.",
  },
  {
    id: "english_hub",
    label: "English hub",
    plural: "English hubs",
    group: "national",
    usualArea: "several local authorities",
    definition:
      "A primary school funded by the Department for Education to support phonics and early language elsewhere.",
  },
  {
    id: "computing_hub",
    label: "Computing hub",
    plural: "Computing hubs",
    group: "national",
    usualArea: "several local authorities",
    definition:
      "A hub of the National Centre for Computing Education. The programme ended on 31 March 2025.",
  },
  {
    id: "music_hub",
    label: "Music hub",
    plural: "Music hubs",
    group: "national",
    usualArea: "several local authorities",
    definition:
      "A partnership for music education under a Hub Lead Organisation; 43 areas since September 2024.",
  },
  {
    id: "research_school",
    label: "Research school",
    plural: "Research schools",
    group: "national",
    usualArea: "the region around the school",
    recordedAtSeat: true,
    definition:
      "A school in the Research Schools Network of the Education Endowment Foundation. Recorded where the school lies, not for the area that it serves.",
  },
  {
    id: "careers_hub",
    label: "Careers hub",
    plural: "Careers hubs",
    group: "national",
    usualArea: "several local authorities",
    definition:
      "Schools and colleges of an area that work with employers under the Careers & Enterprise Company.",
  },
  {
    id: "behaviour_attendance_hub",
    label: "Behaviour or attendance hub",
    plural: "Behaviour and attendance hubs",
    group: "national",
    usualArea: "not bounded",
    recordedAtSeat: true,
    definition:
      "A lead school of the behaviour hubs (2021), the attendance hubs (2022) or the joint hubs (2025). Recorded where the lead school lies.",
  },
  {
    id: "early_years_stronger_practice_hub",
    label: "Early years stronger practice hub",
    plural: "Early years stronger practice hubs",
    group: "national",
    usualArea: "a region",
    definition:
      "A lead nursery and its partners that share practice with other early years settings, two hubs in each region.",
  },
  {
    id: "policy_area",
    label: "Policy area",
    plural: "Policy areas",
    group: "policy",
    usualArea: "a local authority or district",
    definition:
      "An education investment area, priority area or opportunity area: a label that policy gave to a place, not a partnership.",
  },
  {
    id: "other",
    label: "Other collaboration",
    plural: "Other collaborations",
    group: "other",
    usualArea: "varies",
    definition:
      "Boards, pilots, 14–19 partnerships, special needs change programmes, language hubs and science learning partnerships.",
  },
];
