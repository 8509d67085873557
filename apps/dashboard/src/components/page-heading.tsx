import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "wouter";

export interface PageHeadingProps {
  /** What the browser's tab and history say; the site's name is added. */
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}

let pathShown: string | undefined;

/**
 * The one `h1` of a view. After a change of page it takes the focus, so that a screen reader says
 * where the reader has come to; the first page of a visit is left as the browser opened it.
 */
export function PageHeading({ title, id, children }: PageHeadingProps) {
  const [path] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} | ABEP Atlas`;
  }, [title]);
  useEffect(() => {
    if (pathShown !== undefined && pathShown !== path) {
      heading.current?.focus({ preventScroll: true });
    }
    pathShown = path;
  }, [path]);
  return (
    <h1 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h1>
  );
}
