import { cellStates, findTerm, forms, laRoles, statuses } from "@abep/domain/vocabulary";
import { findAuthority } from "@abep/geography";
import { useEffect, useId, useRef } from "react";
import { IconButton } from "../../components/button.js";
import { Chip } from "../../components/chip.js";
import { EvidenceLine } from "../../components/evidence-line.js";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { EmptyNotice } from "../../components/notice.js";
import { StateLabel, StateMark } from "../../components/state-mark.js";
import { loadArea, type Area, type AreaPartnership, type FormId } from "../../data/shipped.js";
import { countOf, inSentence } from "../../format/text.js";
import { areaPath, partnershipPath } from "../../routing/places.js";
import type { Layer } from "./layers.js";
import "./area-panel.css";

export interface AreaPanelProps {
  readonly gss: string;
  readonly layer: Layer;
  readonly onClose: () => void;
}

/** The selected LA beside its map: what is known there of the layer shown, and what else. */
export default function AreaPanel({ gss, layer, onClose }: AreaPanelProps) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const authority = findAuthority(gss);
  useEffect(() => {
    // Whoever searched goes on where the answer is; whoever walks the map stays on it.
    if (document.activeElement?.id === "search") title.current?.focus();
  }, [gss]);
  if (authority === undefined) return null;
  return (
    <section
      className="area-panel"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="area-panel-head">
        <h2 id={heading} ref={title} tabIndex={-1}>
          <Link to={areaPath(gss)}>{authority.shortName}</Link>
        </h2>
        <IconButton icon="close" label={`Close ${authority.shortName}`} onClick={onClose} />
      </div>
      <p className="quiet small">
        {authority.region.name} · {gss} · DfE {authority.dfe}
      </p>
      <Loads load={() => loadArea(gss)} what={authority.shortName} lines={6}>
        {(area) => <Contents area={area} layer={layer} />}
      </Loads>
      <p>
        <Link to={areaPath(gss)}>Everything on {authority.shortName}</Link>
      </p>
    </section>
  );
}

function Contents({ area, layer }: { readonly area: Area; readonly layer: Layer }) {
  if (layer.kind === "role") {
    return (
      <>
        <OwnRole area={area} />
        <Elsewhere area={area} shown={[]} />
      </>
    );
  }
  const here = area.partnerships.filter(({ form }) => layer.forms.includes(form));
  return (
    <>
      {layer.forms.length === 1 && <FormState area={area} form={layer.forms[0]} />}
      {here.length === 0 && layer.forms.length > 1 && (
        <EmptyNotice>No record of {layer.plural} reaches this LA.</EmptyNotice>
      )}
      <ul role="list" className="area-panel-list">
        {here.map((partnership) => (
          <PartnershipItem key={partnership.id} partnership={partnership} />
        ))}
      </ul>
      <Elsewhere area={area} shown={layer.forms} />
      <OwnRole area={area} />
    </>
  );
}

function FormState({ area, form }: { readonly area: Area; readonly form: FormId | undefined }) {
  const cell = area.cells.find((one) => one.form === form);
  if (cell === undefined) return null;
  return (
    <div>
      <p>
        <StateLabel state={cell.state} />
      </p>
      <p className="quiet small">{findTerm(cellStates, cell.state)?.definition}</p>
    </div>
  );
}

function PartnershipItem({ partnership }: { readonly partnership: AreaPartnership }) {
  const { id, name, status, extent, date, method, confidence } = partnership;
  return (
    <li>
      <p>
        <Link to={partnershipPath(id)}>{name}</Link>
      </p>
      <p className="small">
        {findTerm(statuses, status)?.label}
        {extent === "part" && ", in part of the LA"}
      </p>
      <EvidenceLine date={date} method={method} confidence={confidence} />
    </li>
  );
}

/** The forms recorded here that the layer does not show. */
function Elsewhere({ area, shown }: { readonly area: Area; readonly shown: readonly FormId[] }) {
  const cells = area.cells.filter(({ form, count }) => count > 0 && !shown.includes(form));
  if (cells.length === 0) return null;
  return (
    <div>
      <h3>{shown.length > 0 ? "Also recorded here" : "Recorded here"}</h3>
      <ul role="list" className="area-panel-forms">
        {cells.map(({ form, state, count }) => {
          const term = forms.find(({ id }) => id === form);
          return (
            term && (
              <li key={form}>
                <StateMark state={state} />
                {countOf(count, inSentence(term.label), inSentence(term.plural))}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function OwnRole({ area: { profile } }: { readonly area: Area }) {
  return (
    <div className="area-panel-role">
      <h3>The LA's own role</h3>
      <p className="area-panel-chips">
        {profile.roles.map((role) => (
          <Chip key={role}>{findTerm(laRoles, role)?.label}</Chip>
        ))}
      </p>
      {profile.source && profile.confidence && (
        <EvidenceLine
          date={profile.source.date}
          method={profile.method}
          confidence={profile.confidence}
        />
      )}
    </div>
  );
}
