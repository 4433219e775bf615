/**
 * Finds one time of day that two reports put into the two halves of the day: "landed in Orsk at 10:15 a.m." here, "was at the gate in
 * Orsk at 10:15 p.m." there. Precision first: minutes are given, one name stands close to both, and no report has both times.
 */
import { timesOfDayIn } from "../../dates/clock-times.js";
import type { Article, Disagreement, Words } from "../../model.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { wordsWithin } from "../versions/cited-values.js";
import { twoVersions } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

/** Minutes of half a day, and of an hour. */
const HALF = 720;
const HOUR = 60;
/** Characters before a time in which the name stands. */
const BEFORE = 40;

interface NamedTime {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly minutes: number;
  readonly names: ReadonlySet<string>;
}

/** At most one. */
export function differingHalvesOfDay(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const times = sentences.filter(isReporting).flatMap(timesIn);
  const has = (article: number, minutes: number) =>
    times.some((one) => one.sentence.article === article && one.minutes === minutes);
  for (const [index, x] of times.entries()) {
    const y = times
      .slice(index + 1)
      .find((other) => other.sentence.origin !== x.sentence.origin && areHalves(x, other));
    if (!y || articles.some((_, article) => has(article, x.minutes) && has(article, y.minutes))) continue;
    const like = (one: NamedTime) => times.filter(({ minutes }) => minutes === one.minutes);
    return [twoVersions({ kind: "figure", what: "time" }, [x, y], articles, like)];
  }
  return [];
}

/** A full hour of the morning and the same of the evening are two times of many things. */
const areHalves = (x: NamedTime, y: NamedTime): boolean =>
  Math.abs(x.minutes - y.minutes) === HALF &&
  x.minutes % HOUR !== 0 &&
  [...x.names].some((name) => y.names.has(name));

function timesIn(sentence: StorySentence): NamedTime[] {
  const { cited, reading } = sentence;
  return timesOfDayIn(cited.text).flatMap(({ minutes, start, end }): NamedTime[] => {
    const value = wordsWithin(cited, start, end);
    const names = reading.words.filter(
      (word) => word.name && !word.number && word.end > start - BEFORE && word.end <= start,
    );
    return value === null ? [] : [{ sentence, value, minutes, names: new Set(names.map(({ key }) => key)) }];
  });
}
