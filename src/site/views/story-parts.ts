/** Parts of a story's pages: what its own page and the page of its evidence print alike. */

import type { Cited, Claim, OnlyIn, Story, Utterance } from "../../model.js";
import { bareWords } from "../../words/text/bare-words.js";
import { readingLength } from "../../words/text/reading-length.js";
import type { Mark } from "../edition/outlets.js";
import { sectionLabel } from "../edition/wording.js";
import { MARKS, type Statements } from "./statement.js";

export type Marks = ReadonlyMap<Story["headline"]["article"], Mark>;

/**
 * A claim with how many make it; `wordings` are those of the others, each once.
 *
 * @param room words that the wordings may have
 * @param isNew whether the page does not print a wording yet
 */
export function viewClaim(
  { state, words }: Statements,
  claim: Claim,
  marks: Marks,
  reports: number,
  room = Number.POSITIVE_INFINITY,
  isNew: (text: string) => boolean = () => true,
) {
  // One report may say it twice.
  const own = new Set(claim.saidBy.map(({ article }) => article)).size;
  const wordings = fitting(sameWords(claim.saidBy).slice(1), room, isNew).map((same) => ({
    ...state(same[0], same),
    name: marks.get(same[0].article)?.name ?? "",
  }));
  // Where the marks name all reports that there are, their number says nothing.
  const isShownByMarks = own === reports && reports <= MARKS && wordings.length === 0;
  return {
    ...state(claim.shown, claim.saidBy),
    kind: sectionLabel(claim.kind, words),
    reports: isShownByMarks ? "" : words.say("story.support", { own, count: reports }),
    independent: claim.origins < own ? words.say("count.independent", { count: claim.origins }) : "",
    wordings,
  };
}

/**
 * Sentences that one source alone has.
 *
 * @param open how many are shown at once; the rest is folded
 * @param left how many more the article has that this page does not list
 */
export function viewOnlyIn(
  { state, top, words }: Statements,
  { article, kind }: OnlyIn,
  sentences: readonly Cited[],
  name: string,
  { open, left }: { open: number; left: number },
) {
  return {
    name,
    mark: top(article),
    kind: sectionLabel(kind, words),
    /** "12 more", in the article itself. */
    inArticle: left === 0 ? "" : words.say("count.more", { count: left }),
    ...words.fold(
      sentences.map((cited) => state(cited)),
      open,
    ),
  };
}

/** An utterance with each of its wordings once, the fullest first. */
export function viewQuote({ state }: Statements, { speaker, role, variants }: Utterance) {
  return {
    speaker: speaker ?? "",
    role: role?.text ?? "",
    variants: sameWords(variants).map((same) => state(same[0], same)),
  };
}

/** Words that a mark behind a wording counts for, in `room`. */
const MARK = 2;

/** The wordings that the page does not print yet, as long as there is room for them. */
function fitting(
  wordings: readonly [Cited, ...Cited[]][],
  room: number,
  isNew: (text: string) => boolean,
): readonly [Cited, ...Cited[]][] {
  let left = room;
  return wordings.filter(([{ text }]) => {
    const length = readingLength(text) + MARK;
    if (length > left || !isNew(text)) return false;
    left -= length;
    return true;
  });
}

/** Groups citations by their words, in order: a sentence that two sources share is one wording with two marks. */
function sameWords(variants: readonly Cited[]): [Cited, ...Cited[]][] {
  const byWords = new Map<string, [Cited, ...Cited[]]>();
  for (const cited of variants) {
    const words = bareWords(cited.text);
    const same = byWords.get(words);
    if (same) same.push(cited);
    else byWords.set(words, [cited]);
  }
  return [...byWords.values()];
}
