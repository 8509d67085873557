import { arcUsers, areaSize, polygonSize } from "./mesh.js";
import type { Area, Mesh } from "./mesh.js";

/** A piece this large, as a share of its LA, always stays: the smaller of the Isles of Scilly, for one. */
const LEAST_SHARE = 0.02;

/**
 * Drops islands and slivers smaller than `smallest` square metres. Pieces that touch another area stay, and so
 * do those that make up a good part of their LA.
 */
export function dropIslets(mesh: Mesh, smallest: number): Mesh {
  const users = arcUsers(mesh);
  const isAlone = (reference: number): boolean =>
    (users[reference < 0 ? ~reference : reference]?.length ?? 0) === 1;
  const areas = mesh.areas.map((area): Area => {
    const least = Math.min(smallest, areaSize(mesh.arcs, area) * LEAST_SHARE);
    const polygons = area.polygons.filter(
      (polygon) => !polygon.flat().every(isAlone) || polygonSize(mesh.arcs, polygon) >= least,
    );
    return { code: area.code, polygons };
  });
  return prune({ arcs: mesh.arcs, areas });
}

/** Leaves out arcs that nothing uses any more, and numbers the rest in the order of use. */
function prune({ arcs, areas }: Mesh): Mesh {
  const numbers = new Map<number, number>();
  const renumber = (reference: number): number => {
    const old = reference < 0 ? ~reference : reference;
    const number = numbers.get(old) ?? numbers.size;
    numbers.set(old, number);
    return reference < 0 ? ~number : number;
  };
  const kept = areas.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))),
  }));
  return { arcs: [...numbers.keys()].map((old) => arcs[old] ?? []), areas: kept };
}
