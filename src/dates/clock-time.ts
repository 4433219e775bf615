/** Parses what surrounds the date in a field: weekday, time of day, zone. */
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../words/lexicon/pages/publication-words.js";
import { wordList } from "../words/lexicon/word-list.js";
import { foldCalendarWord, isWeekday, monthNumber } from "./calendar-words.js";
import { isZone } from "./time-zones.js";

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC where the field gives them, a zone name in lower case, or null. */
  readonly zone: number | string | null;
}

export type Around =
  | { readonly kind: "time"; readonly time: ClockTime | null; readonly zone: string | null }
  | { readonly kind: "invalid"; readonly reason: string };

const TIME =
  /^t?(?<hour>\d{1,2})\s?(?:[:.]|h|時|时|点|시)\s?(?<minute>\d{2})(?:\s?[:.分분]\s?(?<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s?[分秒분초]?(?:\s?uhr\b)?/u;
const HOUR = /^(?<hour>\d{1,2})(?=\s?[ap]\.?\s?m\b)|^(?<whole>\d{1,2})\s?(?:h|uhr|時|时|点|시)(?![\p{L}\d])/u;
const COMPACT = /^t(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d{1,9})?(?!\d)/u;
const HALF = /^\s?(?<half>[ap])\.?\s?m\b\.?/u;
const CJK_HALF = /^(?:(?<am>上午|午前|오전)|(?<pm>下午|午後|오후))\s?/u;
const OFFSET =
  /^(?:gmt|utc|ut)?\s?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)\s?z?(?![\p{L}\d])/u;
/** "America/New_York", "Etc/UTC": names of the IANA time zone database. */
const REGION =
  /^(?<area>[a-z]{3,12})\/(?<place>[a-z]{2,20}(?:[_-][a-z]{2,20}){0,3}(?:\/[a-z_]{2,20})?)(?![\p{L}\d/])/u;
const WORD = /^\p{L}[\p{L}\p{M}.'’-]*/u;
const BETWEEN = /^[\s,;|·•/–—-]+/u;
/** Words before and between the parts of a date. */
const FILLERS: ReadonlySet<string> = new Set([
  ...PUBLISHED_WORDS,
  ...UPDATED_WORDS,
  ...wordList(
    "at on of the a le la las los el a as il alle ore um am den der dem de del kl klo kello om o godz di jam pukul u v в о г года року " +
      "date first last originally publie mis jour veroffentlicht aktualisiert stand " +
      "publicado publicada actualizado actualizada atualizado pubblicato aggiornato gepubliceerd bijgewerkt publicerad uppdaterad " +
      "local time daylight standard summer uhr hrs hours h ч time",
  ),
]);
/** A label that ends with a colon: "Published: ". */
const LABEL = /^[\p{L}\p{M} ]{1,30}:\s/u;

/**
 * Parses weekday, time of day and zone around the date of a field.
 *
 * @param rest the field without its date, folded; `;` marks the place of the date
 * @returns invalid where something is left that belongs to no date
 */
export function readAround(rest: string): Around {
  // XML Schema allows a zone after a day: 2024-05-07+02:00.
  let text = rest
    .replace(/^(\D{0,20};) ?(?:z|gmt|utc|[+-]\d{2}:\d{2})$/, "$1")
    .replace(LABEL, (label) => (isLabel(label) ? "" : label));
  let clock: { hour: number; minute: number; second: number } | null = null;
  let zone: number | string | null = null;
  let half: string | null = null;
  const invalid = (found: string): Around => ({ kind: "invalid", reason: found });
  while (text !== "") {
    const between = BETWEEN.exec(text);
    // "-0700" and "- 9:15": the number is an offset only after a time.
    const offset = clock === null || zone !== null ? null : OFFSET.exec(text.replace(/^[\s,]+/, ""));
    if (offset) {
      text = text.replace(/^[\s,]+/, "").slice(offset[0].length);
      const minutes = minutesOf(offset.groups ?? {});
      if (minutes === null) return invalid(`there is no time zone \`${offset[0].trim()}\``);
      zone = minutes;
      continue;
    }
    if (between) {
      text = text.slice(between[0].length);
      continue;
    }
    const cjk = CJK_HALF.exec(text);
    if (cjk) {
      half = cjk.groups?.am ? "a" : "p";
      text = text.slice(cjk[0].length);
      continue;
    }
    const time = COMPACT.exec(text) ?? TIME.exec(text) ?? HOUR.exec(text);
    if (time) {
      if (clock !== null) return invalid("there are two times");
      text = text.slice(time[0].length);
      const halfOfDay = HALF.exec(text);
      if (halfOfDay) text = text.slice(halfOfDay[0].length);
      half = halfOfDay?.groups?.half ?? half;
      const { hour, whole, minute, second } = time.groups ?? {};
      clock = { hour: Number(hour ?? whole), minute: Number(minute ?? 0), second: Number(second ?? 0) };
      continue;
    }
    const region: RegExpExecArray | null = clock === null || zone !== null ? null : REGION.exec(text);
    if (region) {
      // The offset of a region changes with the laws of its country: a name that no table has, so the hour is unknown.
      zone = region.groups?.area === "etc" ? (region.groups.place ?? null) : region[0];
      text = text.slice(region[0].length);
      continue;
    }
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return invalid(`\`${text.slice(0, 20)}\` belongs to no date`);
    text = text.slice(word.length).replace(/^\./, "");
    const bare = foldCalendarWord(word.replace(/[.]/g, ""));
    if (clock !== null && zone === null && isZoneName(bare)) zone = bare;
    // "+0200 CEST", as Go writes it: the offset decides.
    else if (typeof zone === "number" && isZone(bare)) continue;
    else if (!isWeekday(bare) && !FILLERS.has(bare) && !isNoise(bare, clock !== null))
      return invalid(`\`${word}\` belongs to no date`);
  }
  if (clock === null) return { kind: "time", time: null, zone: null };
  const hour = hourOf(clock.hour, half);
  if (hour === null || clock.minute > 59 || !isSecond(clock.second, clock.minute))
    return invalid(
      `there is no time ${clock.hour}:${two(clock.minute)}${clock.second > 0 ? `:${two(clock.second)}` : ""}`,
    );
  return { kind: "time", time: { ...clock, hour, zone }, zone: typeof zone === "string" ? zone : null };
}

const two = (value: number): string => String(value).padStart(2, "0");

const isLabel = (label: string): boolean =>
  label
    .replace(":", "")
    .trim()
    .split(" ")
    .every((word) => FILLERS.has(word));

/** A leap second ends a minute. */
const isSecond = (second: number, minute: number): boolean => second < 60 || (second === 60 && minute === 59);

/** Unknown zones have two to five letters too; fillers are words. */
function isZoneName(word: string): boolean {
  if (isZone(word)) return true;
  return /^[a-z]{2,5}$/.test(word) && !FILLERS.has(word) && !isWeekday(word) && monthNumber(word) === null;
}

/**
 * Whether a word may be ignored: "g.", "godz." after a time, and military zones of one letter, which RFC 2822 treats as
 * unknown.
 */
const isNoise = (word: string, timed: boolean): boolean => timed && /^[a-z]$/.test(word);

function hourOf(hour: number, half: string | null): number | null {
  if (half === null) return hour <= 23 ? hour : null;
  // "15:30 PM" is redundant; "15:30 AM" contradicts itself.
  if (hour > 12) return half === "p" && hour <= 23 ? hour : null;
  if (hour === 0) return half === "a" ? 0 : null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function minutesOf({ sign, hours, minutes }: Readonly<Record<string, string | undefined>>): number | null {
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  // From -12:00 (Baker Island) to +14:00 (Kiribati).
  if (Number(minutes ?? 0) > 59 || total > 14 * 60) return null;
  return sign === "+" ? total : -total;
}
