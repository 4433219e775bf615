/**
 * Finds what an English sentence gives a value for, whatever its verb: "put the damage at 3 million", "said that the damage was
 * about 3 million", "the damage came to 3 million" value one thing.
 */

import { wordList } from "../../words/lexicon/word-list.js";
import { BOUNDS } from "../../words/numbers/bounds.js";
import { tokens } from "../../words/text/tokens.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Quantity } from "../sentence/quantities.js";
import { sameValue } from "../sentence/value-ranges.js";
import { baseStemOf } from "./deed-wordings.js";
import { SAYING } from "./verb-forms.js";

interface Valuation {
  readonly value: Quantity;
  /** What is valued: "cost", "bridge". */
  readonly matter: readonly ContentWord[];
}

const HEDGE = `(?: (?:just (?:over|under)|${BOUNDS.map(([, words]) => words).join("|")}))?`;
/** "The damage was", "The damage came to". */
const HAS_VALUE = new RegExp(
  String.raw`\b(?:(?:is|was|are|were|been|be)(?: worth)?|(?:comes?|came|amount(?:s|ed)?|ran|added up) to|(?:stands?|stood) at|total(?:s|led|ed)?|reached)${HEDGE} $`,
  "i",
);
const AT = new RegExp(`\\bat${HEDGE} $`, "i");
/** "Put the damage at". */
const VALUING = new Set(wordList("put estimate value assess reckon calculate peg gauge").map(baseStemOf));
const BE_BEFORE = /\b(?:is|was|are|were|been|be) (?:\p{Ll}{1,20}ly )?$/iu;
const CLAUSE = /[,;:()“”"]|\bthat\b/gi;

/** Whether both value one thing, and the values mean the same. */
export function valueOneThing(a: Reading, b: Reading): boolean {
  const theirs = valuationsOf(b);
  return (
    theirs.length > 0 &&
    valuationsOf(a).some((one) =>
      theirs.some(
        (other) =>
          one.value.unit === other.value.unit &&
          sameValue(one.value, other.value) &&
          areOneMatter(one.matter, other.matter),
      ),
    )
  );
}

function valuationsOf(reading: Reading): Valuation[] {
  if (reading.negative) return [];
  return reading.quantities.flatMap((value) => {
    const matter = valuedMatter(reading, value);
    return matter.length === 0 ? [] : [{ value, matter }];
  });
}

/** Longest phrase between what is valued and its value, in characters. */
const PHRASE = 40;

function valuedMatter({ text, words }: Reading, { start }: Quantity): readonly ContentWord[] {
  const cut = Math.max(0, ...[...text.slice(0, start).matchAll(CLAUSE)].map(({ index }) => index));
  const before = tokens(text).filter((word) => word.start >= cut && word.end <= start);
  const from = before.findLast((word) => SAYING.has(word.text))?.end ?? cut;
  const phrase = text.slice(Math.max(cut, start - PHRASE), start);
  const between = (first: number, last: number) =>
    words.filter((word) => word.start >= first && word.end <= last && isPlainWord(word));
  if (HAS_VALUE.test(phrase)) return between(from, start);
  const verb = AT.test(phrase) ? before.findLast((word) => VALUING.has(baseStemOf(word.text))) : undefined;
  if (!verb) return [];
  return BE_BEFORE.test(text.slice(cut, verb.start))
    ? between(from < verb.start ? from : cut, verb.start)
    : between(verb.end, start);
}

const isPlainWord = ({ name, number, text }: ContentWord): boolean =>
  !name && !number && !/^(?:come|came|amount|total|reach)/.test(text);

/** Whether one has all words of the other: "the cost of the bridge", "the bridge". */
function areOneMatter(a: readonly ContentWord[], b: readonly ContentWord[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every(({ stem }) => many.some((other) => other.stem === stem));
}
