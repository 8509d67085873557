import { useEffect } from "react";
import { useParams } from "wouter";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { PageHeading } from "../../components/page-heading.js";
import { loadReport } from "../../data/shipped.js";
import { methodsPath } from "../../routing/places.js";
import { Opening } from "./opening.js";
import { sections } from "./sections.js";
import "./methods.css";

/** How everything on the site was made, in plain words. An address can name one section. */
export default function MethodsView() {
  const { section } = useParams<{ section?: string }>();

  useEffect(() => {
    if (section === undefined) return;
    const heading = document.getElementById(section);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [section]);

  return (
    <div className="page methods">
      <header className="prose">
        <PageHeading title="Methods">How the atlas is made</PageHeading>
        <Loads load={loadReport} what="the figures of this page" lines={3}>
          {(report) => <Opening report={report} />}
        </Loads>
      </header>
      <nav className="methods-contents on-screen" aria-label="On this page">
        <ol role="list">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Link
                to={methodsPath(id)}
                aria-current={id === section ? "location" : undefined}
                onClick={() => {
                  // The address stays the same when the reader goes to the same section again.
                  if (id === section) document.getElementById(id)?.scrollIntoView();
                }}
              >
                {title}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className="methods-text">
        {sections.map(({ id, title, Content }) => (
          <section key={id} className="prose" aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <Content />
          </section>
        ))}
      </div>
    </div>
  );
}
