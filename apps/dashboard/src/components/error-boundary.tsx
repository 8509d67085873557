import { Component, type ReactNode } from "react";
import { ErrorNotice } from "./notice.js";
import { PageHeading } from "./page-heading.js";

interface ErrorBoundaryProps {
  /** Changes when another page is shown, which clears the error. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly resetKey: string;
}

/** Catches what a page throws, so that the rest of the site stays usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page error-page">
        <PageHeading title="Error">This page could not be shown</PageHeading>
        <ErrorNotice
          happened="It stopped on an error of ours, or a part of it could not be loaded."
          kept="What you chose is kept in the address of the page."
          remedy="Reload it. If it stops again, go to another page by the links above, and please tell us."
          onRetry={() => {
            window.location.reload();
          }}
        />
      </div>
    );
  }
}
