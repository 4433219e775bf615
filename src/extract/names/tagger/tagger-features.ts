/**
 * The features of the name tagger. Each is a pair of atoms under a template: hashes at run time, readable strings when
 * learning, from the same code. They are grouped by what they depend on, so that the sum of a group's weights is
 * computed once for each word or setting, and cached.
 */

import { type HashedText, hashedText } from "../../../structures/hash.js";
import { knownAs } from "../../lexicon/gazetteer.js";
import type { FormToken } from "../../text/tokenize.js";
import { EDGE_FORM, type Kind, type NameForm } from "../../text/word-forms.js";

/** One for each template, in the order of the table of weights. */
export const FEATURE_TEMPLATES = [
  "word",
  "before",
  "after",
  "before2",
  "after2",
  "shape",
  "shapes",
  "start2",
  "start3",
  "end2",
  "end3",
  "end4",
  "end3 before",
  "end3 after",
  "shape+first",
  "known",
  "known pair",
  "known before",
  "known after",
  "run first",
  "before run",
  "after run",
  "run length+place",
  "word+place",
  "seen small",
  "seen inside",
  "titled+shape",
  "run last end3",
  "sorts",
  "sort before run",
  "sort after run",
  "sorts of run",
  "sort before+shape",
  "sort after+shape",
  "class",
  "class+place",
  "class before",
  "class after",
  "class before2",
  "class after2",
  "class before run",
  "class after run",
  "class run first",
  "class run last",
] as const;

const TEMPLATE = Object.fromEntries(FEATURE_TEMPLATES.map((name, index) => [name, index])) as Record<
  (typeof FEATURE_TEMPLATES)[number],
  number
>;

/** How the article as a whole uses words: which are in lower case, and which have a capital inside a sentence. */
export interface Usage {
  /** Hashes of words. */
  readonly small: ReadonlySet<number>;
  readonly inside: ReadonlySet<number>;
}

/** Consecutive words that may be one name. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export type Emit = (template: number, a: HashedText, b: HashedText) => void;

const NONE = hashedText("");
const YES = hashedText("yes");
const NO = hashedText("no");
const COUNTS = ["0", "1", "2", "3", "4", "5", "6"].map(hashedText);

/** Number of words of a run, counted up to the largest that has weights of its own. */
export const lengthOf = ({ first, last }: Run): number => Math.min(last - first + 1, COUNTS.length - 1);

/** Position of a word in its run. */
const PLACE_HASHES = ["only", "first", "last", "inside"].map(hashedText);
const placeFeature = (place: number): HashedText => PLACE_HASHES[place] ?? NONE;

/** Where in its run the token at `at` is: 0 alone, 1 first, 2 last, 3 inside. */
export function positionInRun({ first, last }: Run, at: number): number {
  if (first === last) return 0;
  return at === first ? 1 : at === last ? 2 : 3;
}

/** Features of a word's spelling and its position in the run. */
export function emitWord(
  { word, shape, known, sort, wordClass, lower }: NameForm,
  place: number,
  emit: Emit,
): void {
  emit(TEMPLATE.word, word, NONE);
  emit(TEMPLATE.shape, shape, NONE);
  emit(TEMPLATE.start2, hashedText(lower.slice(0, 2)), NONE);
  emit(TEMPLATE.start3, hashedText(lower.slice(0, 3)), NONE);
  emit(TEMPLATE.end2, hashedText(lower.slice(-2)), NONE);
  emit(TEMPLATE.end3, end3(lower), NONE);
  emit(TEMPLATE.end4, hashedText(lower.slice(-4)), NONE);
  emit(TEMPLATE["word+place"], word, placeFeature(place));
  if (known.text !== "") emit(TEMPLATE.known, known, placeFeature(place));
  if (sort.text !== "") emit(TEMPLATE.sorts, sort, placeFeature(place));
  if (wordClass.text === "") return;
  emit(TEMPLATE.class, wordClass, NONE);
  emit(TEMPLATE["class+place"], wordClass, placeFeature(place));
}

const end3 = (lower: string): HashedText => hashedText(lower.slice(-3));

/** Positions of single neighbours: near the word, or beside its run. */
export const POSITIONS = ["before", "after", "before2", "after2", "before run", "after run"] as const;
export type Neighbour = (typeof POSITIONS)[number];

/** Features of a word near the current one. */
export function emitNear({ word, known, wordClass, lower }: NameForm, position: Neighbour, emit: Emit): void {
  emit(TEMPLATE[position], word, NONE);
  if (wordClass.text !== "") emit(TEMPLATE[`class ${position}`], wordClass, NONE);
  if (position !== "before" && position !== "after") return;
  emit(TEMPLATE[`end3 ${position}`], end3(lower), NONE);
  if (known.text !== "") emit(TEMPLATE[`known ${position}`], known, NONE);
}

/** Features of the first word of the run, for a word at a position in it. */
export function emitRunFirst({ word, wordClass }: NameForm, place: number, emit: Emit): void {
  emit(TEMPLATE["run first"], word, placeFeature(place));
  if (wordClass.text !== "") emit(TEMPLATE["class run first"], wordClass, placeFeature(place));
}

/** Features of the last word of the run, likewise. */
export function emitRunLast({ wordClass, lower }: NameForm, place: number, emit: Emit): void {
  emit(TEMPLATE["run last end3"], end3(lower), placeFeature(place));
  if (wordClass.text !== "") emit(TEMPLATE["class run last"], wordClass, placeFeature(place));
}

