/** Detects sentences with the same words but other agents or patients: who does what to whom. */

import { rememberAt } from "../../structures/object-memo.js";
import { BASIC_PREPOSITIONS } from "../../words/lexicon/english-function-words.js";
import { JUDGING_STEMS } from "../../words/lexicon/verbs/verb-classes.js";
import { regexFrom } from "../../words/text/regex.js";
import { mayBeOneThing } from "../../words/text/things.js";
import { otherAgentsElsewhere } from "../deeds/rest-elsewhere.js";
import { sideOf } from "../facts/actors.js";
import { actorOf } from "../facts/assertion.js";
import { deedsOf, predicatesOf } from "../facts/predicate.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import { exchangedFates, exchangedReceivers, givesOther } from "./exchanged-fates.js";
import type { Judged } from "./sentence-classifier.js";
import type { WordPair } from "./similarity-features.js";

/**
 * Whether agent and patient are exchanged: "Selm beat Oru", "Oru beat Selm"; "from Selm", "to Selm"; or one deed has
 * agents of two sides: "a passer-by pulled", "firefighters pulled".
 */
export function otherRoles(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return (
    otherWay(a, b, pairs) ||
    swappedAround(a, b, pairs) !== null ||
    (!isForeign(a.language ?? b.language) && otherPatients(a, b, pairs)) ||
    otherDoers(a, b, pairs) ||
    otherAgentsElsewhere(a, b) ||
    exchangedFates(a, b, pairs) ||
    exchangedReceivers(a, b, pairs) ||
    exchangedPlaces(a, b, pairs) ||
    givesOther(a, b, pairs, "a") ||
    givesOther(b, a, pairs, "b")
  );
}

/** Whether two things are each behind the word that the other follows: "left the safe and took the stamps". */
function exchangedPlaces(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const gap = ({ text, words }: Reading, at: number) =>
    text.slice(words[at - 1]?.end, words[at]?.start).replace(/ (?:the|an?|his|her|its|their) $/, " ");
  const deeds = deedsOf(a);
  const behind = (at: number) =>
    at > 0 && /^ (?:\p{Ll}+ )?$/u.test(gap(a, at)) ? toB.get(at - 1) : undefined;
  const following = pairs.flatMap((pair) => {
    const before = behind(pair.a);
    return before === undefined ? [] : { ...pair, before };
  });
  return following.some((one, index) =>
    following.some((other, at) => {
      const [first, second] = [one.before, other.before];
      if (at <= index || first === second) return false;
      if (!deeds.includes(one.a - 1) && !deeds.includes(other.a - 1)) return false;
      if (first !== other.b - 1 || second !== one.b - 1) return false;
      if ([one.a, other.a].includes(one.a - 1) || [one.a, other.a].includes(other.a - 1)) return false;
      return gap(a, one.a) === gap(b, other.b) && gap(a, other.a) === gap(b, one.b);
    }),
  );
}

/** "into", and the character before it. */
const LONGEST_WAY = 5;

/** The origin in one is the destination in the other. */
function otherWay(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const way = ({ text }: Reading, word: ContentWord | undefined) =>
    /\b(from|to|into)$/i.exec(text.slice(0, word?.start).trimEnd().slice(-LONGEST_WAY))?.[1]?.toLowerCase();
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one?.name && !other?.name) return false;
    const [from, to] = [way(a, one), way(b, other)];
    return from !== undefined && to !== undefined && (from === "from") !== (to === "from");
  });
}

/** Most content words between a verb and its agent or patient: "keeper Stell tripped striker Osk". */
const BESIDE = 3;
/** Between a verb in the active voice and its agent. */
const ACTIVE = /^(?: (?:will|would|has|have|had|also|later|first|then|not|never|\p{Ll}+ly))* $/u;
/** The same before "buying". */
const GOING_ON =
  /^ (?:is|are|was|were|has been|have been|had been|will be)(?: (?:also|now|not|still|\p{Ll}+ly))* $/u;
