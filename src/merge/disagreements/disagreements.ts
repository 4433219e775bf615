/**
 * Finds quantities in which the sources differ. Precision first: a false contradiction defames. So the sentences must
 * be alike except for the figures, each must have one figure of its kind, and neither article may give the other's
 * value anywhere.
 */

import type { Article, Disagreement, DisagreementVersion } from "../../model.js";
import { MONTH_NAMES, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { PARTS_OF_COUNTS, SUPPOSED_COUNTS } from "../../words/lexicon/measures/parts-of-counts.js";
import type { Clash } from "../claims/unit-alignment.js";
import { eachSaysMore } from "../deeds/rest-elsewhere.js";
import { factsOf } from "../facts/facts.js";
import { type Count, canBothHold, countsOf, countTheSame } from "../quantities/counts.js";
import { isBesideOne } from "../quantities/parts.js";
import { STILL_COUNTED } from "../quantities/unfinished-counts.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { matterMismatch } from "../similarity/mismatch.js";
import { alignWords } from "../similarity/similarity-features.js";
import { areOneApart, someKillerDied } from "../versions/killers.js";

/** Counts that grow during an event: a later source with a greater value updates them. */
const GROWING =
  /(?:=kill|=wound|arrest|detain|miss|evacu|rescu|displac|infect|hospit|homeless|trap|signatur|signator|donat|pledg|follower|subscri|vaccin)/;

/**
 * Makes a disagreement of each clash of two counts. Those of the most alike sentences come
 * first.
 *
 * @param sentences those of the story
 * @param clashes pairs of sentences whose figures cannot both hold
 */
export function disagreementsOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  clashes: readonly Clash[],
): Disagreement[] {
  const counts = articles.map((article, index) =>
    clashes.some(({ a, b }) => a.article === index || b.article === index)
      ? countsOf(
          article,
          sentences.filter((one) => one.article === index),
        )
      : [],
  );
  const found = new Map<string, Disagreement>();
  const diesToo = clashes.length > 0 && someKillerDied(sentences);
  for (const { a, b, score } of clashes) {
    if (a.origin === b.origin || scopeOf(a) !== scopeOf(b) || nameOtherDays(a, b)) continue;
    const pairs = alignWords(a.reading.words, b.reading.words);
    // "Seven years with the Comets", "two years with the Raiders"; a day ticket for 4 euros, a week ticket for 5.
    const mismatch = matterMismatch(a.reading, b.reading, pairs);
    if (mismatch === "name" || mismatch === "sort") continue;
    if (eachSaysMore(a.reading, b.reading, pairs)) continue;
    if (STILL_COUNTED.test(a.cited.text) || STILL_COUNTED.test(b.cited.text)) continue;
    const clash = clashOf(a, b, score, counts);
    if (clash && diesToo && areOneApart(clash.map(({ figure }) => figure.value)) && [a, b].every(countsDead))
      continue;
    const key = clash && `${clash[0].what} ${clash[0].before ?? clash[0].after}`;
    if (clash && key && !found.has(key)) found.set(key, figureDisagreement(clash, articles, counts));
  }
  return [...found.values()];
}

const countsDead = ({ reading }: StorySentence): boolean =>
  factsOf(reading).quantities.some(({ kind }) => kind === "dead");

const SCOPE_WORDS = [
  ...PARTS_OF_COUNTS,
  ...SUPPOSED_COUNTS,
  "during|quarter|respectively|of (?:them|whom|those|the)|until|by (?:the end|now|then)",
].join("|");
const SCOPE = new RegExp(`\\b(?:${SCOPE_WORDS})\\b`, "gi");

const DAY = new RegExp(String.raw`\b(?:${WEEKDAY_NAME}|(?:${MONTH_NAMES}) \d{1,2})\b`, "g");

