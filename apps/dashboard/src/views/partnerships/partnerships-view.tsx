import { useMemo, useRef, useState } from "react";
import { Button } from "../../components/button.js";
import { Loads } from "../../components/loads.js";
import { Loading } from "../../components/loading.js";
import { EmptyNotice, ErrorNotice, QueryNotices } from "../../components/notice.js";
import { PageHeading } from "../../components/page-heading.js";
import { SearchField } from "../../components/search-field.js";
import { loadPartnershipIndex, type PartnershipIndex } from "../../data/shipped.js";
import { encodeQuery } from "../../routing/query.js";
import { useView } from "../../routing/use-view.js";
import { filterList } from "./filter-list.js";
import { ListChosen } from "./list-chosen.js";
import { ListFilters } from "./list-filters.js";
import { ListResults } from "./list-results.js";
import { listSentence } from "./list-sentence.js";
import { isFiltered, listCodec, type ListState } from "./list-state.js";
import { ListTools } from "./list-tools.js";
import { Paging } from "./paging.js";
import { useMatches } from "./use-matches.js";
import "../page-head.css";
import "./list.css";

/** Records on one page of the list. */
const pageLength = 50;

/** Every partnership, to search and to filter. */
export default function PartnershipsView() {
  return (
    <div className="page list">
      <PageHeading title="Partnerships">Partnerships</PageHeading>
      <Loads load={loadPartnershipIndex} what="the list of partnerships" lines={12}>
        {(index) => <List index={index} />}
      </Loads>
    </div>
  );
}

function List({ index: { partnerships: records, version } }: { readonly index: PartnershipIndex }) {
  const { state, notices, change } = useView(listCodec());
  const search = useMatches(records, state.q);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const top = useRef<HTMLParagraphElement>(null);
  const matches = search.kind === "ready" ? search.matches : undefined;
  const shown = useMemo(() => filterList(records, state, matches), [records, state, matches]);
  const pages = Math.max(1, Math.ceil(shown.length / pageLength));
  const page = Math.min(state.page, pages);
  const first = (page - 1) * pageLength;
  // Another choice makes another list, which begins at its first page.
  const choose = (patch: Partial<ListState>) => {
    change({ page: 1, ...patch });
  };

  return (
    <>
      <p className="lead" role="status">
        {search.kind === "loading" ? "Searching …" : listSentence(records, shown, state)}
      </p>
      <QueryNotices notices={notices} />
      <div className="list-columns">
        <div className="list-side on-screen">
          <SearchField
            name="Partnerships"
            label="Search by name, lead organisation, area or id"
            value={state.q}
            onChange={(q) => {
              change({ q, page: 1 }, { replace: true });
            }}
          />
          <Button
            className="list-filters-button"
            icon="down"
            aria-expanded={filtersOpen}
            onClick={() => {
              setFiltersOpen(!filtersOpen);
            }}
          >
            Filters
          </Button>
          <div className="list-filters" data-open={filtersOpen}>
            <ListFilters state={state} onChange={choose} />
          </div>
        </div>
        <div className="list-main">
          <ListChosen state={state} onChange={choose} />
          {search.kind === "failed" && (
            <ErrorNotice
              happened="The search could not be loaded: the whole list is shown."
              remedy="Check the connection and reload the page."
            />
          )}
          <ListTools
            shown={shown}
            first={first}
            last={Math.min(first + pageLength, shown.length)}
            sort={state.sort}
            searched={state.q !== ""}
            version={version}
            onSort={(sort) => {
              choose({ sort });
            }}
            ref={top}
          />
          {search.kind === "loading" ? (
            <Loading what="the search" lines={12} />
          ) : shown.length === 0 ? (
            <Nothing filtered={isFiltered(state)} />
          ) : (
            <ListResults
              records={shown.slice(first, first + pageLength)}
              label={`Partnerships, page ${page} of ${pages}`}
              reasons={state.placed === "none" || state.placed === "some"}
            />
          )}
          <Paging
            page={page}
            pages={pages}
            to={(number) => addressOf({ ...state, page: number })}
            onTurn={() => {
              top.current?.focus();
              top.current?.scrollIntoView({ block: "start" });
            }}
          />
        </div>
      </div>
    </>
  );
}

function addressOf(state: ListState): string {
  const query = encodeQuery(listCodec(), state);
  return query === "" ? "/partnerships" : `/partnerships?${query}`;
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  return (
    <EmptyNotice>
      <p>
        {filtered
          ? "No record meets the search and every filter at once. Take one of them back, or search for a part of the name."
          : "The data set holds no records."}
      </p>
    </EmptyNotice>
  );
}
