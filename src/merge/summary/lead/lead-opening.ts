/** Which sentence opens a lead, and how well the first sentences of other reports follow it. */

import { byCodeUnit } from "../../../structures/order.js";
import { UNNAMED_PERSONS } from "../../../words/lexicon/persons/unnamed-persons.js";
import { SUDDEN_EVENTS } from "../../../words/lexicon/things/sudden-events.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Reading } from "../../sentence/analysis.js";
import { seenFromItsDay } from "../../sentence/standalone.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { repeatsEarlier } from "../repeated-sentences.js";
import type { Heading } from "./lead-terms.js";
import { type ChosenSentence, setsScene } from "./reading-order.js";

/** Bonus of the first sentence for words of that headline. */
const UNDER = 4;
/** Decay of a sentence's fitness as the first one with its depth. */
const DEEP = 0.8;
/** Bonus of the first sentence for all of the names that the reports have most often, and how many these are. */
const WHO = 0.4;
const NAMED = 3;
/** Bonus of the first sentence for being of the headline's own report. */
const UNDER_OWN_HEADLINE = 1.2;
/** Factor for the first sentence of another report, which tells once more what the lead opens with. */
const OPENS_AGAIN = 0.7;
/** Share of what it says that is new, from which it tells something else. */
const FRESH = 0.65;
/** Share of the headline from which the first sentence of a report is about nothing else. */
const HEADED_AGAIN = 0.5;
/** What the first sentence of another report is worth less for each share of the headline that it has. */
const AGAIN_IN_FIRST = 0.9;
/** Factor for words of the headline in a sentence that sets a scene, as features open, and tells the news further down. */
const SCENE = 0.3;
/** Factor for a first sentence that takes the news for known: "Police said the shooting was reported at nine", "Last week the club made headlines". */
const TAKES_FOR_KNOWN = 0.4;
const OF_KNOWN_EVENT = regexFrom(
  "u",
  String.raw`^(?:[\p{L}’'-]+ ){0,4}[Tt]he `,
  [
    ...SUDDEN_EVENTS,
    ...UNNAMED_PERSONS.filter((word) => word !== "teenager" && word !== "child"),
    "stabbing|collision|blaze|explosion|robbery|killing|murder|death|rescue|search|storm|victims?|suspects",
  ],
  String.raw`\b(?! (?:who|whose|that|of|in|at|on)\b)`,
);
/** "Police said the shooting at the mill was reported at nine": where it was does not introduce it. */
const SAID_OF_KNOWN_EVENT = regexFrom(
  "u",
  String.raw`^(?:[\p{L}’'-]+ ){1,3}said the `,
  SUDDEN_EVENTS,
  String.raw`\b`,
);
/** "In recent years", "For decades": a report that begins with what was before. */
export const LOOKS_BACK =
  /^(?:(?:In|Over|During|For) (?:recent|many|several|the (?:past|last)|years|decades|months)|Since \d{4}|Ever since)\b/;
/** Share of the headline's words from which a sentence of the last day opens the lead before one of an earlier day. */
const OPENS = 0.4;
/** Share of the headline's words that it has beyond those of the lead's first sentence: else it would tell the same again. */
const MORE = 0.05;

/** Whether a sentence takes for known what the lead has to tell first. */
export const takesNewsForKnown = ({ text }: Reading): boolean =>
  OF_KNOWN_EVENT.test(text) || SAID_OF_KNOWN_EVENT.test(text) || seenFromItsDay(text);

/** Factor for articles from days before the headline: they describe an earlier state. */
const EARLIER = 0.5;

/** How well a sentence follows the one below the headline: the first sentence of another report tells what the headline says again. */
export function continuationOf(headline: Reading | null): (sentence: StorySentence, fresh: number) => number {
  return ({ reading, depth }, fresh) => {
    if (depth > 0) return 1;
    const share = shareOf(headline, reading);
    return (fresh < FRESH ? OPENS_AGAIN : 1) * (share < HEADED_AGAIN ? 1 : (1 - AGAIN_IN_FIRST * share) ** 2);
  };
}

