/**
 * What the name tagger looks at around a word. Features are pairs of atoms under a template; hashes only at run time,
 * readable strings when learning, from the same code.
 */
import { knownAs } from "./gazetteer.js";
import { type Atom, atom, type NameToken } from "./name-tokens.js";

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
  "shapes3",
  "start2",
  "start3",
  "end2",
  "end3",
  "end4",
  "end3 before",
  "end3 after",
  "first",
  "shape+first",
  "known",
  "known pair",
  "known before",
  "known after",
  "run first",
  "run last",
  "before run",
  "after run",
  "run length+place",
  "word+place",
  "seen small",
  "seen inside",
  "titled+shape",
  "before run+after run",
  "run known",
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
const EDGE = atom("|");
const YES = atom("yes");
const NO = atom("no");
const COUNTS = ["0", "1", "2", "3", "4", "5", "6"].map(atom);
const PLACES = { only: atom("only"), first: atom("first"), last: atom("last"), inside: atom("inside") };

/** "New York", "Air France": known as two words, at the first of them and at the second. */
function emitPairs(tokens: readonly NameToken[], at: number, emit: Emit): void {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.capital) return;
  if (after?.capital) {
    const known = knownPair(token.form.word.text, after.form.word.text);
    if (known) emit(TEMPLATE["known pair"], known, FIRST_OF_PAIR);
  }
  if (before?.capital) {
    const known = knownPair(before.form.word.text, token.form.word.text);
    if (known) emit(TEMPLATE["known pair"], known, SECOND_OF_PAIR);
  }
}

const FIRST_OF_PAIR = atom("first");
const SECOND_OF_PAIR = atom("second");

function knownPair(first: string, second: string): Atom | null {
  const known = knownAs(`${first} ${second}`);
  return known && (KNOWN.get(known) ?? null);
}

const KNOWN = new Map(
  ["country", "state", "city", "people", "calendar", "seat", "body", "given"].map((known) => [
    known,
    atom(known),
  ]),
);

export function emitFeatures(
  tokens: readonly NameToken[],
  at: number,
  run: Run,
  titled: boolean,
  usage: Usage,
  emit: Emit,
): void {
  const form = tokens[at]?.form;
  if (!form) return;
  const before = tokens[at - 1]?.form;
  const after = tokens[at + 1]?.form;
  const wordBefore = before?.word ?? EDGE;
  const wordAfter = after?.word ?? EDGE;
  const shapeBefore = before?.shape ?? EDGE;
  const shapeAfter = after?.shape ?? EDGE;
  const place =
    run.first === run.last
      ? PLACES.only
      : at === run.first
        ? PLACES.first
        : at === run.last
          ? PLACES.last
          : PLACES.inside;
  const first = at === 0 || (at === 1 && !/^[\p{L}\p{N}]/u.test(tokens[0]?.form.word.text ?? "")) ? YES : NO;
  emit(TEMPLATE.word, form.word, NONE);
  emit(TEMPLATE.before, wordBefore, NONE);
  emit(TEMPLATE.after, wordAfter, NONE);
  emit(TEMPLATE.before2, tokens[at - 2]?.form.word ?? EDGE, NONE);
  emit(TEMPLATE.after2, tokens[at + 2]?.form.word ?? EDGE, NONE);
  emit(TEMPLATE["before+word"], wordBefore, form.word);
  emit(TEMPLATE["word+after"], form.word, wordAfter);
  emit(TEMPLATE.shape, form.shape, NONE);
  emit(TEMPLATE.shapes, shapeBefore, form.shape);
  emit(TEMPLATE.shapes3, form.shape, shapeAfter);
  emit(TEMPLATE.start2, form.start2, NONE);
  emit(TEMPLATE.start3, form.start3, NONE);
  emit(TEMPLATE.end2, form.end2, NONE);
  emit(TEMPLATE.end3, form.end3, NONE);
  emit(TEMPLATE.end4, form.end4, NONE);
  emit(TEMPLATE["end3 before"], before?.end3 ?? EDGE, NONE);
  emit(TEMPLATE["end3 after"], after?.end3 ?? EDGE, NONE);
  emit(TEMPLATE.first, first, NONE);
  emit(TEMPLATE["shape+first"], form.shape, first);
  if (form.known.text !== "") emit(TEMPLATE.known, form.known, place);
  emitPairs(tokens, at, emit);
  if (before && before.known.text !== "") emit(TEMPLATE["known before"], before.known, NONE);
  if (after && after.known.text !== "") emit(TEMPLATE["known after"], after.known, NONE);
  const runFirst = tokens[run.first]?.form ?? form;
  const runLast = tokens[run.last]?.form ?? form;
  const beforeRun = tokens[run.first - 1]?.form.word ?? EDGE;
  const afterRun = tokens[run.last + 1]?.form.word ?? EDGE;
  emit(TEMPLATE["run first"], runFirst.word, place);
  emit(TEMPLATE["run last"], runLast.word, place);
  emit(TEMPLATE["run last end3"], runLast.end3, place);
  emit(TEMPLATE["before run"], beforeRun, NONE);
  emit(TEMPLATE["after run"], afterRun, NONE);
  emit(TEMPLATE["before run+after run"], beforeRun, afterRun);
  emit(TEMPLATE["run length+place"], COUNTS[Math.min(6, run.last - run.first + 1)] ?? NONE, place);
  emit(TEMPLATE["word+place"], form.word, place);
  if (run.first !== run.last && (runFirst.known.text !== "" || runLast.known.text !== "")) {
    emit(TEMPLATE["run known"], runFirst.known, runLast.known);
  }
  const sortBefore = tokens[run.first - 1]?.form.sort ?? NONE;
  const sortAfter = tokens[run.last + 1]?.form.sort ?? NONE;
  if (sortBefore !== NONE && sortBefore.text !== "") emit(TEMPLATE["sort before run"], sortBefore, place);
  if (sortAfter !== NONE && sortAfter.text !== "") emit(TEMPLATE["sort after run"], sortAfter, place);
  emit(TEMPLATE["sorts of run"], runLast.sort, sortAfter);
  if (before && before.sort.text !== "") emit(TEMPLATE["sort before+shape"], before.sort, form.shape);
  if (after && after.sort.text !== "") emit(TEMPLATE["sort after+shape"], after.sort, form.shape);
  if (form.sort.text !== "") emit(TEMPLATE.sorts, form.sort, place);
  if (usage.small.has(form.word.hash)) emit(TEMPLATE["seen small"], form.shape, first);
  if (usage.inside.has(form.word.hash)) emit(TEMPLATE["seen inside"], form.shape, first);
  if (titled) emit(TEMPLATE["titled+shape"], form.shape, place);
}
