import { laRoles } from "@abep/domain/vocabulary";
import { Loads } from "../../components/loads.js";
import { loadReport } from "../../data/shipped.js";

export function Roles() {
  return (
    <>
      <p>
        Beside the forms of collaboration, the atlas records what each council itself does for
        school improvement. It is a layer of its own: a council that sends advisers into schools is
        not a partnership.
      </p>
      <Loads load={loadReport} what="how many roles are known" lines={2}>
        {({ totals }) => (
          <p>
            A role is recorded for {totals.rolesKnown} of {totals.areas} LAs. For the others nothing
            was found, and their profile says so. An LA can have several roles. One that is absent
            does not show that the council lacks it. Many profiles rest on pages of 2012 to 2019:
            their present tense means “at the date of the source”.
          </p>
        )}
      </Loads>
      <dl className="methods-terms">
        {laRoles.map((role) => (
          <div key={role.id}>
            <dt>{role.label}</dt>
            <dd>{role.definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
