import type { ReactNode } from "react";
import type { QueryNotice } from "../routing/query.js";
import { Button } from "./button.js";
import "./notice.css";

export interface ErrorNoticeProps {
  /** What happened. */
  readonly happened: string;
  /** What was kept, where something was in danger. */
  readonly kept?: string;
  /** What the reader can do. */
  readonly remedy: string;
  readonly onRetry?: () => void;
}

/** An error: what happened, what was kept, what to do. */
export function ErrorNotice({ happened, kept, remedy, onRetry }: ErrorNoticeProps) {
  return (
    <div className="notice notice-alert" role="alert">
      <p className="notice-head">{happened}</p>
      {kept !== undefined && <p>{kept}</p>}
      <p>{remedy}</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}

/** An empty place, and what would fill it. */
export function EmptyNotice({ children }: { readonly children: ReactNode }) {
  return <div className="notice">{children}</div>;
}

/** What of the address could not be used; the rest of it is shown. */
export function QueryNotices({ notices }: { readonly notices: readonly QueryNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <div className="notice notice-alert" role="status">
      {notices.map(({ name, text, kind }) => (
        <p key={name}>
          {kind === "invalid"
            ? `The link asks for “${name}=${text}”, which is not one of the choices here: the usual one is shown instead.`
            : `The link holds “${name}=${text}”, which means nothing on this page: it was left out.`}
        </p>
      ))}
    </div>
  );
}
