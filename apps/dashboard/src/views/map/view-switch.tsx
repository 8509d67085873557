import { Segments } from "../../components/segments.js";
import type { Depiction } from "./map-query.js";

export interface ViewSwitchProps {
  readonly view: Depiction;
  readonly onChange: (view: Depiction) => void;
}

/** Geographic map, tile map or table. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  return (
    <Segments
      label="Shown as"
      value={view}
      onChange={onChange}
      segments={[
        { value: "map", label: "Map", icon: "map" },
        { value: "tiles", label: "Tiles", icon: "grid" },
        { value: "table", label: "Table", icon: "table" },
      ]}
    />
  );
}
