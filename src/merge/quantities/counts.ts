/** The figures of an article by what they count, for comparison with those of another article. */
import type { Article, Figure } from "../../model.js";
import { readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";

export interface Count {
  readonly figure: Figure;
  readonly sentence: StorySentence;
  /** Unit and what is counted; "|" for people of no particular kind. */
  readonly what: string;
  /** Keys of the plain words before and after it in its clause: the predicate of what is counted. */
  readonly before: string | null;
  readonly after: string | null;
  readonly low: number;
  readonly high: number;
}

/** Words that count people of any kind. */
const ANYBODY = new Set(
  ["people", "person", "persons", "others", "total", "more", "victims", "lives"].flatMap((word) => [
    ...readSentence(word).keys,
  ]),
);
/** "about 20": 17 to 23. */
const ABOUT = 0.15;

/**
 * The counts of several reports, by report and in the order of its figures.
 *
 * @param sentences those of all articles from which counts are wanted
 */
export const countsOfReports = (articles: readonly Article[], sentences: readonly StorySentence[]): Count[] =>
  articles.flatMap((article, index) =>
    countsOf(
      article,
      sentences.filter((one) => one.article === index),
    ),
  );

/** Ordinals, years, "one" and figures of nothing in particular are left out. */
export function countsOf(article: Article, sentences: readonly StorySentence[]): Count[] {
  if (article.figures.length === 0) return [];
  const byId = new Map(sentences.map((one) => [one.cited.sentence, one]));
  return article.figures.flatMap((figure): Count[] => {
    const one = figure.sentence === null ? undefined : byId.get(figure.sentence);
    if (one?.mark !== "text" || figure.what + (figure.unit ?? "") === "" || BROKEN.test(one.cited.text))
      return [];
    if (figure.ordinal || figure.value === 1 || isYear(figure)) return [];
    const what = [...readSentence(figure.what).keys].filter((key) => !ANYBODY.has(key)).sort();
    return [
      {
        figure,
        sentence: one,
        what: `${figure.unit ?? ""}|${what.join(" ")}`,
        ...contextOf(figure, one),
        ...boundsOf(figure),
      },
    ];
  });
}

/** "4 1/2", or the remains of a wrongly decoded "½": the figures of such a sentence are unreliable. */
const BROKEN = /\d\s?\/\s?\d|\uFFFD/;
/** Most characters between a figure and a word of its predicate. */
const NEAR = 40;
const CUT = /[,;:—–()“”"]/;

function contextOf(figure: Figure, { cited, reading }: StorySentence): Pick<Count, "before" | "after"> {
  const start = cited.text.indexOf(figure.text);
  const end = start + figure.text.length;
  const plain = reading.words.filter(({ name, number }) => !name && !number);
  const before = plain.findLast((word) => word.end <= start);
  const after = plain.find((word) => word.start >= end);
  const joined = (from: number, to: number) => to - from <= NEAR && !CUT.test(cited.text.slice(from, to));
  return {
    before: before && joined(before.end, start) ? before.key : null,
    after: after && joined(end, after.start) ? after.key : null,
  };
}

/** Least likeness of two sentences for which a thing named by two words needs no common predicate. */
const ALIKE = 0.55;

/** Whether two counts are of the same kind of thing with the same predicate, in sentences of this likeness. */
export function countTheSame(a: Count, b: Count, score: number): boolean {
  if (a.what !== b.what) return false;
  if (score >= ALIKE && a.what.includes(" ")) return true;
  if (a.before !== null && b.before !== null && a.before !== b.before) return false;
  return (a.before !== null && a.before === b.before) || (a.after !== null && a.after === b.after);
}

function isYear({ value, unit, text }: Figure): boolean {
  return unit === null && Number.isInteger(value) && value >= 1800 && value <= 2100 && /^\d{4}\b/.test(text);
}

/** The range that a rounded figure stands for: "5 billion" for 4.9, but not for 5.6. */
function boundsOf({ value, bound, text }: Figure): { low: number; high: number } {
  if (bound === "at least") return { low: value * 0.98, high: Number.POSITIVE_INFINITY };
  if (bound === "at most") return { low: 0, high: value * 1.02 };
  const room = bound === "about" ? value * ABOUT : roundedBy(value, text);
  return { low: value - room, high: value + room };
}

/** Half of the last given place of a figure of a thousand or more. Smaller counts are exact. */
function roundedBy(value: number, text: string): number {
  if (Number.isInteger(value) && value < 1000 && !/\d\.\d/.test(text)) return 0;
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!digits) return value * 0.05;
  const [number, decimals] = digits;
  const written = Number(number.replaceAll(",", ""));
  const scale = written > 0 ? value / written : 1;
  if (decimals) return scale * 0.5 * 10 ** -decimals.length;
  const zeros = /(?<!0)0*$/.exec(number.replaceAll(",", ""))?.[0].length ?? 0;
  return scale * 0.5 * 10 ** zeros;
}

/** Whether some number satisfies both counts: "more than 10" and "12" can both hold, "at most 10" and "12" cannot. */
export function canBothHold(a: Count, b: Count): boolean {
  return a.low <= b.high && b.low <= a.high;
}
