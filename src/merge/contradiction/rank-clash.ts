/** Detects two ranks of one thing: "the first woman to lead the bank", "the second"; "the largest port", "the third-largest". */
import { ORDINAL_ENDING, ORDINALS } from "../../words/lexicon/english-numbers.js";
import type { Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

/** The pattern finds a rank by the words around it, and not by a parser of numbers: "last" and "largest" are ranks, too. */
const RANKS = [...ORDINALS.keys()].slice(0, 10);
const ORDINAL = `${RANKS.join("|")}|last|\\d{1,3}(?:${ORDINAL_ENDING})`;
const SUPERLATIVE =
  "largest|biggest|smallest|highest|lowest|longest|shortest|oldest|youngest|richest|poorest|busiest|tallest|deepest|fastest";
/** "Is the second-largest port", "was its 12th mayor": what the subject is, not what it did for the second time. */
const RANK = new RegExp(
  `\\b(?:is|was|be|become|became|becomes|remains) (?:the|its|his|her|their|\\p{Lu}[\\p{L}-]{1,20}['’]s) (?:(?<ordinal>${ORDINAL})[- ]?)?(?<best>(?:${SUPERLATIVE}) )?(?<noun>\\p{Ll}[\\p{L}-]{2,20})`,
  "u",
);
/** Ranks that hold of one thing in two respects, or of two things together. */
const IN_RESPECT =
  /\b(?:one of|among|perhaps|probably|arguably|after|since|half|round|quarter|time|day|week|year)\b/i;

/** Nothing else may differ. */
const ALL_BUT_IT = 0.8;

interface Rank {
  readonly place: number;
  readonly best: string;
  readonly noun: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Null where both rank alike, or not in one respect. */
export function rankClash({ long, short }: Both): WordClash | null {
  const [mine, theirs] = [rankIn(short), rankIn(long)];
  if (!mine || !theirs || mine.place === theirs.place) return null;
  if (mine.best !== theirs.best || mine.noun !== theirs.noun) return null;
  const words = short.words.filter(({ start, end }) => start >= mine.start && end <= mine.end);
  return {
    words,
    share: ALL_BUT_IT,
    despite: "opposite",
    reason: `it is the ${mine.text} here, the ${theirs.text} there`,
  };
}

function rankIn({ text }: Reading): Rank | null {
  const match = RANK.exec(text);
  if (!match?.groups || IN_RESPECT.test(text)) return null;
  const { ordinal = "", best = "", noun = "" } = match.groups;
  if (ordinal === "" && best === "") return null;
  const start = match.index + match[0].lastIndexOf(ordinal === "" ? best : ordinal);
  const end = match.index + match[0].length - noun.length;
  return { place: rankNumber(ordinal), best, noun, text: text.slice(start, end).trim(), start, end };
}

/** The last is behind all others. */
function rankNumber(ordinal: string): number {
  if (ordinal === "") return 1;
  if (ordinal === "last") return Number.POSITIVE_INFINITY;
  const word = RANKS.indexOf(ordinal);
  return word < 0 ? Number.parseInt(ordinal, 10) : word + 1;
}