/** Between a verb and its patient: only words of the patient's phrase. */
const DIRECT = /^ (?:(?:the|an?|his|her|its|their|rival|\p{Lu}[\p{L}.’'-]*|\p{Ll}+) ){0,2}$/u;
/** "met", "married": symmetric verbs; and prepositions, which have no patient. */
const MUTUAL =
  /^(?:met|meets?|married|marry|wed|fought|fights?|play(?:s|ed)?|fac(?:e[sd]?|ing)|drew|draws?|tied|join(?:s|ed)?|divorced)$/;
const APART = regexFrom(
  "",
  String.raw`\b`,
  [...BASIC_PREPOSITIONS, "against|and|or|after|before|near|over|under|into|that|who|which"],
  String.raw`\b`,
);

/** The verb whose agent and patient are exchanged; null where there is none. */
export function swappedAround(a: Reading, b: Reading, pairs: readonly WordPair[]): ContentWord | null {
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const toA = new Map(pairs.map((pair) => [pair.b, pair.a]));
  for (const { a: i, b: j } of pairs) {
    const verb = a.words[i];
    if (!verb || verb.name || verb.number || MUTUAL.test(verb.text)) continue;
    const [mine, theirs] = [partsAround(a, i), partsAround(b, j)];
    if (!mine || !theirs) continue;
    const [first, second] =
      mine.passive === theirs.passive ? [mine.before, theirs.before] : [mine.before, theirs.after];
    if (mine.passive !== theirs.passive) {
      // "Selm was beaten by Oru", "Selm beat Oru".
      if (
        first.some((at) => theirs.before.includes(toB.get(at) ?? -1)) &&
        second.some((at) => mine.after.includes(toA.get(at) ?? -1))
      )
        return verb;
      continue;
    }
    const doer = first.some((at) => theirs.after.includes(toB.get(at) ?? -1));
    const done = second.some((at) => mine.after.includes(toA.get(at) ?? -1));
    if (doer && done) return verb;
  }
  return null;
}

const otherPatients = (a: Reading, b: Reading, pairs: readonly WordPair[]): boolean =>
  actsInOneOnly(a, b, pairs, "a") || actsInOneOnly(b, a, pairs, "b") || othersMeant(a, b, pairs);

/**
 * Whether the first does a deed to what does it in the other: "the army was blamed", "the army blamed the rebels". `own` is
 * the side of the first in `pairs`.
 */
function actsInOneOnly(first: Reading, other: Reading, pairs: readonly WordPair[], own: "a" | "b"): boolean {
  const against = own === "a" ? "b" : "a";
  return pairs.some((pair) => {
    const [i, j] = [pair[own], pair[against]];
    const verb = first.words[i];
    // "Seven died", "killed seven": of another verb, who does it in one may bear it in the other.
    if (!verb || verb.name || verb.number || verb.stem !== other.words[j]?.stem) return false;
    // "The bill passed 61 to 38" is what was passed.
    if (MUTUAL.test(verb.text) || !actsDirectly(other, j) || other.words[j + 1]?.number) return false;
    const doers = pairs.flatMap((one) => (one[against] === j - 1 ? one[own] : []));
    if (actsDirectly(first, i) && doers.includes(i - 1)) return false;
    return patientsOf(first, i).some((at) => doers.includes(at));
  });
}

/** Whom the verb befalls: "the army" of "blamed the army" and of "the army was blamed". */
const patientsOf = rememberAt((reading: Reading, verb): readonly number[] => {
  const { words, text } = reading;
  const before = text.slice(words[verb - 1]?.end, words[verb]?.start);
  if (IN_PASSIVE.test(before) && !words[verb]?.text.endsWith("ing")) return [verb - 1];
  if (!actsDirectly(reading, verb)) return [];
  return words.flatMap((word, at) => {
    if (at <= verb) return [];
    const gap = text.slice(words[verb]?.end, word.start);
    return DIRECT.test(gap) && !APART.test(gap) ? at : [];
  });
});
const OF_SOMEBODY = regexFrom("", "^", [...JUDGING_STEMS, "warn|suspect|sue[ds]?$"]);

/** Whether two parties are blamed or praised, each a common noun: "blamed the rebels", "blamed the villagers". */
function othersMeant(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    if (!OF_SOMEBODY.test(a.words[i]?.text ?? "")) return false;
    const [mine, theirs] = [patientsOf(a, i), patientsOf(b, j)];
    const [one, other] = [a.words[mine.at(-1) ?? -1], b.words[theirs.at(-1) ?? -1]];
    if (!one || !other || pairs.some((pair) => mine.includes(pair.a) && theirs.includes(pair.b)))
      return false;
    if (mine.some((at) => a.words[at]?.name) || theirs.some((at) => b.words[at]?.name)) return false;
    const side = sideOf(one.text);
    return (side === null || side !== sideOf(other.text)) && !mayBeOneThing(one.stem, other.stem);
  });
}

/** Indices of the content words right before a verb and right after it, as far as its agent and patient reach. */
interface Parts {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly passive: boolean;
}

const IN_PASSIVE =
  /^ (?:(?:has|have|had|will|would|also|later) )*(?:was|were|is|are|been|be|being)(?: (?:been|being|also|later|\p{Ll}+ly))* $/u;
const BY = /^ by (?:the |an? |his |her |its |their )?(?:\p{Ll}+ )?$/u;

/** Null where the word is no verb between two who may be its agent and patient. Each sentence is compared with many others, and read once. */
const partsAround = rememberAt((reading: Reading, index): Parts | null => {
  const { words, text } = reading;
  const [subject, verb, next] = [words[index - 1], words[index], words[index + 1]];
  if (!subject || !verb || !next) return null;
  const passive =
    IN_PASSIVE.test(text.slice(subject.end, verb.start)) && BY.test(text.slice(verb.end, next.start));
  if (!passive && !actsDirectly(reading, index)) return null;
  const after = words.slice(index + 1, index + 1 + BESIDE).map((_, at) => index + 1 + at);
  return { before: [index - 1], after, passive };
});

/** Whether the word is a verb between its agent and patient. */
const actsDirectly = rememberAt(({ words, text }: Reading, index): boolean => {
  const [doer, verb, next] = [words[index - 1], words[index], words[index + 1]];
  if (!doer || !verb || !next) return false;
  const [before, after] = [text.slice(doer.end, verb.start), text.slice(verb.end, next.start)];
  const acts = ACTIVE.test(before) || (verb.text.endsWith("ing") && GOING_ON.test(before));
  return acts && DIRECT.test(after) && !APART.test(after);
});

/** Whether one deed has agents of two sides, or the one's agent only owns something in the other. */
function otherDoers(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  if ((HERSELF.test(a.text) && BY_ANOTHER.test(b.text)) || (HERSELF.test(b.text) && BY_ANOTHER.test(a.text)))
    return true;
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [doerOf(a, i), doerOf(b, j)];
    if (!one || !other || one.name || other.name) return false;
    // "The mayor paid for the trip", "the city paid for the mayor's trip".
    if (a.words[i]?.stem === b.words[j]?.stem && (ownsOnly(b, one, other) || ownsOnly(a, other, one)))
      return true;
    const [mine, theirs] = [sideOf(one.text), sideOf(other.text)];
    return mine !== null && theirs !== null && mine !== theirs;
  });
}

