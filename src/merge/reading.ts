/** A sentence read once, for comparing it with many. */
import { stem, tokens } from "../words/tokens.js";
import { functionWords } from "./function-words.js";
import { lexicon } from "./lexicon.js";
import { type Quantity, quantities } from "./quantities.js";
import { rarity } from "./rarity.js";

export interface ContentWord {
  /** As in the text, lower-cased. */
  readonly text: string;
  readonly stem: string;
  /** What it aligns by: its stem, or the one key of a country and its people ("Ukrainian", "Kyiv" -> "@ukraine"). */
  readonly key: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Begins with an upper-case letter, not at the start of the sentence. */
  readonly name: boolean;
  readonly number: boolean;
  /** How much it tells: 0 to 9. */
  readonly weight: number;
  /** "not accept", "refused to sign", "without quarantine": the sentence says that this is not so. */
  readonly negated: boolean;
}

export interface Reading {
  readonly text: string;
  /** Stems of all words in order. */
  readonly stems: readonly string[];
  readonly words: readonly ContentWord[];
  /** Keys of the content words. */
  readonly keys: ReadonlySet<string>;
  /** Sum of the weights of the content words. */
  readonly weight: number;
  readonly quantities: readonly Quantity[];
  /** "not", "never", "denied": the sentence says that something is not so. */
  readonly negative: boolean;
  /** "may", "could": the sentence does not say that it is so. */
  readonly unsure: boolean;
  /** Begins with "it", "those", ...: what it is about stands in another sentence. */
  readonly pointing: boolean;
  /** "said", "according": it gives somebody's words. */
  readonly saying: boolean;
}

/** A number tells as much as a fairly rare word. */
const NUMBER_WEIGHT = 7;
/** A negation reaches so many content words, but not over a comma or a "but". */
const REACH = 2;
const NEGATIONS = new Set("not no never none neither nor without cannot nobody nothing".split(" "));
/** Verbs that say of what follows that it is not so, or not any more. */
const REFUSALS = new Set(
  (
    "deny denies denied denying decline declines declined declining refuse refuses refused refusing fail fails failed failing " +
    "stop stops stopped stopping cease ceases ceased unable lack lacks lacked"
  ).split(" "),
);
/** "not only", "no doubt", "no longer than": no negation of what follows. */
const EMPTY_NEGATION = /^\W*(?:only|just|least|doubt|matter|more than|less than|fewer than)\b/i;
const BREAK = /[,;:()—–]|\s-\s/;
const BREAKERS = new Set("but although though because while whereas until unless if and".split(" "));
const NEGATIVE = new Set(
  "not no never none neither nor without cannot deny denies denied denying".split(" "),
);
const UNSURE = /\b(?:may|might|could|possibly|perhaps)\b/;
const POINTING = /^["“‘']?(?:it|they|this|that|these|those|such)\b/i;
const SAYING = /\b(?:said|says|told|according|added)\b/;

/** British and American stems under one spelling: "armour" and "armor", "organis" and "organiz". */
function oneSpelling(stem: string): string {
  if (stem.length < 5) return stem;
  if (stem.endsWith("our")) return `${stem.slice(0, -3)}or`;
  return stem.endsWith("is") ? `${stem.slice(0, -2)}iz` : stem;
}

/** Reads a sentence, or a clause of one. */
export function readSentence(text: string): Reading {
  const stems: string[] = [];
  const words: ContentWord[] = [];
  let negative = false;
  let weight = 0;
  let reach = 0;
  let end = 0;
  for (const token of tokens(text)) {
    if (reach > 0 && (BREAKERS.has(token.text) || BREAK.test(text.slice(end, token.start)))) reach = 0;
    end = token.end;
    const denies = NEGATIONS.has(token.text) || token.text.endsWith("n't");
    if (denies && !EMPTY_NEGATION.test(text.slice(end, end + 14))) reach = REACH;
    const root = token.number ? token.text : stem(token.text);
    stems.push(root);
    negative ||= NEGATIVE.has(token.text) || token.text.endsWith("n't");
    if (functionWords.has(token.text) || (token.text.length < 2 && !token.number)) continue;
    const word = {
      text: token.text,
      stem: root,
      start: token.start,
      end: token.end,
      key: token.number
        ? token.text.replaceAll(",", "")
        : (lexicon.get(token.text) ?? lexicon.get(root) ?? oneSpelling(root)),
      name: token.capital && stems.length > 1,
      number: token.number,
      weight: token.number ? NUMBER_WEIGHT : rarity(root),
      negated: reach > 0,
    };
    if (reach > 0 && !token.number && !token.capital) reach--;
    if (REFUSALS.has(token.text)) reach = reach > 0 ? 0 : REACH + 1;
    weight += word.weight;
    words.push(word);
  }
  return {
    text,
    stems,
    words,
    keys: new Set(words.map(({ key }) => key)),
    weight,
    quantities: quantities(text),
    negative,
    unsure: UNSURE.test(text),
    pointing: POINTING.test(text),
    saying: SAYING.test(text),
  };
}
