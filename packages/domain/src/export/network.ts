import { authorities } from "@abep/geography";
import type { Dataset } from "../model.js";
import { resolveCoverage } from "../placement/resolve.js";
import { findTerm, forms } from "../vocabulary/index.js";

/** Something in the network: a partnership, a local authority, or a member. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: "partnership" | "authority" | "school" | "trust" | "organisation";
  /** Of a partnership. */
  readonly form?: string;
  readonly status?: string;
}

/** What joins two nodes. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  /** `covers`, or the kind of a relation, or the role of a member. */
  readonly kind: string;
  /** How much of an authority is covered. */
  readonly extent?: string;
}

/** Partnerships, the authorities that they cover, their members and how they stand to each other. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** The network of a data set. Ids of nodes begin with what they are, such as `authority:E08000035`. */
export function networkOf(dataset: Dataset): Network {
  const { partnerships, members, relations, schools, trusts, organisations } = dataset;
  const joined = new Set(members.map(({ memberKind, memberId }) => `${memberKind}:${memberId}`));
  const bodies: readonly NetworkNode[] = [
    ...schools.map(({ urn, name }) => ({
      id: `school:${urn}`,
      label: name,
      kind: "school" as const,
    })),
    ...trusts.map(({ id, name }) => ({ id: `trust:${id}`, label: name, kind: "trust" as const })),
    ...organisations.map(({ id, name }) => ({
      id: `organisation:${id}`,
      label: name,
      kind: "organisation" as const,
    })),
  ];
  const nodes: readonly NetworkNode[] = [
    ...partnerships.map(({ id, name, form, status }) => ({
      id: `partnership:${id}`,
      label: name,
      kind: "partnership" as const,
      form: findTerm(forms, form)?.label ?? form,
      status,
    })),
    ...authorities().map(({ gss, name }) => ({
      id: `authority:${gss}`,
      label: name,
      kind: "authority" as const,
    })),
    ...bodies.filter(({ id }) => joined.has(id)),
  ];
  const edges: readonly NetworkEdge[] = [
    ...resolveCoverage(dataset).placements.map(({ partnershipId, gss, extent }) => ({
      source: `partnership:${partnershipId}`,
      target: `authority:${gss}`,
      kind: "covers",
      extent,
    })),
    ...relations.map(({ from, kind, to }) => ({
      source: `partnership:${from}`,
      target: `partnership:${to}`,
      kind,
    })),
    ...members.map(({ partnershipId, memberKind, memberId, role }) => ({
      source: `${memberKind}:${memberId}`,
      target: `partnership:${partnershipId}`,
      kind: role,
    })),
  ];
  return { nodes, edges };
}
