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
  const name = `abep-${(state.role ?? state.form).replaceAll("_", "-")}`;
  const source = `ABEP Atlas, desk research checked on ${formatDate(asAt)}, data version ${version}, CC BY 4.0. Boundaries: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2020 and 2021.`;
  const save = async (kind: FileKind): Promise<void> => {
    if (kind === "csv") {
      const { pictureCsv } = await import("./picture-csv.js");
      saveFile(`${name}.csv`, "text/csv", pictureCsv(picture, version));
    } else {
      const { savePicture } = await import("./picture-file.js");
      await savePicture(kind, { picture, state, source, name });
    }
  };
  return <TakeAway view={state.view} save={save} />;
}

type FileKind = "csv" | "svg" | "png";

export interface TakeAwayProps extends Pick<MapState, "view"> {
  readonly save: (kind: FileKind) => Promise<void>;
}

/** A link to this view, and the files that it can be saved as. */
export function TakeAway({ view, save }: TakeAwayProps) {
  const [failed, setFailed] = useState(false);
  const kinds = view === "table" ? (["csv"] as const) : (["svg", "png", "csv"] as const);
  return (
    <div className="map-tools on-screen">
      <CopyLink />
      <div className="map-downloads" role="group" aria-label="Download">
        {kinds.map((kind, index) => (
          <Button
            key={kind}
            look="plain"
            {...(index === 0 && { icon: "download" })}
            onClick={() => {
              setFailed(false);
              save(kind).catch(() => {
                setFailed(true);
              });
            }}
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
