/**
 * Collects the quantities of the story's event over time: two dead in the morning, eight in the evening. Precision
 * first: only the first value of each article counts, and only figures of the same matter are compared.
 */

import type { Article } from "../../model.js";
import { COMPASS_POINT } from "../../words/lexicon/things/directions.js";
import { mayBeOneThing } from "../../words/text/things.js";
import { OF_BEARER, OF_EVENT } from "../quantities/event-kind-traits.js";
import type { EventKind } from "../quantities/event-kinds.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import { thingWorth } from "../quantities/worth.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { canHold, sameValue } from "../sentence/value-ranges.js";
import { type Mismatch, matterMismatch } from "../similarity/mismatch.js";
import { alignWords, type WordPair } from "../similarity/similarity-features.js";
import { countedApart } from "./counted-places.js";
import { type Given, givenBy, mainOf } from "./event-values.js";
import { areOneApart, someKillerDied } from "./killers.js";
import { ofOtherPeriods } from "./periods.js";

/** Different values of one quantity, in order of the articles. */
export interface Versions {
  readonly kind: EventKind;
  readonly given: readonly Given[];
}

/** All quantities in which the story's articles differ. */
export function versionsOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  origins: readonly number[],
): Versions[] {
  // One origin does not differ from itself, and most stories have but one.
  if (new Set(articles.map((_, index) => origins[index] ?? index)).size < 2) return [];
  const diesToo = someKillerDied(sentences);
  const given = articles.map((article, index) => givenBy(article, index, origins[index] ?? index, sentences));
  const found: Versions[] = [];
  for (const kind of [...OF_EVENT, ...OF_BEARER]) {
    const all = given.map((list) => list.filter(({ quantity }) => quantity.kind === kind));
    const here = all.map((list) => list.filter(({ elsewhere }) => !elsewhere));
    const sets = OF_EVENT.has(kind) ? ofEvent(here) : bearersOf(here);
    for (const set of sets) {
      // A report that tells of two sentences has both years, whenever they were given.
      const comparable = largestAlike(set, kind, OF_EVENT.has(kind) ? here : all);
      // "Killed three and then himself", "claimed four lives": one counts the killer, too.
      if (kind === "dead" && diesToo && areOneApart(comparable.map(({ quantity }) => quantity.value)))
        continue;
      if (differAnywhere(comparable)) found.push({ kind, given: comparable });
    }
  }
  return found;
}

/** The main value of each article, in all and for each place that has its own. */
function ofEvent(all: readonly (readonly Given[])[]): Given[][] {
  const places = countedApart(all);
  if (places.length === 0) return [all.flatMap((list) => mainOf(list) ?? [])];
  return ["", ...places].map((scope) =>
    all.flatMap((list) => mainOf(list.filter(({ place }) => (place.where || place.struck) === scope)) ?? []),
  );
}

/** Values that different articles give the same bearer. */
function bearersOf(all: readonly (readonly Given[])[]): Given[][] {
  const sets: Given[][] = [];
  for (const one of all.flat()) {
    const home = sets.find(
      (set) =>
        set.every((other) => other.article !== one.article) &&
        set.some((other) => countOneMatter(one, other)),
    );
    if (home) home.push(one);
    else sets.push([one]);
  }
  return sets.filter(({ length }) => length > 1);
}

/** The largest set of values that are comparable with a first one. */
function largestAlike(
  set: readonly Given[],
  kind: EventKind,
  all: readonly (readonly Given[])[],
): readonly Given[] {
  let best: readonly Given[] = [];
  for (const one of set) {
    const alike = set.filter(
      (other) => other === one || (comparable(one, other, kind, all) && !givesBoth(one, other, all)),
    );
    if (alike.length > best.length) best = alike;
  }
  return best;
}

/** "north of Detroit": from where a distance is measured. */
const MEASURED_FROM = /^[ -](?:\p{Ll}+ ){0,3}(?:of|from) (?:the )?\p{L}/u;
const isFromPlace = ({ reading, quantity }: Given): boolean =>
  MEASURED_FROM.test(reading.text.slice(quantity.end));

