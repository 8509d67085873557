import { absenceMeanings, collections, findTerm, forms } from "@abep/domain/vocabulary";
import { Loads } from "../../components/loads.js";
import { loadReport, type DataReport } from "../../data/shipped.js";
import { formatCount } from "../../format/text.js";
import { Term } from "../../glossary/term.js";

export function Gathering() {
  return (
    <>
      <p>
        For area-based education partnerships, every LA was searched for by name: the sites of
        councils, partnerships and schools, minutes of council meetings, inspection and research
        reports, and the press. For national hubs, the lists of the programmes were read as far as
        they are public. Alliances, clusters and regional bodies were noted when they were met on
        the way, so their lists are examples.
      </p>
      <p>
        The pages are of different ages, and often only the first part of a long page could be read.
        Facts and names were taken down in our own words, each with the address of the page on which
        it was seen. Nothing was filled in from memory: what no page says is left unknown.
      </p>
      <p>
        Collaboration inside multi-academy trusts and federations, the work of trusts for schools
        outside them, and the work of dioceses are out of scope.
      </p>
      <Loads load={loadReport} what="how complete each form is" shape="box">
        {(report) => <Completeness report={report} />}
      </Loads>
    </>
  );
}

function Completeness({ report: { research } }: { readonly report: DataReport }) {
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label="How complete each form is">
      <table className="methods-table">
        <caption>How each form was collected, and how complete it is</caption>
        <thead>
          <tr>
            <th scope="col">Form</th>
            <th scope="col">Collected from</th>
            <th scope="col" className="number">
              Records
            </th>
            <th scope="col" className="number">
              Known to exist
            </th>
            <th scope="col" className="number">
              LAs
            </th>
            <th scope="col">An LA without one</th>
          </tr>
        </thead>
        <tbody>
          {research.map((row) => {
            const form = findTerm(forms, row.form);
            const collection = findTerm(collections, row.collection);
            const absence = findTerm(absenceMeanings, row.absence);
            return (
              <tr key={row.form}>
                <th scope="row">
                  {form?.plural}
                  {row.note !== undefined && <p className="methods-note quiet">{row.note}</p>}
                </th>
                <td>
                  {collection && <Term means={collection.definition}>{collection.label}</Term>}
                </td>
                <td className="number">{formatCount(row.recorded)}</td>
                <td className="number">
                  {row.expected === undefined ? (
                    <span className="quiet methods-whole">not counted</span>
                  ) : (
                    formatCount(row.expected)
                  )}
                </td>
                <td className="number">{formatCount(row.areas)}</td>
                <td>{absence && <Term means={absence.definition}>{absence.label}</Term>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
