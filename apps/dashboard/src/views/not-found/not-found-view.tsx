import { useLocation } from "wouter";
import { Link } from "../../components/link.js";
import { PageHeading } from "../../components/page-heading.js";
import { routes } from "../../routes.js";

/** What an address that leads nowhere shows: what it asked for, and where to go. */
export function NotFoundView() {
  const [path] = useLocation();
  return (
    <div className="page">
      <div className="prose">
        <PageHeading title="Page not found">There is no page at this address</PageHeading>
        <p>
          The address ends in <strong>{path}</strong>. It may have been cut short when it was
          copied, or point to something that has moved.
        </p>
        <p>Search for a local authority above, or go to one of these pages:</p>
        <ul>
          {routes.flatMap(({ nav }) =>
            nav === undefined
              ? []
              : [
                  <li key={nav.to}>
                    <Link to={nav.to}>{nav.label}</Link>
                  </li>,
                ],
          )}
        </ul>
      </div>
    </div>
  );
}
