import { TileMap, type AreaValue, type Scale, type Tile } from "@abep/charts";
import { useMemo } from "react";
import { useLocation } from "wouter";
import { Loads } from "../../components/loads.js";
import { areaPath } from "../../routing/places.js";
import { loadTiles } from "../map/shapes.js";
import { neighbourCategories } from "./neighbour-categories.js";
import type { Comparison } from "./neighbours.js";
import { neighboursSentence } from "./neighbours-words.js";

/** All LAs of England at one size each, with an LA, those it borders on and those most like it marked. */
export default function NeighboursMap({ comparison }: { readonly comparison: Comparison }) {
  return (
    <Loads load={loadTiles} what="the tiles" shape="box">
      {(tiles) => <Tiles comparison={comparison} tiles={tiles} />}
    </Loads>
  );
}

interface TilesProps {
  readonly comparison: Comparison;
  readonly tiles: readonly Tile[];
}

function Tiles({ comparison, tiles }: TilesProps) {
  const { own } = comparison;
  const [, navigate] = useLocation();
  const values = useMemo(() => valuesOf(comparison), [comparison]);
  const scale = useMemo((): Scale => {
    const { own: self, land, alike, both, rest } = neighbourCategories();
    return { kind: "categorical", categories: [self, land, alike, both], missing: rest };
  }, []);
  return (
    <TileMap
      title={`${own.name} and its neighbours`}
      summary={neighboursSentence(comparison)}
      tiles={tiles}
      values={values}
      scale={scale}
      selected={own.gss}
      zoomable={false}
      onSelect={(code) => {
        navigate(areaPath(code));
      }}
    />
  );
}

function valuesOf({ own, land, statistical }: Comparison): readonly AreaValue[] {
  const near = new Set(land.map(({ gss }) => gss));
  const alike = new Set(statistical.map(({ gss }) => gss));
  return [
    { code: own.gss, value: "own" },
    ...[...near].map((code) => ({ code, value: alike.has(code) ? "both" : "land" })),
    ...[...alike].filter((code) => !near.has(code)).map((code) => ({ code, value: "alike" })),
  ];
}
