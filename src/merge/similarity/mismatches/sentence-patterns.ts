/**
 * Detects sentences of one pattern that differ in the one word which distinguishes their subjects: "the farm bill",
 * "the tax bill"; or in the one thing that is told: "rescued from the roof", "rescued from the cellar".
 */

import { HEADS, OFFICE_MODIFIERS } from "../../../words/lexicon/persons/public-roles.js";
import { OFFICE_WORDS } from "../../../words/lexicon/titles.js";
import { areOtherTrades } from "../../../words/lexicon/trades.js";
import { regexAtEnd } from "../../../words/text/regex.js";
import { synonymsOf } from "../../../words/text/synonyms.js";
import { areOtherThings } from "../../../words/text/things.js";
import { factsOf } from "../../facts/facts.js";
import type { ContentWord, Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

/** Most unmatched words of two sentences of one pattern. */
const MOST_APART = 2;
/** Reporters' epithets, which distinguish nothing. */
const EPITHETS = [
  "massive|huge|big|large|major|deadly|fatal|horrific|tragic|serious|severe|brutal|violent|terrible|powerful|strong|fierce",
  "devastating|dramatic|shocking|local|nearby|new|latest|entire|whole|young|elderly|unidentified|several|busy|popular",
  "suspected|alleged|armed|small|tiny|heavy|light|bitter|landmark|historic|controversial|key|central|joint|special|late",
].join("|");
const EPITHET = new RegExp(`^(?:${EPITHETS})$`);

/** Whether they are the same except for the kind of one thing. */
export function otherSort(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  if (a.words.length - heldA.size > MOST_APART || b.words.length - heldB.size > MOST_APART) return false;
  return pairs.some(({ a: i, b: j }) => {
    if (heldA.has(i - 1) || heldB.has(j - 1)) return false;
    const [one, other] = [sortBefore(a, i), sortBefore(b, j)];
    return one !== null && other !== null && one.key !== other.key;
  });
}

/** The plain word directly before a noun, after an article or another word. */
function sortBefore(reading: Reading, index: number): ContentWord | null {
  const { words, text } = reading;
  const [sort, noun] = [words[index - 1], words[index]];
  if (!sort || !noun || noun.number || sort.number || sort.name || EPITHET.test(sort.text)) return null;
  // "A three-year contract": a figure is no kind.
  if (factsOf(reading).quantities.some(({ start, end }) => start <= sort.start && sort.start < end))
    return null;
  if (text.slice(sort.end, noun.start) !== " " || VERBAL.test(sort.text)) return null;
  return DETERMINED.test(text.slice(0, sort.start)) ? sort : null;
}
/** Before the word that tells the kind: "the farm bill", "Averby’s farm bill". */
const DETERMINED = regexAtEnd(
  "iu",
  String.raw`\b(?:the|an?|his|her|its|their|of|for|in|on|by|\p{L}{1,60}’?s’?) `,
);
/** "the burning car", "wounded people": participles, for which there are many words. */
const VERBAL = /(?:ed|ing)$/;

/**
 * Whether one slot of a common frame has two things that exclude each other, or people of two trades. Otherwise people
 * are not compared: one is a driver, a father and a suspect at once. `pairs` align `a` and `b`.
 */
export function otherThing(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const heldB = new Set(pairs.map((pair) => pair.b));
  return a.words.some((one, i) => {
    if (toB.has(i) || one.name || one.number) return false;
    const before = i === 0 ? -1 : toB.get(i - 1);
    const after = i === a.words.length - 1 ? b.words.length : toB.get(i + 1);
    if (before === undefined || after === undefined || after - before !== 2) return false;
    const other = b.words[before + 1];
    if (other === undefined || other.name || heldB.has(before + 1)) return false;
    if (exclude(one, other)) return true;
    return areOtherTrades(one.text, other.text) && !isOfName(a, i) && !isOfName(b, before + 1);
  });
}

/** "Novelist Jo Lund", "Jo Lund, a poet": one person may have two trades. */
function isOfName({ words, text }: Reading, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return false;
  return (
    (before?.name === true && /^, (?:(?:an?|the) )?$/.test(text.slice(before.end, word.start))) ||
    (after?.name === true && /^,? $/.test(text.slice(word.end, after.start)))
  );
}

/** Whether they are two things, and not two words for one. */
const exclude = ({ stem: one }: ContentWord, { stem: other }: ContentWord): boolean =>
  areOtherThings(one, other) && !synonymsOf(one).has(other);

const OFFICES: ReadonlySet<string> = new Set([...OFFICE_WORDS, ...HEADS]);
const RANK = new RegExp(
  String.raw`\b(${[...OFFICE_MODIFIERS, "ex", "shadow"].join("|")})[ -]+(?:\p{Ll}+ ){0,1}$`,
  "iu",
);

/** Whether only one tells of a deputy, a former or an acting holder of an office: "the deputy mayor", "the mayor". */
export function otherRankOfOffice(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [rankOf(a, i), rankOf(b, j)];
    if (one === null || other === null || one === other) return false;
    // "The former mayor Ann Roe": reporters leave out what everybody knows of somebody whom they name.
    const mentioned = one === "" ? a : b;
    return one === "" || other === "" ? !mentioned.text.toLowerCase().includes(one || other) : true;
  });
}

/** "deputy"; empty where the office is held as it is; null where the word is no office, or a name follows. */
function rankOf({ words, text }: Reading, index: number): string | null {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !OFFICES.has(word.text)) return null;
  if (next?.name && /^,? $/.test(text.slice(word.end, next.start))) return null;
  return RANK.exec(text.slice(0, word.start))?.[1]?.toLowerCase() ?? "";
}
