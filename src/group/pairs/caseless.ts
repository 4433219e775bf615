/**
 * Likeness in scripts without capitals (Arabic, Hebrew, Chinese, ...). They show no names, and they have no labelled
 * reports of one event, so the classifier sees little and asks much. What is left to ask is how many words of the shorter
 * text's beginning the other has: two reports of one event have most of them, two reports on one theme do not.
 */
import type { Article } from "../../model.js";
import { type SeriesReading, seriesReading } from "../series/reading.js";
import { BAR } from "./classifier.js";

/** The first words are looked at. */
const HEAD = 60;
/** Share of the shorter text's telling words that both have, and how many they are at least. */
const LEAST_SHARE = 0.55;
const LEAST_WORDS = 12;
/** Added to the log-odds: the bar for languages that nobody measured, and half as much for the names that do not show. */
const LIFT = 1.5 * BAR;

const caseless: ReadonlySet<string> = new Set("ar he fa ur hi bn ta th ja zh ko ka am".split(" "));

/** The likeness as the classifier has it, or lifted where two texts of such a script share most of their words. */
export function liftedCaseless(likeness: number, a: Article, b: Article): number {
  if (likeness <= 0 || a.language === null || b.language === null) return likeness;
  // Told before the articles are read: most are in other scripts.
  const language = mainOf(a.language);
  if (language !== mainOf(b.language) || !caseless.has(language)) return likeness;
  const [one, other] = [headOf(seriesReading(a)), headOf(seriesReading(b))];
  let shared = 0;
  for (const key of one) if (other.has(key)) shared++;
  if (shared < LEAST_WORDS || shared < LEAST_SHARE * Math.min(one.size, other.size)) return likeness;
  const odds = (likeness / (1 - likeness)) * Math.exp(LIFT);
  return odds / (1 + odds);
}

/** Without its region. */
const mainOf = (language: string): string => language.split("-")[0] ?? "";

function headOf({ items }: SeriesReading): ReadonlySet<string> {
  const telling = items
    .slice(0, HEAD)
    .filter(({ kind }) => kind === "word" || kind === "name" || kind === "number");
  return new Set(telling.map(({ key }) => key));
}
