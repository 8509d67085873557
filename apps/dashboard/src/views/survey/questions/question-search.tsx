import { useId, useState } from "react";
import { Icon } from "../../../components/icon.js";

export interface QuestionSearchProps {
  /** The words in force. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that narrow the list of questions as they are typed. */
export function QuestionSearch({ value, onChange }: QuestionSearchProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Changed from elsewhere, as by Back.
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  return (
    <form
      className="questions-search on-screen"
      role="search"
      aria-label="Questions"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label htmlFor={id} className="select-label">
        Search in questions, statements and answers
      </label>
      <div className="questions-search-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onChange(event.target.value.trim());
          }}
        />
      </div>
    </form>
  );
}
