/** What a run of `fetch` did, as a table for a terminal or a log. */
import { terminalLine } from "../problem.js";
import { byCodeUnit } from "../structures/order.js";
import type { FetchedFeed } from "./fetch-feeds.js";
import type { FetchedPages } from "./page-visits.js";

/** One line a feed that has something to say, and the sums. */
export function formatReport(fetched: readonly FetchedFeed[]): string[] {
  const rows = fetched
    .filter(
      ({ outcome, added, changed, removed, note, pages, pictures }) =>
        note !== "" ||
        added + changed + removed + pages.kept + pictures.kept > 0 ||
        pages.refused.size + pictures.refused.size > 0 ||
        isBad(outcome),
    )
    .map((feed) => [
      feed.outcome,
      `${feed.added} new`,
      `${feed.changed} changed`,
      feed.removed > 0 ? `${feed.removed} removed` : "",
      feed.pages.kept > 0 ? withCount(feed.pages.kept, "page") : "",
      feed.pictures.kept > 0 ? withCount(feed.pictures.kept, "picture") : "",
      feed.address,
      [
        feed.note,
        isBad(feed.outcome) && feed.nextTry ? `next try ${feed.nextTry.slice(0, 16)}Z` : "",
        ...notKept("page", feed.pages),
        ...notKept("picture", feed.pictures),
      ]
        .filter((text) => text !== "")
        .join("; "),
    ]);
  const widths = [0, 1, 2, 3, 4, 5, 6].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    terminalLine(
      row
        .map((cell, k) => cell.padEnd(widths[k] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
  );
  return [...lines, sums(fetched)];
}

const withCount = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** "3 pages not kept: paywall": a reason a part, the most frequent first. */
function notKept(what: string, { refused }: FetchedPages): string[] {
  return [...refused]
    .sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
    .map(([why, count]) => `${withCount(count, what)} not kept: ${why}`);
}

/** Whether a feed needs the attention of the person who runs the fetch. */
export const isBad = (outcome: FetchedFeed["outcome"]): boolean =>
  outcome === "failed" || outcome === "gone" || outcome === "muted" || outcome === "refused";

function sums(fetched: readonly FetchedFeed[]): string {
  const count = (...outcomes: FetchedFeed["outcome"][]) =>
    fetched.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const total = (name: "added" | "changed" | "removed") => fetched.reduce((sum, feed) => sum + feed[name], 0);
  const ofKind = (what: "pages" | "pictures", name: "kept" | "later") =>
    fetched.reduce((sum, feed) => sum + feed[what][name], 0);
  const attached = (["pages", "pictures"] as const).flatMap((what) => {
    const noun = what === "pages" ? "page" : "picture";
    const [kept, later] = [ofKind(what, "kept"), ofKind(what, "later")];
    return [
      ...(kept > 0 ? [withCount(kept, noun)] : []),
      ...(later > 0 ? [`${withCount(later, noun)} still to come`] : []),
    ];
  });
  const parts = [
    withCount(fetched.filter(({ outcome }) => outcome !== "not listed").length, "feed"),
    `${total("added")} new`,
    `${total("changed")} changed`,
    `${count("unchanged")} unchanged`,
    ...(total("removed") > 0 ? [`${total("removed")} removed`] : []),
    ...attached,
    `${count("failed", "refused")} failed`,
    ...(count("gone", "muted") > 0 ? [`${count("gone", "muted")} muted`] : []),
    ...(count("not due") > 0 ? [`${count("not due")} not due`] : []),
  ];
  return parts.join(", ");
}
