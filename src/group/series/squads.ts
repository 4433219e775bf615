/**
 * Extracts the result of the match that a report is about, and which of a club's teams played it. On one day the women of
 * a club lose and the men win, against the same club on the same ground.
 */
import { wordList } from "../../words/lexicon/word-list.js";
import type { Item, SeriesReading } from "../frames/reading.js";

/** The result of a match, as spelt: "3-0". */
export interface MatchResult {
  readonly spelt: string;
  /** The goals, the more first: the loser's town has them the other way round. */
  readonly goals: string;
}

/** What the teams of a club that are not its first are called, by team. */
const SQUADS: Readonly<Record<string, ReadonlySet<string>>> = {
  women: new Set(
    wordList("women ladies lionesses frauen damen féminines femenino femenina femminile feminino vrouwen"),
  ),
  youth: new Set(wordList("juniors youth u17 u18 u19 u20 u21 u23 u17s u18s u19s u21s junioren nachwuchs")),
  reserves: new Set(wordList("reserves reserve")),
};

/** Sentences that say what the report is about: the headline and the first. */
const HEAD = 1;
/** More goals than this are no result of a match told in one pair of numbers, but years, votes or seasons. */
const MOST_GOALS = 60;
/** What separates the two numbers, with nothing else: "3-0", "3:0", "3 – 0". */
const BETWEEN = /^ ?[-–:] ?$/;

/** The results that the headline and the first sentence give. */
export function resultsOf({ items, texts }: SeriesReading): MatchResult[] {
  return items.flatMap((item, at): MatchResult[] => {
    const next = items[at + 1];
    if (item.sentence > HEAD || item.kind !== "number" || next?.kind !== "number") return [];
    const text = texts[item.sentence] ?? "";
    if (next.sentence !== item.sentence || !BETWEEN.test(text.slice(item.end, next.start))) return [];
    const [more, fewer] = [Number(item.key), Number(next.key)].sort((x, y) => y - x) as [number, number];
    if (!Number.isInteger(fewer) || !(more <= MOST_GOALS)) return [];
    return [{ spelt: text.slice(item.start, next.end), goals: `${more}-${fewer}` }];
  });
}

/** The teams that the headline and the first sentence name. */
export function squadsOf({ items }: SeriesReading): string[] {
  const head = items.filter(({ sentence }) => sentence <= HEAD);
  return Object.keys(SQUADS).filter((squad) => head.some((item) => isOf(squad, item)));
}

/** Whether the examined beginning has a word for the team. */
export function mentionsSquad({ items }: SeriesReading, squad: string): boolean {
  return items.some((item) => isOf(squad, item));
}

function isOf(squad: string, { key }: Item): boolean {
  return SQUADS[squad]?.has(key) === true;
}
