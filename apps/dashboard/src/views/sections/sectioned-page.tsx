import { useEffect, type ComponentType, type ReactNode } from "react";
import { useParams } from "wouter";
import { Link } from "../../components/link.js";
import { PageHeading } from "../../components/page-heading.js";
import "./sections.css";

/** One part of a long page. Its id is part of addresses, so it stays. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType;
  /** For tables: takes the width of the page, not that of a line of text. */
  readonly wide?: boolean;
}

export interface SectionedPageProps {
  readonly title: string;
  readonly heading: string;
  /** The sentences that come first. */
  readonly opening: ReactNode;
  readonly sections: readonly Section[];
  /** The address of a section of this page; the route calls it `:section`. */
  readonly pathOf: (section: string) => string;
}

/** A long page in parts, with its contents beside it. An address can name one part. */
export function SectionedPage({ title, heading, opening, sections, pathOf }: SectionedPageProps) {
  const { section } = useParams<{ section?: string }>();

  useEffect(() => {
    if (section !== undefined) goTo(section);
  }, [section]);

  return (
    <div className="page sectioned">
      <header className="prose">
        <PageHeading title={title}>{heading}</PageHeading>
        {opening}
      </header>
      <nav className="sectioned-contents on-screen" aria-label="On this page">
        <ol role="list">
          {sections.map(({ id, title: name }) => (
            <li key={id}>
              <Link
                to={pathOf(id)}
                aria-current={id === section ? "location" : undefined}
                onClick={() => {
                  // The address does not change when the reader goes to the same part again.
                  if (id === section) goTo(id);
                }}
              >
                {name}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className="sectioned-parts">
        {sections.map(({ id, title: name, Content, wide = false }) => (
          <section
            key={id}
            className={wide ? "prose sectioned-wide" : "prose"}
            aria-labelledby={id}
          >
            <h2 id={id} tabIndex={-1}>
              {name}
            </h2>
            <Content />
          </section>
        ))}
      </div>
    </div>
  );
}

function goTo(section: string): void {
  const heading = document.getElementById(section);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
