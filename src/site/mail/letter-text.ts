/** Prints a newsletter as plain text, the alternative part of the mail for programs without HTML. */
import type { LetterStory, LetterView } from "./letter-view.js";
import { mailText } from "./mailer-text.js";

/** Columns of a line, as RFC 5322 advises (2.1.1). */
const COLUMNS = 72;

/** The text and the links of the HTML letter, in lines of at most `COLUMNS` characters. Ends with a line break. */
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

/** Breaks a text at spaces. A word that is longer than a line is not broken. */
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
