import { Link, OutLink } from "../components/link.js";
import { methodsPath } from "../routing/places.js";

/** What every page owes its sources, and the licences under which all of it may be used. */
export function Footer() {
  return (
    <footer className="footer">
      <p>
        The records are desk research from public pages, under{" "}
        <OutLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</OutLink> by the ABEP
        Atlas contributors. <Link to={methodsPath()}>How they were gathered</Link>
      </p>
      <p>
        Boundaries: Source: Office for National Statistics licensed under the{" "}
        <OutLink href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
          Open Government Licence v.3.0
        </OutLink>
        . Contains OS data © Crown copyright and database right 2020 and 2021. Council names and
        codes: mySociety, CC BY 4.0.
      </p>
    </footer>
  );
}
