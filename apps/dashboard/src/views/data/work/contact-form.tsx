import { contactEvents } from "@abep/domain/vocabulary";
import { useId, useState } from "react";
import { Button } from "../../../components/button.js";
import { Select } from "../../../components/select.js";
import { AreaChoice } from "./area-choice.js";
import { today } from "./today.js";

export interface ContactFormProps {
  /** Takes the cells of one event; returns whether they could be. */
  readonly onAdd: (cells: readonly string[]) => Promise<boolean>;
}

/** Notes one event of the contact log. */
export function ContactForm({ onAdd }: ContactFormProps) {
  const ids = { date: useId(), role: useId(), by: useId(), note: useId() };
  const [gss, setGss] = useState("");
  const [event, setEvent] = useState("asked");
  const [texts, setTexts] = useState({ date: today(), role: "", by: "", note: "" });
  const [said, setSaid] = useState("");
  const add = async (): Promise<void> => {
    const { date, role, by, note } = texts;
    const taken = await onAdd([gss, event, date, role, by, note]);
    setSaid(taken ? "Noted." : "");
    if (taken) setTexts({ ...texts, note: "" });
  };
  const field = (name: keyof typeof texts, label: string, type = "text") => (
    <div className="work-field">
      <label htmlFor={ids[name]}>{label}</label>
      <input
        id={ids[name]}
        type={type}
        value={texts[name]}
        required={name === "date"}
        maxLength={300}
        onChange={({ target }) => {
          setTexts({ ...texts, [name]: target.value });
        }}
      />
    </div>
  );
  return (
    <section className="on-screen" aria-labelledby="note">
      <h2 id="note">Note an event</h2>
      <form
        className="work-box work-form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void add();
        }}
      >
        <AreaChoice value={gss} onChange={setGss} />
        <Select
          label="What happened"
          value={event}
          onChange={setEvent}
          options={contactEvents.map(({ id, label }) => ({ value: id, label }))}
        />
        {field("date", "Date", "date")}
        {field("role", "With whom, by role")}
        {field("by", "Who of the team")}
        {field("note", "Note")}
        <div className="work-tools">
          <Button type="submit" disabled={gss === ""}>
            Note it
          </Button>
          <span role="status">{said}</span>
        </div>
      </form>
    </section>
  );
}
