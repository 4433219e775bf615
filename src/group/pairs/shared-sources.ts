/**
 * Finds reports that have their words from one of them: those that quote the same unnamed neighbour in the same words, and a headline
 * of another paper above a text that tells nothing. What a minister or a spokesman says is said to all papers; what a neighbour tells
 * is told to one.
 */

import type { Article } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { ALL_TIES, relatives } from "../../words/lexicon/persons/relatives.js";
import { regexFrom } from "../../words/text/regex.js";
import { tokens } from "../../words/text/tokens.js";

/** Somebody without a name who is asked by a reporter: "a neighbour", "One friend of the family". */
const UNNAMED_TELLER = regexFrom(
  "iu",
  String.raw`^(?:an?|the|one|another|two|some) (?:[\p{Ll}-]+ ){0,3}(?:`,
  [
    ...wordsForPeople("residents", "bystanders", "friends", "travellers", "pupils", "workers", "sport"),
    ...relatives(...ALL_TIES),
    "source|insider|local|regular|customer|shopper|man|woman",
  ],
  String.raw`)(?: (?:of|from|in|at|who|close to)\b.*)?$`,
);

/** Least words of a quotation that nobody repeats by chance. */
const LEAST_WORDS = 7;
/** Least of such quotations that two reports share; one of so many words is enough. */
const LEAST_QUOTES = 2;
const MANY_WORDS = 16;

interface ToldWords {
  readonly key: string;
  readonly words: number;
  readonly unnamed: boolean;
}

const told = remember(({ quotes }: Article): readonly ToldWords[] =>
  quotes.flatMap(({ text, speaker }): ToldWords[] => {
    const words = tokens(text).map((token) => token.text);
    return words.length < LEAST_WORDS
      ? []
      : [
          {
            key: words.slice(0, LEAST_WORDS).join(" "),
            words: words.length,
            unnamed: speaker !== null && UNNAMED_TELLER.test(speaker),
          },
        ];
  }),
);

/** Whether two reports have what somebody without a name told one of them. */
export function shareUnnamedTeller(a: Article, b: Article): boolean {
  const theirs = new Map(told(b).map((one) => [one.key, one]));
  const shared = new Map<string, number>();
  for (const one of told(a)) {
    const other = theirs.get(one.key);
    if (other && (one.unnamed || other.unnamed)) shared.set(one.key, Math.min(one.words, other.words));
  }
  return shared.size >= LEAST_QUOTES || [...shared.values()].some((words) => words >= MANY_WORDS);
}

/** Most words of a text that tells nothing of its headline. */
const LITTLE = 45;

const foldedHeadline = remember(({ headline }: Article): string =>
  tokens(headline.text)
    .map(({ text }) => text)
    .join(" "),
);
/** All words of a short text; of a longer one so many that it is seen to be longer. */
const wordsOfText = remember(({ sections }: Article): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { paragraphs } of sections)
    for (const { sentences } of paragraphs)
      for (const { text } of sentences) {
        for (const token of tokens(text)) words.add(token.text);
        if (words.size > LITTLE) return words;
      }
  return words;
});
/** Letters of a word that tells of what a text is. */
const TELLING = 5;

/** Whether one report has only the headline of the other: its own short text, an advertisement, shares no word with it. */
export function hasOnlyHeadline(a: Article, b: Article): boolean {
  const headline = foldedHeadline(a);
  if (headline !== foldedHeadline(b) || !headline.includes(" ")) return false;
  return [a, b].some((one) => {
    const words = wordsOfText(one);
    return (
      words.size <= LITTLE && headline.split(" ").every((word) => word.length < TELLING || !words.has(word))
    );
  });
}
