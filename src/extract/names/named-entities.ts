/** Finds people, places and organisations, each with one canonical form in the article. */

import type { MentionKind } from "../../model.js";
import { BASIC_PREPOSITIONS } from "../../words/lexicon/english-function-words.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { NUMBERED } from "../../words/numbers/quantity-units.js";
import { knownAs } from "../lexicon/gazetteer.js";
import { OPENING_WORDS } from "../lexicon/name-words.js";
import type { InLine, Line } from "../text/line.js";
import type { FormToken } from "../text/tokenize.js";
import type { Form } from "../text/word-forms.js";
import { isAttached, isTitled, runsOf, usageOf } from "./candidates.js";
import { canonicalForms } from "./canonical.js";
import { isShouted, namesInCapitals } from "./capitals.js";
import { correctedExtent } from "./extent.js";
import type { Found } from "./found-names.js";
import { furtherMentions } from "./further-mentions.js";
import { agree } from "./kind-agreement.js";
import type { Extent } from "./own-words.js";
import { roleAt } from "./roles.js";
import { type Decode, decoderOf } from "./tagger/tagger.js";
import type { Run } from "./tagger/tagger-features.js";
import { LABELS, modelOf } from "./tagger/tagger-model.js";
import { storedTaggerWeights } from "./tagger/tagger-weights.js";

/** A mention of somebody or something, with its place in a line. */
export interface Named extends InLine {
  readonly kind: MentionKind;
  /** As written there. */
  readonly text: string;
  /** The fullest form that the article uses of this name. */
  readonly name: string;
  /** The words beside it for what the person is, "the mayor"; null for other kinds, and where there are none. */
  readonly role: InLine | null;
}

const KINDS = new Map<string, MentionKind>([
  ["PER", "person"],
  ["LOC", "place"],
  ["FAC", "place"],
  ["ORG", "organisation"],
]);
/** The kind of each label, by its number. */
const KIND_OF_LABEL = LABELS.map((label) => KINDS.get(label.slice(2)) ?? null);

/** Reading the weights takes a moment, so it is done when the first article needs them. */
let decode: Decode | null = null;

/**
 * Finds the names of an English article.
 *
 * The tagger labels each run of capitalised words; its spans are then corrected by rules, all mentions of one name get one
 * kind, and mentions that it missed are looked for once more. Lines in capitals throughout are read last, by the names of the
 * others: there a capital says nothing.
 *
 * @param lines headline, dek and sentences, in their order
 * @returns the mentions in the order of the lines, without overlaps
 */
export function names(lines: readonly Line[]): Named[] {
  decode ??= decoderOf(modelOf(storedTaggerWeights()));
  const capitalised = lines.map(({ tokens }) => isTitled(tokens));
  // A line alone is all of the text, and is read as a sentence.
  const titles = capitalised.map((title) => title && lines.length > 1);
  const usage = usageOf(lines, capitalised);
  const found: Found[] = [];
  /** First words of names, by which further mentions are looked for. */
  const beginnings = new Set<Form>();
  const occupations = new Set<string>();
  for (let line = 0; line < lines.length; line++) {
    const { text, tokens } = lines[line] ?? NO_LINE;
    const title = capitalised[line] ?? false;
    if (titles[line] && !isSentence(tokens)) continue;
    const runs = runsOf(tokens);
    if (isNoName(tokens, runs[0])) runs.shift();
    if (runs.length === 0) continue;
    const labels = new Uint8Array(tokens.length);
    for (const run of runs) decode(tokens, run, title, usage, labels);
    for (const span of spansOf(tokens, runs, labels)) {
      const extent = correctedExtent(tokens, span);
      if (!extent) continue;
      const { first, kind } = extent;
      const last = first === extent.last ? withNumber(text, tokens, first) : extent.last;
      // "Baker Anna Holm" begins with what she does, which was cut off.
      if (first > span.first) occupations.add(tokens[span.first]?.form.raw ?? "");
      const [from, to] = [tokens[first], tokens[last]];
      if (!from || !to) continue;
      const words = text.slice(from.start, to.end);
      beginnings.add(from.form);
      const known = kindKnown(words, from.form, first === last) ?? kind;
      // A surname may begin a name by itself: "Jobs" after "Anna Jobs".
      if (known === "person") beginnings.add(to.form);
      found.push({ line, start: from.start, end: to.end, kind: known, text: words });
    }
  }
  const agreed = agree(withoutOccupations(found, occupations), lines);
  const shouted = lines.flatMap((line, at) => (isShouted(line) ? namesInCapitals(line, at, agreed) : []));
  const inCapitals = new Set(shouted.map(({ line }) => line));
  const more = [
    ...furtherMentions(lines, titles, agreed, beginnings, usage).filter(({ line }) => !inCapitals.has(line)),
    ...shouted,
  ];
  const all = more.length === 0 ? agreed : [...agreed, ...more].sort(inOrder);
  const canonical = canonicalForms(all, lines);
  let person: Found | null = null;
  return all.map((found) => {
    const { line, start, end, kind, text } = found;
    // A role reaches back to the person before at most.
    const floor = person?.line === line ? person.end : 0;
    const role = kind === "person" ? roleAt(found, lines[line] ?? NO_LINE, floor) : null;
    if (kind === "person") person = found;
    return { line, start, end, kind, text, name: canonical(found), role };
  });
}

