/** Finds quotations and their speakers. Titles of works and scare quotes are no quotations. */

import type { Named } from "../names/named-entities.js";
import type { InLine, Line } from "../text/line.js";
import type { Range } from "../text/passage.js";
import type { Cue } from "./attributions.js";
import { type Antecedents, antecedents } from "./coreference.js";
import { listen } from "./indirect-speakers.js";
import { cuePlace, isOfSomebodyElse, speakerNearby, speakerOf } from "./nearby-speaker.js";
import { isContinued, type QuotationReading, readQuotations } from "./quotation-candidates.js";
import { isQuotation } from "./quotation-model.js";
import { type Stretch, trimmedRange } from "./quoted-spans.js";
import { CLAUSE, isWork, type QuotationContext } from "./quoted-terms.js";
import { type ByLine, type Credit, echoOf, introductionOf, signatureOf } from "./signatures.js";

/** A quotation, with the place of its words between the marks. */
export interface Quoted extends InLine {
  /** Whether it is less than a clause: said to be “a mess”. */
  readonly fragment: boolean;
  /** Name of the speaker, or words for one ("the mayor"); null where nothing decides it. */
  readonly speaker: string | null;
  /** Place of the words that attribute it; null where there are none. */
  readonly cue: InLine | null;
  /** Index of the quotation whose later part this one is; null where it begins one. */
  readonly continues: number | null;
}

/** The article as its quotations are decided, one by one. */
interface ArticleReading extends Omit<QuotationReading, "candidates"> {
  readonly lines: readonly Line[];
  /** Whom pronouns mean. It learns each speaker, so the order of the quotations counts. */
  readonly who: Antecedents;
}

/** The quotation before. */
interface Previous {
  readonly stretch: Stretch;
  /** Its index among the quotations. */
  readonly index: number;
  readonly speaker: string | null;
  /** Whether a signature, an introduction or a credit attributes it, so that nothing continues it. */
  readonly isCredited: boolean;
}

/** Who speaks, and the place of the words that say so. */
interface Attribution {
  readonly speaker: string | null;
  readonly place: InLine | null;
}

const NOBODY: Attribution = { speaker: null, place: null };

/** White space and marks behind the title of a work. */
const TAIL_OF_TITLE = /(?<![\s,.;])[\s,.;]*$/;

/**
 * Finds the quotations of an English article, with their speakers.
 *
 * A speaker is looked for in this order: a signature or introduction of the quotation, the reporting verb of its sentence, the
 * quotation that it continues, the sentences beside it.
 *
 * @returns the quotations in their order, and the titles of works between quotation marks
 */
export function quotes(
  lines: readonly Line[],
  named: readonly Named[],
): { quoted: Quoted[]; works: readonly InLine[] } {
  const { candidates, ...reading } = readQuotations(lines, named);
  const found: Quoted[] = [];
  const works: InLine[] = [];
  if (candidates.length === 0) return { quoted: found, works };
  const article: ArticleReading = { ...reading, lines, who: antecedents(lines, named, reading.held) };
  let previous: Previous | null = null;
  for (const candidate of candidates) {
    const { stretch, text } = candidate;
    const { line } = stretch;
    if (!isQuotation(candidate)) {
      if (isWork(candidate)) works.push({ line, ...trimmedRange(lines, stretch, TAIL_OF_TITLE) });
      continue;
    }
    const { speaker, place, isCredited, continued, isLaterPart } = attributedQuotation(
      article,
      candidate,
      previous,
    );
    const opensLine = text.slice(0, stretch.outer.start).trim() === "";
    const isLastPart = continued?.stretch.open === true && opensLine && place !== null;
    // “First. ¶ “Second,” said Lund: the end attributes all parts, unless the one before has words of its own that do.
    const endsOpenOne = isLastPart && speaker !== null && !isAttributed(found[continued.index]);
    const first = endsOpenOne
      ? attributeBackwards(found, continued.index, speaker)
      : continued !== null && isLaterPart
        ? firstPart(found, continued.index)
        : null;
    found.push({
      line,
      ...trimmedRange(lines, stretch),
      fragment: candidate.wordCount < CLAUSE,
      speaker,
      cue: place,
      continues: first,
    });
    previous = { stretch, index: found.length - 1, speaker, isCredited };
  }
  return { quoted: found, works };
}