/** Bits of a setting: the position in the run, whether the word begins its sentence, and how the article uses it. */
const [PLACE, OPENS_SENTENCE, SEEN_SMALL, SEEN_INSIDE, IN_TITLE] = [3, 4, 8, 16, 32];
/** Number of settings. */
export const SETTINGS = 64;

/** Everything about a word's use except its shape, as one number. */
export function settingOf(
  tokens: readonly FormToken[],
  at: number,
  place: number,
  titled: boolean,
  { small, inside }: Usage,
): number {
  const word = tokens[at]?.form.name.word.hash ?? 0;
  let setting = place;
  if (at === 0 || (at === 1 && isSign(tokens[0]))) {
    setting |= OPENS_SENTENCE;
    if (small.has(word)) setting |= SEEN_SMALL;
  }
  if (inside.has(word)) setting |= SEEN_INSIDE;
  return titled ? setting | IN_TITLE : setting;
}

const isSign = (token: FormToken | undefined): boolean =>
  token?.form.word === false && token.form.name.shape.text !== "0";

/** Features of the shape of a word in a setting. */
export function emitSetting(shape: Kind, setting: number, emit: Emit): void {
  const first = setting & OPENS_SENTENCE ? YES : NO;
  emit(TEMPLATE["shape+first"], shape, first);
  if (setting & SEEN_SMALL) emit(TEMPLATE["seen small"], shape, first);
  if (setting & SEEN_INSIDE) emit(TEMPLATE["seen inside"], shape, first);
  if (setting & IN_TITLE) emit(TEMPLATE["titled+shape"], shape, placeFeature(setting & PLACE));
}

/** Features of the shapes of a word and its neighbours. */
export function emitShapes(shape: Kind, before: NameForm, after: NameForm, emit: Emit): void {
  emit(TEMPLATE.shapes, before.shape, shape);
  if (before.sort.text !== "") emit(TEMPLATE["sort before+shape"], before.sort, shape);
  if (after.sort.text !== "") emit(TEMPLATE["sort after+shape"], after.sort, shape);
}

/** Features of the length of a run with the classes of words around its end, for a word at a position in it. */
export function emitRun(
  length: number,
  place: number,
  before: Kind,
  last: Kind,
  after: Kind,
  emit: Emit,
): void {
  emit(TEMPLATE["run length+place"], COUNTS[length] ?? NONE, placeFeature(place));
  if (before.text !== "") emit(TEMPLATE["sort before run"], before, placeFeature(place));
  if (after.text !== "") emit(TEMPLATE["sort after run"], after, placeFeature(place));
  emit(TEMPLATE["sorts of run"], last, after);
}

/** Features of known names that consist of a word and the one before or after it. */
export function emitPairs(before: NameForm, form: NameForm, after: NameForm, emit: Emit): void {
  const [ending, beginning] = [knownPair(before, form), knownPair(form, after)];
  if (ending) emit(TEMPLATE["known pair"], ending, SECOND_OF_PAIR);
  if (beginning) emit(TEMPLATE["known pair"], beginning, FIRST_OF_PAIR);
}

const FIRST_OF_PAIR = hashedText("first");
const SECOND_OF_PAIR = hashedText("second");

/** "New York", "Air France": known names of two words. */
function knownPair(first: NameForm, second: NameForm): HashedText | null {
  if (!first.opens || !first.capital || !second.capital) return null;
  const known = knownAs(`${first.word.text} ${second.word.text}`);
  return known && hashedText(known);
}

/** The form of the token at `at`, or of the edge of the text. */
export const formAround = (tokens: readonly FormToken[], at: number): NameForm =>
  at >= 0 && at < tokens.length ? (tokens[at]?.form.name ?? EDGE_FORM) : EDGE_FORM;

/**
 * Emits all features of one token: each as a number for what it is and where, which the model has a row of weights for.
 *
 * @param tokens all of the line
 * @param at index of the token
 * @param run the capitalised run that it is in
 * @param titled whether capitals of the line say nothing, as in a title
 * @param usage how the article writes words elsewhere
 * @param emit called once for each feature
 */
export function emitFeatures(
  tokens: readonly FormToken[],
  at: number,
  run: Run,
  titled: boolean,
  usage: Usage,
  emit: Emit,
): void {
  const near = (place: number): NameForm => formAround(tokens, place);
  const [form, before, after] = [near(at), near(at - 1), near(at + 1)];
  const [first, last] = [near(run.first), near(run.last)];
  const [beforeRun, afterRun] = [near(run.first - 1), near(run.last + 1)];
  const place = positionInRun(run, at);
  const around = [before, after, near(at - 2), near(at + 2), beforeRun, afterRun];
  emitWord(form, place, emit);
  for (const [index, position] of POSITIONS.entries()) emitNear(around[index] ?? EDGE_FORM, position, emit);
  emitSetting(form.shape, settingOf(tokens, at, place, titled, usage), emit);
  emitShapes(form.shape, before, after, emit);
  emitRunFirst(first, place, emit);
  emitRunLast(last, place, emit);
  emitRun(lengthOf(run), place, beforeRun.sort, last.sort, afterRun.sort, emit);
  emitPairs(before, form, after, emit);
}
