import { regions } from "@abep/geography";
import { optional, type QueryCodec } from "../../routing/query.js";

/** What a reader can choose on the Data page. */
export interface CoverageState {
  /** Code of the region whose LAs are shown one by one; absent: all regions as counts. */
  readonly region: string | undefined;
}

export const coverageQuery: QueryCodec<CoverageState> = {
  fallback: { region: undefined },
  fields: {
    region: optional((text) => regions().find(({ code }) => code === text)?.code),
  },
};
