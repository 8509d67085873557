import type { RefObject } from "react";
import { Button } from "../../components/button.js";
import { Select } from "../../components/select.js";
import type { PartnershipSummary } from "../../data/shipped.js";
import { saveFile } from "../../files/save-file.js";
import { formatCount } from "../../format/text.js";
import { sortOrders, type SortOrder } from "./list-state.js";

interface ListToolsProps {
  /** Every record of the list, not only those of its page. */
  readonly shown: readonly PartnershipSummary[];
  /** The records of the page: from `first`, counted from 0, up to and without `last`. */
  readonly first: number;
  readonly last: number;
  readonly sort: SortOrder;
  /** Whether the list answers a search, so that there is a best match. */
  readonly searched: boolean;
  /** The version of the data, for the exported file. */
  readonly version: string;
  readonly onSort: (sort: SortOrder) => void;
  /** The line that takes the focus when a page is turned. */
  readonly ref: RefObject<HTMLParagraphElement | null>;
}

const sortLabels: Readonly<Record<SortOrder, string>> = {
  match: "Best match first",
  name: "By name",
  form: "By form",
  status: "Status, active first",
  date: "Newest evidence first",
  areas: "Most LAs first",
};

/** Which records of the list the page shows, their order, and their export. */
export function ListTools(props: ListToolsProps) {
  const { shown, first, last, sort, searched, version, onSort, ref } = props;
  const count = formatCount(shown.length);
  return (
    <div className="list-tools">
      <p ref={ref} tabIndex={-1} className="quiet small">
        {shown.length === 0
          ? "No records"
          : `${formatCount(first + 1)} to ${formatCount(last)} of ${count}`}
      </p>
      <Select
        label="Order"
        labelHidden
        value={!searched && sort === "match" ? "name" : sort}
        options={sortOrders
          .filter((order) => searched || order !== "match")
          .map((value) => ({ value, label: sortLabels[value] }))}
        onChange={onSort}
      />
      <Button
        icon="download"
        onClick={() => {
          void import("./list-csv.js").then(({ listCsv }) => {
            saveFile("abep-partnerships.csv", "text/csv", listCsv(shown, version));
          });
        }}
      >
        CSV of {shown.length === 1 ? "this one" : count}
      </Button>
    </div>
  );
}
