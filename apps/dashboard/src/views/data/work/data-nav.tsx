import { useLocation } from "wouter";
import { Link } from "../../../components/link.js";
import { dataPath, dataViewPath, type DataView } from "../../../routing/places.js";
import "./work.css";

const views: readonly { readonly view: DataView; readonly label: string }[] = [
  { view: "files", label: "Your own files" },
  { view: "tracker", label: "Coverage tracker" },
  { view: "verification", label: "Verification packs" },
  { view: "contacts", label: "Contact log" },
];

/** The way between the Data page and the views that work with a data set. */
export function DataNav() {
  const [path] = useLocation();
  const entries = views.map(({ view, label }) => ({ to: dataViewPath(view), label }));
  const isWork = entries.some(({ to }) => to === path);
  return (
    <nav className="work-nav on-screen" aria-label="Data">
      <ul role="list">
        <li>
          <Link to={dataPath()} aria-current={isWork ? undefined : "page"}>
            The data
          </Link>
        </li>
        {entries.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} aria-current={path === to ? "page" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
