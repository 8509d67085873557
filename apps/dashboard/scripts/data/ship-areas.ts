import { formCells, type Cell } from "@abep/domain/cells";
import { printDate } from "@abep/domain/dates";
import { forms, type AuthorityProfile, type Dataset, type FormId } from "@abep/domain";
import type {
  Area,
  AreaCell,
  AreaPartnership,
  AreaProfile,
  MapData,
} from "../../src/data/shipped.js";
import type { Edition } from "./edition.js";
import type { PartnershipRecord } from "./gather-records.js";
import { shipSource } from "./ship-partnerships.js";

/** Everything known on each LA, in the order of the map's areas. */
export function shipAreas(
  { version }: Edition,
  dataset: Dataset,
  records: readonly PartnershipRecord[],
  map: MapData,
): readonly Area[] {
  const cells = new Map(forms.map(({ id }) => [id, formCells(map, id)]));
  const profiles = new Map<string, AuthorityProfile>(
    dataset.profiles.map((profile) => [profile.gss, profile]),
  );
  return map.areas.map((gss) => {
    const profile = profiles.get(gss);
    if (!profile) throw new Error(`The checked data set has no profile of ${gss}`);
    return {
      version,
      gss,
      profile: shipProfile(profile),
      cells: forms.flatMap(({ id }) => {
        const cell = cells.get(id)?.get(gss);
        return cell ? [shipCell(dataset, id, cell)] : [];
      }),
      partnerships: members(records, gss),
    };
  });
}

function shipProfile(profile: AuthorityProfile): AreaProfile {
  const { roles, summary, tradedService, sourceUrl, sourceTitle, sourceDate, confidence } = profile;
  return {
    roles: [...roles],
    summary,
    ...(tradedService !== undefined && { tradedService }),
    method: profile.collectionMethod,
    ...(sourceUrl !== undefined && {
      source: shipSource({
        sourceUrl,
        ...(sourceTitle !== undefined && { sourceTitle }),
        ...(sourceDate && { sourceDate }),
      }),
    }),
    ...(confidence !== undefined && { confidence }),
  };
}

function shipCell(
  dataset: Dataset,
  form: FormId,
  { area, state, count, extent, confidence, date }: Cell,
): AreaCell {
  if (state === "filtered_out") throw new Error("No filter was given, and none can hold back");
  const shipped = {
    form,
    state,
    count,
    ...(extent !== undefined && { extent }),
    ...(confidence !== undefined && { confidence }),
    ...(date !== undefined && { date }),
  };
  if (state === "active" || state === "recorded" || state === "closed") return shipped;
  const research =
    dataset.researchByLa.find((row) => row.form === form && row.gss === area) ??
    dataset.research.find((row) => row.form === form);
  if (research === undefined) return shipped;
  const notes = [
    ...(research.note === undefined ? [] : [research.note]),
    ...("source" in research ? [`Source: ${research.source}`] : []),
  ];
  return {
    ...shipped,
    checked: printDate(research.checkedOn),
    ...(notes.length > 0 && { note: notes.join(" ") }),
  };
}

const formOrder = new Map(forms.map(({ id }, place) => [id, place]));

function members(records: readonly PartnershipRecord[], gss: string): AreaPartnership[] {
  return records
    .flatMap(({ partnership, placements, date }): AreaPartnership[] => {
      const placement = placements.find((place) => place.gss === gss);
      if (!placement) return [];
      return [
        {
          id: partnership.id,
          name: partnership.name,
          form: partnership.form,
          status: partnership.status,
          description: partnership.description ?? "",
          ...(partnership.leadOrganisation !== undefined && { lead: partnership.leadOrganisation }),
          extent: placement.extent,
          ...(date && { date: printDate(date) }),
          method: partnership.collectionMethod,
          confidence: partnership.confidence,
          source: shipSource(partnership),
          otherAreas: placements.length - 1,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        (formOrder.get(a.form) ?? 0) - (formOrder.get(b.form) ?? 0) ||
        Number(a.status === "closed") - Number(b.status === "closed") ||
        a.name.localeCompare(b.name, "en-GB"),
    );
}
