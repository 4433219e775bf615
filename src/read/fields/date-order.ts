/** Decides whether an outlet writes the day or the month first, for dates such as 05/06/2024. */
import { changed } from "../../cache/content-key.js";
import { shownOrder } from "../../dates/date-field.js";
import type { DateOrder, Document, Fields } from "../../model.js";

/**
 * Documents with their outlet's order of day and month. A date with only one reading (13/04/2024) proves an order; an
 * outlet with proofs of both has none.
 *
 * @param setting order in `newsfold.yaml`, for outlets and pages without proof
 */
export function withDateOrder(documents: readonly Document[], setting: DateOrder | null): Document[] {
  const shown = new Map<string, Set<DateOrder>>();
  for (const { fields } of documents) {
    for (const date of [fields.published, fields.updated]) {
      const order = date === undefined ? null : shownOrder(date);
      if (order === null) continue;
      for (const outlet of outletCandidates(fields)) {
        const orders = shown.get(outlet) ?? new Set();
        shown.set(outlet, orders.add(order));
      }
    }
  }
  if (shown.size === 0 && setting === null) return [...documents];
  return documents.map((document) => {
    const orders = new Set(
      outletCandidates(document.fields).flatMap((outlet) => [...(shown.get(outlet) ?? [])]),
    );
    const dateOrder = orders.size === 1 ? [...orders][0] : (document.dateOrder ?? setting ?? undefined);
    return dateOrder === undefined ? document : changed(document, { dateOrder });
  });
}

/** Keys of an article's outlet: the host of its address and its name. */
function outletCandidates({ url, source }: Fields): string[] {
  const host =
    url !== undefined && URL.canParse(url)
      ? [`host ${new URL(url).hostname.replace(/^(?:www|m|amp)\./, "")}`]
      : [];
  return source === undefined ? host : [...host, `name ${source.trim().toLowerCase()}`];
}
