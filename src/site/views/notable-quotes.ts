/** Which quotations of a story are worth the room of a page, the most telling first: the one place that judges them. */

import type { Story, Utterance } from "../../model.js";
import { FINITE_AUXILIARIES, RELATIVES } from "../../words/lexicon/english-function-words.js";
import { readingLength } from "../../words/text/reading-length.js";
import { regexFrom } from "../../words/text/regex.js";
import { CLOSED } from "./standalone-words.js";
import { topicWords } from "./topic-words.js";

/** Least characters of a quotation without a speaker: a shorter one says too little. */
const SENTENCE = 40;
/** Least words of a quotation that one report alone has: "So have a great time." says nothing without its scene. */
const FEWEST = 8;
/** Words from which a quotation is no longer told by another one's length. */
const FULL = 25;

/**
 * Quotations of the most reports first; of these, those that speak of what the story is about; of whom the headline or the lead names, of the speaker whom most reports
 * name, with a role before without; of one speaker the fuller ones.
 */
export function notableQuotes({ quotes, entities, headline, lead }: Story): Utterance[] {
  const namedIn = new Map(entities.map(({ name, articles }) => [name, articles.length]));
  const opening = [headline, ...lead].map(({ text }) => text).join(" ");
  const about = topicWords(opening);
  const named = new Set(opening.toLowerCase().match(NAME_WORD));
  const isInOpening = (speaker: string) => named.has(speaker.toLowerCase().match(NAME_WORD)?.at(-1) ?? "");
  return (
    quotes
      .flatMap((quote, index) => {
        const { speaker, role, origins, variants } = quote;
        const [fullest] = variants;
        if (fullest === undefined || isFragment(fullest.text)) return [];
        const length = readingLength(fullest.text);
        // Words of nobody, and short ones, are news where several reports have them.
        if (origins < 2 && (speaker === null || length < FEWEST)) return [];
        if (speaker === null && fullest.text.length < SENTENCE) return [];
        // "... that the road is shut" needs the sentence that it is taken from.
        if (origins < 2 && /^["“'‘«]?\p{Ll}/u.test(fullest.text)) return [];
        const central = Number(speaker !== null && isInOpening(speaker));
        const known = speaker === null ? -1 : (namedIn.get(speaker) ?? 0) + (role === null ? 0 : 0.5);
        const shared = [...topicWords(fullest.text)].filter((word) => about.has(word)).length;
        return {
          quote,
          index,
          known,
          central,
          near: Math.min(shared, 1),
          told: Math.min(length, FULL) / FULL + Math.min(shared, 2),
        };
      })
      .sort(
        (a, b) =>
          b.quote.origins - a.quote.origins ||
          b.near + b.central - (a.near + a.central) ||
          b.known - a.known ||
          b.told - a.told ||
          a.index - b.index,
      )
      // "We are praying.", of one report alone, is said after any event.
      .filter(({ quote, near }) => near > 0 || quote.origins > 1)
      .map(({ quote }) => quote)
  );
}

const NAME_WORD = /[\p{L}\p{M}’'-]+/gu;

/** Shorter words are a fragment: they say nothing without their sentence. */
const SHORT = 18;

/** "does not want it", "and then we left": the middle of a sentence. */
const BEGINS_INSIDE = regexFrom("", "^", [...FINITE_AUXILIARIES, ...RELATIVES, "and|or|but|of|than"], " ");

/** “Mr. Marlow told the Post.”: what stands between two quotations, where the marks were turned round. */
const SPEAKS_OF_SPEAKER =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{L}+ (?:said|says|told|added|wrote)\b[^,]{0,40}[.]$/u;

/** “It was dark," said Jo Lund. “Then we ran.”: two quotations with what stands between them, where the marks are of two kinds. */
const TOLD_INSIDE =
  /["”],? (?:said|says|added|told)\b|["”],? (?:he|she|they|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?) (?:said|says|added|told)\b/u;

/** Whether quoted words are only a piece of a sentence, or a name. */
export function isFragment(text: string): boolean {
  if (
    text.length < SHORT ||
    /^[,;:]/.test(text) ||
    BEGINS_INSIDE.test(text) ||
    SPEAKS_OF_SPEAKER.test(text) ||
    TOLD_INSIDE.test(text)
  )
    return true;
  const words = text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  if (/^\p{Ll}/u.test(text)) return words.length < FEWEST;
  const long = words.filter((word) => word.length > 3);
  return !CLOSED.test(text) && long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
