/** Detects sentences that differ only in who did it to whom, or when, for a deed that is done once. */
import { MONTH_NAMES, WEEKDAY_NAME } from "../../dates/english-calendar.js";
import { factsOf } from "../facts/facts.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";
import { swappedAround } from "./doers.js";

/** Least share of the rest, by weight: nothing else may differ. */
const ALL_BUT_IT = 0.8;
/** Deeds that are not mutual. */
const ONE_WAY =
  /^(?:beat|beats|beaten|defeat\w*|buys?|bought|buying|acquir\w*|invad\w*|succeed\w*|replac\w*|outbid|overt\w+|bit|trip\w*|inherit\w*)$/;
/** Events that happen once to one thing. */
const DONE_ONCE = [
  "born|died|killed|assassinated|found(?:ed)?|established|created|introduced|discovered|invented|built|opened?s?|launched|elected",
  "appointed|signed|released|published|completed|sank|sunk|crashed|erupted|begins?|began|starts?|started|effect|due|scheduled|seen",
].join("|");
const ONCE = new RegExp(`^(?:${DONE_ONCE})$`);
/** What one person is, or has done alone. */
const BY_ONE =
  /\b(?:(?:created|founded|discovered|invented|written|directed|designed|painted|composed|succeeded|replaced|won) by|(?:named|identified) as|(?:named|identified) the \p{Ll}+ as)$/u;

/** The first such clash; null where there is none. */
export function particularClash(both: Both): WordClash | null {
  if (both.long.unsure || both.short.unsure || both.long.negative !== both.short.negative) return null;
  return swapClash(both) ?? timeClash(both) ?? authorClash(both);
}

function swapClash({ long, short, pairs }: Both): WordClash | null {
  const verb = swappedAround(long, short, pairs);
  if (verb === null || !ONE_WAY.test(verb.text)) return null;
  return {
    words: [],
    share: ALL_BUT_IT,
    despite: "role",
    reason: `they give “${verb.text}” to the one and to the other`,
  };
}

/** Another weekday, date or year of a unique event. */
function timeClash({ long, short, pairs }: Both): WordClash | null {
  const [mine, theirs] = [timesIn(short), timesIn(long)];
  const [own, ...more] = mine;
  const [other, ...others] = theirs;
  if (
    !own ||
    !other ||
    more.length > 0 ||
    others.length > 0 ||
    own.kind !== other.kind ||
    own.value === other.value
  )
    return null;
  if (!pairs.some(({ b }) => ONCE.test(short.words[b]?.text ?? ""))) return null;
  const words = short.words.filter(({ start, end }) => start >= own.start && end <= own.end);
  const reason = `it happened ${own.value} here, ${other.value} there`;
  return { words, share: ALL_BUT_IT, despite: "day", reason };
}

interface TimeWord {
  readonly kind: "weekday" | "date" | "year";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const TIMES = new RegExp(
  String.raw`\b(?:(${WEEKDAY_NAME})|((?:${MONTH_NAMES}) \d{1,2}|\d{1,2} (?:${MONTH_NAMES}))(?:,? \d{4})?|((?:1[5-9]|20)\d\d))\b`,
  "gu",
);

/** Days and years of the sentence. Days on which somebody spoke are separate events. */
function timesIn({ text }: Reading): TimeWord[] {
  return [...text.matchAll(TIMES)].map(({ index, 0: all, 1: weekday, 2: date, 3: year }) => ({
    kind: weekday ? "weekday" : date ? "date" : "year",
    value: weekday ?? (date ? date.split(" ").sort().join(" ") : (year ?? "")),
    start: index,
    end: index + all.length,
  }));
}

/** "Created by" one person here, by another there. */
function authorClash({ long, short, heldLong, heldShort }: Both): WordClash | null {
  const [mine, theirs] = [authorIn(short), authorIn(long)];
  if (!mine || !theirs || mine.link !== theirs.link) return null;
  if (mine.words.some((i) => heldShort.has(i)) || theirs.words.some((i) => heldLong.has(i))) return null;
  const words = mine.words.flatMap((i) => short.words[i] ?? []);
  return {
    words,
    share: ALL_BUT_IT,
    despite: "name",
    reason: `one is ${named(words)} here, ${named(theirs.of)} there`,
  };
}

const named = (words: readonly ContentWord[]): string => `“${words.map(({ text }) => text).join(" ")}”`;

function authorIn(
  reading: Reading,
): { link: string; words: readonly number[]; of: readonly ContentWord[] } | null {
  for (const { words } of factsOf(reading).names) {
    const of = words.flatMap((i) => reading.words[i] ?? []);
    const link = BY_ONE.exec(reading.text.slice(0, of[0]?.start ?? 0).trimEnd())?.[0];
    if (link !== undefined) return { link: link.replace("identified", "named"), words, of };
  }
  return null;
}
