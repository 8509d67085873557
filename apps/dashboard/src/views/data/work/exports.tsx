import type { ExportFormat } from "@abep/domain/export";
import type { OpenDataset } from "../../../datasets/store.js";
import { useDatasets } from "../../../datasets/use-datasets.js";
import { workOnCopy } from "../../../datasets/work-on-copy.js";
import { BusyButton } from "./busy-button.js";
import { saveMade } from "./save.js";

const formats: readonly {
  readonly format: ExportFormat;
  readonly label: string;
  readonly about: string;
}[] = [
  { format: "csv", label: "CSV", about: "One file a table, in one archive. Opens here again." },
  {
    format: "xlsx",
    label: "Workbook",
    about: "A cover sheet, notes and one table a sheet (.xlsx). Opens here again.",
  },
  { format: "json", label: "JSON", about: "All tables in one file. Opens here again." },
  {
    format: "datapackage",
    label: "Data package",
    about:
      "The CSV files with a description of every column, as Frictionless tools read it. Opens here again.",
  },
  {
    format: "geojson",
    label: "GeoJSON",
    about: "The outlines of the LAs with what is recorded in each, for mapping programs.",
  },
  {
    format: "graphml",
    label: "GraphML",
    about: "Partnerships, LAs and members as a network, for Gephi, yEd, igraph and others.",
  },
  {
    format: "edges",
    label: "Edge lists",
    about: "The same network as lists of nodes and edges, and the pairs of LAs, in one archive.",
  },
];

/** Formats that hold all of a data set. */
const opensAgain: ReadonlySet<ExportFormat> = new Set(["csv", "xlsx", "json", "datapackage"]);

/** Writes the data set that is open in each format. */
export function Exports({ open }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">Take it away</h2>
      <ul className="work-exports" role="list">
        {formats.map(({ format, label, about }) => (
          <li key={format}>
            <BusyButton
              icon="download"
              doing={`Writing ${label}`}
              work={async (signal) => {
                await saveMade(workOnCopy(open, signal, (engine) => engine.exportAs(format)));
                if (opensAgain.has(format)) store.saved();
              }}
            >
              {label}
            </BusyButton>
            <p>{about}</p>
          </li>
        ))}
        <li>
          <BusyButton
            icon="download"
            doing="Measuring"
            work={(signal) => saveMade(workOnCopy(open, signal, (engine) => engine.measures()))}
          >
            Measures
          </BusyButton>
          <p>
            For each LA the number, mix and diversity of forms, the share of it that each local form
            covers at least and at most, and whether it is a desert (CSV).
          </p>
        </li>
      </ul>
    </section>
  );
}