/** Share of the headline's content words that a sentence has, 0 to 1; 0 without a headline. */
export function shareOf(headline: Reading | null, { keys }: Reading): number {
  const own = [...(headline?.keys ?? [])];
  return own.filter((key) => keys.has(key)).length / Math.max(1, own.length);
}

/** How well a sentence opens the lead below a headline: a report's own opening is written for that, and tells who it is about. */
export function openingOf(
  headline: Heading | undefined,
  named: ReadonlySet<string>,
  earlier: ReadonlySet<number>,
): (sentence: StorySentence) => number {
  return ({ reading, depth, article }) => {
    const share = shareOf(headline?.reading ?? null, reading) * (setsScene(reading.text) ? SCENE : 1);
    const who = [...named].filter((key) => reading.keys.has(key)).length / Math.max(1, named.size);
    return (
      ((1 + UNDER * share) / (1 + DEEP * depth)) *
      (1 + WHO * who) *
      (takesNewsForKnown(reading) ? TAKES_FOR_KNOWN : 1) *
      (article === headline?.article && depth === 0 ? UNDER_OWN_HEADLINE : 1) *
      (earlier.has(article) ? EARLIER : 1)
    );
  };
}

/** Share of the headline's words from which the latest news is read before the report that tells the story. */
const LATEST_FIRST = 0.3;

/** Whether the latest news can be read before what else is told: it is about the headline, and takes nothing of the news for known. */
export const isReadFirst = ({ reading }: StorySentence, headline: Reading | null): boolean =>
  shareOf(headline, reading) >= LATEST_FIRST && !takesNewsForKnown(reading);

/** Keys of the names that most reports have, of these the ones that they have most often. */
export function namedMost(sentences: readonly StorySentence[]): ReadonlySet<string> {
  const found = new Map<string, { reports: Set<number>; times: number }>();
  for (const { reading, article, mark } of sentences) {
    if (mark !== "text") continue;
    for (const { key, name } of reading.words) {
      if (!name) continue;
      const entry = found.get(key) ?? { reports: new Set(), times: 0 };
      found.set(key, entry);
      entry.reports.add(article);
      entry.times++;
    }
  }
  return new Set(
    [...found]
      .filter(([, { reports }]) => reports.size > 1)
      .sort(([x, a], [y, b]) => b.reports.size - a.reports.size || b.times - a.times || byCodeUnit(x, y))
      .slice(0, NAMED)
      .map(([key]) => key),
  );
}

/**
 * The chosen sentences with one of the last day first, where one tells what the headline says: what was before comes behind it.
 * Where the last day's first sentence tells the first one again, it takes its place.
 */
export function withNewestFirst<Chosen extends ChosenSentence>(
  chosen: readonly Chosen[],
  all: readonly Chosen[],
  {
    newest,
    earlier,
    headline,
  }: { newest: ReadonlySet<number>; earlier: ReadonlySet<number>; headline: Reading | null },
): readonly Chosen[] {
  const [first, ...others] = chosen;
  if (first === undefined || (newest.has(first.sentence.article) && !earlier.has(first.sentence.article)))
    return chosen;
  const tellsNews = ({ sentence: { article, reading }, after }: Chosen) =>
    after === null && newest.has(article) && !earlier.has(article) && !takesNewsForKnown(reading);
  const least = Math.max(OPENS, shareOf(headline, first.sentence.reading) + MORE);
  const opening = others.find((one) => tellsNews(one) && shareOf(headline, one.sentence.reading) >= least);
  if (opening !== undefined) return [opening, ...chosen.filter((one) => one !== opening)];
  const again = all.find(
    (one) =>
      tellsNews(one) &&
      one.sentence.depth === 0 &&
      one.sentence.reading.weight >= first.sentence.reading.weight &&
      !LOOKS_BACK.test(one.sentence.cited.text) &&
      repeatsEarlier(one.sentence.reading, [first.sentence.reading]),
  );
  const isNeeded = others.some(({ after }) => after === first.sentence);
  return again === undefined || isNeeded || chosen.includes(again) ? chosen : [again, ...others];
}
