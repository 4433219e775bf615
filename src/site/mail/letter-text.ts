/** A newsletter as plain text: for readers without HTML, and the other half of every mail that is to be delivered. */
import type { LetterStory, LetterView } from "./letter-view.js";
import { mailText } from "./mailer-text.js";

/** Columns of a line, as RFC 5322 advises (2.1.1). */
const COLUMNS = 72;

/** Everything that the HTML says, and its links. Ends with a line break. */
export function printLetterText(letter: LetterView): string {
  const full = letter.stories.filter(({ brief }) => !brief);
  const briefs = letter.stories.filter(({ brief }) => brief);
  const parts = [
    [wrapped(letter.site), ...(letter.day === "" ? [] : [letter.day]), letter.counts],
    ["=".repeat(COLUMNS)],
    ...(letter.empty === "" ? [] : [[wrapped(letter.empty)]]),
    ...full.map(printStory),
    ...(briefs.length === 0 ? [] : [[letter.briefly, "-".repeat(COLUMNS)]]),
    ...briefs.map(printStory),
    ["=".repeat(COLUMNS)],
    [wrapped(letter.promise)],
    letter.links.map(({ name, href }) => `${name}: ${href}`),
    ...(letter.sender === "" ? [] : [[wrapped(letter.sender)]]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function printStory({
  headline,
  sentences,
  kind,
  reports,
  outlets,
  differ,
  changed,
  href,
  brief,
}: LetterStory): string[] {
  const meta = [kind, reports, outlets.join(", ")].filter((part) => part !== "").join(" · ");
  return [
    wrapped(brief ? `* ${headline}` : headline),
    ...sentences.map(({ text, marks }) =>
      wrapped(marks.length === 0 ? text : `${text} (${marks.map(({ name }) => name).join(", ")})`),
    ),
    wrapped(meta),
    ...(differ === "" ? [] : [wrapped(differ)]),
    ...(changed === "" ? [] : [wrapped(changed)]),
    href,
  ];
}

/** Broken at spaces; a word or a text without spaces that is longer is not broken. */
function wrapped(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of mailText(text).split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
