/** Finds people, places and organisations, each with one canonical form in the article. */

import type { MentionKind } from "../../model.js";
import { NUMBERED } from "../../words/numbers/quantity-units.js";
import { OPENING_WORDS } from "../lexicon/name-words.js";
import type { InLine, Line } from "../text/line.js";
import type { FormToken } from "../text/tokenize.js";
import type { Form } from "../text/word-forms.js";
import { isTitled, runsOf, usageOf } from "./candidates.js";
import { isShouted, namesInCapitals } from "./capitals.js";
import { correctedExtent } from "./extent.js";
import { canonicalForms } from "./forms/canonical.js";
import type { Found } from "./found-names.js";
import { furtherMentions } from "./further-mentions.js";
import { gazetteerKind } from "./gazetteer-kinds.js";
import { smallWordAt, spansOf } from "./joined-spans.js";
import { agree } from "./kind-agreement.js";
import { roleAt } from "./roles.js";
import { type Decode, decoderOf } from "./tagger/tagger.js";
import type { Run, Usage } from "./tagger/tagger-features.js";
import { modelOf } from "./tagger/tagger-model.js";
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

/** Reading the weights takes a moment, so it is done when the first article needs them. */
let decode: Decode | null = null;

/**
 * Finds the names of an English article.
 *
 * 1. The tagger labels each run of capitalised words; rules correct its spans.
 * 2. All mentions of one name get one kind.
 * 3. Mentions that the tagger missed are looked for by the names found so far. So are those in lines of capitals throughout, where a
 *    capital says nothing.
 * 4. Each mention gets the fullest form of its name, and people their roles.
 *
 * @param lines headline, dek and sentences, in their order
 * @returns the mentions in the order of the lines, without overlaps
 */
export function names(lines: readonly Line[]): Named[] {
  const capitalised = lines.map(({ tokens }) => isTitled(tokens));
  // A line alone is all of the text, and is read as a sentence.
  const titles = capitalised.map((isCapitalised) => isCapitalised && lines.length > 1);
  const usage = usageOf(lines, capitalised);
  const { found, beginnings, occupations } = taggedNames(lines, capitalised, titles, usage);
  const agreed = agree(withoutOccupations(found, occupations), lines);
  const shouted = lines.flatMap((line, at) => (isShouted(line) ? namesInCapitals(line, at, agreed) : []));
  const inCapitals = new Set(shouted.map(({ line }) => line));
  const further = furtherMentions(lines, titles, agreed, beginnings, usage).filter(
    ({ line }) => !inCapitals.has(line),
  );
  return withFormsAndRoles([...agreed, ...further, ...shouted].sort(inOrder), lines);
}

/** What the tagger finds in an article. */
interface Tagged {
  readonly found: Found[];
  /** Words by which further mentions are looked for: first words of names, and last words of people's. */
  readonly beginnings: ReadonlySet<Form>;
  /** Words that were cut off before a person: "Baker" of "Baker Anna Holm". */
  readonly occupations: ReadonlySet<string>;
}

/** Tags the lines and corrects the spans. Titles are left out: in them each word has a capital. */
function taggedNames(
  lines: readonly Line[],
  capitalised: readonly boolean[],
  titles: readonly boolean[],
  usage: Usage,
): Tagged {
  decode ??= decoderOf(modelOf(storedTaggerWeights()));
  const found: Found[] = [];
  const beginnings = new Set<Form>();
  const occupations = new Set<string>();
  for (const [line, { text, tokens }] of lines.entries()) {
    if (titles[line] && !isSentence(tokens)) continue;
    const runs = runsOf(tokens);
    if (isNoName(tokens, runs[0])) runs.shift();
    if (runs.length === 0) continue;
    const labels = new Uint8Array(tokens.length);
    for (const run of runs) decode(tokens, run, capitalised[line] ?? false, usage, labels);
    for (const span of spansOf(tokens, runs, labels)) {
      const extent = correctedExtent(tokens, span);
      if (!extent) continue;
      const { first } = extent;
      const last = first === extent.last ? numberBehind(text, tokens, first) : extent.last;
      if (first > span.first) occupations.add(tokens[span.first]?.form.raw ?? "");
      const [from, to] = [tokens[first], tokens[last]];
      if (!from || !to) continue;
      const words = text.slice(from.start, to.end);
      const kind = gazetteerKind(words, from.form, first === last) ?? extent.kind;
      beginnings.add(from.form);
      // A surname may begin a name by itself: "Jobs" after "Anna Jobs".
      if (kind === "person") beginnings.add(to.form);
      found.push({ line, start: from.start, end: to.end, kind, text: words });
    }
  }
  return { found, beginnings, occupations };
}

/** Gives mentions, which are in order, their canonical forms, and people their roles. */
function withFormsAndRoles(mentions: readonly Found[], lines: readonly Line[]): Named[] {
  const formOf = canonicalForms(mentions, lines);
  let person: Found | null = null;
  const named: Named[] = [];
  for (const mention of mentions) {
    const { line, start, end, kind, text } = mention;
    // A role reaches back to the person before at most.
    const floor = person?.line === line ? person.end : 0;
    const role = kind === "person" ? roleAt(mention, lines[line] ?? NO_LINE, floor) : null;
    if (kind === "person") person = mention;
    named.push({ line, start, end, kind, text, name: formOf(mention), role });
  }
  return named;
}

/** "Present were Minister Jo Lund, Governor Anna Vik and Mayor Ole Berg." has the capitals of a headline, from its names. */
const isSentence = (tokens: readonly FormToken[]): boolean =>
  tokens.at(-1)?.form.raw === "." && tokens.some(({ form: { word, capital } }) => word && !capital);

/** Shape of a number in digits: see `shapeOf` in word-forms.ts. */
const DIGITS = "0";

/** Index of the number that belongs to the word at `at`, as in "Route 66", which without it names nothing; else `at` itself. */
function numberBehind(text: string, tokens: readonly FormToken[], at: number): number {
  const [word, number] = [tokens[at], tokens[at + 1]];
  const isNumbered =
    word !== undefined &&
    number?.form.name.shape.text === DIGITS &&
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

/** Whether a run is only a sentence's first word that begins no name. Such a run is not tagged. */
const isNoName = (tokens: readonly FormToken[], run: Run | undefined): boolean =>
  run?.last === 0 && OPENING_WORDS.has(smallWordAt(tokens, 0));
