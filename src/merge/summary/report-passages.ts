/**
 * Splits a report into passages: consecutive sentences that a page prints together or not at all. A sentence often depends on its
 * neighbours; a passage has them with it, or goes on where the one before it ends.
 */
import { readingLength } from "../../words/text/reading-length.js";
import { goesOnInText, isStandalone, reportsNews } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/** Words from which a passage ends at the next sentence that can open one, and its most sentences while no quotation is open. */
const FULL = 60;
const MOST = 5;
/** Most sentences of one with a quotation that goes on: a mark that nothing closes would take the rest of the report with it. */
const MOST_QUOTED = 12;
/** Most words of a sentence: a long one is read where its report has it. */
const LONGEST = 110;

/**
 * The passages of one report, in its order. A sentence that is no news, or that depends on one that is left out, is in none.
 *
 * @param own the sentences of the report, in its order
 * @param read sentences that are read before, as a lead is; behind one of them a passage may begin with what needs it
 * @param leftOut sentences that no passage may have
 */
export function passagesOfReport(
  own: readonly StorySentence[],
  read: ReadonlySet<StorySentence> = new Set(),
  leftOut: ReadonlySet<StorySentence> = new Set(),
): StorySentence[][] {
  const passages: StorySentence[][] = [];
  let current: StorySentence[] = [];
  /** The sentence before, if it is read or in a passage. */
  let before: StorySentence | null = null;
  for (const one of own) {
    const follows: boolean = before !== null && before.position + 1 === one.position;
    const isSpoken = follows && current.length < MOST_QUOTED && isInQuotation(current);
    const isOpening = opensPassage(one);
    const isAllowed = isPrintable(one) || (follows && (isSpoken ? isOfReport(one) : goesOnInReport(one)));
    if (read.has(one)) {
      current = [];
      before = one;
    } else if (leftOut.has(one) || !isAllowed || !(isOpening || follows)) {
      current = [];
      before = null;
    } else {
      const endsBefore = isOpening && (one.paragraph !== before?.paragraph || passageLength(current) >= FULL);
      const goesOn = follows && current.length > 0 && current.length < MOST && !endsBefore;
      if (!isSpoken && !goesOn) {
        current = [];
        passages.push(current);
      }
      current.push(one);
      before = one;
    }
  }
  return passages.flatMap((passage) => {
    const whole = withoutOpenQuotation(passage);
    return whole.length === 0 ? [] : [whole];
  });
}

/** Whether a quotation that these sentences begin goes on behind them. Each paragraph of a long one has its own opening mark. */
function isInQuotation(passage: readonly StorySentence[]): boolean {
  let isOpen = false;
  for (const [place, { cited, paragraph }] of passage.entries()) {
    const isNext = place > 0 && passage[place - 1]?.paragraph !== paragraph;
    const text = isOpen && isNext ? cited.text.replace(/^\s*["“]/u, "") : cited.text;
    for (const mark of text) {
      if (mark === "“") isOpen = true;
      else if (mark === "”") isOpen = false;
      else if (mark === '"') isOpen = !isOpen;
    }
  }
  return isOpen;
}

/** As many of the first sentences as leave no quotation open. */
function withoutOpenQuotation(passage: readonly StorySentence[]): StorySentence[] {
  let length = passage.length;
  while (length > 0 && isInQuotation(passage.slice(0, length))) length--;
  return passage.slice(0, length);
}

/** Number of words of some sentences. */
export const passageLength = (passage: readonly StorySentence[]): number =>
  passage.reduce((sum, { cited }) => sum + readingLength(cited.text), 0);

/** Whether a reader who has not read the sentence before knows who and what is meant. */
const opensPassage = ({ cited: { text }, quoted }: StorySentence): boolean => !quoted && isStandalone(text);

const isOfReport = ({ kind, mark, paragraphKind }: StorySentence): boolean =>
  kind === "report" && mark === "text" && (paragraphKind === "prose" || paragraphKind === "quotation");

/** Whether a page may print it inside a passage. A quotation that goes on in the next sentence counts as closed. */
const isPrintable = (one: StorySentence): boolean =>
  isOfReport(one) && reportsNews(isInQuotation([one]) ? `${one.cited.text}”` : one.cited.text, LONGEST);

/** "Time: Did the council know?", "IN PICTURES The weir": the link to another report. */
const LINKED = /^\p{Lu}[^:.“”"]{0,24}: |(?<!\p{Lu})\p{Lu}{3,20} \p{Lu}{2,20} \p{Lu}{2}/u;

/** Whether it stays where it follows the sentence before it: leaving out a question or a cry would tear what comes next. */
const goesOnInReport = (one: StorySentence): boolean =>
  isOfReport(one) && goesOnInText(one.cited.text, LONGEST) && !LINKED.test(one.cited.text);

/** Sentences before and behind one that a passage takes with it. */
const BEFORE = 2;
const BEHIND = 1;

/**
 * A sentence with those around it that it needs: the ones before in its paragraph, or until one can open a passage, and one behind that
 * needs it. Alone where they are no news.
 *
 * @param own all sentences of its report, by their position
 */
export function passageAround(one: StorySentence, own: readonly StorySentence[]): StorySentence[] {
  const before = openingBefore(one, own);
  if (before === null) return [one];
  const passage = [...before, one];
  for (let next = own[one.position + 1]; next !== undefined; next = own[next.position + 1]) {
    if (opensPassage(next) || !isPrintable(next) || next.position > one.position + BEHIND) break;
    passage.push(next);
  }
  return isInQuotation(passage) ? [one] : passage;
}

/**
 * The sentences before one with which its paragraph begins, where these are few; else those it needs. Null where it needs what is no
 * news or too far away.
 */
function openingBefore(one: StorySentence, own: readonly StorySentence[]): StorySentence[] | null {
  const before: StorySentence[] = [];
  let first = one;
  let needed: StorySentence[] | null = opensPassage(one) ? [] : null;
  for (;;) {
    const previous = own[first.position - 1];
    const isBeginning = previous === undefined || previous.paragraph !== first.paragraph;
    if (isBeginning && needed !== null) return opensPassage(first) ? before : needed;
    if (previous === undefined || before.length === BEFORE || !isPrintable(previous)) return needed;
    before.unshift(previous);
    first = previous;
    if (needed === null && opensPassage(first)) needed = [...before];
  }
}
