/** Finds what is said without quotation marks in interviews and transcripts, and by whom. */
import { TITLE_WORDS } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import { isBoldQuestion, labelOf } from "../boilerplate/speaker-labels.js";
import type { Named } from "../names/named-entities.js";
import type { Line } from "../text/line.js";
import type { Quoted } from "./quotations.js";

/** Titles before a name in a label. */
const TITLES = regexFrom(
  "u",
  "^",
  [...TITLE_WORDS.map((word) => word.toUpperCase()), "CHAIR|CHAIRMAN|CHAIRWOMAN|COUNCILLOR|THE"],
  String.raw`\.? (?=\p{Lu})`,
);
/** Fewest labels, or questions in bold, of a dialogue. */
const FEWEST = 2;

/**
 * Reads a dialogue as quotations of its speakers.
 *
 * @param named names of the article
 * @returns each paragraph of an answer, or of a turn, as a quotation; none where the text is no dialogue
 */
export function turnsOf(lines: readonly Line[], named: readonly Named[]): Quoted[] {
  const paragraphs = paragraphsOf(lines);
  const labels = paragraphs.map(({ line, block }) => (line.offset > 0 ? labelOf(block.text) : null));
  const labelled = labels.filter((label) => label !== null).length;
  const questions = paragraphs.filter(({ block }) => isBoldQuestion(block.text, block.strong)).length;
  if (labelled < FEWEST && questions < FEWEST) return [];
  const asked = intervieweeOf(lines, named);
  const found: Quoted[] = [];
  let speaker: string | null = null;
  let first: number | null = null;
  for (const [at, { from, to, line, block }] of paragraphs.entries()) {
    const label = labels[at];
    if (label || isBoldQuestion(block.text, block.strong)) first = null;
    if (label)
      speaker =
        label.kind === "answer" ? asked : label.kind === "name" ? speakerNamed(label.text, named) : null;
    else if (isBoldQuestion(block.text, block.strong)) {
      speaker = asked;
      continue;
    }
    const last = lines[to];
    if (speaker === null || !last) continue;
    const end = last.offset + last.text.length - line.offset;
    found.push({ line: from, start: 0, end, fragment: false, speaker, cue: null, continues: first });
    first ??= found.length - 1;
  }
  return found;
}

/** A paragraph: the numbers of its first and last line, and its block. */
interface ParagraphLines {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
  readonly block: NonNullable<Line["block"]>;
}

/** Paragraphs of the body as their first and last lines. */
function paragraphsOf(lines: readonly Line[]): ParagraphLines[] {
  const found: ParagraphLines[] = [];
  for (let from = 0; from < lines.length; ) {
    const line = lines[from];
    if (!line) break;
    let to = from;
    while (lines[to + 1]?.paragraph === line.paragraph && lines[to + 1]?.block === line.block) to++;
    if (line.id !== null && line.block) found.push({ from, to, line, block: line.block });
    from = to + 1;
  }
  return found;
}

/** The one person named in the headline, else the first in the text before the questions. */
function intervieweeOf(lines: readonly Line[], named: readonly Named[]): string | null {
  const people = named.filter(({ kind }) => kind === "person");
  const above = new Set(people.filter(({ line }) => lines[line]?.id === null).map(({ name }) => name));
  const [only] = above;
  if (above.size === 1) return only ?? null;
  return people.find(({ line }) => lines[line]?.id !== null)?.name ?? null;
}

/**
 * The person behind "CHAIR LIV STRAND" and "MR DAHL": one whom the article names in full, else the name in ordinary
 * case.
 */
function speakerNamed(label: string, named: readonly Named[]): string {
  let bare = label;
  while (TITLES.test(bare)) bare = bare.replace(TITLES, "");
  const lower = bare.toLowerCase();
  const full = named.find(
    ({ kind, name }) =>
      kind === "person" && (name.toLowerCase() === lower || name.toLowerCase().endsWith(` ${lower}`)),
  );
  return full?.name ?? lower.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