/** Whether both name days, and none in common: then they are about two events. */
function nameOtherDays(a: StorySentence, b: StorySentence): boolean {
  const daysIn = ({ cited }: StorySentence): readonly string[] => cited.text.match(DAY) ?? [];
  const [mine, theirs] = [daysIn(a), daysIn(b)];
  if (mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.includes(day))) return true;
  // "300 workers in 2019", "260 workers in 2022".
  const [years, others] = [a, b].map(({ reading }) => [...factsOf(reading).days.years]);
  return (
    years !== undefined &&
    others !== undefined &&
    years.length > 0 &&
    others.length > 0 &&
    !years.some((year) => others.includes(year))
  );
}

/**
 * Words that limit a figure to a part or a period: "since October", "first". Figures of two scopes may both be true. The
 * month of May limits nothing.
 */
function scopeOf({ cited }: StorySentence): string {
  const words = (cited.text.match(SCOPE) ?? []).filter((word) => word !== "May");
  return [...new Set(words.map((word) => word.toLowerCase()))].sort().join(" ");
}

function clashOf(
  a: StorySentence,
  b: StorySentence,
  score: number,
  counts: readonly (readonly Count[])[],
): readonly [Count, Count] | null {
  const [inA, inB] = [counts[a.article] ?? [], counts[b.article] ?? []];
  const [mine, theirs] = [
    inA.filter(({ sentence }) => sentence === a),
    inB.filter(({ sentence }) => sentence === b),
  ];
  for (const x of mine) {
    if (mine.filter(({ what }) => what === x.what).length > 1) continue;
    const [y, ...more] = theirs.filter(({ what }) => what === x.what);
    if (!y || more.length > 0 || !countTheSame(x, y, score) || canBothHold(x, y)) continue;
    if (
      [x, y].some(({ figure, sentence: { cited } }) =>
        isBesideOne(cited.text, cited.text.indexOf(figure.text)),
      )
    )
      continue;
    // An article that gives the other's value elsewhere does not differ: it is about two things.
    const given = (count: Count) => (other: Count) => other.what === count.what && canBothHold(other, count);
    if (inA.some(given(y)) || inB.some(given(x))) continue;
    return [x, y];
  }
  return null;
}

function figureDisagreement(
  [x, y]: readonly [Count, Count],
  articles: readonly Article[],
  counts: readonly (readonly Count[])[],
): Disagreement {
  const when = ({ sentence }: Count) => articles[sentence.article]?.published?.iso ?? "";
  const [first, second] = when(y) !== "" && when(y) < when(x) ? [y, x] : [x, y];
  const later = when(first) !== "" && when(second) > when(first);
  const anotherDay = later && when(second).slice(0, 10) > when(first).slice(0, 10);
  const outlet = ({ sentence }: Count) =>
    articles[sentence.article]?.source.name ?? articles[sentence.article]?.source.domain ?? null;
  const grown = GROWING.test(`${x.what} ${x.before} ${x.after}`) && second.figure.value > first.figure.value;
  const sameOutlet = outlet(first) !== null && outlet(first) === outlet(second);
  return {
    kind: "figure",
    verdict: later && (grown || sameOutlet) ? "update" : anotherDay ? "differs" : "contradiction",
    what: x.figure.what || (x.figure.unit ?? ""),
    versions: [first, second].map((count) =>
      countVersion(count, first === count ? second : first, articles, counts),
    ),
  };
}

/** Includes the other articles that give the same value for the same thing. */
function countVersion(
  count: Count,
  against: Count,
  articles: readonly Article[],
  counts: readonly (readonly Count[])[],
): DisagreementVersion {
  const { figure, sentence } = count;
  const alsoIn = articles.flatMap(({ id }, index) => {
    if (index === sentence.article || index === against.sentence.article) return [];
    const same = counts[index]?.some(
      ({ what, figure: other }) => what === count.what && other.value === figure.value,
    );
    return same ? [id] : [];
  });
  return {
    value: {
      text: figure.text,
      span: figure.span,
      article: sentence.cited.article,
      sentence: figure.sentence,
    },
    context: sentence.cited,
    alsoIn,
  };
}
