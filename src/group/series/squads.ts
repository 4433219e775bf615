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
  /** Keys of the names in its sentence: the teams, and who scored. */
  readonly names: readonly string[];
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
/** A line of two teams, each with its goals: "Port Lerna 2 Orle Town 1". */
const SCORE_LINE = /^\p{L}[^\d,.;:!?"]{1,40} \d{1,2},? \p{L}[^\d,.;:!?"]{1,40} \d{1,2}\.?$/u;
/** What separates the two numbers, with nothing else: "3-0", "3:0", "3 – 0". */
const BETWEEN = /^ ?[-–:] ?$/;

/** The results that the headline and the first sentences give. */
export function resultsOf(reading: SeriesReading): MatchResult[] {
  const { items, texts } = reading;
  const lines = texts.slice(0, HEAD + 1).flatMap((text, sentence): MatchResult[] => {
    if (!SCORE_LINE.test(text.trim())) return [];
    const [one, other] = items.filter((item) => item.sentence === sentence && item.kind === "number");
    return one && other ? resultOf(reading, [one, other], `${one.key}-${other.key}`) : [];
  });
  const pairs = items.flatMap((item, at): MatchResult[] => {
    const next = items[at + 1];
    if (item.sentence > HEAD || item.kind !== "number" || next?.kind !== "number") return [];
    const text = texts[item.sentence] ?? "";
    if (next.sentence !== item.sentence || !BETWEEN.test(text.slice(item.end, next.start))) return [];
    return resultOf(reading, [item, next], text.slice(item.start, next.end));
  });
  return [...pairs, ...lines];
}

function resultOf(
  { items }: SeriesReading,
  [one, other]: readonly [Item, Item],
  spelt: string,
): MatchResult[] {
  const [more, fewer] = [Number(one.key), Number(other.key)].sort((x, y) => y - x) as [number, number];
  if (!Number.isInteger(fewer) || !(more <= MOST_GOALS)) return [];
  const names = items.filter(({ sentence, kind }) => sentence === one.sentence && kind === "name");
  return [{ spelt, goals: `${more}-${fewer}`, names: names.map(({ key }) => key) }];
}

/** Whether a name beside a result, of a rival or of who scored, is nowhere in the other text. */
export function unknownRivals(results: readonly MatchResult[], { keys }: SeriesReading): boolean {
  return results.some(({ names }) => names.some((name) => !keys.has(name)));
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
