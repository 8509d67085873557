import { Suspense, use, useReducer, type ReactNode } from "react";
import type { Loaded } from "../data/shipped.js";
import { Loading, type LoadingProps } from "./loading.js";
import { ErrorNotice } from "./notice.js";

export interface LoadsProps<T> extends LoadingProps {
  /** A loader of `data/shipped.ts`: it gives the same promise for the same file. */
  readonly load: () => Promise<Loaded<T>>;
  readonly children: (value: T) => ReactNode;
}

/** Shows what a shipped file holds: its shape while it loads, a notice and a second try if it fails. */
export function Loads<T>({ load, children, ...loading }: LoadsProps<T>) {
  return (
    <Suspense fallback={<Loading {...loading} />}>
      <Contents load={load}>{children}</Contents>
    </Suspense>
  );
}

function Contents<T>({ load, children }: Pick<LoadsProps<T>, "load" | "children">) {
  const [, tryAgain] = useReducer((tries: number) => tries + 1, 0);
  const loaded = use(load());
  if (loaded.ok) return children(loaded.value);
  return (
    <ErrorNotice
      happened={loaded.message}
      remedy={loaded.remedy}
      onRetry={() => {
        loaded.retry();
        tryAgain();
      }}
    />
  );
}
