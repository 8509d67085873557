import { regions } from "@abep/geography";
import { Suspense, use } from "react";
import { Link } from "../../components/link.js";
import { Loading } from "../../components/loading.js";
import { PageHeading } from "../../components/page-heading.js";
import { areaPath, areasPath, partnershipsPath } from "../../routing/places.js";
import { findAreas } from "../../search/find-areas.js";
import { areaName } from "./area-name.js";

/** What a code that is no LA's shows: what else it is, if it is known, and LAs of such a name. */
export function UnknownArea({ text }: { readonly text: string }) {
  const suggestions = findAreas(text, 5);
  return (
    <div className="prose">
      <PageHeading title="No such local authority">
        There is no local authority with this code
      </PageHeading>
      <p>
        The address asks for <strong>{text}</strong>. The code of a local authority (LA) has nine
        characters, such as E08000025, or three figures, such as 330.
      </p>
      <Suspense fallback={<Loading what="other kinds of area" lines={1} />}>
        <OtherKind text={text.trim().toUpperCase()} />
      </Suspense>
      {suggestions.length > 0 && (
        <>
          <p>LAs of this name:</p>
          <ul>
            {suggestions.map(({ gss, name, hint }) => (
              <li key={gss}>
                <Link to={areaPath(gss)}>{name}</Link> <span className="quiet small">{hint}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={areasPath()}>All LAs by region</Link>
      </p>
    </div>
  );
}

const districtLookup = lazily(() => import("@abep/geography/districts"));

/** A region or a district is an area, too, and leads to its LA. */
function OtherKind({ text }: { readonly text: string }) {
  const region = regions().find(({ code }) => code === text);
  if (region !== undefined) {
    return (
      <p>
        {text} is the code of a region, {region.name}.{" "}
        <Link to={partnershipsPath(`region=${region.code}`)}>Partnerships of the region</Link>
      </p>
    );
  }
  return /^E07\d{6}$/.test(text) ? <District code={text} /> : null;
}

function District({ code }: { readonly code: string }) {
  const lookup = use(districtLookup());
  const district = lookup?.findAnyDistrict(code);
  if (district === undefined) return null;
  const { name, currentAuthority } = district;
  return (
    <p>
      {code} is the code of a district, {name}, which lies in the LA{" "}
      <Link to={areaPath(currentAuthority)}>{areaName(currentAuthority)}</Link>.
    </p>
  );
}

/** Loads a module when first asked, once; `undefined` where it cannot be had. */
function lazily<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  return () => (loading ??= load().catch(() => undefined));
}
