import { useState } from "react";
import { Button } from "../../components/button.js";
import { CopyLink } from "../../components/copy-link.js";
import { saveFile } from "../../files/save-file.js";
import { formatDate } from "../../format/date.js";
import type { MapState } from "./map-query.js";
import type { Picture } from "./picture.js";

export interface ToolsProps {
  readonly picture: Picture;
  readonly state: MapState;
  /** The day and the version of the data, for the files. */
  readonly asAt: string;
  readonly version: string;
}

/** What a reader can take away: a link to this view, the picture, the figures. */
export function Tools({ picture, state, asAt, version }: ToolsProps) {
  const [failed, setFailed] = useState(false);
  const name = `abep-${(state.role ?? state.form).replaceAll("_", "-")}`;
  const source = `ABEP Atlas, desk research checked on ${formatDate(asAt)}, data version ${version}, CC BY 4.0. Boundaries: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2020 and 2021.`;
  const save = async (kind: "csv" | "svg" | "png"): Promise<void> => {
    setFailed(false);
    try {
      if (kind === "csv") {
        const { pictureCsv } = await import("./picture-csv.js");
        saveFile(`${name}.csv`, "text/csv", pictureCsv(picture, version));
      } else {
        const { savePicture } = await import("./picture-file.js");
        await savePicture(kind, { picture, state, source, name });
      }
    } catch {
      setFailed(true);
    }
  };
  const kinds = state.view === "table" ? (["csv"] as const) : (["svg", "png", "csv"] as const);
  return (
    <div className="map-tools on-screen">
      <CopyLink />
      <div className="map-downloads" role="group" aria-label="Download">
        {kinds.map((kind, index) => (
          <Button
            key={kind}
            look="plain"
            {...(index === 0 && { icon: "download" })}
            onClick={() => void save(kind)}
          >
            {kind.toUpperCase()}
          </Button>
        ))}
      </div>
      <span role="status" className="small">
        {failed && "The file could not be made. Reload the page and try again."}
      </span>
    </div>
  );
}
