/**
 * Likeness in scripts without capitals (Arabic, Hebrew, Chinese, ...). Their names cannot be detected, and there are no
 * labelled reports, so the classifier has few features and a high bar. The share of common words at the beginning
 * decides instead: two reports of one event have most of them, two reports on one theme do not.
 */
import type { Article } from "../../../model.js";
import { type SeriesReading, seriesReading } from "../../frames/reading.js";
import { BAR } from "../classifier.js";

/** Words at the beginning that are compared. */
const HEAD = 60;
/** Least share of common distinctive words, relative to the shorter text, and their least number. */
const LEAST_SHARE = 0.55;
const LEAST_WORDS = 12;
/** Added to the log-odds: the bar for languages without labelled reports, and half as much for the missing names. */
const LIFT = 1.5 * BAR;

/** Languages of such scripts, by BCP 47 tag. */
const CASELESS: ReadonlySet<string> = new Set("ar he fa ur hi bn ta th ja zh ko ka am".split(" "));

/**
 * The classifier's likeness of a pair, lifted where two texts of one language without capital letters share most of their
 * distinctive words. Unchanged for all other pairs.
 *
 * @param likeness that of the classifier; nothing is lifted from 0 or less
 */
export function liftedCaseless(likeness: number, a: Article, b: Article): number {
  if (likeness <= 0 || a.language === null || b.language === null) return likeness;
  // Checked first, because reading an article takes longer and most articles are in other scripts.
  const language = languageWithoutRegion(a.language);
  if (language !== languageWithoutRegion(b.language) || !CASELESS.has(language)) return likeness;
  const [one, other] = [distinctiveKeysOf(seriesReading(a)), distinctiveKeysOf(seriesReading(b))];
  let shared = 0;
  for (const key of one) if (other.has(key)) shared++;
  if (shared < LEAST_WORDS || shared < LEAST_SHARE * Math.min(one.size, other.size)) return likeness;
  const odds = (likeness / (1 - likeness)) * Math.exp(LIFT);
  return odds / (1 + odds);
}

/** "zh" of "zh-TW". */
const languageWithoutRegion = (language: string): string => language.split("-")[0] ?? "";

/** Keys of the words, names and numbers at the beginning of a text. */
function distinctiveKeysOf({ items }: SeriesReading): ReadonlySet<string> {
  const distinctive = items
    .slice(0, HEAD)
    .filter(({ kind }) => kind === "word" || kind === "name" || kind === "number");
  return new Set(distinctive.map(({ key }) => key));
}
