/** Detects a word of one sentence whose opposite is in the other. */
import { COMPASS_POINT } from "../../words/lexicon/things/directions.js";
import type { Reading } from "../sentence/analysis.js";
import { compatible, type Quantity } from "../sentence/quantities.js";
import { areAlternatives, contrary, converse, inTurn, opposed } from "../similarity/antonyms.js";
import type { WordPair } from "../similarity/similarity-features.js";
import type { Both, WordClash } from "./count-clash.js";

/** Most distance of an opposite, in content words, from an aligned word. */
const BESIDE = 3;
/** Least shares of the rest: for opposites of news, and for others, which are opposites in some senses only. */
const SURE_OPPOSITES = 0.55;
const OTHER_OPPOSITES = 0.8;

/** "passed" against "rejected", with one subject. */
export function oppositeClash(both: Both): WordClash | null {
  const { long, short, pairs, heldLong, heldShort } = both;
  if (!figuresMayHold(long.quantities, short.quantities)) return null;
  const language = long.language === short.language ? long.language : null;
  for (const [j, word] of short.words.entries()) {
    if (heldShort.has(j)) continue;
    for (const [i, other] of long.words.entries()) {
      if (heldLong.has(i) || word.negated !== other.negated || word.name || other.name) continue;
      const isAlternative = areAlternatives(word.text, other.text, language);
      const away = isAlternative && isWhereItIs(short, j) && isWhereItIs(long, i);
      if (!away && (isAlternative || !opposed(word.stem, other.stem))) continue;
      if (!pairs.some(({ a, b }) => Math.abs(a - i) <= BESIDE && Math.abs(b - j) <= BESIDE)) continue;
      const sure = contrary(word.stem, other.stem) && !inTurn(word.stem, other.stem);
      const subject = oneSubject(both, i, j);
      if (!subject && (!sure || converse(word.stem, other.stem))) continue;
      const share = sure && subject ? SURE_OPPOSITES : OTHER_OPPOSITES;
      return {
        words: [word],
        share,
        at: other.start,
        ...(away ? { despite: "opposite" as const } : {}),
        reason: `“${word.text}” is the opposite of “${other.text}”`,
      };
    }
  }
  return null;
}

/** "Lies in the north of Selm", not "the northern pier": there may be a southern one. */
function isWhereItIs({ words, text }: Reading, index: number): boolean {
  const word = words[index];
  return word !== undefined && AT_A_SIDE.test(text.slice(0, word.start)) && SIDE.test(word.text);
}
const AT_A_SIDE =
  /\b(?:is|are|was|were|lies?|lay|stands?|stood|located|situated|found) (?:just |far )?(?:(?:in|on|to|at|off) (?:the )?)?$/i;
const SIDE = new RegExp(String.raw`^(?:${COMPASS_POINT})(?:ern|east\w*|west\w*)?$`);

/** "rose 31 cents", "fell 38 cents": two moments, whatever the words. */
function figuresMayHold(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => compatible(one, other)));
}

/** Whether both have the same subject: "Selm won against Oru" and "Oru lost to Selm" are one game. */
function oneSubject({ long: whole, short: part, pairs }: Both, long: number, short: number): boolean {
  if (hasAgent(part, short) || hasAgent(whole, long)) return oneAgent({ whole, part, pairs }, long, short);
  const lastBefore = (side: "a" | "b", word: number) =>
    pairs.filter((pair) => pair[side] < word).sort((x, y) => y[side] - x[side])[0];
  const subject = lastBefore("a", long);
  return subject !== undefined && subject === lastBefore("b", short);
}

/** "was rejected by the assembly": the agent follows. */
function hasAgent({ words, text }: Reading, index: number): boolean {
  const word = words[index];
  if (!word || !/\b(?:is|are|was|were|been|be|being) (?:\p{Ll}+ly )?$/u.test(text.slice(0, word.start)))
    return false;
  return text.slice(word.end).startsWith(" by ");
}

/** Words after "by", or before a verb, that may be the agent. */
const AGENT = 4;

/** Whether both have the same agent, in one sentence after "by". */
function oneAgent(
  { whole, part, pairs }: { whole: Reading; part: Reading; pairs: readonly WordPair[] },
  long: number,
  short: number,
): boolean {
  const near = (reading: Reading, verb: number, word: number) =>
    hasAgent(reading, verb) ? word > verb && word - verb <= AGENT : word < verb && verb - word <= AGENT;
  return pairs.some(({ a, b }) => near(whole, long, a) && near(part, short, b));
}
