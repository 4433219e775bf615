/**
 * Finds the parts of a report about other events: "Nine killed in Kyrna, as Lerna sinks ship", "Meanwhile, ...". Words
 * that two articles share only there must not count, because they would connect two stories.
 */

import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { regexFrom } from "../../words/text/regex.js";

/** Clauses of a headline that begin another event: "..., as Lerna sinks ship", "...; ferry found", "... - and a goal". */
const NEXT_MATTER =
  /(?:,\s+(?:as|while|während|derweil|tandis qu|alors qu|mientras|mentre|enquanto|пока|а также)\b|;\s|\s[|•]\s)/iu;
/** Least words of the first clause: a shorter one is a label ("Sandvik; a town under water"). */
const LEAST_CLAUSE = 3;

/** Offset at which the first event of a headline ends: "Bridge shut; two hurt in fire". The length of the headline where it has one. */
export function firstMatterEnd(headline: string): number {
  const at = headline.search(NEXT_MATTER);
  if (at < 0) return headline.length;
  return (headline.slice(0, at).match(/\S+/g)?.length ?? 0) >= LEAST_CLAUSE ? at : headline.length;
}

/** At the beginning of a sentence: another event follows, up to the end of the paragraph. */
const TURN: readonly RegExp[] = [
  /^(?:meanwhile|separately|elsewhere|in (?:other|related) (?:news|developments?)|in (?:a|another) (?:separate|unrelated) \w+)\b/i,
  /^(?:also (?:today|tonight|this (?:morning|evening)|on \p{Lu}\p{Ll}+)),/u,
  /^(?:unterdessen|inzwischen|derweil|außerdem|zudem|anderswo|unabhängig davon|in einem (?:anderen|weiteren) \p{L}+)(?!\p{L})/iu,
  /^(?:par ailleurs|pendant ce temps|ailleurs|dans une autre affaire)(?!\p{L})/iu,
  /^(?:mientras tanto|por otra parte|por otro lado|entretanto|en otro orden de cosas|enquanto isso|noutro caso)(?!\p{L})/iu,
  /^(?:intanto|nel frattempo|altrove|тем временем|между тем|кроме того|тим часом|в то же время)(?!\p{L})/iu,
];
/** After the speaker: "Lerna said meanwhile that ...". Two sides that "were separately gathered" are of one event. */
const TURN_INSIDE = regexFrom(
  "iu",
  String.raw`^(?:\S+ ){1,5}`,
  [
    "meanwhile|unterdessen|derweil|entretanto|intanto|тем временем",
    `(?<=(?:${[...ASSERTED, "says"].join("|")}) )separately`,
  ],
  "[ ,]",
);

/** Most characters of a sentence before its words turn to another event. */
const BEGINNING = 120;

/** Whether a sentence begins another event: "Meanwhile, ...", "In other news, ...". */
export function turnsAside(sentence: string): boolean {
  const beginning = sentence.slice(0, BEGINNING);
  return TURN.some((pattern) => pattern.test(beginning)) || TURN_INSIDE.test(beginning);
}
