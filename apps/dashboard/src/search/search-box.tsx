import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useLocation, useSearch } from "wouter";
import { Icon } from "../components/icon.js";
import { areaPath, mapAreaPath } from "../routing/places.js";
import type { AreaSuggestion } from "./find-areas.js";
import { useSuggestions } from "./use-suggestions.js";
import "./search-box.css";

/**
 * A combobox (ARIA 1.2, list autocomplete) that leads to a local authority: on the map it selects
 * the area there, elsewhere it opens the profile.
 */
export function SearchBox() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useSuggestions(open ? text : "");
  const isOpen = open && text.trim() !== "";

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ gss }: AreaSuggestion) => {
    setText("");
    close();
    navigate(isMap(path) ? mapAreaPath(gss, search) : areaPath(gss));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive(step(active, found.length, event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      const chosen = found[Math.max(active, 0)];
      if (chosen) choose(chosen);
    } else if (event.key === "Escape") {
      if (!isOpen) setText("");
      close();
    }
  };

  return (
    <div className="search" role="search" aria-label="Local authorities">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label="Find a local authority by name or code"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        placeholder="Find an LA"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <ul id={list} role="listbox" aria-label="Local authorities" hidden={!isOpen}>
        {found.map((suggestion, index) => (
          <li
            key={suggestion.gss}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            // The input keeps the focus, or the list would close before the press is done.
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(suggestion);
            }}
          >
            {suggestion.name} <span className="search-hint">{suggestion.hint}</span>
          </li>
        ))}
        {isOpen && found.length === 0 && (
          <li className="search-none" role="option" aria-selected="false" aria-disabled="true">
            No local authority has this name or code. Try a part of the name, or the name of a
            larger council around it.
          </li>
        )}
      </ul>
      <p className="hidden-visually" role="status">
        {isOpen && found.length > 0 && `${found.length} found`}
      </p>
    </div>
  );
}

function isMap(path: string): boolean {
  return path === "/" || path === "/map";
}

/** The next place in a ring of `count` entries and the input itself (-1). */
function step(from: number, count: number, by: 1 | -1): number {
  const next = from + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
