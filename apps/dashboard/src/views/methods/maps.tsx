import { Loads } from "../../components/loads.js";
import { loadReport } from "../../data/shipped.js";
import { formatDate } from "../../format/date.js";
import { Term } from "../../glossary/term.js";

export function Maps() {
  return (
    <>
      <Loads load={loadReport} what="the date of the areas" lines={1}>
        {({ totals, asAt }) => (
          <p>
            The areas are the {totals.areas} councils with education duties as they stand on{" "}
            {formatDate(asAt)}, the City of London and the Isles of Scilly included. They are named
            by their <Term id="gssCode">GSS codes</Term>; the{" "}
            <Term id="dfeCode">codes of the Department for Education</Term> find them too.
          </p>
        )}
      </Loads>
      <p>
        Councils merge and split. Facts about a former council, such as Northamptonshire or Cumbria,
        are shown for the councils that took its place. Some older facts are expressed in the codes
        of today, for example for Somerset and North Yorkshire.
      </p>
      <p>
        The geographic map is drawn from the district boundaries of December 2020, joined into
        today’s LAs and simplified so that shared borders stay shared. It shows where places are; it
        is no source for where a boundary runs. On the <Term id="tiles">tile map</Term> each LA is
        one hexagon of the same size, so that a London borough can be seen as well as a county.
        Neighbours are kept together as far as the shape of England allows.
      </p>
    </>
  );
}
