import { ChartFrame, type ChartFrameProps, type Figure } from "@abep/charts";
import type { OpenStudy } from "../../survey/engine/study-store.js";
import { fileWords } from "./file-words.js";

/** What every picture of a study is begun with. */
interface PictureWords {
  readonly title: string;
  readonly summary: string;
  readonly source: string;
}

export interface StudyFrameProps extends Pick<
  ChartFrameProps,
  "title" | "level" | "summary" | "table" | "format" | "children"
> {
  readonly study: OpenStudy;
  /** Ends the names of files. */
  readonly name: string;
  /** Makes the picture to download. */
  readonly picture: (words: PictureWords) => Figure;
}

/** A chart of a study in its frame: whose answers they are stands on the page and in every file. */
export function StudyFrame({ study, name, picture, ...frame }: StudyFrameProps) {
  const { title, summary } = frame;
  const { source, note, prefix } = fileWords(study);
  return (
    <ChartFrame
      {...frame}
      source={source}
      note={note}
      about={`${title}. ${summary}`}
      fileName={`${prefix}-${name}`}
      figure={() => picture({ title, summary, source })}
    />
  );
}
