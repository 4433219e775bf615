/**
 * What the name tagger looks at around a word. Features are pairs of atoms under a template; hashes only at run time,
 * readable strings when learning, from the same code.
 */
import { knownAs } from "./gazetteer.js";
import { type Atom, atom, EDGE_FORM, type Form, type NameToken } from "./name-tokens.js";

/** One for each template; their order is the order of the table of weights. */
export const TEMPLATES = [
  "word",
  "before",
  "after",
  "before2",
  "after2",
  "before+word",
  "word+after",
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
  "before run+after run",
  "run last end3",
  "sorts",
  "sort before run",
  "sort after run",
  "sorts of run",
  "sort before+shape",
  "sort after+shape",
] as const;

const TEMPLATE = Object.fromEntries(TEMPLATES.map((name, index) => [name, index])) as Record<
  (typeof TEMPLATES)[number],
  number
>;

/** What the article as a whole tells of words: which are written small, which are capital inside a sentence. */
export interface Usage {
  /** Hashes of words. */
  readonly small: ReadonlySet<number>;
  readonly inside: ReadonlySet<number>;
}

/** Words in a row that may be one name. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export type Emit = (template: number, a: Atom, b: Atom) => void;

const NONE = atom("");
const YES = atom("yes");
const NO = atom("no");
const COUNTS = ["0", "1", "2", "3", "4", "5", "6"].map(atom);
const PLACES = { only: atom("only"), first: atom("first"), last: atom("last"), inside: atom("inside") };

/** "New York", "Air France": known as two words, at the first of them and at the second. */
function emitPairs(tokens: readonly NameToken[], at: number, emit: Emit): void {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.capital) return;
  if (after?.capital) {
    const known = knownPair(token.form, after.form);
    if (known) emit(TEMPLATE["known pair"], known, FIRST_OF_PAIR);
  }
  if (before?.capital) {
    const known = knownPair(before.form, token.form);
    if (known) emit(TEMPLATE["known pair"], known, SECOND_OF_PAIR);
  }
}

const FIRST_OF_PAIR = atom("first");
const SECOND_OF_PAIR = atom("second");

function knownPair(first: Form, second: Form): Atom | null {
  if (!first.opens) return null;
  const known = knownAs(`${first.word.text} ${second.word.text}`);
  return known && (KNOWN.get(known) ?? null);
}

const KNOWN = new Map(
  ["country", "state", "city", "people", "calendar", "seat", "body", "given"].map((known) => [
    known,
    atom(known),
  ]),
);

/** Where a word stands that a feature looks at by itself: the word in question, one near it, or beside its run. */
export const POSITIONS = ["own", "before", "after", "before2", "after2", "before run", "after run"] as const;
export type Position = (typeof POSITIONS)[number];

/** Features of one word at one position: the same wherever it stands, so that their weights can be added up once. */
export function emitAlone(form: Form, position: Position, emit: Emit): void {
  switch (position) {
    case "own":
      emit(TEMPLATE.word, form.word, NONE);
      emit(TEMPLATE.shape, form.shape, NONE);
      emit(TEMPLATE.start2, form.start2, NONE);
      emit(TEMPLATE.start3, form.start3, NONE);
      emit(TEMPLATE.end2, form.end2, NONE);
      emit(TEMPLATE.end3, form.end3, NONE);
      emit(TEMPLATE.end4, form.end4, NONE);
      return;
    case "before":
      emit(TEMPLATE.before, form.word, NONE);
      emit(TEMPLATE["end3 before"], form.end3, NONE);
      if (form.known.text !== "") emit(TEMPLATE["known before"], form.known, NONE);
      return;
    case "after":
      emit(TEMPLATE.after, form.word, NONE);
      emit(TEMPLATE["end3 after"], form.end3, NONE);
      if (form.known.text !== "") emit(TEMPLATE["known after"], form.known, NONE);
      return;
    default:
      emit(TEMPLATE[position], form.word, NONE);
  }
}

/** The forms at each of the positions around a token. */
export function formsAround(tokens: readonly NameToken[], at: number, run: Run): Form[] {
  const form = (index: number): Form => tokens[index]?.form ?? EDGE_FORM;
  return [
    form(at),
    form(at - 1),
    form(at + 1),
    form(at - 2),
    form(at + 2),
    form(run.first - 1),
    form(run.last + 1),
  ];
}

/** Features of a token with what is around it. `around` are its `formsAround`. */
export function emitTogether(
  tokens: readonly NameToken[],
  at: number,
  run: Run,
  around: readonly Form[],
  titled: boolean,
  usage: Usage,
  emit: Emit,
): void {
  const [form, before, after, , , beforeRun, afterRun] = around;
  if (!form || !before || !after || !beforeRun || !afterRun) return;
  const place = placeIn(run, at);
  const first =
    at === 0 || (at === 1 && tokens[0]?.word === false && tokens[0].form.shape.text !== "0") ? YES : NO;
  emit(TEMPLATE["before+word"], before.word, form.word);
  emit(TEMPLATE["word+after"], form.word, after.word);
  emit(TEMPLATE.shapes, before.shape, form.shape);
  emit(TEMPLATE["shape+first"], form.shape, first);
  emit(TEMPLATE["word+place"], form.word, place);
  if (form.known.text !== "") emit(TEMPLATE.known, form.known, place);
  emitPairs(tokens, at, emit);
  const runFirst = tokens[run.first]?.form ?? form;
  const runLast = tokens[run.last]?.form ?? form;
  emit(TEMPLATE["run first"], runFirst.word, place);
  emit(TEMPLATE["run last end3"], runLast.end3, place);
  emit(TEMPLATE["before run+after run"], beforeRun.word, afterRun.word);
  emit(TEMPLATE["run length+place"], COUNTS[Math.min(6, run.last - run.first + 1)] ?? NONE, place);
  if (beforeRun.sort.text !== "") emit(TEMPLATE["sort before run"], beforeRun.sort, place);
  if (afterRun.sort.text !== "") emit(TEMPLATE["sort after run"], afterRun.sort, place);
  emit(TEMPLATE["sorts of run"], runLast.sort, afterRun.sort);
  if (before.sort.text !== "") emit(TEMPLATE["sort before+shape"], before.sort, form.shape);
  if (after.sort.text !== "") emit(TEMPLATE["sort after+shape"], after.sort, form.shape);
  if (form.sort.text !== "") emit(TEMPLATE.sorts, form.sort, place);
  if (first === YES && usage.small.has(form.word.hash)) emit(TEMPLATE["seen small"], form.shape, first);
  if (usage.inside.has(form.word.hash)) emit(TEMPLATE["seen inside"], form.shape, first);
  if (titled) emit(TEMPLATE["titled+shape"], form.shape, place);
}

function placeIn(run: Run, at: number): Atom {
  if (run.first === run.last) return PLACES.only;
  return at === run.first ? PLACES.first : at === run.last ? PLACES.last : PLACES.inside;
}

/** All features of a token. */
export function emitFeatures(
  tokens: readonly NameToken[],
  at: number,
  run: Run,
  titled: boolean,
  usage: Usage,
  emit: Emit,
): void {
  const around = formsAround(tokens, at, run);
  for (const [index, form] of around.entries()) emitAlone(form, POSITIONS[index] ?? "own", emit);
  emitTogether(tokens, at, run, around, titled, usage, emit);
}
