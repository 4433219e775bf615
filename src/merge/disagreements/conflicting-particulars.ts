/**
 * Finds days, places and people in which sentences of one claim differ. Precision first: both must depend on the same
 * word in the same way, with no other beside them; the rest of the sentences must agree; and no article of the story
 * may name both.
 */

import type { Article, Disagreement, DisagreementVersion } from "../../model.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import type { ClaimOf } from "../claims/claims.js";
import type { Clash } from "../claims/unit-alignment.js";
import { DEEDS_OF_ONE } from "../facts/deeds-of-one.js";
import { type ContentWord, readSentence } from "../sentence/analysis.js";
import { figuresAgree } from "../sentence/quantities.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { alignWords } from "../similarity/similarity-features.js";
import { noneGivesBoth } from "./double-values.js";
import { daysApart, incompatible } from "./incompatible-values.js";
import { type Particular, particularsOf } from "./particulars.js";

/** Most sentences of one claim that are compared. */
const COMPARED = 30;
/** Least share of the rest of the lighter sentence, by weight, that the other has. */
const REST = 0.6;

/**
 * In the order of the claims, then of the clashes: sentences that are alike except for figures, such as days of a
 * month.
 */
export function differingParticulars(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  claims: readonly ClaimOf[],
  clashes: readonly Clash[],
): Disagreement[] {
  const apartInAll = noneGivesBoth(articles, sentences);
  const read = new Map<StorySentence, readonly Particular[]>();
  const particulars = (one: StorySentence): readonly Particular[] => {
    const article = articles[one.article];
    const known = read.get(one) ?? (article && one.mark === "text" ? particularsOf(article, one) : []);
    read.set(one, known);
    return known;
  };
  const found = new Map<string, Disagreement>();
  const saying = new Map(
    claims.flatMap((claim) => claim.sentences.map((one) => [one, claim.sentences] as const)),
  );
  const withOthers = ({ a, b }: Clash) => [
    ...new Set([a, b, ...(saying.get(a) ?? []), ...(saying.get(b) ?? [])]),
  ];
  for (const set of [...claims.map((claim) => claim.sentences), ...clashes.map(withOthers)]) {
    const some = set.flatMap((one) => (particulars(one).length > 0 ? [one] : [])).slice(0, COMPARED);
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1)) {
        if (a.origin === b.origin) continue;
        for (const [x, y] of conflicts(particulars(a), particulars(b), articles)) {
          const key = `${x.kind} ${[x.value, y.value].sort().join("|")}`;
          if (found.has(key) || !restAgrees(x, y) || !apartInAll(x, y)) continue;
          const also = some.flatMap(particulars).filter((one) => one.kind === x.kind && one.key === x.key);
          found.set(key, disagreement(x, y, also, articles));
        }
      }
    }
  }
  return [...found.values()];
}

/** Words of utterances, whose time and place differ between reporters. */
const SPOKEN = readSentence(
  [
    ...reportingForms(["plain", "comment", "act"], ["present", "past"]),
    "statement interview spoke speaking according",
  ].join(" "),
).keys;
/** What only one person does or becomes. */
const ONE_PERSON = readSentence(
  [...DEEDS_OF_ONE, "appointed elected led captained piloted driven"].join(" "),
).keys;
/** Prepositions before places that can contradict each other. */
const PLACED = new Set(["in", "near", "off", "outside", "of"]);
const DATED = new Set(["on", "for", ""]);

function governs({ kind, key, link }: Particular): boolean {
  if (SPOKEN.has(key)) return false;
  if (kind === "person") return ONE_PERSON.has(key);
  return (kind === "place" ? PLACED : DATED).has(link);
}

/** Pairs of different particulars that depend on the same word. */
function conflicts(
  mine: readonly Particular[],
  theirs: readonly Particular[],
  articles: readonly Article[],
): [Particular, Particular][] {
  return mine.flatMap((x): [Particular, Particular][] => {
    const beside = (one: Particular) => one.kind === x.kind && one.key === x.key && one.link === x.link;
    const [y, ...more] = theirs.filter(beside);
    if (!y || more.length > 0 || mine.filter(beside).length > 1 || !governs(x)) return [];
    const [a, b] = [articles[x.sentence.article], articles[y.sentence.article]];
    return a && b && incompatible(x, y, a, b) ? [[x, y]] : [];
  });
}

/** Whether the sentences agree except for the two: neither negative, of one modality, with compatible figures. */
function restAgrees(x: Particular, y: Particular): boolean {
  const [one, other] = [x.sentence.reading, y.sentence.reading];
  // An event that did not happen on one day or in one place may have happened on another.
  if (one.negative || other.negative || one.unsure !== other.unsure) return false;
  const outside =
    ({ start, end }: Particular) =>
    (word: { start: number; end: number }) =>
      word.end <= start || word.start >= end;
  if (!figuresAgree(one.quantities.filter(outside(x)), other.quantities.filter(outside(y)))) return false;
  const [a, b] = [one.words.filter(outside(x)), other.words.filter(outside(y))];
  const [light, heavy] = weightOf(a) <= weightOf(b) ? [a, b] : [b, a];
  const pairs = alignWords(light, heavy);
  if (pairs.some((pair) => light[pair.a]?.negated !== heavy[pair.b]?.negated)) return false;
  // "In Selm on Friday", "in Orle on Saturday": two events.
  const isLeft = (words: readonly ContentWord[], side: "a" | "b") =>
    words.some(({ name, number }, at) => name && !number && !pairs.some((pair) => pair[side] === at));
  if (x.kind === "date" && isLeft(light, "a") && isLeft(heavy, "b")) return false;
  const held = pairs.reduce((sum, pair) => sum + pair.strength * (light[pair.a]?.weight ?? 0), 0);
  return held >= REST * weightOf(light);
}

function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function disagreement(
  x: Particular,
  y: Particular,
  also: readonly Particular[],
  articles: readonly Article[],
): Disagreement {
  const when = ({ sentence }: Particular) => articles[sentence.article]?.published?.iso.slice(0, 10) ?? "";
  const outlet = ({ sentence }: Particular) => {
    const source = articles[sentence.article]?.source;
    return source?.name ?? source?.domain ?? null;
  };
  const [first, second] = when(y) !== "" && when(y) < when(x) ? [y, x] : [x, y];
  const later = when(first) !== "" && when(second) > when(first);
  const together = when(first) !== "" && when(second) === when(first);
  const update = later && outlet(first) !== null && outlet(first) === outlet(second);
  const both = x.kind !== "date" || (daysApart(x, y) ?? 0) < 2 || !together;
  const version = (one: Particular): DisagreementVersion => ({
    value: { ...one.words, article: one.sentence.cited.article, sentence: one.sentence.cited.sentence },
    context: one.sentence.cited,
    alsoIn: [
      ...new Set(
        also
          .filter(({ sentence, value }) => value === one.value && sentence !== one.sentence)
          .map(({ sentence }) => sentence.cited.article),
      ),
    ],
  });
  return {
    kind: x.kind,
    verdict: update ? "update" : both ? "differs" : "contradiction",
    what: first.said,
    versions: [version(first), version(second)],
  };
}
