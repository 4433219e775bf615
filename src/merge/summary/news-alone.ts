/** Chooses, of what one report alone says, what is worth the room of a page that is read to its end. */
import type { Cited, OnlyIn } from "../../model.js";
import type { ReportedAlone } from "../claims/only-in.js";
import type { Reading } from "../sentence/analysis.js";
import { reportsNews } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { repeatsEarlier } from "./repeated-sentences.js";

/** Sentences of one report that are looked at, the first of them, and those that are kept: a page has room for fewer. */
const LOOKED_AT = 14;
const KEPT = 5;

/** What readers know before they come to it, and what the story is about. */
export interface KnownToReaders {
  /** The displayed one; null where there is none. */
  readonly headline: Reading | null;
  /** The headline, the lead and what several reports say. */
  readonly read: readonly Reading[];
  /** Keys of the words with which the reports begin, each with the one report that does; null: several do, or a headline. */
  readonly about: ReadonlyMap<string, number | null>;
}

/**
 * A sentence is no news where the lead, a claim or another report's news tells the same in other words, and none of this
 * story where it shares no word with its own headline or with the beginnings of other reports: the next item of a page of many, or a
 * line of the house.
 */
export function withNews(
  alone: readonly ReportedAlone[],
  { headline, read, about }: KnownToReaders,
): OnlyIn[] {
  const open = alone.map(({ sentences }) =>
    sentences.filter((one) => reportsNews(one.cited.text) && belongs(one, about)).slice(0, LOOKED_AT),
  );
  const news = alone.map((): StorySentence[] => []);
  const known = [...read];
  const words = new Set(read.flatMap(({ keys }) => [...keys]));
  // One sentence of each report after the other, so that none is told first only because its report came first.
  for (let round = 0; round < LOOKED_AT; round++)
    for (const [index, own] of news.entries()) {
      const one = open[index]?.[round];
      if (one === undefined || own.length === KEPT || repeatsEarlier(one.reading, known)) continue;
      if (one.position === 0 && retells(one.reading, words, headline)) continue;
      own.push(one);
      known.push(one.reading);
    }
  return alone.map(({ article, kind, sentences }, index) => ({
    article,
    kind,
    sentences: sentences.map(({ cited }) => cited),
    news: (news[index] ?? []).map(({ cited }) => cited),
  }));
}

/** Share of the words of a report's first sentence from which it tells the story's own news, as first sentences do. */
const SAME_NEWS = 0.45;

/** Share of the headline's words that make it the same. */
const SAME_HEADLINE = 0.6;

function retells({ keys }: Reading, words: ReadonlySet<string>, headline: Reading | null): boolean {
  const known = [...keys].filter((key) => words.has(key)).length;
  const headed = [...(headline?.keys ?? [])].filter((key) => keys.has(key)).length;
  return known >= SAME_NEWS * keys.size || headed >= SAME_HEADLINE * (headline?.keys.size ?? Infinity);
}

function belongs({ reading, article }: StorySentence, about: KnownToReaders["about"]): boolean {
  for (const key of reading.keys) {
    const from = about.get(key);
    if (from !== undefined && from !== article) return true;
  }
  return false;
}

/** Sentences with which a report begins: what comes later may be about anything. */
const OPENING = 3;

/**
 * What readers of a story know from its headline, its lead and its claims.
 *
 * @param claims the shown wordings of what several reports say
 */
export function knownToReaders(
  sentences: readonly StorySentence[],
  headlines: readonly { readonly reading: Reading; readonly shown: boolean }[],
  lead: readonly Cited[],
  claims: readonly StorySentence[],
): KnownToReaders {
  const leading = new Set(lead.map(({ text }) => text));
  const inLead = sentences.filter(({ cited }) => leading.has(cited.text));
  const read = [...headlines.filter(({ shown }) => shown), ...inLead, ...claims].map(
    ({ reading }) => reading,
  );
  const about = new Map<string, number | null>();
  for (const { keys } of read) for (const key of keys) about.set(key, null);
  for (const { reading } of headlines) for (const key of reading.keys) about.set(key, null);
  for (const { reading, position, article } of sentences)
    if (position < OPENING)
      for (const key of reading.keys) {
        const from = about.get(key);
        about.set(key, from === undefined || from === article ? article : null);
      }
  return { headline: headlines.find(({ shown }) => shown)?.reading ?? null, read, about };
}
