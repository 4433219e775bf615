/** A long list as several pages. */
import type { Edition } from "../edition/edition.js";
import type { Page } from "../views/page-view.js";

/** `path`, `path2/`, `path3/`, ... with `size` items each; one page even for none. */
export function paged<T>(
  items: readonly T[],
  size: number,
  path: string,
  page: (items: readonly T[], path: string, pager: { previous: string; next: string; place: string }) => Page,
  { links: { href }, words }: Edition,
): Page[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  const at = (number: number) => (number === 1 ? path : `${path}${number}/`);
  return Array.from({ length: total }, (_, index) =>
    page(items.slice(index * size, (index + 1) * size), at(index + 1), {
      previous: index === 0 ? "" : href(at(index)),
      next: index + 1 === total ? "" : href(at(index + 2)),
      place: total === 1 ? "" : words.say("pager.place", { page: index + 1, pages: total }),
    }),
  );
}
