/** Whether an article of the story gives both of two days, places or people. */
import type { Article } from "../../model.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { nameWords } from "./incompatible-values.js";
import { dayOf, type Particular } from "./particulars.js";

/**
 * Returns a test whether no article of the story gives both. An article with both knows that they are two things, or
 * one inside the other.
 */
export function noneGivesBoth(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): (x: Particular, y: Particular) => boolean {
  const byArticle = articles.map((): StorySentence[] => []);
  for (const one of sentences) byArticle[one.article]?.push(one);
  const texts = new Map<number, ReadonlySet<string>>();
  const wordsIn = (index: number): ReadonlySet<string> => {
    const { headline, dek } = articles[index] ?? {};
    const known =
      texts.get(index) ??
      new Set(
        [headline, dek, ...(byArticle[index] ?? []).map(({ cited }) => cited)].flatMap((words) =>
          words ? nameWords(words.text) : [],
        ),
      );
    texts.set(index, known);
    return known;
  };
  const gives = (index: number, { kind, value, key }: Particular): boolean => {
    if (kind !== "date") return nameWords(value).some((word) => wordsIn(index).has(word));
    // A day is given for many events, so it counts only with the same predicate.
    const mentioning = (byArticle[index] ?? []).filter(({ reading }) => reading.keys.has(key));
    const ids = new Set(mentioning.map(({ cited }) => cited.sentence));
    return (
      mentioning.some(({ cited }) => cited.text.includes(value)) ||
      (articles[index]?.dates.some(({ sentence, text }) => ids.has(sentence) && dayOf(text) === value) ??
        false)
    );
  };
  return (x, y) => !articles.some((_, index) => gives(index, x) && gives(index, y));
}