/** Least rarity of such a word. */
const TELLS_THING = 4;
const DIRECTION = new RegExp(`^(?:${COMPASS_POINT}|coast|shore)`);

/** Whether both have a common word for what is so far away. */
const shareThing = ({ reading: { words }, quantity }: Given, { reading: { keys } }: Given): boolean =>
  words.some(
    ({ key, name, number, weight, text, start, end }) =>
      keys.has(key) &&
      !name &&
      !number &&
      weight >= TELLS_THING &&
      !DIRECTION.test(text) &&
      (end <= quantity.start || start >= quantity.end),
  );

function comparable(one: Given, other: Given, kind: EventKind, all: readonly (readonly Given[])[]): boolean {
  if (one.quantity.unit !== other.quantity.unit) return false;
  // An office and a car may both be north of one town.
  if (kind === "distance" && isFromPlace(one) && !shareThing(one, other)) return false;
  if (!countAlike(one, other) && !countAlikeElsewhere(one, other, all)) return false;
  if (one.quantity.unit !== "time" && ofOtherPeriods(one.reading.text, other.reading.text)) return false;
  return OF_EVENT.has(kind) ? sameMatter(one, other) : countOneMatter(one, other);
}

/** Whether both count people of one kind, or one of them is a running total of all. */
function countAlike(one: Given, other: Given): boolean {
  if (one.quantity.who === other.quantity.who) return true;
  if (isCountOfNone(one) || isCountOfNone(other)) return true;
  const [some, all] = one.quantity.who === "" ? [other, one] : [one, other];
  const grown = all.quantity.kind === "missing" || all.quantity.value > some.quantity.value;
  return all.quantity.who === "" && grown && RUNNING.test(all.reading.text);
}

/** "Nobody was hurt" is said of workers, too; "no one else was hurt" is not. */
const isCountOfNone = ({ quantity: { who, high }, reading: { text }, value }: Given): boolean =>
  who === "" && high === 0 && !/passengers?$/i.test(value.text) && !/\b(?:else|other|further)\b/i.test(text);

/** Whether an article gives one of the values in words that count as the other does: "Four dead", "four skiers died". */
function countAlikeElsewhere(one: Given, other: Given, all: readonly (readonly Given[])[]): boolean {
  const counts = (value: Given, as: Given) =>
    (all[value.article] ?? []).some(
      ({ quantity }) => quantity.who === as.quantity.who && sameValue(quantity, value.quantity),
    );
  return counts(one, other) || counts(other, one);
}
const RUNNING =
  /\b(?:tolls?|number of|total of|(?:has |have |had )?(?:risen|fallen)|rose|climbed|bringing|now)\b/i;

/** Whether an article gives both values: then it is about two things, unless it says how one became the other. */
function givesBoth(one: Given, other: Given, all: readonly (readonly Given[])[]): boolean {
  const gives = (article: number, value: EventQuantity) =>
    (all[article] ?? []).some(
      ({ quantity, reading }) =>
        quantity.who === value.who && sameValue(quantity, value) && !RISEN.test(reading.text),
    );
  return (
    !sameValue(one.quantity, other.quantity) &&
    (gives(one.article, other.quantity) || gives(other.article, one.quantity))
  );
}
const RISEN = /\b(?:rose|risen|rises|climbed|up from|from|earlier|initially|at first)\b/i;

/** Words that two sentences must share besides the count, and their least rarity. */
const SHARED = 2;
const DISTINCTIVE = 6;

/** Where each noun has a capital, "Altersheim" beside "Seniorenheim" is no other name. */
const NOUNS_IN_CAPITALS = /^(?:de|lb)\b/;
/** Mismatches between two sentences that may still count the same people. */
const NO_OTHER_EVENT: ReadonlySet<Mismatch> = new Set(["asserter", "stance", "opposite"]);