/** "Present were Minister Jo Lund, Governor Anna Vik and Mayor Ole Berg." has the capitals of a headline, from its names. */
const isSentence = (tokens: readonly FormToken[]): boolean =>
  tokens.at(-1)?.form.raw === "." && tokens.some(({ form: { word, capital } }) => word && !capital);

/** "Route 66": the word alone names nothing. Index of the number behind the word at `at`; `at` itself where there is none. */
function withNumber(text: string, tokens: readonly FormToken[], at: number): number {
  const [word, number] = [tokens[at], tokens[at + 1]];
  const isNumbered =
    word !== undefined &&
    number?.form.name.shape.text === "0" &&
    NUMBERED.test(text.slice(word.start, number.start));
  return isNumbered ? at + 1 : at;
}

/** "Baker said", after "Baker Anna Holm": the occupation is no name, unless somebody bears it as a surname. */
function withoutOccupations(found: readonly Found[], occupations: ReadonlySet<string>): readonly Found[] {
  const isOccupation = ({ kind, text }: Found): boolean =>
    kind === "person" && occupations.has(text) && !found.some((other) => other.text.endsWith(` ${text}`));
  return occupations.size === 0 ? found : found.filter((name) => !isOccupation(name));
}

const NO_LINE = { text: "", tokens: [] };
const inOrder = (a: Found, b: Found): number => a.line - b.line || a.start - b.start;

const wordAt = (tokens: readonly FormToken[], at: number): string => tokens[at]?.form.name.word.text ?? "";

/** Whether a run is only a sentence's first word that begins no name. Such a run is not tagged. */
const isNoName = (tokens: readonly FormToken[], run: Run | undefined): boolean =>
  run?.last === 0 && OPENING_WORDS.has(wordAt(tokens, 0));

/** The spans that the labels of the runs mark, in order, each with its kind. */
function spansOf(tokens: readonly FormToken[], runs: readonly Run[], labels: Uint8Array): Extent[] {
  const spans: Extent[] = [];
  for (const run of runs) {
    for (let at = run.first; at <= run.last; at++) {
      const label = labels[at] ?? 0;
      if (label === 0) {
        if (at < run.last && labels[at + 1] === 0 && isWithPrefix(tokens, at))
          addWhole(spans, tokens, { first: at, last: ++at, kind: "person" });
        continue;
      }
      // Labels come in pairs: an odd number for the first word, the next number for further words.
      let last = at;
      while (last < run.last && labels[last + 1] === label + 1) last++;
      // "Two Averby men": the first word has its capital from the beginning of the sentence.
      const first = at === 0 && OPENING_WORDS.has(wordAt(tokens, 0)) ? at + 1 : at;
      const kind = KIND_OF_LABEL[label];
      at = last;
      if (first <= last && kind) addWhole(spans, tokens, { first, last, kind });
    }
  }
  return spans;
}

