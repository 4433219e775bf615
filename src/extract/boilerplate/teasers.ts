/** Removes lists of other articles in the middle of a page, by their form alone. */
import { type Passage, passageText, type Struck } from "../text/passage.js";

/** Least items of a list. A single one may be a dek that the first paragraph repeats. */
const ENOUGH_TEASERS = 3;
/** Most paragraphs between two items that belong to neither. */
const LOOSE = 4;
const SHORTEST_TEASER = 40;
/** A dateline at the beginning of the longer of two. */
const DATELINE = /^[\p{Lu}\d .,’'-]{3,40}(?:\([^()]{2,24}\)\s*)?[-–—]+\s*/u;

/** Least paragraphs that must remain for the article itself. */
const ENOUGH_LEFT = 3;
/**
 * Greatest share of a list's long words that the rest of the article has too. Three paragraphs of one article fall
 * below it once in seven times.
 */
const FOREIGN = 0.2;
const QUITE_FOREIGN = 0.1;
/** Scripts without spaces between words have no long words to compare. */
const TOGETHER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * Removes teasers. Each occurs twice: alone, and at the beginning of a longer, often truncated paragraph. Three such
 * pairs close together are a list of other articles, including what is between them. Where they share the article's
 * words, only the shorter of each pair is removed.
 */
export function withoutTeasers(kept: readonly Passage[], removed: Struck[]): Passage[] {
  const texts = kept.map(passageText);
  const pairs: number[] = [];
  for (let at = 0; at + 1 < texts.length; at++) {
    const [short = "", long = ""] = [texts[at], texts[at + 1]];
    if (short.length < SHORTEST_TEASER || long.length < short.length) continue;
    if (long.startsWith(short) || (/[-–—]\s/.test(long) && long.replace(DATELINE, "").startsWith(short))) {
      pairs.push(at);
      at++;
    }
  }
  const struck = new Map<number, string>();
  for (let first = 0; first < pairs.length; ) {
    let last = first;
    while ((pairs[last + 1] ?? Number.POSITIVE_INFINITY) - (pairs[last] ?? 0) - 2 <= LOOSE) last++;
    const run = pairs.slice(first, last + 1);
    first = last + 1;
    const [from = 0, to = 0] = [run[0], (run.at(-1) ?? 0) + 2];
    if (run.length < ENOUGH_TEASERS || texts.length - (to - from) < ENOUGH_LEFT) continue;
    const rest = new Set([...texts.slice(0, from), ...texts.slice(to)].flatMap(longWords));
    const words = texts.slice(from, to).flatMap(longWords);
    const isBare = run.length === ENOUGH_TEASERS && run.every((at) => texts[at] === texts[at + 1]);
    const most = (isBare ? QUITE_FOREIGN : FOREIGN) * words.length;
    if (words.filter((word) => rest.has(word)).length <= most && !TOGETHER.test(texts[from] ?? ""))
      for (let at = from; at < to; at++) struck.set(at, "teaser");
    else for (const at of run) struck.set(at, "repeated-paragraph");
  }
  if (struck.size === 0) return [...kept];
  return kept.filter((passage, at) => {
    const rule = struck.get(at);
    if (rule !== undefined) removed.push({ passage, rule });
    return rule === undefined;
  });
}

/** A line that shares more words with the article is about its subject. */
const SHARED = 1;
const ENOUGH_LINKS = 3;

/**
 * Removes titles of other pages above the first paragraph, where one of them has a label ("WATCH: ..."): those about
 * other subjects. The first line may be the headline and is kept.
 *
 * @param first index of the first paragraph
 */
export function withoutLinksAbove(kept: readonly Passage[], first: number, removed: Struck[]): Passage[] {
  const above = kept.slice(1, first);
  if (above.length < ENOUGH_LINKS) return [...kept];
  const spoken = new Set(kept.slice(first).flatMap((passage) => longWords(passageText(passage))));
  const foreign = new Set(
    above.filter(
      (passage) => longWords(passageText(passage)).filter((word) => spoken.has(word)).length <= SHARED,
    ),
  );
  if (foreign.size < ENOUGH_LINKS) return [...kept];
  for (const passage of foreign) removed.push({ passage, rule: "related" });
  return kept.filter((passage) => !foreign.has(passage));
}

const longWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
