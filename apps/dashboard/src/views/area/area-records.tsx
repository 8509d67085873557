import { extents, findTerm, formGroups, forms, type Form } from "@abep/domain/vocabulary";
import { useId } from "react";
import { EvidenceLine } from "../../components/evidence-line.js";
import { Link } from "../../components/link.js";
import { StateLabel } from "../../components/state-mark.js";
import type { Area, AreaPartnership } from "../../data/shipped.js";
import { countOf } from "../../format/text.js";
import { Term } from "../../glossary/term.js";
import { partnershipPath } from "../../routing/places.js";
import { StatusLabel } from "../partnerships/status-label.js";

/** The forms of collaboration that are recorded in an LA, by family, each record with its evidence. */
export function AreaRecords({ area }: { readonly area: Area }) {
  const title = useId();
  const recorded = new Set(area.partnerships.map(({ form }) => form));
  return (
    <section aria-labelledby={title} className="area-records">
      <h2 id={title}>Forms of collaboration recorded here</h2>
      <p className="quiet small">
        Lists are rarely complete: that a body is not listed proves nothing.
      </p>
      {formGroups.map((group) => {
        const own = forms.filter((form) => form.group === group.id && recorded.has(form.id));
        if (own.length === 0) return null;
        return (
          <section key={group.id} className={`area-group area-group-${group.id}`}>
            <h3>
              <Term means={group.definition}>{group.plural ?? group.label}</Term>
            </h3>
            <div className="area-forms">
              {own.map((form) => (
                <FormRecords key={form.id} area={area} form={form} />
              ))}
            </div>
          </section>
        );
      })}
      {recorded.size === 0 && <p>None is recorded.</p>}
    </section>
  );
}

function FormRecords({ area, form }: { readonly area: Area; readonly form: Form }) {
  const records = area.partnerships.filter((record) => record.form === form.id);
  const state = area.cells.find((cell) => cell.form === form.id)?.state;
  return (
    <section className="area-form">
      <div className="area-form-head">
        <h4>
          <Term means={form.definition}>{records.length === 1 ? form.label : form.plural}</Term>
        </h4>
        {state !== undefined && records.length > 1 && <StateLabel state={state} />}
      </div>
      <ul role="list">
        {records.map((record) => (
          <li key={record.id}>
            <Record record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Record({ record }: { readonly record: AreaPartnership }) {
  const { id, name, status, description, lead, extent, otherAreas } = record;
  return (
    <>
      <p className="record-name">
        <Link to={partnershipPath(id)}>{name}</Link>
      </p>
      {description !== "" && <p className="record-text">{description}</p>}
      <p className="record-facts small">
        <StatusLabel status={status} />
        <span>{findTerm(extents, extent)?.label}</span>
        {otherAreas > 0 && <span>and {countOf(otherAreas, "other LA")}</span>}
        {lead !== undefined && <span>Lead: {lead}</span>}
      </p>
      <EvidenceLine
        date={record.date}
        method={record.method}
        confidence={record.confidence}
        source={record.source}
      />
    </>
  );
}
