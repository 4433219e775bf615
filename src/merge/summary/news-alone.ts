/** Chooses, of what one report alone says, what is worth the room of a page that is read to its end. */
import type { Cited } from "../../model.js";
import { FIXED_AHEAD } from "../../words/lexicon/things/plans.js";
import { regexFrom } from "../../words/text/regex.js";
import type { ReportedAlone } from "../claims/only-in.js";
import type { Reading } from "../sentence/analysis.js";
import { isStandalone, reportsNews } from "../sentence/standalone.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { CALLED } from "./lead/lead-candidates.js";
import { repeatsEarlier, shareOfNew } from "./repeated-sentences.js";
import { passageAround } from "./report-passages.js";

/** Sentences of one report that are looked at, the first of them. */
const LOOKED_AT = 14;
/** Sentences that are kept, of one report and of all: a page has room for fewer. */
const OF_ONE = 5;
const KEPT = 24;

/** What readers know before they come to it, and what the story is about. */
export interface KnownToReaders {
  /** The displayed one; null where there is none. */
  readonly headline: Reading | null;
  /** The headline, the lead and what several reports say. */
  readonly read: readonly Reading[];
  /** Keys of the words with which the reports begin, each with the one report that does; null: several do, or a headline. */
  readonly about: ReadonlyMap<string, number | null>;
}

/** The reports, and when they were written. */
export interface Newness {
  /** The sentences of each report, in its order. */
  readonly reports: ReadonlyMap<number, readonly StorySentence[]>;
  /** Sentences that later reports have settled. */
  readonly stale: ReadonlySet<StorySentence>;
  /** How many days each report is older than the last one; 0 where it has no date. */
  readonly daysBehind: readonly number[];
}

/**
 * What single reports add to what readers know, the most telling first, each with the sentences around it that it needs. A sentence
 * is no news where the lead, a claim or another report's news tells the same in other words, and none of this story where it shares
 * no word with its own headline or with the beginnings of other reports: the next item of a page of many, or a line of the house.
 * What later reports have settled is none any more.
 */
export function additionsOf(
  alone: readonly ReportedAlone[],
  { reports, stale, daysBehind }: Newness,
  { headline, read, about }: KnownToReaders,
): StorySentence[][] {
  const near = new Set(read.flatMap(({ keys }) => [...keys]));
  const isOld = ({ article }: StorySentence) => (daysBehind[article] ?? 0) > 0;
  const open = new Set(
    alone
      .flatMap(({ sentences }) =>
        sentences
          .filter(
            (one) =>
              !stale.has(one) && reportsNews(one.cited.text) && belongs(one, about) && isNearStory(one, near),
          )
          .slice(0, LOOKED_AT),
      )
      .filter((one) => !isOld(one) || !OPEN.test(one.cited.text))
      .map((one) => ({ one, worth: worthOf(one, headline) - (isOld(one) ? OLD : 0) })),
  );
  const told = [...read];
  const words = new Set(near);
  const chosen: StorySentence[] = [];
  while (chosen.length < KEPT) {
    let best: { readonly one: StorySentence; readonly worth: number } | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of open) {
      const worth = candidate.worth - (shareOfNew(candidate.one.reading, words) < NEW ? KNOWN : 0);
      if (worth > most) [best, most] = [candidate, worth];
    }
    if (best === null) break;
    const { one } = best;
    open.delete(best);
    if (chosen.filter(({ article }) => article === one.article).length === OF_ONE) continue;
    if (
      shareOfNew(one.reading, words) < LEAST_NEW ||
      repeatsEarlier(one.reading, told) ||
      (one.depth === 0 && retells(one.reading, words, headline))
    )
      continue;
    chosen.push(one);
    told.push(one.reading);
    for (const key of one.reading.keys) words.add(key);
  }
  const printed = new Set<StorySentence>();
  // What is around a sentence is no company for it where it is printed, settled, or tells the story's news once more.
  const isPrintedOrKnown = (each: StorySentence) =>
    printed.has(each) || stale.has(each) || shareOfNew(each.reading, near) < LEAST_NEW;
  return chosen.flatMap((one) => {
    if (printed.has(one)) return [];
    const whole = passageAround(one, reports.get(one.article) ?? []);
    const passage = whole.some((each) => each !== one && isPrintedOrKnown(each)) ? [one] : whole;
    for (const each of passage) printed.add(each);
    return [passage];
  });
}

