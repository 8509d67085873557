import type { LaRoleId } from "../vocabulary/index.js";

/**
 * What is known of one role in one local authority. `not_seen` is no evidence that the authority
 * lacks it; `unknown` means that nothing was found on any role.
 */
export type RoleState = "seen" | "not_seen" | "unknown";

/**
 * The state of each area for one of the authority's own roles, by GSS code. An area that `roles`
 * does not list is `unknown`.
 */
export function roleCells(
  areas: readonly string[],
  roles: ReadonlyMap<string, readonly LaRoleId[]>,
  role: Exclude<LaRoleId, "unknown">,
): ReadonlyMap<string, RoleState> {
  return new Map(areas.map((area) => [area, roleState(roles.get(area) ?? [], role)]));
}

function roleState(held: readonly LaRoleId[], role: LaRoleId): RoleState {
  if (held.includes(role)) return "seen";
  return held.length === 0 || held.includes("unknown") ? "unknown" : "not_seen";
}
