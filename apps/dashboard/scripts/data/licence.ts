/** The text of `LICENCE.txt` among the downloads. */
export function licenceText(version: string): string {
  return `ABEP Atlas: records of school collaboration in England
Version ${version}

The compilation in this folder is licensed under the Creative Commons Attribution 4.0
International Licence (CC BY 4.0): https://creativecommons.org/licenses/by/4.0/
You may share and adapt it, also commercially, if you give credit, link to the licence and
say what you changed. Please write:

    The ABEP Atlas contributors, ABEP Atlas data set, version ${version}, CC BY 4.0.

It holds facts and names in the contributors' own words, with the address of the page on
which each was seen. Those pages belong to their publishers; their texts are not in it.

Codes, names and boundaries of areas come from others, who ask for these statements:

  Source: Office for National Statistics licensed under the Open Government Licence v.3.0.
  Contains OS data © Crown copyright and database right 2020 and 2021.

  Codes of local authorities, statistical neighbours and the areas of teaching school hubs:
  Department for Education. Contains public sector information licensed under the
  Open Government Licence v3.0:
  https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/

  Names of councils and their codes: mySociety, "UK local authority names and codes",
  licensed under CC BY 4.0: https://github.com/mysociety/uk_local_authority_names_and_codes

Every row is a lead to be verified, true of its source at the source's date. No warranty is
given. That nothing was found in a local authority does not mean that nothing exists there.
`;
}
