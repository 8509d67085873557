import type { Authority } from "@abep/geography";
import { Term } from "../../glossary/term.js";
import {
  combinedAuthorityInWords,
  formerCodes,
  regionInWords,
  typeInWords,
  vintageInWords,
} from "./authority-words.js";

/** Codes and belongings of an LA. */
export function AreaFacts({ authority }: { readonly authority: Authority }) {
  const former = formerCodes(authority);
  return (
    <dl className="area-facts">
      <Fact label="Type">{typeInWords(authority)}</Fact>
      <Fact label="Region">{regionInWords(authority)}</Fact>
      <Fact
        label={
          <Term means="A body of several councils with powers of its own, such as Greater Manchester. For London, the Greater London Authority.">
            Combined authority
          </Term>
        }
      >
        {combinedAuthorityInWords(authority)}
      </Fact>
      <Fact label={<Term id="gssCode">GSS code</Term>}>
        {authority.gss}, {vintageInWords(authority)}
      </Fact>
      {former.length > 0 && (
        <Fact label="Before">
          <ul role="list">
            {former.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={<Term id="dfeCode">DfE code</Term>}>{authority.dfe}</Fact>
    </dl>
  );
}

function Fact({
  label,
  children,
}: {
  readonly label: React.ReactNode;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
