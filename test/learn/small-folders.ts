/** Small folders drawn from a labelled set: what a user has on the first day. */
import { hashTerm } from "../../src/group/document/bag.js";
import type { LabelledSet } from "./sets.js";

/** How many events of several reports, and how many single articles of other events. */
export interface Size {
  readonly events: number;
  readonly singles: number;
}

/** The same draw gives the same folder. Fewer events or singles where the set has no more. */
export function drawn(set: LabelledSet, { events, singles }: Size, draw: number): LabelledSet {
  const byEvent = new Map<string, number[]>();
  for (const [index, event] of set.events.entries()) {
    const known = byEvent.get(event);
    if (known) known.push(index);
    else byEvent.set(event, [index]);
  }
  const lots = [...byEvent].map(([event, members]) => ({ members, lot: hashTerm(`${draw} ${event}`) }));
  lots.sort((a, b) => a.lot - b.lot || (a.members[0] as number) - (b.members[0] as number));
  const several = lots.filter(({ members }) => members.length > 1).slice(0, events);
  const others = lots.filter((each) => !several.includes(each)).slice(0, singles);
  const kept = [
    ...several.flatMap(({ members }) => members),
    ...others.map(({ members }) => members[0] as number),
  ];
  kept.sort((a, b) => a - b);
  return {
    name: set.name,
    articles: kept.flatMap((index) => set.articles[index] ?? []),
    events: kept.flatMap((index) => set.events[index] ?? []),
  };
}
