import { Link } from "../../components/link.js";
import { formatDate } from "../../format/date.js";
import { methodsPath } from "../../routing/places.js";

/** Where the figures come from, always in the same place. */
export function Credits({ asAt, version }: { readonly asAt: string; readonly version: string }) {
  return (
    <p className="quiet small">
      Desk research, checked on {formatDate(asAt)} · data version {version} ·{" "}
      <Link to={methodsPath()}>how this was made</Link>
    </p>
  );
}
