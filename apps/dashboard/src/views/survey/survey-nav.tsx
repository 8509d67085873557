import { useLocation } from "wouter";
import { Link } from "../../components/link.js";
import { surveyPath, type SurveyView } from "../../routing/places.js";

const views: readonly { readonly view?: SurveyView; readonly label: string }[] = [
  { label: "At a glance" },
  { view: "questions", label: "Questions" },
  { view: "enablers", label: "Enablers and barriers" },
  { view: "scales", label: "Scales" },
  { view: "tables", label: "Tables" },
  { view: "weights", label: "Weights" },
  { view: "own", label: "Your own data" },
];

/** The way from view to view of the survey. */
export function SurveyNav() {
  const [path] = useLocation();
  return (
    <nav className="survey-nav on-screen" aria-label="Survey">
      <ul role="list">
        {views.map(({ view, label }) => {
          const to = surveyPath(view);
          const isHere =
            view === undefined ? path === to : path === to || path.startsWith(`${to}/`);
          return (
            <li key={to}>
              <Link to={to} aria-current={isHere ? "page" : undefined}>
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
