/** Detects sentences that differ only in who did it to whom, or when, for a deed that is done once. */

import { namedDaysIn } from "../../dates/named-days.js";
import { MONTH_NAMES } from "../../words/lexicon/english-calendar.js";
import { spellingSimilarity } from "../../words/text/spelling.js";
import { DEEDS_OF_ONE } from "../facts/deeds-of-one.js";
import { factsOf } from "../facts/facts.js";
import { type Holding, holdingsOf, OFFICES_OF_ONE_PLACE } from "../facts/offices.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { swappedAround } from "../similarity/doers.js";
import type { Both, WordClash } from "./count-clash.js";

/** Least share of the rest, by weight: nothing else may differ. */
const ALL_BUT_IT = 0.8;
/** Deeds that are not mutual. */
const ONE_WAY =
  /^(?:beat|beats|beaten|defeat\w*|buys?|bought|buying|acquir\w*|invad\w*|succeed\w*|replac\w*|outbid|overt\w+|bit|trip\w*|inherit\w*|exports?|imports?)$/;
/** Events that happen once to one thing. */
const DONE_ONCE = [
  "born|died|killed|assassinated|found(?:ed)?|established|created|introduced|discovered|invented|built|opens|opened|launched|elected",
  "appointed|signed|released|published|completed|sank|sunk|crashed|erupted|begins?|began|starts?|started|effect|due|scheduled|seen",
  "inaugurated|retired|buried|beatified|crowned|abolished|dissolved|disbanded|ratified|annexed|set",
].join("|");
const ONCE = new RegExp(`^(?:${DONE_ONCE})$`);
/** Events that happen again in other years, or on other weekdays, but hardly on another date. */
const ON_ONE_DATE = /^(?:arrived?|reached|landed|docked|departed|held|slated|place|takes?|took)$/;
/** What one person is, or has done alone. */
const DONE_BY_ONE = [
  ...DEEDS_OF_ONE,
  "created|discovered|invented|designed|painted|composed|owned|ruled|coached|acquired|assassinated|murdered",
  "invaded|commissioned|produced|commanded",
].join("|");
const BY_ONE = new RegExp(
  String.raw`\b(?:(?:${DONE_BY_ONE}) by|(?:named|identified) as|(?:named|identified) the \p{Ll}+ as)$`,
  "u",
);

/** The same deeds in the active voice: "Anna Holt wrote", by the verb that "by" follows in the passive. */
const ACTIVE = new RegExp(
  `^ (?:also |first )?(${[
    "created|founded|discovered|invented|wrote|directed|designed|painted|composed|acquired|assassinated|murdered",
    "hosted|commissioned|produced|owns|heads|chairs|rules|coaches|hosts|commands",
  ].join("|")}) `,
);
const PASSIVE: Readonly<Record<string, string>> = {
  wrote: "written",
  owns: "owned",
  heads: "headed",
  chairs: "chaired",
  rules: "ruled",
  coaches: "coached",
  hosts: "hosted",
  commands: "commanded",
};