/** "Wrote the speech herself", and no other did: "was written by an aide of hers". */
const HERSELF = / \p{Ll}{2,20} (?:him|her|it)self(?=[,.;]|$)/u;
const BY_ANOTHER = / by (?:an?|one of|somebody|someone|his|her|its) /i;

/** Whether a sentence has the first only as an owner, beside another agent. */
const ownsOnly = ({ words, text }: Reading, owner: ContentWord, agent: ContentWord): boolean =>
  owner.key !== agent.key &&
  words.some(
    ({ key, start, end }) => key === owner.key && /['’]s?$/.test(text.slice(start, end + 1).trimEnd()),
  ) &&
  words.filter(({ key }) => key === owner.key).length === 1;

/** The agent of a verb in the active voice: "firefighters" in "firefighters have pulled". */
const doerOf = rememberAt(({ words, text }: Reading, verb): ContentWord | null => {
  const [doer, deed] = [words[verb - 1], words[verb]];
  if (!doer || !deed || deed.name || deed.number) return null;
  return ACTIVE.test(text.slice(doer.end, deed.start)) ? doer : null;
});

/** Likeness from which two sentences may tell one deed in two verbs: "was found", "turned up"; less where they are surely one claim. */
const ONE_DEED = 0.76;
const ONE_DEED_IF_SURE = 0.7;
const SURE_CLAIM = 0.8;

/** Whether what each says of its subject is nowhere in the other: "will start", "has been disqualified". */
export function haveOtherPredicates(
  a: Reading,
  b: Reading,
  { pairs, alike, claim }: Pick<Judged, "pairs" | "alike" | "claim">,
  countAlike: boolean,
): boolean {
  const apart = (mine: readonly number[], theirs: readonly number[]) =>
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((i) => pairs.some((pair) => pair.a === i)) &&
    !theirs.some((i) => pairs.some((pair) => pair.b === i));
  return (
    apart(predicatesOf(a), predicatesOf(b)) ||
    (alike < (claim >= SURE_CLAIM ? ONE_DEED_IF_SURE : ONE_DEED) &&
      !countAlike &&
      (apart(deedsOf(a), deedsOf(b)) ||
        (claim < UNSURE_CLAIM && (lacksDeed(a, b, pairs) || othersAct(a, b, pairs)))))
  );
}

/** Whether each names who acts, and it is not one of them: "the board rejected the offer", "Lund praised it for that". */
function othersAct(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [mine, theirs] = [actorOf(a), actorOf(b)];
  if (mine === null || theirs === null) return false;
  return !pairs.some((pair) => mine.includes(pair.a) && theirs.includes(pair.b));
}

/** Probability of one claim below which likeness is not enough: the deed has to be told in both. */
const UNSURE_CLAIM = 0.55;

/** Whether what the lighter one says was done is nowhere in the other; where it has no deed, what the other says. */
function lacksDeed(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const [heldA, heldB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const [mine, theirs] = [
    { deeds: deedsOf(a), held: heldA },
    { deeds: deedsOf(b), held: heldB },
  ];
  const [lighter, heavier] = a.weight <= b.weight ? [mine, theirs] : [theirs, mine];
  const { deeds, held } = lighter.deeds.length > 0 ? lighter : heavier;
  return deeds.length > 0 && !deeds.some((i) => held.has(i));
}
