import { Fragment } from "react";
import { Term } from "../../glossary/term.js";
import type { ExplainedWord } from "./picture.js";

/** The words of a map that may be new to a reader, each with its explanation. */
export function Words({ words }: { readonly words: readonly ExplainedWord[] }) {
  return (
    <p className="map-words">
      What is meant by: <Term id="la">LA</Term>
      {words.map(({ word, means }) => (
        <Fragment key={word}>
          , <Term means={means}>{word}</Term>
        </Fragment>
      ))}
    </p>
  );
}
