import { useEffect, useId, useState } from "react";
import { Icon } from "../../components/icon.js";

interface SearchFieldProps {
  /** The words in force. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How long a pause in typing is, in milliseconds, before the words take effect. */
const pause = 150;

/** Words to search for. They take effect in a pause of typing, or at once with Enter. */
export function SearchField({ value, onChange }: SearchFieldProps) {
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
      className="list-search"
      role="search"
      aria-label="Partnerships"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text.trim());
      }}
    >
      <label htmlFor={id} className="select-label">
        Search by name, lead organisation, area or id
      </label>
      <div className="list-search-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
    </form>
  );
}
