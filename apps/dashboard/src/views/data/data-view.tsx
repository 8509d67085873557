import { Loads } from "../../components/loads.js";
import { loadReport } from "../../data/shipped.js";
import { dataPath } from "../../routing/places.js";
import { SectionedPage, type Section } from "../sections/sectioned-page.js";
import { Checks } from "./checks.js";
import { Coverage } from "./coverage.js";
import { Dictionary } from "./dictionary.js";
import { DownloadList } from "./download-list.js";
import { Opening } from "./opening.js";
import { DataNav } from "./work/data-nav.js";
import { Unplaced } from "./unplaced.js";
import "./data.css";

const sections: readonly Section[] = [
  { id: "downloads", title: "Downloads", Content: DownloadList, wide: true },
  { id: "coverage", title: "Every LA by form", Content: Coverage, wide: true },
  { id: "checks", title: "What the checks found", Content: Checks },
  { id: "unplaced", title: "Partnerships not placed", Content: Unplaced, wide: true },
  { id: "dictionary", title: "Data dictionary", Content: Dictionary, wide: true },
];

/** The data itself: files, state, checks and what every column means. */
export default function DataView() {
  return (
    <SectionedPage
      title="Data"
      heading="The data, to take away"
      opening={
        <>
          <DataNav />
          <Loads load={loadReport} what="the figures of this page" lines={3}>
            {(report) => <Opening report={report} />}
          </Loads>
        </>
      }
      sections={sections}
      pathOf={dataPath}
    />
  );
}
