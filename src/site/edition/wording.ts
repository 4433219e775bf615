/** Numbers, dates and languages as a page words them. The same on every machine, so not by `Intl`. */
import type { Disagreement, Instant } from "../../model.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** `count(1, "report")` is "1 report"; `count(2300, "story", "stories")` is "2,300 stories". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${digits(number)} ${number === 1 ? one : many}`;
}

/** 12345 -> "12,345" */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3}){1,9}$)/g, ",");
}

/** "2024-05-01T14:30:00Z" -> "1 May 2024, 14:30 UTC"; "2024-05-01" -> "1 May 2024"; "2024-05" -> "May 2024". */
export function wordDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, time] = match;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(" ");
  return time && iso.endsWith("Z") ? `${words}, ${time} UTC` : time ? `${words}, ${time}` : words;
}

export interface DateView {
  /** Valid in `<time datetime>`. */
  readonly iso: string;
  readonly words: string;
}

/** A date as pages print it; null where it is not known. */
export function viewDate(instant: Instant | null): DateView | null {
  return instant === null ? null : { iso: instant.iso, words: wordDate(instant.iso) };
}

/** The day alone, for lists. */
export function viewDay(instant: Instant | null): DateView | null {
  return instant === null ? null : { iso: instant.iso, words: wordDate(instant.iso.slice(0, 10)) };
}

/** "rtl" for a language that is written so. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** 'ar' on an English page -> ` lang="ar" dir="rtl"`; the page's own language -> "". Safe to print as it is. */
export function languageAttributes(language: string | null, pageLanguage: string): string {
  if (language === null) return ' dir="auto"';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return ' dir="auto"';
  const primary = language.toLowerCase().split("-")[0] ?? "";
  if (primary === pageLanguage.toLowerCase().split("-")[0]) return "";
  return ` lang="${language}" dir="${directionOf(primary)}"`;
}

/** Cuts at a word, for descriptions and cards; never inside a surrogate pair. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, "")}…`;
}

/** An article may come without a headline; a link or a heading may not be without words. */
export function titled(headline: string): string {
  return headline.trim() === "" ? "Without a headline" : headline;
}

export interface Folded<T> {
  readonly shown: readonly T[];
  /** One click away. */
  readonly rest: readonly T[];
  /** "12 more", or empty. */
  readonly more: string;
}

/** The first `open` items and the others; one or two more are shown rather than hidden. */
export function fold<T>(items: readonly T[], open: number): Folded<T> {
  if (items.length <= open + 2) return { shown: items, rest: [], more: "" };
  return {
    shown: items.slice(0, open),
    rest: items.slice(open),
    more: `${digits(items.length - open)} more`,
  };
}

/** What sources differ in: "people wounded", "the age of Jo Lund". */
export function matterOf({ kind, what }: Pick<Disagreement, "kind" | "what">): string {
  return kind === "age" ? `the age of ${what}` : what;
}

/**
 * How far "only in one source" reaches: sentences of two languages are not compared, so that it speaks of each language by
 * itself where a story has several. Empty in one language.
 */
export function comparedWithin(articles: readonly { readonly language: string | null }[]): string {
  const languages = new Set(articles.flatMap(({ language }) => language?.split("-")[0] ?? []));
  return languages.size > 1 ? "of its language" : "";
}
