import * as z from "zod/mini";

/** The controlled lists that shipped files draw on, as parsers. */
export const formId = z.enum([
  "area_based_education_partnership",
  "school_alliance",
  "sub_la_partnership",
  "regional_partnership",
  "la_school_improvement_service",
  "local_cultural_education_partnership",
  "teaching_school_hub",
  "maths_hub",
  "english_hub",
  "computing_hub",
  "music_hub",
  "research_school",
  "careers_hub",
  "behaviour_attendance_hub",
  "early_years_stronger_practice_hub",
  "policy_area",
  "other",
]);
export type FormId = z.infer<typeof formId>;

export const statusId = z.enum(["active", "developing", "closed", "unknown"]);
export type StatusId = z.infer<typeof statusId>;

export const extentId = z.enum(["whole", "part", "unknown"]);
export type ExtentId = z.infer<typeof extentId>;

export const methodId = z.enum(["desk", "direct", "survey"]);
export type MethodId = z.infer<typeof methodId>;

export const confidenceId = z.enum(["high", "medium", "low"]);
export type ConfidenceId = z.infer<typeof confidenceId>;

export const roleId = z.enum([
  "statutory_monitoring",
  "direct_delivery",
  "trading",
  "commissioning",
  "co_owner_or_member",
  "convener",
  "broker",
  "funder",
  "champion",
  "no_visible_role",
  "unknown",
]);
export type RoleId = z.infer<typeof roleId>;

/** What a cell without a record means. */
export const absenceId = z.enum([
  "none_found",
  "not_researched",
  "programme_ended",
  "see_authority_profile",
]);
export type AbsenceId = z.infer<typeof absenceId>;

/** What a cell LA × form says, with or without a record. */
export const cellState = z.enum([
  "active",
  "recorded",
  "closed",
  "none_found",
  "not_researched",
  "programme_ended",
  "see_authority_profile",
]);
export type CellState = z.infer<typeof cellState>;

/** Where a claim was seen, and how well it stands. */
export const source = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  /** A partial date as its page gives it ("2023-05", "2021/22"); absent: the source is undated. */
  date: z.optional(z.string()),
});
export type Source = z.infer<typeof source>;
