import { useId } from "react";

/** An id that is unique on the page, alike on server and client, and safe inside `url(#…)`. */
export function useDomId(): string {
  return `abep${useId().replace(/[^\w-]/g, "_")}`;
}
