/**
 * Where a report tells of another event beside its own: "Nine killed in Kyrna, as Lerna sinks ship", "Meanwhile, ...". What
 * two articles share only there is no sign that they report one event: it would bridge two stories.
 */

/** A clause of a headline that begins another matter: "..., as Lerna sinks ship", "...; ferry found", "... - and a goal". */
const NEXT_MATTER =
  /(?:,\s+(?:as|while|während|derweil|tandis qu|alors qu|mientras|mentre|enquanto|пока|а также)\b|;\s|\s[|•]\s)/iu;
/** Words of the first clause: a shorter one is a label ("Sandvik; a town under water"). */
const LEAST_CLAUSE = 3;

/** Where the first matter of a headline ends. */
export function firstMatterEnd(headline: string): number {
  const at = headline.search(NEXT_MATTER);
  if (at < 0) return headline.length;
  return (headline.slice(0, at).match(/\S+/g)?.length ?? 0) >= LEAST_CLAUSE ? at : headline.length;
}

/** At the head of a sentence: another matter follows, up to the end of the paragraph. */
const TURN: readonly RegExp[] = [
  /^(?:meanwhile|separately|elsewhere|in (?:other|related) (?:news|developments?)|in (?:a|another) (?:separate|unrelated) \w+)\b/i,
  /^(?:also (?:today|tonight|this (?:morning|evening)|on \p{Lu}\p{Ll}+)),/u,
  /^(?:unterdessen|inzwischen|derweil|außerdem|zudem|anderswo|unabhängig davon|in einem (?:anderen|weiteren) \p{L}+)(?!\p{L})/iu,
  /^(?:par ailleurs|pendant ce temps|ailleurs|dans une autre affaire)(?!\p{L})/iu,
  /^(?:mientras tanto|por otra parte|por otro lado|entretanto|en otro orden de cosas|enquanto isso|noutro caso)(?!\p{L})/iu,
  /^(?:intanto|nel frattempo|altrove|тем временем|между тем|кроме того|тим часом|в то же время)(?!\p{L})/iu,
];
/** Behind who says it: "Lerna said meanwhile that ...". */
const TURN_INSIDE =
  /^(?:\S+ ){1,5}(?:meanwhile|separately|unterdessen|derweil|entretanto|intanto|тем временем)[ ,]/iu;

/** Whether a sentence turns to another event than the article's own. */
export function turnsAside(sentence: string): boolean {
  const head = sentence.slice(0, 120);
  return TURN.some((pattern) => pattern.test(head)) || TURN_INSIDE.test(head);
}
