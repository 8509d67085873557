import { useEffect, useId, useRef, useState } from "react";
import { IconButton } from "../components/button.js";
import { shortcutsOn, switchShortcuts } from "./shortcuts.js";

const keys: readonly (readonly [string, string])[] = [
  ["/", "Go to the search box"],
  ["?", "Open this help"],
  ["Tab", "To the next control; a map is one stop"],
  ["← ↑ → ↓", "On a map: to the next area in that direction"],
  ["Enter", "On a map: select the area"],
  ["+ − 0", "On a map: closer, further, the whole"],
  ["Escape", "Leave a map's area, close a panel, a list or this help"],
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

/** The button and the key `?` that open the list of keys, and `/` for the search box. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [on, setOn] = useState(shortcutsOn);

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "?") dialog.current?.showModal();
      else if (event.key === "/") document.getElementById("search")?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [on]);

  return (
    <>
      <IconButton
        icon="question"
        label="Keyboard help"
        onClick={() => {
          dialog.current?.showModal();
        }}
      />
      <dialog ref={dialog} className="help" aria-labelledby={title}>
        <div className="help-head">
          <h2 id={title}>With the keyboard</h2>
          <IconButton
            icon="close"
            label="Close"
            onClick={() => {
              dialog.current?.close();
            }}
          />
        </div>
        <table>
          <tbody>
            {keys.map(([key, what]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="help-switch">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              setOn(event.target.checked);
              switchShortcuts(event.target.checked);
            }}
          />
          Use the single keys / and ?
        </label>
      </dialog>
    </>
  );
}
