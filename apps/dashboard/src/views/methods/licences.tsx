import { OutLink } from "../../components/link.js";

export function Licences() {
  return (
    <>
      <p>
        The records may be used by anybody under{" "}
        <OutLink href="https://creativecommons.org/licenses/by/4.0/">
          Creative Commons Attribution 4.0 (CC BY 4.0)
        </OutLink>
        : credit the ABEP Atlas contributors, name the version, and say what you changed. They hold
        facts and names in our own words; the pages to which they point belong to their publishers.
      </p>
      <p>The areas come from others, who ask for these statements:</p>
      <ul>
        <li>
          Boundaries, codes and names of areas. Source: Office for National Statistics licensed
          under the{" "}
          <OutLink href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v.3.0
          </OutLink>
          . Contains OS data © Crown copyright and database right 2020 and 2021.
        </li>
        <li>
          Codes of LAs, statistical neighbours and areas of teaching school hubs: Department for
          Education. Contains public sector information licensed under the Open Government Licence
          v3.0.
        </li>
        <li>
          Names and other names of councils:{" "}
          <OutLink href="https://github.com/mysociety/uk_local_authority_names_and_codes">
            mySociety, UK local authority names and codes
          </OutLink>
          , licensed under CC BY 4.0.
        </li>
      </ul>
      <p>
        The software is free under the MIT licence. It is not a service of the Department for
        Education or of any council.
      </p>
    </>
  );
}
