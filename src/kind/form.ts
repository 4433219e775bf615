/**
 * Detects kinds by the form of a text: posts under clock times, questions and answers, several matters in one document.
 */

import { ZONE_BEHIND_TIME } from "../dates/time-zones.js";
import type { Block } from "../model.js";
import { HALF_OF_DAY } from "../words/lexicon/measures/units-of-time.js";
import { LIVE_LABELS } from "../words/lexicon/pages/text-labels.js";
import { regexFrom } from "../words/text/regex.js";
import type { DocumentReading } from "./document-reading.js";

/** "14:32", "9.15am", "13:05 GMT" at the beginning of a post of a live page. */
const CLOCK = regexFrom(
  "i",
  String.raw`^(?:(?:ore|alle(?: ore)?|um|a las|à|kl\.?|às)\s)?`,
  [
    String.raw`\d{1,2}(?:[:.]|\s?h\s?)\d{2}\s?(?:${HALF_OF_DAY}\.?)?`,
    String.raw`\d{1,2}\s?${HALF_OF_DAY}\.?`,
  ],
  String.raw`(?:\s?\(?[A-Z]{2,5}\)?)?(?:\s?uhr)?$`,
);
/** Least posts that the markup of a live page has. */
const FEWEST_ENTRIES = 2;
const FEWEST_POSTS = 3;
/** Least share of blocks that are posts. An evening's programme has as many times, with a word to each. */
const POSTED = 0.2;

/** Whether a line is only a time of day: "14:05". */
export const isClock = (text: string): boolean => CLOCK.test(text.trim());

const CALLED_LIVE = regexFrom("i", String.raw`\b`, [
  ...LIVE_LABELS.map((label) => `(?:${label})\\b`),
  "updates:",
  String.raw`(?:live|(?:latest|rolling) updates|(?:la|in) diretta|ao vivo|newsblog)\b`,
]);

/**
 * Whether a document is a live blog: its structured data lists posts, or many of its blocks are posts under a time of
 * day.
 */
export function isLive({ document, title, blocks }: DocumentReading): boolean {
  if ((document.declared?.entries.length ?? 0) >= FEWEST_ENTRIES) return true;
  const called = CALLED_LIVE.test(title);
  const tells = (block: Block | undefined) => hasWords(block, called ? SHORT_POST : POST_LENGTH);
  // A post may have a heading of its own below its time.
  const times = blocks.filter(
    ({ text }, index) =>
      isClock(text) &&
      (tells(blocks[index + 1]) || (!isClock(blocks[index + 1]?.text ?? "") && tells(blocks[index + 2]))),
  ).length;
  const enough = called ? FEWEST_POSTS - 1 : FEWEST_POSTS;
  if (times >= enough && times >= POSTED * blocks.length) return true;
  const posts = blocks.filter((block) => POST.test(block.text) && tells(block)).length;
  return posts >= enough && posts >= (called ? POSTED : MOSTLY_POSTS) * blocks.length;
}

/** "14:32 Deputies have voted ...", "9.15am: ...": a post in the same paragraph as its time. */
const POST = regexFrom(
  "u",
  String.raw`^\d{1,2}[:.]\d{2}(?:\s?${HALF_OF_DAY}\.?)?`,
  `(?:\\s?\\(?(?:${ZONE_BEHIND_TIME}|Uhr)\\)?)?`,
  String.raw`\s?[-–—:|]?\s+\p{Lu}`,
);
/** Least share of posts in a page that does not call itself live. A report may recount an hour minute by minute. */
const MOSTLY_POSTS = 0.7;

/** Characters that a post has at least; fewer in a page that calls itself live. */
const POST_LENGTH = 30;
const SHORT_POST = 15;

const hasWords = (block: Block | undefined, least: number): boolean =>
  block !== undefined && block.text.length > least;

/** "Q:", "Frage:", "P." (pregunta), "D." (domanda): the label of a question, and those of answers. */
const QUESTION =
  /^(?:Q\s?[:.]|(?:question|frage|pregunta|pergunta|domanda|vraag|fråga|pytanie|вопрос)\s?[:.–—])\s?\S/i;
const ANSWER =
  /^(?:[AR]\s?[:.]|(?:answer|antwort|réponse|respuesta|resposta|risposta|antwoord|svar|odpowiedź|ответ)\s?[:.–—])\s?\S/i;
