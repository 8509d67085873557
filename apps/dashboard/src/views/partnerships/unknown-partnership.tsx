import { Suspense, use } from "react";
import { Link } from "../../components/link.js";
import { Loading } from "../../components/loading.js";
import { PageHeading } from "../../components/page-heading.js";
import type { PartnershipSummary } from "../../data/shipped.js";
import { partnershipPath, partnershipsPath } from "../../routing/places.js";
import type { Search } from "./search-index.js";

interface UnknownPartnershipProps {
  readonly id: string;
  readonly records: readonly PartnershipSummary[];
}

/** What an id that is no partnership's shows: what was asked for, what is near it, where to go. */
export function UnknownPartnership({ id, records }: UnknownPartnershipProps) {
  return (
    <div className="prose">
      <PageHeading title="No such partnership">There is no partnership with this id</PageHeading>
      <p>
        The address asks for <strong>{id}</strong>. Ids stay once they are published, so it may have
        been cut short or mistyped.
      </p>
      <Suspense fallback={<Loading what="names like it" lines={3} />}>
        <Near id={id} records={records} />
      </Suspense>
      <p>
        <Link to={partnershipsPath()}>All partnerships</Link>, to search by name, area or lead
        organisation
      </p>
    </div>
  );
}

/** Names shown as near. */
const most = 5;

const searches = new WeakMap<readonly PartnershipSummary[], Promise<Search | undefined>>();

/** The search over these records, made once; `undefined` where it cannot be loaded. */
function searchOf(records: readonly PartnershipSummary[]): Promise<Search | undefined> {
  const known = searches.get(records);
  if (known) return known;
  const search = import("./search-index.js").then(
    ({ searchIndex }) => searchIndex(records),
    () => undefined,
  );
  searches.set(records, search);
  return search;
}

function Near({ id, records }: UnknownPartnershipProps) {
  const search = use(searchOf(records));
  const scores = search?.(id, "any") ?? new Map<string, number>();
  const near = records
    .filter((record) => scores.has(record.id))
    .toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
    .slice(0, most);
  if (near.length === 0) return null;
  return (
    <>
      <p>Records with words like these:</p>
      <ul>
        {near.map((record) => (
          <li key={record.id}>
            <Link to={partnershipPath(record.id)}>{record.name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
