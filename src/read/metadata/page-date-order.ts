/** Decides whether a page writes the day or the month first, for dates such as 05/07/2024, by its other content. */

import { readDate, shownOrder } from "../../dates/date-field.js";
import type { DateOrder } from "../../model.js";
import { DAY_FIRST_LANGUAGES } from "../../words/lexicon/measures/number-and-date-conventions.js";

/** Evidence on a page. */
export interface OrderEvidence {
  /** Its dates, as written. */
  readonly dates: readonly (string | undefined)[];
  /** "en-US", "de", "en_GB". */
  readonly locales: readonly (string | null | undefined)[];
  readonly url: string | null;
}

/** Regions of English with the day first. */
const ENGLISH_DAY_FIRST = /^(?:GB|UK|IE|AU|NZ|IN|ZA|NG|KE|SG|PK|GH|MT)$/;
const HOST_DAY_FIRST =
  /\.(?:uk|ie|au|nz|in|za|de|at|ch|fr|es|it|pt|nl|be|pl|ru|ua|dk|no|fi|br|mx|ar|tr|gr|ro|cz)$/;
const HOST_MONTH_FIRST = /\.(?:us|gov|mil)$/;

/**
 * The order by the strongest kind of evidence: another date of the page, then language and region, then the address.
 * Null without evidence, or where one kind contradicts itself. English without a region is no evidence.
 */
export function orderOf({ dates, locales, url }: OrderEvidence): DateOrder | null {
  const kinds = [
    dates.map((date) => (date === undefined ? null : shownOrder(date))),
    locales.map(orderOfLocale),
    [url === null ? null : orderOfHost(new URL(url).hostname)],
  ];
  for (const kind of kinds) {
    const orders = new Set(kind.filter((order) => order !== null));
    if (orders.size > 0) return orders.size === 1 ? ([...orders][0] ?? null) : null;
  }
  return null;
}

function orderOfLocale(locale: string | null | undefined): DateOrder | null {
  const [language = "", ...rest] = (locale ?? "").trim().split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? "";
  if (language.toLowerCase() !== "en") {
    // American speakers of other languages may follow either rule.
    return DAY_FIRST_LANGUAGES.has(language.toLowerCase()) && region !== "US" && region !== "CA"
      ? "day-first"
      : null;
  }
  if (region === "US") return "month-first";
  return ENGLISH_DAY_FIRST.test(region) ? "day-first" : null;
}

function orderOfHost(host: string): DateOrder | null {
  if (HOST_MONTH_FIRST.test(host)) return "month-first";
  return HOST_DAY_FIRST.test(host) ? "day-first" : null;
}

/** A date as written, with its source. */
type PageDate = readonly [value: string, from: string] | null;

/**
 * Decides an ambiguous date, "05/07/2024". All others are returned as they are.
 *
 * @param others further dates of the page, by need: the first with one of the two possible days replaces the ambiguous one
 * @param order the order that the page uses; null where it is unknown
 */
export function decided(
  found: PageDate,
  others: readonly (() => PageDate)[],
  order: DateOrder | null,
): PageDate {
  const reading = found === null ? null : readDate(found[0], order);
  if (reading?.kind !== "ambiguous") return found;
  for (const find of others) {
    const other = find();
    const otherDate = other === null ? null : readDate(other[0], order);
    if (
      otherDate?.kind === "date" &&
      [reading.dayFirst, reading.monthFirst].includes(otherDate.iso.slice(0, 10))
    )
      return other;
  }
  return found;
}
