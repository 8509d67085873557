import type { Problem } from "@abep/domain";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { Button } from "../../../components/button.js";
import { Link } from "../../../components/link.js";
import { Loading } from "../../../components/loading.js";
import { ErrorNotice } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import type { OpenDataset, Opening } from "../../../datasets/store.js";
import { openSiteData, useDatasets } from "../../../datasets/use-datasets.js";
import { listOf } from "../../../format/text.js";
import { dataViewPath } from "../../../routing/places.js";
import { DataNav } from "./data-nav.js";
import { ProblemTable } from "./problem-table.js";
import { WorkLine } from "./work-line.js";
import "../../page-head.css";

export interface WorkPageProps {
  readonly title: string;
  readonly heading: string;
  /** The sentence below the heading. */
  readonly lead: string;
  readonly children: (open: OpenDataset) => ReactNode;
  /** What is shown in the place of all else for now. */
  readonly instead?: ReactNode;
}

/** What the views that work with a data set share: which it is, and what is being opened. */
export function WorkPage({ title, heading, lead, children, instead }: WorkPageProps) {
  const { open, opening } = useDatasets();
  return (
    <div className="page work">
      <DataNav />
      <PageHeading title={title}>{heading}</PageHeading>
      <p className="lead">{lead}</p>
      {open !== undefined && <Which open={open} />}
      {opening !== undefined && <Opening opening={opening} kept={open !== undefined} />}
      {instead ?? (
        <Contents open={open} opening={opening}>
          {children}
        </Contents>
      )}
    </div>
  );
}

interface ContentsProps extends Pick<WorkPageProps, "children"> {
  readonly open: OpenDataset | undefined;
  readonly opening: Opening | undefined;
}

function Contents({ open, opening, children }: ContentsProps) {
  const { store } = useDatasets();
  if (open !== undefined) return children(open);
  if (opening === undefined || opening.kind === "running")
    return <Loading what="the data set" lines={10} />;
  return <Button onClick={store.dismiss}>Open the data of this site</Button>;
}

const edits = {
  mended: "rows mended since",
  answers: "answers of LAs taken over since",
} as const;

function Which({ open: { head, files, edited } }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  return (
    <p className="work-which">
      {files === undefined
        ? "The data of this site is open"
        : `${head.title === undefined ? "A data set without a title" : `“${head.title}”`} is open`}
      {files !== undefined && `, from ${files.length === 1 ? files[0] : `${files.length} files`}`}
      {edited.length > 0 && `, with ${listOf(edited.map((edit) => edits[edit]))}`}. It stays in this
      browser.
      {(files !== undefined || edited.length > 0) && (
        <>
          {" "}
          <Button
            look="plain"
            onClick={() => {
              void openSiteData(store);
            }}
          >
            Go back to the data of this site
          </Button>
        </>
      )}
    </p>
  );
}

/** What became of files that were to be opened. */
function Opening({ opening, kept }: { readonly opening: Opening; readonly kept: boolean }) {
  const { store } = useDatasets();
  const [path] = useLocation();
  switch (opening.kind) {
    case "running":
      return (
        <WorkLine
          key={opening.what}
          doing={`${isRead(opening) ? "Checking" : "Reading"} ${opening.what}`}
          progress={opening.progress}
          onCancel={store.cancel}
        />
      );
    case "stopped":
      return (
        <p role="status">
          The opening of {opening.what} was stopped.
          {kept && " What was open before still is."}
        </p>
      );
    case "refused":
      return <Refused opening={opening} kept={kept} />;
    case "matching":
      return path === dataViewPath("files") ? null : (
        <p role="status">
          The columns of {opening.what} are to be matched before it is open:{" "}
          <Link to={dataViewPath("files")}>match them</Link>.
        </p>
      );
  }
}

/** Whether every file is read, so that what is left is to check the rows. */
function isRead({ progress }: Extract<Opening, { readonly kind: "running" }>): boolean {
  return progress !== undefined && progress.done >= progress.total;
}

function Refused({
  opening: { what, problems },
  kept,
}: {
  readonly opening: Extract<Opening, { readonly kind: "refused" }>;
  readonly kept: boolean;
}) {
  const { store } = useDatasets();
  return (
    <>
      <ErrorNotice
        {...refusalWords(what, problems)}
        {...(kept && { kept: "What was open before still is." })}
      />
      {problems.length > 1 && (
        <ProblemTable problems={problems} caption={`Problems with ${what}`} />
      )}
      {kept && (
        <Button look="plain" onClick={store.dismiss}>
          Close this notice
        </Button>
      )}
    </>
  );
}

function refusalWords(what: string, [first, second]: readonly Problem[]) {
  if (first === undefined) return { happened: `${what} could not be read.`, remedy: "Try again." };
  if (second !== undefined)
    return {
      happened: `Nothing of ${what} can be used.`,
      remedy: "Each error stands below, with what to do about it.",
    };
  const { message, remedy } = first;
  return { happened: message.includes(what) ? message : `${what}: ${message}`, remedy };
}
