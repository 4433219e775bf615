/** Detects sentences with the same words but other agents or patients: who does what to whom. */
import { sideOf } from "../facts/actors.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { WordPair } from "./similarity-features.js";

/**
 * Whether agent and patient are exchanged: "Selm beat Oru", "Oru beat Selm"; "from Selm", "to Selm"; or one deed has
 * agents of two sides: "a passer-by pulled", "firefighters pulled".
 */
export function otherRoles(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return otherWay(a, b, pairs) || swappedAround(a, b, pairs) !== null || otherDoers(a, b, pairs);
}

/** The origin in one is the destination in the other. */
function otherWay(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const way = ({ text }: Reading, word: ContentWord | undefined) =>
    /\b(from|to|into)$/i.exec(text.slice(0, word?.start).trimEnd())?.[1]?.toLowerCase();
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
/** Between a verb and its patient: only words of the patient's phrase. */
const DIRECT = /^ (?:(?:the|an?|his|her|its|their|rival|\p{Lu}[\p{L}.’'-]*|\p{Ll}+) ){0,2}$/u;
/** "met", "married": symmetric verbs; and prepositions, which have no patient. */
const MUTUAL =
  /^(?:met|meets?|married|marry|wed|fought|fights?|play(?:s|ed)?|fac(?:e[sd]?|ing)|drew|draws?|tied|join(?:s|ed)?|divorced)$/;
const APART =
  /\b(?:with|against|and|or|of|in|on|at|by|from|to|for|after|before|near|over|under|into|that|who|which)\b/;

/** The verb whose agent and patient are exchanged; null where there is none. */
export function swappedAround(a: Reading, b: Reading, pairs: readonly WordPair[]): ContentWord | null {
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const toA = new Map(pairs.map((pair) => [pair.b, pair.a]));
  for (const { a: i, b: j } of pairs) {
    const verb = a.words[i];
    if (!verb || verb.name || verb.number || MUTUAL.test(verb.text)) continue;
    if (!actsDirectly(a, i) || !actsDirectly(b, j)) continue;
    const [doer, done] = [toB.get(i - 1), toA.get(j - 1)];
    if (doer === undefined || done === undefined) continue;
    if (doer > j && doer - j <= BESIDE && done > i && done - i <= BESIDE) return verb;
  }
  return null;
}

/** Whether the word is a verb between its agent and patient. */
function actsDirectly({ words, text }: Reading, index: number): boolean {
  const [doer, verb, next] = [words[index - 1], words[index], words[index + 1]];
  if (!doer || !verb || !next) return false;
  const after = text.slice(verb.end, next.start);
  return ACTIVE.test(text.slice(doer.end, verb.start)) && DIRECT.test(after) && !APART.test(after);
}

/** Whether one deed has agents of two sides. */
function otherDoers(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [doerOf(a, i), doerOf(b, j)];
    if (!one || !other || one.name || other.name) return false;
    const [mine, theirs] = [sideOf(one.text), sideOf(other.text)];
    return mine !== null && theirs !== null && mine !== theirs;
  });
}

/** The agent of a verb in the active voice: "firefighters" in "firefighters have pulled". */
function doerOf({ words, text }: Reading, verb: number): ContentWord | null {
  const [doer, deed] = [words[verb - 1], words[verb]];
  if (!doer || !deed || deed.name || deed.number) return null;
  return ACTIVE.test(text.slice(doer.end, deed.start)) ? doer : null;
}
