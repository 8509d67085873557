import { Button } from "../../../components/button.js";
import { saveFile } from "../../../files/save-file.js";

/** The header that a file of responses to this project's survey has. */
export function Template() {
  return (
    <Button
      look="plain"
      icon="download"
      onClick={() => {
        void saveTemplate();
      }}
    >
      An empty file with the right header
    </Button>
  );
}

async function saveTemplate(): Promise<void> {
  const [{ columnSpecs, leadersInstrument }, { spreadsheetCsv }] = await Promise.all([
    import("@abep/survey/instrument"),
    import("../../../files/csv.js"),
  ]);
  const header = Object.keys(columnSpecs(leadersInstrument));
  saveFile("survey-responses-template.csv", "text/csv", spreadsheetCsv(header, []));
}
