/** Finds the reporting verb of its sentence that a quotation belongs to. */

import type { Range } from "../text/passage.js";
import type { Cue } from "./attributions.js";
import type { Stretch } from "./quoted-spans.js";

/** Text between a quotation and a verb or subject right behind it. */
const JUST_AFTER = /^[\s,.;:—–-]*$/;
/** Text between a verb or subject and the quotation right behind it: “said that it was “a mess””. */
const JUST_BEFORE =
  /^(?:[\s,:;—–-]|\b(?:that|as|how|is|was|it|to|of|the|a|an|him|her|them|me|us|his|their|its|being|like|reporters|CNN|in|on|at)\b)*$/i;
/** Highest cost of a cue: characters between it and the quotation, with the penalties. */
const FAR = 400;

// Penalties of a cue, in characters between it and the quotation.

/** Behind the quotation, with other words between them. */
const BEHIND_OTHERS = 30;
/** Subject before the quotation, verb behind it. */
const AROUND = 30;
/** Another quotation is between them, which is more likely the one. */
const BEYOND_ANOTHER = 20;
/** "according to" with a quotation that does not begin its sentence: another verb of the sentence may have the speaker. */
const REPORTED = 25;
/** A verb without a subject. */
const WITHOUT_SUBJECT = 40;

/**
 * Chooses the cue of a quotation among those of its sentence: the one with the lowest cost, which is the number of characters
 * between both and the penalties.
 *
 * @param text the sentence
 * @param stretch the quotation
 * @param cues reporting verbs of the sentence
 * @param held all ranges of the sentence between quotation marks
 * @returns null where every cue costs too much
 */
export function cueFor(
  text: string,
  { outer }: Stretch,
  cues: readonly Cue[],
  held: readonly Range[],
): Cue | null {
  let best: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    // A subject before the quotation may have its verb after it.
    const subject = cue.subject?.start ?? cue.verb.start;
    const isAround = subject < outer.start && cue.verb.start >= outer.end;
    const start = isAround ? cue.verb.start : Math.min(cue.verb.start, subject);
    const end = Math.max(
      cue.verb.end,
      cue.subject && cue.subject.end <= outer.start ? cue.subject.end : cue.verb.end,
    );
    let cost: number;
    if (start >= outer.end || cue.verb.start >= outer.end) {
      const gap = text.slice(outer.end, Math.max(outer.end, start));
      // "Critics find it “a farce”; Lund calls it “brave”.": the next clause has a speaker of its own.
      if (cue.subject && gap.includes(";") && held.some((range) => range.start >= cue.verb.end)) continue;
      cost = JUST_AFTER.test(gap) ? 0 : gap.length + BEHIND_OTHERS;
    } else {
      const gap = text.slice(end, outer.start);
      cost = JUST_BEFORE.test(gap) ? 1 : gap.length;
    }
    // The cue is more likely that of another quotation between them.
    if (
      held.some((range) =>
        range.start >= outer.end ? range.end <= start : range.start >= end && range.end <= outer.start,
      )
    )
      cost += BEYOND_ANOTHER;
    if (isAround) cost += AROUND;
    // "Lund claimed it was “his right”, according to the paper": Lund's words.
    if (/^according/i.test(text.slice(cue.verb.start, cue.verb.end)) && outer.start > 0) cost += REPORTED;
    if (cue.subject === null) cost += WITHOUT_SUBJECT;
    if (cost < least && cost <= FAR) {
      best = cue;
      least = cost;
    }
  }
  return best;
}
