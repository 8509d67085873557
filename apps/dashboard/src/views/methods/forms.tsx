import { formGroups, forms } from "@abep/domain/vocabulary";

export function Forms() {
  return (
    <>
      <p>
        There is no official list of the ways in which schools work together. This working list was
        made for the atlas from published descriptions; it is not the wording of any one body.
      </p>
      {formGroups.map((group) => (
        <div key={group.id} className="methods-group">
          <h3>{group.plural ?? group.label}</h3>
          <p>{group.definition}</p>
          <dl className="methods-terms">
            {forms
              .filter((form) => form.group === group.id)
              .map((form) => (
                <div key={form.id}>
                  <dt>{form.label}</dt>
                  <dd>
                    {form.definition} <span className="quiet">Usual area: {form.usualArea}.</span>
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </>
  );
}
