/**
 * Finds long figures that two reports give with one digit different: "$5,687.75 at the Ardley Spa" here, "a $5,587.75 stay at the
 * Ardley Spa" there. Such a figure is copied from one paper, so one of them is a slip. Precision first: the rest of its digits
 * and the words around it are the same, and no report has both.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { type Count, countsOfReports } from "../quantities/counts.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { twoVersions } from "../versions/two-versions.js";
import { isReporting } from "./owners.js";

/** Least digits of a figure, zeros at its ends aside: shorter ones are alike by chance. */
const DIGITS = 5;
/** Characters around a figure that tell what it is of. */
const AROUND = 70;
/** Least rarity of a word that tells it, and least number of such words in common. */
const LEAST_RARITY = 4;
const SHARED = 2;
/** Most figures of a story that are compared with each other. */
const COMPARED = 400;

interface LongFigure {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly thing: string;
  readonly unit: string | null;
  /** As it is written, without commas. */
  readonly written: string;
  readonly about: ReadonlySet<string>;
}

/** In the order of the story. */
export function slipsOfFigures(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = countsOfReports(articles, sentences.filter(isReporting)).flatMap(longFigure);
  const found = new Map<string, Disagreement>();
  for (const [index, x] of all.slice(0, COMPARED).entries()) {
    const y = all.slice(index + 1, COMPARED).find((other) => isSlip(x, other));
    const key = y && [x.written, y.written].sort().join(" ");
    if (!y || key === undefined || found.has(key) || anyHasBoth(all, x, y)) continue;
    const like = (one: LongFigure) => all.filter(({ written }) => written === one.written);
    found.set(key, twoVersions({ kind: "figure", what: x.thing || y.thing }, [x, y], articles, like));
  }
  return [...found.values()];
}

function longFigure({ figure, sentence }: Count): LongFigure[] {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(figure.text);
  const written = number?.[0].replaceAll(",", "") ?? "";
  const digits = written.replace(".", "").replace(/^0+|(?<!0)0+$/g, "");
  if (digits.length < DIGITS) return [];
  const end = (number?.index ?? 0) + (number?.[0].length ?? 0);
  const at = sentence.cited.text.indexOf(figure.text);
  const near = sentence.reading.words.filter(
    ({ start, end, number, name, weight }) =>
      !number &&
      (name || weight >= LEAST_RARITY) &&
      end > at - AROUND &&
      start < at + figure.text.length + AROUND,
  );
  return [
    {
      sentence,
      value: cutAfter(figure, end),
      thing: figure.what,
      unit: figure.unit,
      written,
      about: new Set(near.map(({ key }) => key)),
    },
  ];
}

/** "$5,587.75" of "$5,587.75 stay". */
const cutAfter = ({ text, span }: Words, end: number): Words =>
  span.end - span.start === text.length
    ? { text: text.slice(0, end), span: { ...span, end: span.start + end } }
    : { text, span };

function isSlip(x: LongFigure, y: LongFigure): boolean {
  if (x.sentence.origin === y.sentence.origin || x.unit !== y.unit) return false;
  if (!oneDigitApart(x.written, y.written)) return false;
  return [...x.about].filter((key) => y.about.has(key)).length >= SHARED;
}

/** One digit is another, or two that follow each other have changed places. */
function oneDigitApart(one: string, other: string): boolean {
  if (one.length !== other.length || one.indexOf(".") !== other.indexOf(".")) return false;
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : at));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return true;
  return (
    apart.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  );
}

function anyHasBoth(all: readonly LongFigure[], x: LongFigure, y: LongFigure): boolean {
  const has = (one: LongFigure) =>
    new Set(all.flatMap(({ written, sentence }) => (written === one.written ? sentence.article : [])));
  const [mine, theirs] = [has(x), has(y)];
  return [...mine].some((article) => theirs.has(article));
}
