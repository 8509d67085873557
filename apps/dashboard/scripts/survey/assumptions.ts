import { gaps } from "./answer.js";
import { schoolTypes } from "./leaders.js";
import { usuallyUnknown } from "./model/index.js";
import { phaseRates, regionFactors } from "./respond.js";
import { assumedShares } from "./schools.js";
import { partnerships, spread } from "./traits.js";
import { acrossRegions } from "./trusts.js";

export const title = "Simulated survey of school and trust leaders";

export const note =
  "These answers are simulated. No school or trust leader gave any of them, and nothing in them is a finding about England. They show what the survey’s pages do, and they can be tried against the known values of the simulated population.";

export const licence =
  "Simulated responses: the ABEP Atlas contributors, CC BY 4.0. Counts of schools: Department for Education, Get Information about Schools, 30 January 2026; contains public sector information licensed under the Open Government Licence v3.0.";

const factors = [...regionFactors.values()];
const percent = (share: number): string => `${Math.round(1000 * share) / 10}%`;

/** How the survey was simulated, in sentences. */
export const assumptions: string[] = [
  "The population has one leader for each open mainstream state school of the register of 30 January 2026, by local authority and phase: nursery schools count as primary, and middle schools of both kinds as middle.",
  `The register’s extract does not tell special schools and alternative provision from independent schools. In each local authority ${percent(assumedShares.special)} of that column are taken to be special schools and ${percent(assumedShares.alternative)} alternative provision; this is an assumption, not a count.`,
  `School types are assumed by phase: ${percent(schoolTypes.primary.inTrust)} of primary and ${percent(schoolTypes.secondary.inTrust)} of secondary schools are in a trust of several schools.`,
  `Trusts have 2 to 40 schools, most of them few. ${percent(1 - acrossRegions)} of their schools are in trusts of one region, the others in trusts that reach across England. Each trust has one trust leader.`,
  "Numbers of schools (URNs) begin with 9, as no real school’s does; trusts and partnerships have made-up names. A response stands for no real school or trust.",
  `${percent(partnerships.las)} of local authorities, drawn by chance, have an area-based partnership that ${percent(partnerships.least)} to ${percent(partnerships.most)} of their schools are in; elsewhere ${percent(partnerships.elsewhere)} are. This has nothing to do with where partnerships really are.`,
  `Answers depend on six hidden leanings (local support, value of the local, demand, activity, looking inward, strain). Each adds up what a region (standard deviation ${spread.region}), a local authority (${spread.la}), a trust (${spread.trust}) and the leader (${spread.person}) have, and fixed effects of phase, trust and being in a partnership.`,
  "Answers in an order come from thresholds on a normal scale, choices from a multinomial logit, sets from one threshold an option; items of a scale load on its leaning, and reversed items the other way.",
  `Leaders leave questions out by chance, whatever they would have answered: ${percent(gaps.usual)} of answers, ${percent(gaps.hasty)} for one in eight leaders, and ${percent(gaps.leaves)} of leaders stop before the end. “Don’t know” is ${percent(usuallyUnknown)} of answers to most questions and up to 12% of those on paying.`,
  `Who answers depends on region and phase alone, as a product: ${percent(phaseRates.primary)} of primary, ${percent(phaseRates.secondary)} of secondary and ${percent(phaseRates.trust)} of trust leaders, times a factor of ${Math.min(...factors)} to ${Math.max(...factors)} by region. Weights to both margins therefore remove the bias; in a real survey nobody knows that.`,
  "The true values are those of the whole simulated population of mainstream leaders: of everyone to whom a question applies and who would answer it.",
];
