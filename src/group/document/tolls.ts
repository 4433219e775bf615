/**
 * How many a report says died and were hurt: "2 killed, 3 hurt", "killing at least four". Numbers are read from the tokens
 * that the terms are made of, and not by the parser of quantities, which would read every sentence once more. Whole counts
 * with their bounds are those of `merge/quantities`.
 */
import { casualtyBeginnings } from "../../words/lexicon/things/casualties.js";
import type { Token } from "../../words/text/tokens.js";
import { lexeme } from "./lexeme.js";

export interface Tolls {
  readonly dead: readonly number[];
  readonly hurt: readonly number[];
}

const DEAD = new RegExp(`^(?:${casualtyBeginnings("dead")})`);
const HURT = new RegExp(`^(?:${casualtyBeginnings("hurt")})`);
/** Words between a number and what it counts: "four people were critically hurt". */
const BETWEEN = 5;
/** What may stand between "killed" and its number: "killing at least two". */
const ROUNDING: ReadonlySet<string> = new Set(
  "at least about some around nearly almost over more than up to as many mehr als mindestens au moins al menos".split(
    " ",
  ),
);
/** A number of more counts no people of one event that a folder of news is likely to hold twice. */
const MOST = 100_000;

/** Tolls of a few sentences, each number once, in their order. */
export function tollsOf(sentences: readonly (readonly Token[])[], language: string | null): Tolls {
  const dead = new Set<number>();
  const hurt = new Set<number>();
  for (const list of sentences) {
    for (let at = 0; at < list.length; at++) {
      const digits = lexeme((list[at] as Token).text, language).digits;
      const count = digits === null ? Number.NaN : Number(digits);
      if (!(count >= 1 && count <= MOST) || isAgeAt(list, at)) continue;
      const kind = countedBehind(list, at, language) ?? countedAhead(list, at, language);
      if (kind === "dead") dead.add(count);
      if (kind === "hurt") hurt.add(count);
    }
  }
  return { dead: [...dead], hurt: [...hurt] };
}

/** The article of German, and its "this". */
const GERMAN_WORDS: ReadonlySet<string> = new Set(["die", "dies"]);

function tollKind(word: string, language: string | null): keyof Tolls | null {
  if (GERMAN_WORDS.has(word) && language?.startsWith("de")) return null;
  return HURT.test(word) ? "hurt" : DEAD.test(word) ? "dead" : null;
}

/** What the words behind a number count, up to the next number: "3 men were wounded". */
function countedBehind(list: readonly Token[], at: number, language: string | null): keyof Tolls | null {
  for (let next = at + 1; next <= at + BETWEEN; next++) {
    const token = list[next];
    if (!token || lexeme(token.text, language).digits !== null) return null;
    const kind = tollKind(token.text, language);
    if (kind) return countsNext(list, next, language) ? null : kind;
  }
  return null;
}

/** Whether a word counts what follows it, in one clause: "wounded 11", not "killed, 3 hurt". */
function countsNext(list: readonly Token[], at: number, language: string | null): boolean {
  for (let next = at + 1; next < list.length; next++) {
    const [before, token] = [list[next - 1] as Token, list[next] as Token];
    if (token.start - before.end !== 1) return false;
    if (lexeme(token.text, language).digits !== null) return true;
    if (!ROUNDING.has(token.text)) return false;
  }
  return false;
}

/** "killed three", "injuring at least 12". */
function countedAhead(list: readonly Token[], at: number, language: string | null): keyof Tolls | null {
  for (let before = at - 1; before >= 0; before--) {
    const { text, end } = list[before] as Token;
    if ((list[before + 1] as Token).start - end !== 1) return null;
    const kind = tollKind(text, language);
    if (kind || !ROUNDING.has(text)) return kind;
  }
  return null;
}

/** "8-year-old", "aged 15", "8 years old", "Anna Berg, 41, was hurt". */
function isAgeAt(list: readonly Token[], at: number): boolean {
  const [before, self, next] = [list[at - 1], list[at] as Token, list[at + 1]];
  if (next?.text.startsWith("year") || before?.text === "aged") return true;
  const enclosed = before && next && self.start - before.end === 2 && next.start - self.end === 2;
  return enclosed === true && before.capital;
}
