/** Detects that one sentence sets somebody against the one to whom the other gives the deed: "the council, not the mayor". */

import { FINITE_AUXILIARIES } from "../../words/lexicon/english-function-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

/** "Juries and not judges", "the council, not the mayor,", "Oru rather than Lerna". */
const SET_AGAINST = /(?:,? and not|,? but not|, not| rather than| instead of) /gu;
const DETERMINER = /^(?:the|an?|its|his|her|their)$/;
const WORD = /^\p{L}[\p{L}’'-]{1,30}$/u;
/** Most words of either phrase, a determiner aside. */
const MOST_WORDS = 3;
/** Most characters of either phrase. */
const REACH = 140;
/** What the phrase behind does, or what is told of it. */
const BEHIND = regexFrom(
  "u",
  "^",
  ["that|who|which", ...FINITE_AUXILIARIES, String.raw`\p{Ll}+(?:s|ed)`],
  "$",
);

interface Contrast {
  readonly chosen: string;
  readonly left: string;
  /** Offset of the phrase that is left out. */
  readonly at: number;
}

function contrastIn(text: string): Contrast | null {
  for (const { index, 0: joint } of text.matchAll(SET_AGAINST)) {
    const at = index + joint.length;
    const chosen = phraseBefore(text.slice(Math.max(0, index - REACH), index));
    const left = phraseBehind(text.slice(at, at + REACH));
    if (chosen !== "" && left !== "") return { chosen, left, at };
  }
  return null;
}

function phraseBefore(text: string): string {
  const words: string[] = [];
  for (const word of text.split(" ").reverse()) {
    if (!WORD.test(word) || words.length === MOST_WORDS) break;
    words.unshift(word);
    if (DETERMINER.test(word)) break;
  }
  return words.join(" ");
}

/** As far as a comma or a verb; empty where neither follows soon. */
function phraseBehind(text: string): string {
  const all = text.split(" ");
  const first = DETERMINER.test(all[0] ?? "") ? 1 : 0;
  for (let at = first; at < first + MOST_WORDS; at++) {
    const word = all[at] ?? "";
    const bare = word.replace(/[,.;]$/, "");
    if (!WORD.test(bare)) return "";
    if (bare !== word || BEHIND.test(all[at + 1] ?? "")) return [...all.slice(0, at), bare].join(" ");
  }
  return "";
}

/** Least share of the rest of the shorter sentence. */
const SAME_DEED = 0.6;

/** Null where neither contrasts two of whom the other names only the one left out. */
export function contrastClash({ long, short }: Both): WordClash | null {
  return between(long, short) ?? between(short, long);
}

function between(contrasting: Reading, other: Reading): WordClash | null {
  if (other.negative || other.unsure) return null;
  const contrast = contrastIn(contrasting.text);
  if (contrast === null) return null;
  const { chosen, left, at: behind } = contrast;
  const at = (part: string, from: number): ContentWord[] => {
    const start = contrasting.text.indexOf(part, from);
    return contrasting.words.filter((word) => word.start >= start && word.end <= start + part.length);
  };
  const [taken, out] = [at(chosen, contrasting.text.lastIndexOf(chosen, behind)), at(left, behind)];
  const head = out.at(-1);
  if (!head || taken.some(({ key }) => other.keys.has(key)) || !opens(other, head)) return null;
  const words = other.words.filter(({ key }) => out.some((word) => word.key === key));
  return {
    words,
    share: SAME_DEED,
    despite: "polarity",
    reason: `“${left}” is left out in one, and does it in the other`,
  };
}

/** Most content words before the head of a subject, a speaker aside. */
const NEAR_START = 3;

/** Whether a word is of the subject of a sentence. */
const opens = ({ words }: Reading, { key }: ContentWord): boolean =>
  words.slice(0, NEAR_START).some((word) => word.key === key);
