/** Which quotations of a story are worth the room of a page, the most telling first. */
import type { Story, Utterance } from "../../model.js";
import { readingLength } from "../../words/text/reading-length.js";
import { isFragment } from "./standalone-words.js";
import { topicWords } from "./topic-words.js";

/** Least characters of a quotation without a speaker: a shorter one says too little. */
const SENTENCE = 40;
/** Least words of a quotation that one report alone has: "So have a great time." says nothing without its scene. */
const FEWEST = 8;
/** Words from which a quotation is no longer told by another one's length. */
const FULL = 25;

/**
 * Quotations of the most reports first; of these, of the speaker whom most reports name, with a role before without; of one speaker
 * those that speak of what the story is about, and the fuller ones.
 */
export function tellingQuotes({ quotes, entities, headline, lead }: Story): Utterance[] {
  const namedIn = new Map(entities.map(({ name, articles }) => [name, articles.length]));
  const about = topicWords([headline, ...lead].map(({ text }) => text).join(" "));
  return quotes
    .flatMap((quote, index) => {
      const { speaker, role, origins, variants } = quote;
      const [fullest] = variants;
      if (fullest === undefined || isFragment(fullest.text)) return [];
      const length = readingLength(fullest.text);
      // Words of nobody, and short ones, are news where several reports have them.
      if (origins < 2 && (speaker === null || length < FEWEST)) return [];
      if (speaker === null && fullest.text.length < SENTENCE) return [];
      const known = speaker === null ? -1 : (namedIn.get(speaker) ?? 0) + (role === null ? 0 : 0.5);
      const shared = [...topicWords(fullest.text)].filter((word) => about.has(word)).length;
      return { quote, index, known, told: Math.min(length, FULL) / FULL + Math.min(shared, 2) };
    })
    .sort(
      (a, b) =>
        b.quote.origins - a.quote.origins || b.known - a.known || b.told - a.told || a.index - b.index,
    )
    .map(({ quote }) => quote);
}