/** "Maeve O’Connor", "Ann D'Arcy": prefixes that only surnames have. */
const isWithPrefix = (tokens: readonly FormToken[], at: number): boolean =>
  tokens[at]?.form.name.shape.text === "Xx" &&
  !OPENING_WORDS.has(wordAt(tokens, at)) &&
  /^[OD]['’]\p{Lu}/u.test(tokens[at + 1]?.form.raw ?? "");

/** Most words of a piece that is joined to a split name. */
const LONGEST_PIECE = 3;

/**
 * Adds a name, with its parts joined where the tagger split it: "University of" gets "Averby" after it, and a lone
 * "Union" or "Airlines" the capitalised words before it, which are no name of their own then. A lone common word is no
 * name.
 */
function addWhole(spans: Extent[], tokens: readonly FormToken[], span: Extent): void {
  let { first, last } = span;
  // "Officials of Kenya Fish Company": no name begins with a preposition.
  while (first < last && isSmall(tokens, first) && BEFORE_NAMES.has(wordAt(tokens, first))) first++;
  if (isSmall(tokens, last)) {
    let end = last;
    while (end - last < LONGEST_PIECE && tokens[end + 1]?.form.capital) end++;
    if (end === last) while (last > first && isSmall(tokens, last)) last--;
    else last = end;
  }
  const form = tokens[first]?.form.name;
  const isPartial = form !== undefined && PARTS.has(form.word.text);
  if (span.kind === "organisation" && form && (isPartial || form.sort.text === "body")) {
    // "Averby Airport": only a partial name, "Airport", may absorb a place that was found before.
    const floor = isPartial ? 0 : (spans.at(-1)?.last ?? -1) + 1;
    const start = first;
    while (start - first < LONGEST_PIECE && first > floor && tokens[first - 1]?.form.capital) {
      if (isOutside(tokens, first - 1)) break;
      first--;
    }
    // Spans that the longer name covers are part of it.
    while ((spans.at(-1)?.last ?? -1) >= first) first = Math.min(first, spans.pop()?.first ?? first);
    if (isPartial && first === last) return;
  }
  if (first === last && span.kind !== "person" && GENERIC_NOUNS.has(wordAt(tokens, first))) return;
  if ((spans.at(-1)?.last ?? -1) < first) spans.push({ first, last, kind: span.kind });
}

/** "The Averby Police", "Powerful Averby Police": a word with its capital from the beginning of the sentence. */
function isOutside(tokens: readonly FormToken[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "the" || OPENING_WORDS.has(word)) return true;
  return at === 0 && /^O\d/.test(tokens[0]?.form.name.wordClass.text ?? "");
}

/** Small words between names and before them; not "de" and "bin", which begin surnames. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([...BASIC_PREPOSITIONS, "and"]);

/** "of", "and": a word without a capital; not "hsin" of "Lin Chih-hsin". */
function isSmall(tokens: readonly FormToken[], at: number): boolean {
  const form = tokens[at]?.form;
  return form?.word === true && !form.capital && !isAttached(tokens, at);
}

/** Words that need others to be a name: "Union", "Airlines". */
const PARTS = new Set(
  wordList(
    "union brotherhood people republic observatory convention house united jr. the airport airlines airways",
    "university college institute times post party league holdings motors corporation inc. corp.",
  ),
);

/** Kinds of places and organisations. Alone they are no names, even with a capital. */
const GENERIC_NOUNS = new Set(
  "avenue highway county district town street road city park hospital school church station department office".split(
    " ",
  ),
);

/**
 * The kind of a name that every English reader knows: a country is a place, and the Kremlin is an organisation; null for others.
 *
 * @param words the name as written
 * @param first its first word
 * @param single whether that is its only word
 */
function kindKnown(words: string, first: Form, single: boolean): MentionKind | null {
  const { known, opens, lower } = first.name;
  if (single && first.capital) return KIND_BY_CLASS.get(known.text) ?? null;
  // The look-up is slow, and most names begin like no known one.
  const mayBeKnown = single || opens || lower === "the" || !words.includes(" ");
  if (!mayBeKnown) return null;
  return KIND_BY_CLASS.get(knownAs(words.toLowerCase().replace(/^the\s+/, "")) ?? "") ?? null;
}

/** Kinds by the classes of the gazetteer. */
const KIND_BY_CLASS: ReadonlyMap<string, MentionKind> = new Map([
  ["country", "place"],
  ["state", "place"],
  ["seat", "organisation"],
  ["body", "organisation"],
]);
