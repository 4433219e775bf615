/**
 * What each check finds in two sentences, whether or not another check has decided before: a change of one check is seen
 * in a line, though the verdict stays. Two orders are compared where they differ.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { isStatedBy, statesBackground } from "../../src/merge/claims/background-deed.js";
import { blameClash } from "../../src/merge/contradiction/blame-clash.js";
import { bothOf, contradiction, negationClash } from "../../src/merge/contradiction/contradiction.js";
import { contrastClash } from "../../src/merge/contradiction/contrast-clash.js";
import { countClash, type WordClash } from "../../src/merge/contradiction/count-clash.js";
import { doerClash } from "../../src/merge/contradiction/doer-clash.js";
import { eventClash, outcomeClash } from "../../src/merge/contradiction/event-clash.js";
import { farClash } from "../../src/merge/contradiction/far-clash.js";
import { linkClash } from "../../src/merge/contradiction/link-clash.js";
import { oppositeClash } from "../../src/merge/contradiction/opposite-clash.js";
import { particularClash } from "../../src/merge/contradiction/particular-clash.js";
import { rankClash } from "../../src/merge/contradiction/rank-clash.js";
import { relationClash } from "../../src/merge/contradiction/relation-clash.js";
import { routeClash } from "../../src/merge/contradiction/route-clash.js";
import { deniedWords, opposedVerbs, oppositePredicates } from "../../src/merge/contradiction/shown-clash.js";
import { othersFirst } from "../../src/merge/deeds/first-doers.js";
import { otherJudges } from "../../src/merge/deeds/judges.js";
import { opposedDeeds } from "../../src/merge/deeds/opposed-deeds.js";
import { stateOtherDeeds } from "../../src/merge/deeds/other-deeds.js";
import { eachSaysMore, otherAgentsElsewhere } from "../../src/merge/deeds/rest-elsewhere.js";
import { doneOtherTimes } from "../../src/merge/deeds/times-done.js";
import { valueOneThing } from "../../src/merge/deeds/valuations.js";
import { onOtherDays } from "../../src/merge/facts/days.js";
import { factsOf } from "../../src/merge/facts/facts.js";
import { outcomesDiffer, statesDiffer } from "../../src/merge/facts/outcomes.js";
import { type Reading, readSentence } from "../../src/merge/sentence/analysis.js";
import { haveOtherPredicates, otherRoles, swappedAround } from "../../src/merge/similarity/doers.js";
import { exchangedFates, givesOther } from "../../src/merge/similarity/exchanged-fates.js";
import { matterMismatch, mismatchOf } from "../../src/merge/similarity/mismatch.js";
import { otherTense } from "../../src/merge/similarity/mismatches/event-phase.js";
import { otherFillers } from "../../src/merge/similarity/mismatches/fillers.js";
import { otherFocus } from "../../src/merge/similarity/mismatches/focus.js";
import { opposedRelators } from "../../src/merge/similarity/mismatches/opposed-relators.js";
import { otherAdjuncts } from "../../src/merge/similarity/mismatches/other-adjuncts.js";
import { inOtherFrame } from "../../src/merge/similarity/mismatches/other-frames.js";
import {
  otherRankOfOffice,
  otherSort,
  otherThing,
} from "../../src/merge/similarity/mismatches/sentence-patterns.js";
import { quoteTheSame } from "../../src/merge/similarity/quotations-alike.js";
import {
  compareReadings,
  coverageOf,
  giveOneValue,
  relationOf,
} from "../../src/merge/similarity/same-claim.js";
import { similarityFeatures } from "../../src/merge/similarity/similarity-features.js";
import { ofOtherPeriods } from "../../src/merge/versions/periods.js";
import { listedSentence } from "./sentence-listing.js";

const CLASHES = {
  negationClash,
  outcomeClash,
  eventClash,
  countClash,
  oppositeClash,
  particularClash,
  rankClash,
  contrastClash,
  linkClash,
  blameClash,
  routeClash,
  relationClash,
  doerClash,
  farClash,
};
const SHOWN = { oppositePredicates, opposedVerbs, deniedWords };
const ON_PAIRS = {
  exchangedFates,
  inOtherFrame,
  opposedRelators,
  otherAdjuncts,
  otherFillers,
  otherFocus,
  otherJudges,
  otherRankOfOffice,
  otherRoles,
  otherSort,
  otherTense,
  otherThing,
  eachSaysMore,
  stateOtherDeeds,
};
const ON_READINGS = {
  doneOtherTimes,
  giveOneValue,
  isStatedBy,
  otherAgentsElsewhere,
  quoteTheSame,
  statesBackground,
  valueOneThing,
  ofOtherPeriods: (a: Reading, b: Reading) => ofOtherPeriods(a.text, b.text),
  othersFirst,
  statesDiffer,
};

/** Two places: 0.07, 1. */
const shortly = (value: number) => String(Number(value.toFixed(2)));

