import { useId, type ReactNode } from "react";
import { Button } from "../../../components/button.js";
import { Loading } from "../../../components/loading.js";
import { ErrorNotice } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import type { OpenDataset, Opening } from "../../../datasets/store.js";
import { openSiteData, useDatasets } from "../../../datasets/use-datasets.js";
import { DataNav } from "./data-nav.js";
import "../../page-head.css";

export interface WorkPageProps {
  readonly title: string;
  readonly heading: string;
  /** The sentence below the heading. */
  readonly lead: string;
  readonly children: (open: OpenDataset) => ReactNode;
}

/** What the views that work with a data set share: which it is, and what is being opened. */
export function WorkPage({ title, heading, lead, children }: WorkPageProps) {
  const { open, opening, store } = useDatasets();
  return (
    <div className="page work">
      <DataNav />
      <PageHeading title={title}>{heading}</PageHeading>
      <p className="lead">{lead}</p>
      {open !== undefined && <Which open={open} />}
      {opening?.kind === "running" && <OpeningLine opening={opening} onCancel={store.cancel} />}
      {opening?.kind === "stopped" && (
        <p role="status">
          The opening of {opening.what} was stopped.
          {open === undefined ? "" : " What was open before still is."}
        </p>
      )}
      {opening?.kind === "refused" && <Refused opening={opening} kept={open !== undefined} />}
      {open !== undefined ? (
        children(open)
      ) : opening === undefined ? (
        <Loading what="the data set" lines={10} />
      ) : (
        opening.kind !== "running" && (
          <Button onClick={store.dismiss}>Open the data of this site</Button>
        )
      )}
    </div>
  );
}

function Which({ open: { head, files, edited } }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  return (
    <p className="work-which">
      {files === undefined ? "The data of this site is open" : `“${head.title}” is open`}
      {files !== undefined && `, from ${files.length === 1 ? files[0] : `${files.length} files`}`}
      {edited && ", with answers of LAs taken over since"}. It stays in this browser.
      {(files !== undefined || edited) && (
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

interface OpeningLineProps {
  readonly opening: Extract<Opening, { readonly kind: "running" }>;
  readonly onCancel: () => void;
}

function OpeningLine({ opening: { what, progress }, onCancel }: OpeningLineProps) {
  const id = useId();
  return (
    <div className="work-opening">
      <label htmlFor={id}>Reading {what}</label>
      <progress id={id} max={progress?.total ?? 1} value={progress?.done} />
      <Button icon="close" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

function Refused({
  opening: { what, problems },
  kept,
}: {
  readonly opening: Extract<Opening, { readonly kind: "refused" }>;
  readonly kept: boolean;
}) {
  const [first] = problems;
  return (
    <ErrorNotice
      happened={`${what}: ${first?.message ?? "it could not be read."}`}
      remedy={first?.remedy ?? "Try again."}
      {...(kept && { kept: "What was open before still is." })}
    />
  );
}