/** A letter that labels questions in Spanish, Italian or German; only above an answer, with a question mark. */
const LETTER = /^[PDF]\s?[:.]\s?[^?]{1,300}\?$/u;
const FEWEST_TURNS = 2;
/** "ISLAND SPORT: Will you stay?", "Ana Reis: No.": a speaker's name before each turn. */
const TURN = /^(\p{Lu}[\p{L}.'’ -]{1,40}):\s\S/u;
/** Least share of blocks that are turns. */
const MOSTLY_TURNS = 0.7;

/** Whether a document is an interview: questions and answers, marked as such or asked in bold. */
export function isInterview({ blocks }: DocumentReading): boolean {
  const asked = blocks.filter(({ text }) => QUESTION.test(text)).length;
  if (asked >= FEWEST_TURNS && blocks.some(({ text }) => ANSWER.test(text))) return true;
  const lettered = blocks.filter(
    ({ text }, index) => LETTER.test(text) && ANSWER.test(blocks[index + 1]?.text ?? ""),
  ).length;
  if (lettered >= FEWEST_TURNS || isTalk(blocks)) return true;
  const answers = blocks.filter((block, index) => {
    const above = blocks[index - 1];
    return above !== undefined && asksInBold(above) && isAnswer(block);
  });
  const personal = answers.filter(({ text }) => FIRST_PERSON.test(text)).length;
  return (
    answers.length > FEWEST_TURNS &&
    answers.length * 4 >= blocks.length &&
    2 * personal >= answers.length &&
    // An explainer says "we", too.
    answers.some(({ text }) => OWN_PERSON.test(text))
  );
}

/** Whether two speak in turns below their names, and one of them asks. */
function isTalk(blocks: readonly Block[]): boolean {
  const turns = blocks.flatMap(({ text }) => {
    const name = TURN.exec(text.slice(0, 80))?.[1];
    return name === undefined ? [] : [{ name, asks: text.trim().endsWith("?") }];
  });
  const turnsOf = (name: string) => turns.filter((turn) => turn.name === name);
  // "Source: Island Sport" is a line of a header and not a turn.
  const names = [...new Set(turns.map(({ name }) => name))].filter((name) => turnsOf(name).length > 1);
  const all = names.reduce((sum, name) => sum + turnsOf(name).length, 0);
  if (names.length !== 2 || all < MOSTLY_TURNS * blocks.length) return false;
  return names.some((name) => turnsOf(name).filter(({ asks }) => asks).length >= FEWEST_TURNS);
}

const asksInBold = ({ strong, kind, text }: Block): boolean =>
  (strong || kind === "heading" || kind === "item" || NUMBERED.test(text)) && text.trim().endsWith("?");

/** "1. What did you find?" */
const NUMBERED = /^\d{1,2}[.)]\s/;

const isAnswer = (block: Block | undefined): boolean =>
  block !== undefined && !block.strong && block.kind === "paragraph" && !block.text.trim().endsWith("?");

const FIRST_PERSON = regexFrom(
  "u",
  String.raw`(?<!\p{L})`,
  [
    "I|I['’](?:m|ve|d|ll)|[Mm]y|me|[Ww]e(?:['’](?:re|ve))?|[Oo]ur",
    "[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns(?:ere?[mnrs]?)?|[Jj]e|[Jj]['’]\\p{L}+|[Mm]oi|[Mm]on|[Nn]ous|[Nn]otre",
    "[Yy]o|[Mm]is?|[Nn]os(?:otros)?|[Nn]uestr[oa]s?|[Ii]o|[Mm]i[oae]|[Nn]oi|[Nn]ostr[oaei]",
  ],
  String.raw`(?!\p{L})`,
);

const OWN_PERSON = regexFrom(
  "u",
  String.raw`(?<!\p{L})`,
  [
    "I|I['’](?:m|ve|d|ll)|[Mm]y|me|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[mnrs]?|[Jj]e|[Jj]['’]\\p{L}+|[Mm]oi|[Mm]on",
    "[Yy]o|[Mm]is?|[Ii]o|[Mm]i[oae]",
  ],
  String.raw`(?!\p{L})`,
);

const SALUTATION =
  /^(?:(?:dear )?(?:sirs?|madam|sir or madam|editor)|to the editor|sehr geehrte (?:redaktion|damen und herren))\s?[,:—–-]/i;

/** Whether a document is readers' letters: the first begins with its salutation. */
export function isLetters({ blocks }: DocumentReading): boolean {
  return blocks.slice(0, 3).some(({ text }) => SALUTATION.test(text));
}
