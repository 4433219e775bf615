/** Finds candidates for names in a line, and how the article uses their words. */
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { isLetterAt } from "../text/character-classes.js";
import { JOINED, WITH_CAPITAL, WORD } from "../text/lexical-attributes.js";
import type { FormToken } from "../text/tokenize.js";
import type { Run, Usage } from "./tagger/tagger-features.js";

/** Runs of words that may contain names: capitalised words, with joints between them. */
export function runsOf(tokens: readonly FormToken[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at]?.attributes ?? 0) & WITH_CAPITAL) === 0) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length && next - last <= 3; next++) {
      const token = tokens[next];
      if (!token) break;
      if (token.attributes & WITH_CAPITAL || (next - at > 1 && isAttached(tokens, next))) last = next;
      else if (!token.form.name.joint && token.form.name.shape.text !== "0") break;
    }
    // A number may end a name: "Boeing 737", "Area 51".
    const following = tokens[last + 1];
    if (following && (following.attributes & WORD) === 0 && following.form.name.shape.text === "0") last++;
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** "hsin" in "Lin Chih-hsin": no space on either side of the hyphen before it. */
export function isAttached(tokens: readonly FormToken[], at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.form.raw === "-" &&
    before?.form.capital === true &&
    token?.form.word === true &&
    before.end === hyphen.start &&
    hyphen.end === token.start
  );
}

/** Words of three letters that title case does not capitalise. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set("the and for but nor yet via off out per".split(" "));

/**
 * Whether a line is in title case: more than three in four of its words, and at least four, begin with a capital. In a
 * line that ends like a sentence the first word does not count, and a word of three letters counts like a longer one.
 */
export function isTitled(tokens: readonly FormToken[]): boolean {
  const isSentence = STOPS.has(tokens.at(-1)?.form.raw ?? "");
  let all = 0;
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.attributes & WITH_CAPITAL) {
      all++;
      if (at > 0 || !isSentence) capitals++;
    } else if (token.attributes & WORD && isLong(token, isSentence)) {
      small++;
      // Title case writes "Said"; a sentence of many names writes "said".
      if (isSentence && at > 0 && SPEAKING.has(token.form.raw)) return false;
      // Whatever the rest of the line is.
      if (small * 4 >= tokens.length) return false;
    }
  }
  return all + small >= 4 && capitals > 3 * small;
}

const SPEAKING: ReadonlySet<string> = new Set(reportingForms(["plain", "comment"], ["present", "past"]));

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", ":", "”", '"', "…"]);

const isLong = ({ start, end, form }: FormToken, isSentence: boolean): boolean =>
  end - start >= 4 || (isSentence && end - start === 3 && !SMALL_IN_TITLES.has(form.raw));

type Lines = readonly { readonly text: string; readonly tokens: readonly FormToken[] }[];

/**
 * How an article uses its words.
 *
 * @param titles which lines are in title case
 */
export function usageOf(lines: Lines, titles: readonly boolean[]): Usage {
  const inside = new Set<number>();
  /** Words at the beginning of sentences, in lower case, by hash: only there does a capital carry no information. */
  const asked = new Map<number, string>();
  for (let line = 0; line < lines.length; line++) {
    const tokens = lines[line]?.tokens ?? [];
    const titled = titles[line] === true;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || (token.attributes & WITH_CAPITAL) === 0) continue;
      const { form } = token;
      if (at <= 1) asked.set(form.name.word.hash, form.name.word.text);
      else if (!titled) {
        const before = tokens[at - 1]?.attributes ?? 0;
        if ((before & (WORD | WITH_CAPITAL)) === WORD) inside.add(form.name.word.hash);
      }
    }
  }
  return { small: writtenSmall(lines, asked), inside };
}

/** Those of `asked` (words by their hash) that the lines also write in lower case. */
function writtenSmall(lines: Lines, asked: ReadonlyMap<number, string>): ReadonlySet<number> {
  const small = new Set<number>();
  if (asked.size === 0) return small;
  const joined = new Set<string>();
  /** A Bloom filter of one hash: few other words share a bit, so most need no look-up. */
  let bits = 0;
  for (const hash of asked.keys()) bits |= 1 << (hash & 31);
  for (let line = 0; line < lines.length; line++) {
    const tokens = lines[line]?.tokens ?? [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      if ((token.attributes & WORD) === 0) continue;
      if (token.attributes & JOINED) joined.add(token.form.raw);
      else if ((token.attributes & WITH_CAPITAL) === 0) {
        const { hash } = token.form;
        if (bits & (1 << (hash & 31)) && asked.has(hash)) small.add(hash);
      }
    }
  }
  // A word that is no token by itself may be part of one, or several: "founder" in "Co-founder", "u.s.".
  const rest = [...asked].filter(([hash, word]) => !small.has(hash) && (joined.size > 0 || JOINT.test(word)));
  if (rest.length === 0) return small;
  const parts = [...joined].join(" ");
  const whole = rest.some(([, word]) => JOINT.test(word)) ? lines.map(({ text }) => text).join("\n") : "";
  for (const [hash, word] of rest) if (hasWord(JOINT.test(word) ? whole : parts, word)) small.add(hash);
  return small;
}

const JOINT = /[-.'’]/;

/** Whether `text` contains `word` as a whole word. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) return true;
  }
  return false;
}
