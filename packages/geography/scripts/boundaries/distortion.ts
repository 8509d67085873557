import { areaSize, ringArea, ringPoints } from "./mesh.js";
import type { Arc, Mesh, Ring } from "./mesh.js";

/** An area loses or gains at most this share of its size. */
const SIZE_TOLERANCE = 0.02;

/** The arcs of areas whose size is off by more than the tolerance, and of rings that shrank to nothing; the mesh is in steps of the grid. */
export function distortingArcs(
  mesh: Mesh,
  sizes: readonly number[],
  grid: number,
): readonly number[] {
  return mesh.areas.flatMap((area, index) => {
    const before = sizes[index] ?? 0;
    const after = areaSize(mesh.arcs, area) * grid * grid;
    const distorted = Math.abs(after - before) > before * SIZE_TOLERANCE;
    const rings = area.polygons.flat();
    return (distorted ? rings : rings.filter((ring) => isEmpty(mesh.arcs, ring))).flatMap(arcsOf);
  });
}

function isEmpty(arcs: readonly Arc[], ring: Ring): boolean {
  return ringArea(ringPoints(arcs, ring)) === 0;
}

function arcsOf(ring: Ring): readonly number[] {
  return ring.map((reference) => (reference < 0 ? ~reference : reference));
}