/** Whether both are about the story's event: nothing contradicts it, and they are in openings or share particulars. */
function sameMatter(one: Given, other: Given): boolean {
  const pairs = alignWords(one.reading.words, other.reading.words);
  const mismatch = matterMismatch(one.reading, other.reading, pairs);
  // "The toll rose to five on Wednesday": the day is that of the news, not that of the fire.
  const germans =
    mismatch === "name" &&
    [one, other].every(({ reading }) => NOUNS_IN_CAPITALS.test(reading.language ?? ""));
  if (germans && one.prominent && other.prominent) return true;
  const counted = mismatch === "day" && (RUNNING.test(one.reading.text) || RUNNING.test(other.reading.text));
  if (mismatch !== null && !NO_OTHER_EVENT.has(mismatch) && !counted) return false;
  if ((one.prominent && other.prominent) || (one.place.where !== "" && one.place.where === other.place.where))
    return true;
  const shared = pairs.flatMap(({ a }) => one.reading.words[a] ?? []).filter(({ number }) => !number);
  return shared.length >= SHARED && shared.some(({ weight }) => weight >= DISTINCTIVE);
}

const YEARS: ReadonlySet<EventKind> = new Set(["from", "until"]);
/** Least share of the lighter sentence, by weight, that a sentence about the same has. */
const ONE_MATTER = 0.55;

function countOneMatter(one: Given, other: Given): boolean {
  if (one.quantity.kind !== other.quantity.kind || one.quantity.unit !== other.quantity.unit) return false;
  const pairs = alignWords(one.reading.words, other.reading.words);
  const mismatch = matterMismatch(one.reading, other.reading, pairs);
  const corrected = mismatch === "stance" && one.corrects !== other.corrects;
  // "From 2032", "from 2035": the years are what differs.
  const years = mismatch === "day" && YEARS.has(one.quantity.kind);
  // Police give one number and the owner another: that is the difference itself.
  if (mismatch !== null && mismatch !== "asserter" && !corrected && !years) return false;
  if (one.reading.unsure || other.reading.unsure) return false;
  if (bearersDiffer(one, other, pairs) || otherThingsWorth(one, other)) return false;
  const weight = ({ reading, quantity }: Given) =>
    reading.words.reduce(
      (sum, word) =>
        sum + (word.number || (word.start >= quantity.start && word.end <= quantity.end) ? 0 : word.weight),
      0,
    );
  const held = pairs.reduce((sum, { a, strength }) => {
    const word = one.reading.words[a];
    return sum + (word && !word.number ? strength * word.weight : 0);
  }, 0);
  return held >= ONE_MATTER * Math.min(weight(one), weight(other));
}

/** "Jewels worth $2 million", "paintings valued at $5 million". */
function otherThingsWorth(one: Given, other: Given): boolean {
  const [mine, theirs] = [one, other].map(({ reading, quantity }) =>
    thingWorth(reading.text.slice(0, quantity.start)),
  );
  return mine !== null && theirs !== null && mine !== theirs && !mayBeOneThing(mine ?? "", theirs ?? "");
}

/** Whether the words before a common word, as "ticket" in "a ticket costs", differ on both sides. */
function bearersDiffer(one: Given, other: Given, pairs: readonly WordPair[]): boolean {
  const [mine, theirs] = [one.reading.words, other.reading.words];
  const [heldA, heldB] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  return pairs.some(({ a, b }) => {
    const [verb, same, x, y] = [mine[a], theirs[b], mine[a - 1], theirs[b - 1]];
    if (!verb || !same || !x || !y || heldA.has(a - 1) || heldB.has(b - 1)) return false;
    if (verb.end > one.quantity.start || same.end > other.quantity.start || x.number || y.number)
      return false;
    return (
      NEXT.test(one.reading.text.slice(x.end, verb.start)) &&
      NEXT.test(other.reading.text.slice(y.end, same.start))
    );
  });
}
const NEXT = /^ (?:(?:will|would|now|has|have|had) )*$/;

function differAnywhere(given: readonly Given[]): boolean {
  return given.some((one) =>
    given.some((other) => one.origin !== other.origin && !sameValue(one.quantity, other.quantity)),
  );
}

/** Whether both can be true, because a bound allows the other value. */
export const bothHold = (one: Given, other: Given): boolean => canHold(one.quantity, other.quantity);