/** Least share of what a sentence says that has to be new to readers; what it is worth less below another. */
const LEAST_NEW = 0.35;
const NEW = 0.5;
const KNOWN = 0.4;
/** What a sentence of a day before the last one is worth less: it tells an earlier state, or what the last ones leave out. */
const OLD = 0.25;

/** "Police have not named him", "Anyone with information is asked to call", "did not return a call": what is not known yet. */
const OPEN = regexFrom(
  "iu",
  String.raw`\b(?:`,
  [
    "(?:not|n['’]t) (?:(?:yet|immediately|been) ){0,3}(?:known?|released?|available|clear|named?|identif(?:y|ied))",
    "(?:not|n['’]t) (?:(?:yet|immediately) ){0,2}(?:returned?|respond(?:ed)?|said|say|commented|disclosed?|determined?)",
    "anyone (?:with|who|having)|asked that anyone|unknown (?:whether|if|what|why)|unclear|declined to",
    "no (?:suspect|further|other) (?:information|details)|under investigation|investigation (?:is|was|remains)",
    "(?:still|continue to|continuing to) (?:investigate|search|look)",
    "(?:is|are|was|were) (?:still )?(?:looking for|searching|investigating|being (?:interviewed|questioned|treated))",
  ],
  String.raw`)\b`,
);

/** Decay of a sentence's worth with its depth. Reports have what matters first. */
const DECAY = 0.08;
/** Bonuses for a figure and for each word of the headline. */
const WITH_FIGURE = 0.25;
const OF_HEADLINE = 0.15;
const MOST_OF_HEADLINE = 2;
/** What a sentence is worth less that points to the one before it, or that only may be so. */
const POINTING = 0.3;
/** The same for one that sets a scene, "Like the ferry before it, ...", and for one of few words. */
const SCENE = 0.3;
const SETS_SCENE =
  /^(?:Like|Unlike|Even|Despite|For all|Dressed|Wearing|Asked|Standing|Sitting|Surrounded)\b|^[^,]{2,40}, (?:dressed|wearing|clad)\b/u;
const SHORT = 0.4;
const FEW_WORDS = 5;
const UNSURE = 0.15;

/** What it is worth less where it tells what is not known, or how officers came. */
const UNKNOWN = 0.5;
const ROUTINE = 0.3;
/** Bonus for what comes next: "is due in court on Friday". */
const NEXT = 0.2;
const COMES = regexFrom(
  "u",
  String.raw`\b(?:(?:is|are|was|were) (?:`,
  [...FIXED_AHEAD, "to appear"],
  ")|will (?:be|appear|hold|meet|face|go|begin|take|open|return|vote|decide)) ",
);

/** How much a sentence of one report alone tells beyond its being early. */
function worthOf({ depth, reading, cited }: StorySentence, headline: Reading | null): number {
  const ofHeadline = [...reading.keys].filter((key) => headline?.keys.has(key)).length;
  return (
    1 / (1 + DECAY * depth) +
    (reading.quantities.length > 0 ? WITH_FIGURE : 0) +
    OF_HEADLINE * Math.min(MOST_OF_HEADLINE, ofHeadline) -
    (isStandalone(cited.text) ? 0 : POINTING) -
    (reading.unsure ? UNSURE : 0) -
    (SETS_SCENE.test(cited.text) ? SCENE : 0) -
    (OPEN.test(cited.text) ? UNKNOWN : 0) -
    (CALLED.test(cited.text) ? ROUTINE : 0) +
    (COMES.test(cited.text) ? NEXT : 0) -
    (reading.keys.size < FEW_WORDS ? SHORT : 0)
  );
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

/** Sentences at the start of a report that are near its news whatever their words. */
const AT_ONCE = 2;
/** Least weight of the words that a later one shares with the headline, the lead and the claims: two or three, and not "police" and "days". */
const SHARED = 8;

/** Whether a sentence has to do with what readers know of the story: what comes later in a report may be colour. */
export const isNearStory = (
  { depth, reading }: StorySentence,
  known: ReadonlySet<string>,
  least: number = SHARED,
): boolean =>
  depth < AT_ONCE ||
  reading.words.reduce((sum, { key, weight }) => (known.has(key) ? sum + weight : sum), 0) >= least;

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
  for (const { reading, depth, article } of sentences)
    if (depth < OPENING)
      for (const key of reading.keys) {
        const from = about.get(key);
        about.set(key, from === undefined || from === article ? article : null);
      }
  return { headline: headlines.find(({ shown }) => shown)?.reading ?? null, read, about };
}
