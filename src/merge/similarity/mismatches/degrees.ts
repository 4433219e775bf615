/**
 * Detects that two sentences give one thing another rank, another share or another order: "the largest mill", "the second-largest";
 * "all schools", "most schools"; "threw stones before police used gas", "used gas before they threw stones".
 */

import { remember } from "../../../structures/object-memo.js";
import { ORDINALS } from "../../../words/lexicon/english-numbers.js";
import { regexFrom } from "../../../words/text/regex.js";
import { stem } from "../../../words/text/tokens.js";
import type { ContentWord, Reading } from "../../sentence/analysis.js";

/** Superlatives of one meaning. */
const SUPERLATIVES: readonly (readonly string[])[] = [
  ["largest", "biggest"],
  ["smallest"],
  ["highest", "tallest"],
  ["lowest"],
  ["longest"],
  ["shortest"],
  ["oldest"],
  ["youngest"],
  ["richest", "wealthiest"],
  ["poorest"],
  ["busiest"],
  ["deadliest", "worst"],
  ["fastest"],
];
const RANKED = regexFrom(
  "giu",
  String.raw`\b(?:(?<ordinal>`,
  [...ORDINALS.keys()].slice(1, 10),
  ")[- ])?(?<best>",
  SUPERLATIVES.flat(),
  String.raw`)\b`,
);

/** For each meaning the places that a sentence gives: "" is the first. */
const ranksIn = remember((reading: Reading): ReadonlyMap<number, ReadonlySet<string>> => {
  const ranks = new Map<number, Set<string>>();
  if (!reading.text.includes("est")) return ranks;
  for (const { groups } of reading.text.matchAll(RANKED)) {
    const best = groups?.best?.toLowerCase() ?? "";
    const meaning = SUPERLATIVES.findIndex((words) => words.includes(best));
    const known = ranks.get(meaning) ?? new Set();
    ranks.set(meaning, known.add((groups?.ordinal ?? "").toLowerCase()));
  }
  return ranks;
});

/** Whether both rank something by one superlative, at no place in common. */
export function otherPlaces(a: Reading, b: Reading): boolean {
  const theirs = ranksIn(b);
  return [...ranksIn(a)].some(([meaning, mine]) => {
    const others = theirs.get(meaning);
    return others !== undefined && [...mine].every((place) => !others.has(place));
  });
}

/** Words for a share of several, by how much it is; the noun is that of the first words behind. */
const SHARE =
  /\b(?<share>all|every|each|most|some|several|half|few|none|no)(?: of)?(?: the| its| his| her| their)? (?:\p{Ll}+ )?(?<noun>\p{Ll}{3,30})\b/giu;
const ALIKE_SHARES: readonly (readonly string[])[] = [
  ["all", "every", "each"],
  ["most"],
  ["some", "several"],
  ["half"],
  ["few"],
  ["none", "no"],
];

const sharesIn = remember((reading: Reading): readonly (readonly [noun: string, share: number])[] =>
  [...reading.text.matchAll(SHARE)].map(({ groups }) => [
    stem((groups?.noun ?? "").toLowerCase()),
    ALIKE_SHARES.findIndex((words) => words.includes((groups?.share ?? "").toLowerCase())),
  ]),
);

/** Whether both tell of a share of one noun, and of another share. */
export function otherShares(a: Reading, b: Reading): boolean {
  const theirs = sharesIn(b);
  return (
    theirs.length > 0 &&
    sharesIn(a).some(([noun, share]) => {
      const same = theirs.filter(([other]) => other === noun);
      return same.length > 0 && same.every(([, other]) => other !== share);
    })
  );
}

/** "Stones flew before police came", "After police came, stones flew". */
const ORDERED = /^(?<one>[^;:“”"]{8,200}?),? (?<relator>before|after) (?<two>[^;:“”"]{8,200})$/iu;
const LED = /^(?<relator>before|after) (?<one>[^,;:“”"]{8,200}), (?<two>[^;:“”"]{8,200})$/iu;

interface OrderOfDeeds {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

/** What comes first in a sentence of two deeds, and what then. */
const orderIn = remember((reading: Reading): OrderOfDeeds | null => {
  const led = LED.exec(reading.text)?.groups;
  const groups = led ?? ORDERED.exec(reading.text)?.groups;
  if (!groups) return null;
  const { one = "", two = "", relator = "" } = groups;
  const start = reading.text.indexOf(one);
  const behind = reading.text.lastIndexOf(two);
  const within = (from: number, to: number) =>
    new Set(
      reading.words
        .filter((word: ContentWord) => word.start >= from && word.end <= to && !word.number)
        .map(({ key }) => key),
    );
  const [x, y] = [within(start, start + one.length), within(behind, behind + two.length)];
  if (x.size < LEAST || y.size < LEAST) return null;
  const isBefore = /^before$/i.test(relator);
  const leads = led ? !isBefore : isBefore;
  return leads ? { first: x, second: y } : { first: y, second: x };
});
/** Least content words of each deed. */
const LEAST = 2;
/** Least share of a deed's words that are in the other's. */
const SAME_DEED = 0.6;
const OTHER_DEED = 0.34;

/** Whether two sentences tell the same two deeds in the reverse order. */
export function inReverseOrder(a: Reading, b: Reading): boolean {
  const [mine, theirs] = [orderIn(a), orderIn(b)];
  if (!mine || !theirs) return false;
  return (
    shareOfDeed(mine.first, theirs.second) >= SAME_DEED &&
    shareOfDeed(mine.second, theirs.first) >= SAME_DEED &&
    shareOfDeed(mine.first, theirs.first) <= OTHER_DEED &&
    shareOfDeed(mine.second, theirs.second) <= OTHER_DEED
  );
}

function shareOfDeed(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let both = 0;
  for (const key of x) if (y.has(key)) both++;
  return both / Math.min(x.size, y.size);
}
