import type { Section } from "../sections/sectioned-page.js";
import { Areas } from "./areas.js";
import { Corrections } from "./corrections.js";
import { Evidence } from "./evidence.js";
import { Forms } from "./forms.js";
import { Gathering } from "./gathering.js";
import { Licences } from "./licences.js";
import { Maps } from "./maps.js";
import { Roles } from "./roles.js";
import { States } from "./states.js";
import { Survey } from "./survey.js";
import { Unknown } from "./unknown.js";

/** The parts of the Methods page, in reading order. */
export const sections: readonly Section[] = [
  { id: "gathering", title: "How the records were gathered", Content: Gathering, wide: true },
  { id: "states", title: "What each state means", Content: States },
  { id: "forms", title: "Forms of collaboration", Content: Forms },
  { id: "roles", title: "The LA’s own role", Content: Roles },
  { id: "areas", title: "From a stated area to an LA", Content: Areas },
  { id: "evidence", title: "Sources, confidence and dates", Content: Evidence },
  { id: "maps", title: "Areas, codes and maps", Content: Maps },
  { id: "survey", title: "The survey and its figures", Content: Survey },
  { id: "unknown", title: "What is not known", Content: Unknown },
  { id: "corrections", title: "Corrections", Content: Corrections },
  { id: "licences", title: "Licences and credits", Content: Licences },
];
