import {
  collectionMethods,
  confidences,
  findTerm,
  type CollectionMethodId,
  type ConfidenceId,
} from "@abep/domain/vocabulary";
import type { Source } from "../data/shipped.js";
import { formatAsAt } from "../format/date.js";
import { Term } from "../glossary/term.js";
import { OutLink } from "./link.js";
import "./evidence-line.css";

export interface EvidenceLineProps {
  /** The date that the claim stands for; absent: the source is undated. */
  readonly date?: string | undefined;
  /** Absent where the data does not say how the fact was gathered. */
  readonly method?: CollectionMethodId;
  readonly confidence: ConfidenceId;
  /** Shown as a link where the claim rests on one page. */
  readonly source?: Source;
}

/** What stands beside every claim: its date, how it was gathered, how sure it is, and its page. */
export function EvidenceLine({ date, method, confidence, source }: EvidenceLineProps) {
  const gathered = method && findTerm(collectionMethods, method);
  const sure = findTerm(confidences, confidence);
  return (
    <p className="evidence-line">
      <span>{formatAsAt(date)}</span>
      {gathered && (
        <span>
          <Term means={gathered.definition}>{gathered.label}</Term>
        </span>
      )}
      {sure && (
        <span className={`confidence-${confidence}`}>
          <Term means={sure.definition}>{sure.label}</Term>
        </span>
      )}
      {source && (
        <span>
          <OutLink href={source.url}>{source.title ?? hostOf(source.url)}</OutLink>
        </span>
      )}
    </p>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? url;
}
