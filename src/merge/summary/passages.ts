/**
 * Splits a report into passages: consecutive sentences of one paragraph or two that a reader can read without the ones before.
 * A sentence by itself often depends on its neighbours; a passage has them with it.
 */
import { readingLength } from "../../words/text/reading-length.js";
import { tellsNoStory } from "../sentence/editorial-lines.js";
import { isBalanced, isStandalone, reportsNews } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/** Words from which a passage ends at the next sentence that can open one, and sentences that none exceeds. */
const FULL = 60;
const MOST = 5;
/** Words of a sentence that tells nothing by itself, and may stand inside a passage: "Some, a hummingbird." */
const SHORT = 6;

/**
 * The passages of one report, in its order. A sentence that is no news, or that depends on one that is left out, is in none.
 *
 * @param own the sentences of the report, in its order
 * @param leftOut sentences that no passage may have
 */
export function passagesOf(
  own: readonly StorySentence[],
  leftOut: (one: StorySentence) => boolean = () => false,
): StorySentence[][] {
  const passages: StorySentence[][] = [];
  let current: StorySentence[] = [];
  for (const one of own) {
    const last = current.at(-1);
    const goesOn = last !== undefined && last.position + 1 === one.position && current.length < MOST;
    const isOpening = opensPassage(one);
    if (leftOut(one) || !(isPrintable(one) || (goesOn && isAside(one)))) current = [];
    else if (goesOn && !(isOpening && (one.paragraph !== last.paragraph || wordsOf(current) >= FULL)))
      current.push(one);
    else if (isOpening) {
      current = [one];
      passages.push(current);
    } else current = [];
  }
  return passages;
}

/** Number of words of some sentences. */
export const wordsOf = (passage: readonly StorySentence[]): number =>
  passage.reduce((sum, { cited }) => sum + readingLength(cited.text), 0);

/** Whether a reader who has not read the sentence before knows who and what is meant. */
const opensPassage = ({ cited: { text }, quoted }: StorySentence): boolean => !quoted && isStandalone(text);

const isOfReport = ({ kind, mark, paragraphKind }: StorySentence): boolean =>
  kind === "report" && mark === "text" && (paragraphKind === "prose" || paragraphKind === "quotation");

/** Whether a page may print it inside a passage: news, with all its quotation marks. */
const isPrintable = (one: StorySentence): boolean =>
  isOfReport(one) && reportsNews(one.cited.text) && isBalanced(one.cited.text);

/** A short sentence between others. */
const isAside = (one: StorySentence): boolean =>
  isOfReport(one) &&
  readingLength(one.cited.text) < SHORT &&
  /^\p{Lu}.*[.!]["”’]?$/u.test(one.cited.text) &&
  isBalanced(one.cited.text) &&
  !tellsNoStory(one.cited.text);

/** Sentences before and behind one that a passage takes with it. */
const BEFORE = 2;
const BEHIND = 1;

/**
 * A sentence with those around it that it needs: the ones before until one can open a passage, and one behind that needs it. Alone
 * where they are no news.
 *
 * @param own the sentences of its report, in its order
 */
export function passageAround(one: StorySentence, own: readonly StorySentence[]): StorySentence[] {
  const passage = [one];
  for (let first = one; !opensPassage(first); ) {
    const before = own[first.position - 1];
    if (passage.length > BEFORE || before === undefined || !isPrintable(before)) return [one];
    passage.unshift(before);
    first = before;
  }
  for (let next = own[one.position + 1]; next !== undefined; next = own[next.position + 1]) {
    if (opensPassage(next) || !isPrintable(next) || next.position > one.position + BEHIND) break;
    passage.push(next);
  }
  return passage;
}