/** A quotation with its attribution, and how it goes on from the one before. */
interface AttributedQuotation extends Attribution {
  /** Whether a signature, an introduction or a credit attributes it. */
  readonly isCredited: boolean;
  /** The quotation that it may go on from. */
  readonly continued: Previous | null;
  /** Whether both are one quotation. */
  readonly isLaterPart: boolean;
}

/** Attributes a quotation, and tells coreference who spoke. */
function attributedQuotation(
  article: ArticleReading,
  candidate: QuotationContext,
  previous: Previous | null,
): AttributedQuotation {
  const { stretch, text, cue } = candidate;
  const goesOn = previous && !previous.isCredited && isContinued(previous.stretch, stretch, text);
  const continued = goesOn ? previous : null;
  const credit = creditOf(article, stretch, cue);
  const { speaker, place }: Attribution =
    credit ??
    (cue
      ? attributionByCue(article, candidate, cue, previous)
      : attributionWithoutCue(article, stretch, continued));
  if (speaker !== null) article.who.spoke(stretch.line, speaker);
  const isLaterPart = continued !== null && isOneQuotation(continued, stretch, cue, credit, speaker);
  return { speaker, place, isCredited: credit !== null, continued, isLaterPart };
}

/**
 * The speaker by a signature, by an introduction with a colon, or by a credit in the next sentence. The subject of a reporting verb
 * is better evidence than the last two.
 */
function creditOf({ lines, byLine }: ArticleReading, stretch: Stretch, cue: Cue | null): Credit | null {
  const signature = signatureOf(lines, stretch, byLine);
  if (signature || cue?.subject) return signature;
  return introductionOf(lines, stretch, byLine) ?? echoOf(lines, stretch, byLine);
}

/**
 * The attribution that the reporting verb of the sentence gives.
 *
 * @param previous the quotation before, whether this one continues it or not
 */
function attributionByCue(
  { lines, cuesIn, held, byLine, who }: ArticleReading,
  { stretch, text }: QuotationContext,
  cue: Cue,
  previous: Previous | null,
): Attribution {
  const { subject } = cue;
  const { line, outer } = stretch;
  const isPronoun = subject?.kind === "pronoun";
  // "The governor said he would not. “It is not on my list,” he said": the sentences before tell who "he" is.
  if (isPronoun) listen(lines, line, subject.start, cuesIn, { who, byLine, held });
  // "Asked if it was “a mess”, Lund denied it": the words are not Lund's.
  const isQuestion = subject !== null && subject.start > outer.end && isAsked(text, stretch);
  if (isQuestion || isOfSomebodyElse(text, stretch, cue)) return NOBODY;
  const speaker = speakerOf(
    cue,
    line,
    who,
    isPronoun ? subjectOfWords(text, outer, byLine[line]) : undefined,
  );
  const place = cuePlace(cue, line);
  if (!isPronoun || speaker === null) return { speaker, place };
  // "“Lund has to go,” he said": "he" is somebody else. So he is where the quotation names Lund that stands just before and has no
  // speaker yet, as it is likely his, too.
  const own = previous?.speaker === null && line - previous.stretch.line <= 1 ? [previous.stretch] : [];
  const isNamed = [stretch, ...own].some((part) => isNamedIn(part, speaker, byLine));
  return { speaker: isNamed ? null : speaker, place };
}

