import { Suspense } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { ErrorBoundary } from "./components/error-boundary.js";
import { Loading } from "./components/loading.js";
import { Footer } from "./layout/footer.js";
import { Header } from "./layout/header.js";
import { SkipLink } from "./layout/skip-link.js";
import { useHashLocation } from "./routing/hash-location.js";
import { routes } from "./routes.js";
import { NotFoundView } from "./views/not-found/not-found-view.js";

/** The whole site. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <SkipLink />
      <Header />
      <Main />
      <Footer />
    </Router>
  );
}

function Main() {
  const [path] = useLocation();
  return (
    <main id="main" tabIndex={-1}>
      <ErrorBoundary resetKey={path}>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            {routes.map(({ path: pattern, view }) => (
              <Route key={String(pattern)} path={pattern} component={view} />
            ))}
            <Route component={NotFoundView} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

function PageLoading() {
  return (
    <div className="page">
      <Loading what="the page" lines={6} />
    </div>
  );
}
