import { useState } from "react";
import { Button } from "../../../../components/button.js";
import { keptMatches } from "../../../../datasets/kept-text.js";
import type { OpenDataset } from "../../../../datasets/store.js";
import { saveFile } from "../../../../files/save-file.js";
import { FileField } from "../file-field.js";

/** Matched columns that are used again: to be saved for others, taken from others, or forgotten. */
export function KeptColumns({ open: { engine } }: { readonly open: OpenDataset }) {
  const [kept, setKept] = useState(keptMatches.read);
  const [said, setSaid] = useState("");
  const keep = (text: string, words: string): void => {
    const isKept = keptMatches.write(text);
    setKept(text);
    setSaid(isKept ? words : "This browser does not keep them: save them as a file.");
  };
  const take = async (file: File): Promise<void> => {
    const added = await engine.addMatches(kept, await file.text());
    if (typeof added === "string")
      keep(added, "Taken over: they are used for the files that you open next.");
    else setSaid(`${file.name}: ${added.problem.message} ${added.problem.remedy}`);
  };
  return (
    <details className="work-field">
      <summary>Matched columns</summary>
      <p>
        {kept === ""
          ? "None are kept. When you have said what the columns of a file stand for, that is kept in this browser and used for files with the same columns."
          : "What columns of your files stand for is kept in this browser, and used for files with the same columns."}
      </p>
      {kept !== "" && (
        <div className="work-tools">
          <Button
            icon="download"
            onClick={() => {
              saveFile("matched-columns.json", "application/json", kept);
            }}
          >
            Save matched columns
          </Button>
          <Button
            look="plain"
            onClick={() => {
              keep("", "Forgotten.");
            }}
          >
            Forget them
          </Button>
        </div>
      )}
      <FileField
        label="Matched columns of somebody else"
        help="A file that was saved with “Save matched columns”."
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void take(file);
        }}
      />
      <p role="status">{said}</p>
    </details>
  );
}