/** The attribution of a quotation without a reporting verb: that of the quotation which it continues, or of the sentences beside it. */
function attributionWithoutCue(
  { lines, cuesIn, byLine, who }: ArticleReading,
  stretch: Stretch,
  continued: Previous | null,
): Attribution {
  const attribution = continued
    ? { speaker: continued.speaker, place: null }
    : speakerNearby(lines, stretch, cuesIn, byLine, who);
  // "Do not trust Mr Drenth": nobody speaks so of himself, where no verb says that he does.
  const { speaker } = attribution;
  return speaker !== null && isNamedIn(stretch, speaker, byLine) ? NOBODY : attribution;
}

/**
 * Whether a quotation is a later part of the one that it goes on from: nothing gives it to anybody else, and it has no verb of its
 * own, unless both are in one line or the mark of the first part was left open.
 */
function isOneQuotation(
  continued: Previous,
  stretch: Stretch,
  cue: Cue | null,
  credit: Credit | null,
  speaker: string | null,
): boolean {
  if (speaker !== continued.speaker && (cue !== null || credit !== null)) return false;
  return cue === null || continued.stretch.open || continued.stretch.line === stretch.line;
}

/** Index of the first part of the quotation at `index`. */
const firstPart = (found: readonly Quoted[], index: number): number => found[index]?.continues ?? index;

/** Whether the words of a quotation name this person. */
const isNamedIn = ({ line, outer }: Stretch, person: string, byLine: ByLine): boolean =>
  byLine[line]?.some(({ name, start, end }) => name === person && start >= outer.start && end <= outer.end) ??
  false;

/** "Lund “was a good man,” he said": the name whose sentence the quoted words go on with. Nobody speaks so of himself. */
const subjectOfWords = (
  text: string,
  { start }: Range,
  named: ByLine[number] | undefined,
): string | undefined =>
  /^.\p{Ll}/u.test(text.slice(start, start + 3))
    ? named?.find(({ kind, end }) => kind === "person" && end === start - 1)?.name
    : undefined;

/** Most characters between the beginning of a question and the quotation in it. */
const LONGEST_QUESTION = 150;
/** "Asked if it was " before a quotation. */
const ASKED_IF = /\b[Aa]sked (?:if|whether|about|why|how)\b[^,;.!?“”"]{0,120}$/;
/** Behind a quotation: the question ends with a comma, before who answers. */
const ENDS_QUESTION = /^[^.;!?“”"]{0,80},\s/;
/** "Asked by Lund, " before a quotation, from the beginning of the sentence. */
const ASKED_BY_SOMEBODY = /^\s*Asked by [^,;.!?“”"]{1,80},\s$/;

/** Whether a range is part of a question to somebody: "Asked if it was “a mess”, Lund ...", "Asked by Lund, “...”". */
const isAsked = (text: string, { outer }: Stretch): boolean =>
  (ASKED_IF.test(text.slice(Math.max(0, outer.start - LONGEST_QUESTION), outer.start)) &&
    ENDS_QUESTION.test(text.slice(outer.end))) ||
  ASKED_BY_SOMEBODY.test(text.slice(0, outer.start));

/** Whether words of its own attribute a quotation to somebody. */
const isAttributed = (quoted: Quoted | undefined): boolean =>
  quoted !== undefined && quoted.cue !== null && quoted.speaker !== null;

/**
 * Gives the speaker at the end of a quotation of several paragraphs to its earlier parts, back to one that has a cue of its own.
 *
 * @returns index of the first part: they are one quotation, which goes on from nothing that somebody else said
 */
function attributeBackwards(found: Quoted[], from: number, speaker: string): number {
  const begins = firstPart(found, from);
  let first = from;
  while (first > begins && !isAttributed(found[first - 1])) first--;
  const start = found[first - 1]?.speaker === speaker ? begins : first;
  for (let at = first; at <= from; at++) {
    const part = found[at];
    if (part) found[at] = { ...part, speaker, cue: null, continues: at === start ? null : start };
  }
  return start;
}
