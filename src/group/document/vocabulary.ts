/** The words of one article: counts, zones and spellings. */
import type { Bag, Spelt } from "./bag.js";

export const Zone = {
  headline: 1,
  /** Headline, dek and the first words. */
  lead: 2,
  /** Written as a name. */
  name: 4,
  /** A place in the headline or the first words: "in Istanbul". */
  place: 8,
  /** Used for the article's own event, and not only for another event. */
  own: 16,
  /** Used where the report recalls an earlier event. */
  recalled: 32,
} as const;

/** One word with its first spelling of each kind: anywhere, as a name, as a place. */
interface Word {
  count: number;
  zones: number;
  word: string | null;
  name: string | null;
  place: string | null;
}

export class Vocabulary {
  private readonly words = new Map<number, Word>();

  /** @param spelling null for terms without a spelling of their own: parts of hyphenated words, the dateline */
  add(term: number, count: number, zones: number, spelling: string | null): void {
    let known = this.words.get(term);
    if (known === undefined) {
      known = { count: 0, zones: 0, word: null, name: null, place: null };
      this.words.set(term, known);
    }
    known.count += count;
    known.zones |= zones;
    known.word ??= spelling;
    if (zones & Zone.name) known.name ??= spelling;
    if (zones & Zone.place) known.place ??= spelling;
  }

  /** All in ascending order of term. */
  read(): { bag: Bag; zones: Uint8Array; spelt: Readonly<Record<"words" | "names" | "places", Spelt>> } {
    const terms = Uint32Array.from(this.words.keys()).sort();
    const counts = new Float32Array(terms.length);
    const zones = new Uint8Array(terms.length);
    const spelt = {
      words: [] as Spelt[number][],
      names: [] as Spelt[number][],
      places: [] as Spelt[number][],
    };
    for (let i = 0; i < terms.length; i++) {
      const word = this.words.get(terms[i] as number) as Word;
      counts[i] = word.count;
      zones[i] = word.zones;
      spelt.words.push(word.word);
      spelt.names.push(word.name);
      spelt.places.push(word.place);
    }
    return { bag: { terms, counts }, zones, spelt };
  }
}
