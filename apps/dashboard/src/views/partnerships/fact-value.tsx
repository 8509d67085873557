import {
  findTerm,
  type EvidenceFieldId,
  type Term as VocabularyTerm,
} from "@abep/domain/vocabulary";
import { OutLink } from "../../components/link.js";
import { formatDate } from "../../format/date.js";
import { formatCount } from "../../format/text.js";
import { Term } from "../../glossary/term.js";
import { factVocabularies } from "./fact-vocabularies.js";

interface FactValueProps {
  readonly field: EvidenceFieldId;
  /** As in the data. */
  readonly value: string;
}

/** A value in words: terms with their definitions, numbers, dates, addresses. */
export function FactValue({ field, value }: FactValueProps) {
  const vocabulary = factVocabularies[field];
  if (vocabulary) {
    return value.split(";").map((id, place) => (
      <span key={id}>
        {place > 0 && ", "}
        <VocabularyValue vocabulary={vocabulary} id={id} />
      </span>
    ));
  }
  if (field === "website") return <OutLink href={value}>{value}</OutLink>;
  if (field === "latest_evidence_date") return formatDate(value);
  if (field === "members" && /^\d+$/.test(value)) return `${formatCount(Number(value))} schools`;
  return value;
}

function VocabularyValue({
  vocabulary,
  id,
}: {
  readonly vocabulary: readonly VocabularyTerm[];
  readonly id: string;
}) {
  const term = findTerm(vocabulary, id);
  return term ? <Term means={term.definition}>{term.label}</Term> : id;
}
