import { useReducer, type ReactNode } from "react";
import type { Loaded } from "../data/shipped.js";
import { Loading, type LoadingProps } from "./loading.js";
import { ErrorNotice } from "./notice.js";
import { useSettled } from "./use-settled.js";

export interface LoadsProps<T> extends LoadingProps {
  /** A loader of `data/shipped.ts`: it gives the same promise for the same file. */
  readonly load: () => Promise<Loaded<T>>;
  readonly children: (value: T) => ReactNode;
}

/** Shows what a shipped file holds: its shape while it loads, a notice and a second try if it fails. */
export function Loads<T>({ load, children, ...loading }: LoadsProps<T>) {
  const [, tryAgain] = useReducer((tries: number) => tries + 1, 0);
  const loaded = useSettled(load());
  if (loaded === undefined) return <Loading {...loading} />;
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
