/**
 * Days, places and people that sentences of one claim tell differently. Precision first: both must belong to one word and
 * be joined to it alike, each alone there, the rest of the sentences must agree, and no article of the story may name both.
 */
import type { Article, Disagreement, DisagreementVersion } from "../../model.js";
import type { ClaimOf } from "../claims/claims.js";
import type { Clash } from "../claims/unit-alignment.js";
import { type ContentWord, readSentence } from "../sentence/analysis.js";
import type { Told } from "../sentence/story-sentences.js";
import { figuresAgree } from "../similarity/same-claim.js";
import { alignWords } from "../similarity/similarity-features.js";
import { noneGivesBoth } from "./both-given.js";
import { daysApart, incompatible } from "./incompatible.js";
import { type Particular, particularsOf } from "./particulars.js";

/** Tellings of one claim that are held against each other. */
const COMPARED = 30;
/** Share of the rest of the lighter sentence, by weight, that the other must hold. */
const REST = 0.6;

/** In the order of the claims, then of the clashes: sentences that are alike but for figures, such as days of a month. */
export function particularsToldApart(
  articles: readonly Article[],
  told: readonly Told[],
  claims: readonly ClaimOf[],
  clashes: readonly Clash[],
): Disagreement[] {
  const apartInAll = noneGivesBoth(articles, told);
  const read = new Map<Told, readonly Particular[]>();
  const particulars = (one: Told): readonly Particular[] => {
    const article = articles[one.article];
    const known = read.get(one) ?? (article && one.mark === "text" ? particularsOf(article, one) : []);
    read.set(one, known);
    return known;
  };
  const found = new Map<string, Disagreement>();
  const saying = new Map(claims.flatMap((claim) => claim.told.map((one) => [one, claim.told] as const)));
  const withOthers = ({ a, b }: Clash) => [
    ...new Set([a, b, ...(saying.get(a) ?? []), ...(saying.get(b) ?? [])]),
  ];
  for (const set of [...claims.map((claim) => claim.told), ...clashes.map(withOthers)]) {
    const some = set.flatMap((one) => (particulars(one).length > 0 ? [one] : [])).slice(0, COMPARED);
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1)) {
        if (a.origin === b.origin) continue;
        for (const [x, y] of apart(particulars(a), particulars(b), articles)) {
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

/** Words that say when or where somebody spoke, not what happened: every reporter hears somebody else. */
const SPOKEN = readSentence(
  "said say says told tell tells added announced announce reported report statement interview spoke speaking according tweeted wrote asked confirmed",
).keys;
/** What one person alone does or becomes; of other words there are many of whom they are true. */
const ONE_PERSON = readSentence(
  "succeeded replaced appointed elected headed led chaired captained piloted founded directed won driven written hosted",
).keys;
/** What joins them to their word, where two of them are told apart. */
const PLACED = new Set(["in", "near", "off", "outside", "of"]);
const DATED = new Set(["on", "for", ""]);

function governs({ kind, key, link }: Particular): boolean {
  if (SPOKEN.has(key)) return false;
  if (kind === "person") return ONE_PERSON.has(key);
  return (kind === "place" ? PLACED : DATED).has(link);
}

/** The pairs of particulars that stand at one word, and are not the same. */
function apart(
  mine: readonly Particular[],
  theirs: readonly Particular[],
  articles: readonly Article[],
): [Particular, Particular][] {
  return mine.flatMap((x): [Particular, Particular][] => {
    const beside = (one: Particular) => one.kind === x.kind && one.key === x.key && one.link === x.link;
    const [y, ...more] = theirs.filter(beside);
    if (!y || more.length > 0 || mine.filter(beside).length > 1 || !governs(x)) return [];
    const [a, b] = [articles[x.told.article], articles[y.told.article]];
    return a && b && incompatible(x, y, a, b) ? [[x, y]] : [];
  });
}

/** The words of the sentences but for the two: neither negative, of one modality, with figures that can hold. */
function restAgrees(x: Particular, y: Particular): boolean {
  const [one, other] = [x.told.reading, y.told.reading];
  // What did not happen on one day, or in one place, need not have happened on another.
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
  const when = ({ told }: Particular) => articles[told.article]?.published?.iso.slice(0, 10) ?? "";
  const outlet = ({ told }: Particular) => {
    const source = articles[told.article]?.source;
    return source?.name ?? source?.domain ?? null;
  };
  const [first, second] = when(y) !== "" && when(y) < when(x) ? [y, x] : [x, y];
  const later = when(first) !== "" && when(second) > when(first);
  const together = when(first) !== "" && when(second) === when(first);
  const update = later && outlet(first) !== null && outlet(first) === outlet(second);
  const both = x.kind !== "date" || (daysApart(x, y) ?? 0) < 2 || !together;
  const version = (one: Particular): DisagreementVersion => ({
    value: { ...one.words, article: one.told.cited.article, sentence: one.told.cited.sentence },
    context: one.told.cited,
    alsoIn: [
      ...new Set(
        also
          .filter(({ told, value }) => value === one.value && told !== one.told)
          .map(({ told }) => told.cited.article),
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
