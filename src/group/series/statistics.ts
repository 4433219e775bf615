/**
 * Extracts the month of a statistic that is published for each: "Inflation slows to 6.1% in March". Reports of two months
 * share the office, its figures and the names of the month before.
 */
import { regexFrom } from "../../words/text/regex.js";
import type { SeriesReading } from "../frames/reading.js";
import type { Term } from "./occasions.js";

/** What offices and firms count by the month, in the languages of `period-words`. */
const STATISTICS = regexFrom(
  "u",
  "^",
  [
    "inflation|unemployment|jobless|payrolls?|exports?|imports?|deficit|surplus|output|production|sales|prices",
    String.raw`deliveries|passengers|registrations|arrivals|pmi|teuerung|arbeitslos\p{L}*|erzeugerpreise|chômage`,
    "inflación|inflação|inflazione|inflatie|desempleo|desemprego|paro|disoccupazione|werkloosheid",
    "инфляция|безработица|inflacja|bezrobocie",
  ],
  "$",
);

/** The statistic of the headline and its month, which stands there or first in the sentence below; empty without a figure. */
export function statisticsOf({ items }: SeriesReading): Term[] {
  const headline = items.filter((item) => item.headline);
  const what = headline.find(({ key }) => STATISTICS.test(key));
  if (what === undefined || !headline.some(({ kind }) => kind === "number")) return [];
  const isMonth = ({ kind }: { readonly kind: string }) => kind === "month";
  const month = headline.find(isMonth) ?? items.filter(({ sentence }) => sentence === 1).find(isMonth);
  return month === undefined ? [] : [{ term: `month of ${what.key}`, value: month.key, spelt: month.raw }];
}
