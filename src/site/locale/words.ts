/** What the site says by itself, in the language of its catalogue. The same on every machine, so not by `Intl`. */
import type { Instant } from "../../model.js";
import type { Catalogue } from "./catalogue.js";
import { escapeHtml } from "./escape.js";
import { pluralCategory } from "./plural-rules.js";

/** Values of a message; `count` decides its plural form, and is printed as a number is. */
export type Values = Readonly<Record<string, string | number>>;

/** Where the `<links>` of a message lead. */
export type Targets = Readonly<Record<string, string>>;

export interface DateView {
  /** Valid in `<time datetime>`. */
  readonly iso: string;
  readonly words: string;
}

export interface Folded<T> {
  readonly shown: readonly T[];
  /** One click away. */
  readonly rest: readonly T[];
  /** "12 more", or empty. */
  readonly more: string;
}

export interface SiteWords {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** @throws Error where the catalogue has no such message: catalogues are checked, so this is a fault of newsfold */
  say(key: string, values?: Values): string;
  /** A message with links, as HTML. Values are escaped. */
  rich(key: string, values?: Values, targets?: Targets): string;
  has(key: string): boolean;
  /** 12345 -> "12,345" */
  number(value: number): string;
  /** "2024-05-01T14:30:00Z" -> "1 May 2024, 14:30 UTC"; "2024-05-01" -> "1 May 2024"; "2024-05" -> "May 2024"; a year stays. */
  date(iso: string): string;
  /** A date as pages print it; null where it is not known. */
  viewDate(instant: Instant | null): DateView | null;
  /** The day alone, for lists. */
  viewDay(instant: Instant | null): DateView | null;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** Splits a list into the first `open` items and the rest. A rest of one or two is shown, too. */
  fold<T>(items: readonly T[], open: number, key?: string): Folded<T>;
}

/** Elements that a message may contain; every other name in `<...>` is a link, whose target the caller gives. */
const ELEMENTS: Readonly<Record<string, readonly [string, string]>> = {
  del: ["<del>", "</del>"],
  s: ['<span class="s alone">', "</span>"],
};

/** The words of one catalogue. */
export function createWords(catalogue: Catalogue): SiteWords {
  const { language, direction, messages, months } = catalogue;
  const categoryOf = pluralCategory(catalogue.plurals);

  function number(value: number): string {
    const digits = String(value);
    return digits.length < catalogue.number.from
      ? digits
      : digits.replace(/\B(?=(?:\d{3}){1,9}$)/g, catalogue.number.group);
  }

  function formOf(key: string, values: Values): string {
    const message = messages[key];
    if (message === undefined) throw new Error(`Unexpected message ${key}, expected one of the catalogue`);
    if (typeof message === "string") return message;
    return message[categoryOf(Number(values.count ?? 0))] ?? message.other;
  }

  function fill(text: string, values: Values, print: (value: string) => string): string {
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Unexpected value ${name} in a message, expected it given`);
      return print(typeof value === "number" ? number(value) : value);
    });
  }

  function say(key: string, values: Values = {}): string {
    return fill(formOf(key, values), values, (value) => value);
  }

  function rich(key: string, values: Values = {}, targets: Targets = {}): string {
    return formOf(key, values)
      .split(/(<\/?\w+>)/)
      .map((part) => {
        const tag = /^<(\/?)(\w+)>$/.exec(part);
        if (!tag) return fill(escapeHtml(part), values, escapeHtml);
        const [, end, name = ""] = tag;
        const element = ELEMENTS[name];
        if (element) return element[end ? 1 : 0];
        return end ? "</a>" : `<a href="${escapeHtml(targets[name] ?? "")}">`;
      })
      .join("");
  }

  function date(iso: string): string {
    const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso);
    if (!match) return iso;
    const [, year = "", monthNumber, dayNumber, time] = match;
    if (monthNumber === undefined) return year;
    const month = months[Number(monthNumber) - 1] ?? monthNumber;
    if (dayNumber === undefined) return say("date.month", { month, year });
    const day = say("date.day", { day: String(Number(dayNumber)), month, year });
    if (time === undefined) return day;
    return say(iso.endsWith("Z") ? "date.utc" : "date.time", { date: day, time });
  }

  const view = (iso: string): DateView => ({ iso, words: date(iso) });

  return {
    language,
    direction,
    say,
    rich,
    has: (key) => Object.hasOwn(messages, key),
    number,
    date,
    viewDate: (instant) => (instant === null ? null : view(instant.iso)),
    viewDay: (instant) =>
      instant === null ? null : { iso: instant.iso, words: date(instant.iso.slice(0, 10)) },
    list: (items) =>
      items.reduce((all, item, index) => {
        if (index === 0) return item;
        return say(index === items.length - 1 ? "list.two" : "list.more", { a: all, b: item });
      }, ""),
    fold: (items, open, key = "count.more") =>
      items.length <= open + 2
        ? { shown: items, rest: [], more: "" }
        : {
            shown: items.slice(0, open),
            rest: items.slice(open),
            more: say(key, { count: items.length - open }),
          },
  };
}
