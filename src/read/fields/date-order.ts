/** Whether an outlet writes the day or the month first, for dates such as 05/06/2024. */
import { changed } from "../../cache/content-key.js";
import { shownOrder } from "../../dates/date-field.js";
import type { DateOrder, Document, Fields } from "../../model.js";

/**
 * Documents with their outlet's order of day and month. An outlet shows it by a date that can be read in one way only
 * (13/04/2024); one that shows both orders shows none.
 *
 * @param setting what `newsfold.yaml` says, for all outlets that show none and whose pages show none
 */
export function withDateOrder(documents: readonly Document[], setting: DateOrder | null): Document[] {
  const shown = new Map<string, Set<DateOrder>>();
  for (const { fields } of documents) {
    for (const date of [fields.published, fields.updated]) {
      const order = date === undefined ? null : shownOrder(date);
      if (order === null) continue;
      for (const outlet of outletsOf(fields)) {
        const orders = shown.get(outlet) ?? new Set();
        shown.set(outlet, orders.add(order));
      }
    }
  }
  if (shown.size === 0 && setting === null) return [...documents];
  return documents.map((document) => {
    const orders = new Set(outletsOf(document.fields).flatMap((outlet) => [...(shown.get(outlet) ?? [])]));
    const dateOrder = orders.size === 1 ? [...orders][0] : (document.dateOrder ?? setting ?? undefined);
    return dateOrder === undefined ? document : changed(document, { dateOrder });
  });
}

/** What an article's outlet goes by: the host of its address and its name. */
function outletsOf({ url, source }: Fields): string[] {
  const host =
    url !== undefined && URL.canParse(url)
      ? [`host ${new URL(url).hostname.replace(/^(?:www|m|amp)\./, "")}`]
      : [];
  return source === undefined ? host : [...host, `name ${source.trim().toLowerCase()}`];
}
