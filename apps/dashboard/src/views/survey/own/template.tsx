import { Button } from "../../../components/button.js";
import { saveFile } from "../../../files/save-file.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";

/** The header that a file of responses has, of the questionnaire that is open. */
export function Template({ engine }: Pick<OpenStudy, "engine">) {
  return (
    <Button
      look="plain"
      icon="download"
      onClick={() => {
        void saveTemplate(engine);
      }}
    >
      An empty file with the right header
    </Button>
  );
}

async function saveTemplate(engine: OpenStudy["engine"]): Promise<void> {
  const { name, type, text } = await engine.instrumentFile("template");
  saveFile(name, type, text);
}