/** The first clash of who did it to whom, day, place, author or office; null where there is none. */
export function particularClash(both: Both): WordClash | null {
  if (both.long.unsure || both.short.unsure || both.long.negative !== both.short.negative) return null;
  return (
    swapClash(both) ??
    timeClash(both) ??
    beginningClash(both) ??
    placeClash(both) ??
    authorClash(both) ??
    officeClash(both)
  );
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

/** Beginnings of one thing, in two words: "introduced in 1955", "invented in 1995". */
const BEGINNING = /^(?:discovered|invented|introduced|created|established|launched|founded|built)$/;

/** Another year in which it came into being. */
function beginningClash({ long, short }: Both): WordClash | null {
  const [mine, theirs] = [short, long].map(({ words }) => words.find(({ text }) => BEGINNING.test(text)));
  if (!mine || !theirs || mine.text === theirs.text) return null;
  const [own, other] = [timeWordAfter(short, mine, "year"), timeWordAfter(long, theirs, "year")];
  if (!own || !other || own.value === other.value) return null;
  const words = short.words.filter(
    (word) => word === mine || (word.start >= own.start && word.end <= own.end),
  );
  const reason = `it began in ${own.value} here, in ${other.value} there`;
  return { words, share: ALL_BUT_IT, despite: "day", reason };
}

/** Another weekday, date or year of a unique event. */
function timeClash({ long, short, pairs }: Both): WordClash | null {
  for (const { a, b } of pairs) {
    const [deed, same] = [long.words[a], short.words[b]];
    if (!deed || !same) continue;
    const own = timeWordAfter(short, same, null);
    const other = own && timeWordAfter(long, deed, own.kind);
    if (!own || !other || own.value === other.value) continue;
    if (!ONCE.test(same.text) && !(own.kind === "date" && ON_ONE_DATE.test(same.text))) continue;
    const words = short.words.filter(({ start, end }) => start >= own.start && end <= own.end);
    const reason = `it happened ${own.value} here, ${other.value} there`;
    return { words, share: ALL_BUT_IT, despite: "day", reason };
  }
  return null;
}

/** The one time of a sentence, of the kind; of several, the one right after the verb: "was built in 1912 and sold in 1950". */
function timeWordAfter(
  reading: Reading,
  { end }: ContentWord,
  kind: TimeWord["kind"] | null,
): TimeWord | null {
  const times = timesIn(reading);
  const [only, ...more] = kind === null ? times : times.filter((time) => time.kind === kind);
  if (only && more.length === 0) return only;
  const next = times.find(({ start }) => start > end);
  const isItsOwn = next && !OF_ANOTHER.test(reading.text.slice(end, next.start));
  return isItsOwn && (kind === null || next.kind === kind) ? next : null;
}

/** Between a verb and the time of something else. */
const OF_ANOTHER =
  /[,;:()]|\b(?:and|but|who|which|that|when|after|before|since|until|from|between|his|her|its|their|\p{Ll}{3,}ed)\b/u;

interface TimeWord {
  readonly kind: "weekday" | "date" | "year" | "month";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Years and months without a day. */
const PERIODS = new RegExp(
  String.raw`\b(?:(?<year>(?:1[5-9]|20)\d\d)|(?<=\b[Ii]n )(?<month>${MONTH_NAMES}))\b`,
  "gu",
);

/** Days and years of the sentence. Days on which somebody spoke are separate events. */
function timesIn({ text }: Reading): TimeWord[] {
  const days = namedDaysIn(text).map(({ weekday, date, start, end }): TimeWord => {
    return { kind: weekday === null ? "date" : "weekday", value: weekday ?? date ?? "", start, end };
  });
  const periods = [...text.matchAll(PERIODS)].flatMap(({ index, 0: value, groups }): TimeWord[] => {
    const isOfDay = days.some(({ start, end }) => start <= index && index < end);
    return isOfDay
      ? []
      : [
          {
            kind: groups?.year === undefined ? "month" : "year",
            value,
            start: index,
            end: index + value.length,
          },
        ];
  });
  return [...days, ...periods].sort((a, b) => a.start - b.start);
}

/** "Born in Peru", "born in Chile": another country of what happened once, or is at one place. */
function placeClash({ long, short, pairs }: Both): WordClash | null {
  const [mine, theirs] = [countriesIn(short), countriesIn(long)];
  const [own, other] = [mine[0], theirs[0]];
  if (!own || !other || mine.length > 1 || theirs.length > 1 || own.key === other.key) return null;
  // "A museum": perhaps another.
  if (INDEFINITE.test(short.text) || INDEFINITE.test(long.text)) return null;
  if (!pairs.some(({ b }) => AT_ONE_PLACE.test(short.words[b]?.text ?? ""))) return null;
  const reason = `it is in “${own.text}” here, in “${other.text}” there`;
  return { words: [own], share: ALL_BUT_IT, despite: "name", reason };
}

const INDEFINITE = /^(?:an?|another|some) /i;
const AT_ONE_PLACE = new RegExp(
  `${ONCE.source}|^(?:based|headquarter(?:s|ed)|located|lies|crash|birth|died)$`,
);

/** Countries, and capitals that stand for them, after "in". */
const countriesIn = ({ words, text }: Reading): readonly ContentWord[] =>
  words.filter(({ key, start }) => key.startsWith("@") && /\bin (?:the )?$/.test(text.slice(0, start)));

/** "Created by" one person here, by another there. */
function authorClash({ long, short, heldLong, heldShort }: Both): WordClash | null {
  const mine = authorIn(short);
  const theirs = authorIn(long) ?? (mine && authorsIn(long, mine.link));
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
    const active = ACTIVE.exec(reading.text.slice(of.at(-1)?.end ?? 0))?.[1];
    const link =
      active === undefined
        ? BY_ONE.exec(reading.text.slice(0, of[0]?.start ?? 0).trimEnd())?.[0]
        : `${PASSIVE[active] ?? active} by`;
    if (link !== undefined) return { link: link.replace("identified", "named"), words, of };
  }
  return null;
}

/** "Created by artists such as Ida Holm and Omar Lind": all that follow, where nobody stands right behind "by". */
function authorsIn(reading: Reading, link: string): ReturnType<typeof authorIn> {
  const { text, words } = reading;
  const at = text.indexOf(` ${link} `);
  const list = at < 0 ? null : SEVERAL_AUTHORS.exec(text.slice(at + link.length + 1));
  if (!list) return null;
  const from = at + link.length + 1 + list[0].length;
  const behind = words.flatMap(({ start, name }, index) => (name && start >= from ? index : []));
  return { link, words: behind, of: behind.slice(0, 1).flatMap((index) => words[index] ?? []) };
}
const SEVERAL_AUTHORS = /^ (?:\p{Ll}[\p{L}-]{1,20} ){1,3}(?:like|such as|including) (?=\p{Lu})/u;

/** Another holder of the same office over the same. */
function officeClash({ long, short }: Both): WordClash | null {
  const theirs = holdingsOf(long);
  for (const mine of theirs.length === 0 ? [] : holdingsOf(short)) {
    const elsewhere = theirs.find((one) => isElsewhere(mine, one));
    if (elsewhere !== undefined) {
      const reason = `${named(mine.holder)} is the ${mine.office} of something else there`;
      return { words: short.words, share: 0, despite: "name", reason };
    }
    const [office, over] = [mine.office, mine.over.join()];
    const other = theirs.find((one) => one.office === office && one.over.join() === over);
    if (!other || mine.holder.some((word) => isIn(word, long.words))) continue;
    const reason = `the ${office} is ${named(mine.holder)} here, ${named(other.holder)} there`;
    return { words: mine.holder, share: ALL_BUT_IT, despite: "name", reason };
  }
  return null;
}

/** Whether one person holds the office over something else. */
function isElsewhere(mine: Holding, other: Holding): boolean {
  if (mine.office !== other.office || !OFFICES_OF_ONE_PLACE.has(mine.office)) return false;
  if (!mine.holder.every(({ key }) => other.holder.some((word) => word.key === key))) return false;
  return !mine.over.some((key) => other.over.includes(key));
}

/** Least similarity of spellings of one name. */
const ONE_SPELLING = 0.6;

/** Whether a name is among others, in any spelling. */
const isIn = ({ text }: ContentWord, words: readonly ContentWord[]): boolean =>
  words.some((other) => other.name && spellingSimilarity(text, other.text) >= ONE_SPELLING);