const saidOf = ({ words, share, reason, at, despite }: WordClash) =>
  [reason, `${words.map(({ text }) => text).join(" ")} ${share}`, at, despite]
    .filter((part) => part !== undefined)
    .join(", ");

/** A word for each thing that is found. */
function foundIn(a: Reading, b: Reading): string {
  const compared = compareReadings(a, b);
  const { judged, score, figures, polarity, modality } = compared;
  const { pairs } = judged;
  const [x, y] = [factsOf(a), factsOf(b)];
  const both = bothOf(a, b);
  const isFound: readonly (readonly [string, boolean])[] = [
    ["figures", !figures],
    ["polarity", !polarity],
    ["modality", !modality],
    ["givesOther", givesOther(a, b, pairs, "a") || givesOther(b, a, pairs, "b")],
    ["onOtherDays", onOtherDays(x.days, y.days)],
    ["outcomesDiffer", outcomesDiffer(x.outcomes, y.outcomes)],
    ["haveOtherPredicates", haveOtherPredicates(a, b, judged, false)],
    ["haveOtherPredicates of one count", haveOtherPredicates(a, b, judged, true)],
    ...Object.entries(ON_PAIRS).map(([name, find]) => [name, find(a, b, pairs)] as const),
    ...Object.entries(ON_READINGS).map(([name, find]) => [name, find(a, b)] as const),
  ];
  const deeds = opposedDeeds(a.text, b.text);
  const contrary = contradiction(a, b);
  const swapped = swappedAround(a, b, pairs);
  return [
    relationOf(a, b, compared, defaultConfig.merge.sameClaim),
    [score, coverageOf(a, b, pairs), contrary.score].map(shortly).join(" "),
    mismatchOf(a, b, pairs) ?? "-",
    matterMismatch(a, b, pairs) ?? "-",
    ...isFound.filter(([, found]) => found).map(([name]) => name),
    ...(swapped ? [`swapped ${swapped.text}`] : []),
    ...(deeds ? [`opposed ${deeds.map(({ wording }) => wording).join(" / ")}`] : []),
    ...Object.entries(SHOWN).flatMap(([name, find]) => {
      const shown = find(a, b);
      return shown ? [`${name} ${shown.map(({ text }) => text).join(" / ")}`] : [];
    }),
    ...Object.entries(CLASHES).flatMap(([name, find]) => {
      const clash = find(both);
      return clash ? [`${name} (${saidOf(clash)})`] : [];
    }),
    ...(contrary.decision ? ["cannot both be true"] : []),
  ].join("  ");
}

/** A table, and in which of its columns the language and the first sentence stand. */
const TABLES: readonly (readonly [file: string, language: number | null, first: number])[] = [
  ["labelled-pairs.tsv", 3, 4],
  ["labelled-pairs-held.tsv", 3, 4],
  ["labelled-pairs-languages.tsv", 3, 4],
  ["fact-pairs.tsv", null, 2],
  ["one-slot.tsv", null, 1],
  ["other-deeds.tsv", null, 1],
  ["altered-facts.tsv", 1, 2],
  ["probing-pairs.tsv", 1, 2],
];

interface Pair {
  readonly a: Reading;
  readonly b: Reading;
}

const tables = new Map<string, readonly Pair[]>();

/** Read once: what is known of a sentence is kept with its reading. */
function pairsOf(file: string, ofLanguage: number | null, first: number): readonly Pair[] {
  const before = tables.get(file);
  if (before) return before;
  const rows = readFileSync(path.join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n");
  const pairs = rows.map((row) => {
    const cells = row.split("\t");
    const language = ofLanguage === null ? null : (cells[ofLanguage] ?? null);
    const [a = "", b = ""] = cells.slice(first);
    return { a: readSentence(a, language), b: readSentence(b, language) };
  });
  tables.set(file, pairs);
  return pairs;
}

const listing = (file: string, ending: string) => `../fixtures/merge/pairs/${file.replace(/tsv$/, ending)}`;

describe.each(TABLES)("%s", (file, ofLanguage, first) => {
  it("is judged", async () => {
    const lines = pairsOf(file, ofLanguage, first).flatMap(({ a, b }) => {
      const [there, back] = [foundIn(a, b), foundIn(b, a)];
      return there === back ? [there] : [there, `< ${back}`];
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(listing(file, "found"));
  });

  it("is read", async () => {
    const lines = pairsOf(file, ofLanguage, first).flatMap(({ a, b }) => [
      listedSentence(a),
      listedSentence(b),
    ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(listing(file, "read"));
  });
});

it("weighs each trait of two sentences", async () => {
  const lines = pairsOf("labelled-pairs.tsv", 3, 4).map(({ a, b }) =>
    similarityFeatures(a, b).map(shortly).join(" "),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(listing("labelled-pairs.tsv", "traits"));
});
