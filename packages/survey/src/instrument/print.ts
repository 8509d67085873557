import type { Instrument, Question } from "./schema.js";
import type { Placed } from "./walk.js";
import { answersOf, conditionInWords, conditionsOf, placedQuestions } from "./walk.js";

/**
 * The questionnaire to be printed and filled in by hand: one HTML page that needs nothing else. What is written in
 * the instrument is text and never markup.
 */
export function printableQuestionnaire(instrument: Instrument): string {
  const { title, language, purpose, consent, length, version, sections } = instrument;
  const placed = placedQuestions(instrument);
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(purpose)}</p>
<p>About ${length.minutes} minutes. Version ${escaped(version)}.</p>
<p>${escaped(consent.text)} ${escaped(consent.retention)}${consent.contact === undefined ? "" : ` ${escaped(consent.contact)}`}</p>
${sections
  .map(
    (section) => `<section>
<h2>${escaped(section.title)}</h2>
${section.text === undefined ? "" : `<p>${escaped(section.text)}</p>`}
${placed
  .filter((each) => each.section === section)
  .map((each) => printed(each, instrument))
  .join("\n")}
</section>`,
  )
  .join("\n")}
</html>
`;
}

const style = `
body { font: 11pt/1.4 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
fieldset { border: 0; border-top: 1px solid #767676; margin: 1rem 0; padding: 0.5rem 0; break-inside: avoid; }
legend { font-weight: bold; padding: 0; float: left; width: 100%; }
legend + * { clear: both; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.3rem; text-align: left; font-weight: normal; }
td { text-align: center; width: 4.5rem; }
ul { list-style: none; padding: 0; margin: 0.3rem 0; }
.write { border-bottom: 1px solid #111; height: 1.8rem; }
.note { font-style: italic; }
`;

function printed(placed: Placed, instrument: Instrument): string {
  const { question, number } = placed;
  const asked = conditionsOf(placed).map((condition) => conditionInWords(condition, instrument));
  return `<fieldset>
<legend>${number}. ${escaped(question.text)}</legend>
${asked.length > 0 ? `<p class="note">Answer if ${escaped(asked.join(" and "))}.</p>` : ""}
${question.help === undefined ? "" : `<p>${escaped(question.help)}</p>`}
${answerSpace(question)}
</fieldset>`;
}

function answerSpace(question: Question): string {
  const answers = answersOf(question);
  switch (question.kind) {
    case "single":
      return `<p class="note">Tick one.</p>${boxes(answers)}`;
    case "multiple":
      return `<p class="note">Tick ${question.most === undefined ? "all that apply" : `up to ${question.most}`}.</p>${boxes(answers)}`;
    case "rank":
      return `<p class="note">Number ${question.top === undefined ? "all" : `your first ${question.top}`}, 1 for the first.</p>${boxes(answers)}`;
    case "matrix":
      return `<table>
<tr><th scope="col">Tick one in each row</th>${answers.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join("")}</tr>
${question.items
  .map(
    ({ text }) =>
      `<tr><th scope="row">${escaped(text)}</th>${answers.map(() => "<td>☐</td>").join("")}</tr>`,
  )
  .join("\n")}
</table>`;
    case "number":
      return `<div class="write"></div>${question.unit === undefined ? "" : `<p>${escaped(question.unit)}</p>`}`;
    case "text":
      return `<div class="write"></div>`.repeat(question.long === true ? 5 : 1);
    case "area":
    case "identifier":
      return `<div class="write"></div>`;
  }
}

function boxes(answers: readonly { readonly label: string }[]): string {
  return `<ul>${answers.map(({ label }) => `<li>☐ ${escaped(label)}</li>`).join("")}</ul>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
