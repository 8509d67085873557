import { useReducer } from "react";
import { useParams } from "wouter";
import { Loading } from "../../components/loading.js";
import { ErrorNotice } from "../../components/notice.js";
import { PageHeading } from "../../components/page-heading.js";
import { useSettled } from "../../components/use-settled.js";
import { loadPartnership, loadPartnershipIndex } from "../../data/shipped.js";
import { PartnershipPage } from "./partnership-page.js";
import { UnknownPartnership } from "./unknown-partnership.js";
import "../page-head.css";
import "./partnership.css";

/** One partnership: `#/partnerships/ID`. */
export default function PartnershipView() {
  const { id } = useParams<{ id: string }>();
  return (
    <div className="page">
      <Contents key={id} id={id} />
    </div>
  );
}

function Contents({ id }: { readonly id: string }) {
  const [, tryAgain] = useReducer((tries: number) => tries + 1, 0);
  const loaded = useSettled(loadPartnership(id));
  if (loaded === undefined) return <Loading what="the partnership" lines={8} />;
  if (loaded.ok) return <PartnershipPage partnership={loaded.value} />;
  return (
    <Failed
      id={id}
      message={loaded.message}
      remedy={loaded.remedy}
      retry={() => {
        loaded.retry();
        tryAgain();
      }}
    />
  );
}

interface FailedProps {
  readonly id: string;
  readonly message: string;
  readonly remedy: string;
  readonly retry: () => void;
}

/** An id that is in no list is a page of its own; whatever else went wrong is an error. */
function Failed({ id, message, remedy, retry }: FailedProps) {
  const index = useSettled(loadPartnershipIndex());
  if (index === undefined) return <Loading what="the list of partnerships" lines={8} />;
  if (index.ok && !index.value.partnerships.some((record) => record.id === id)) {
    return <UnknownPartnership id={id} records={index.value.partnerships} />;
  }
  return (
    <>
      <PageHeading title="Partnership">This partnership could not be shown</PageHeading>
      <ErrorNotice happened={message} remedy={remedy} onRetry={retry} />
    </>
  );
}
