import { useEffect, useId, useState } from "react";
import { Icon } from "./icon.js";
import "./search-field.css";

export interface SearchFieldProps {
  /** Names the search among the landmarks: what is searched. */
  readonly name: string;
  /** What the words are looked for in. */
  readonly label: string;
  /** The words in force. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How long a pause in typing is, in milliseconds, before the words take effect. */
const pause = 150;

/** Words to search for. They take effect in a pause of typing, or at once with Enter. */
export function SearchField({ name, label, value, onChange }: SearchFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Changed from elsewhere: by Back, by a chip that was taken away.
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }

  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => {
      onChange(text.trim());
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text, value, onChange]);

  return (
    <form
      className="search-field on-screen"
      role="search"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text.trim());
      }}
    >
      <label htmlFor={id} className="select-label">
        {label}
      </label>
      <div className="search-field-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
    </form>
  );
}
