/** What a run of `fetch` did, as a table for a terminal or a log. */
import { terminalLine } from "../problem.js";
import type { FetchedFeed } from "./fetch-feeds.js";

/** One line a feed that has something to say, and the sums. */
export function formatReport(fetched: readonly FetchedFeed[]): string[] {
  const rows = fetched
    .filter(
      ({ outcome, added, changed, removed, note }) =>
        note !== "" || added + changed + removed > 0 || isBad(outcome),
    )
    .map((feed) => [
      feed.outcome,
      `${feed.added} new`,
      `${feed.changed} changed`,
      feed.removed > 0 ? `${feed.removed} removed` : "",
      feed.address,
      [feed.note, isBad(feed.outcome) && feed.nextTry ? `next try ${feed.nextTry.slice(0, 16)}Z` : ""]
        .filter((text) => text !== "")
        .join("; "),
    ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
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

/** Whether there is something to look after. */
export const isBad = (outcome: FetchedFeed["outcome"]): boolean =>
  outcome === "failed" || outcome === "gone" || outcome === "muted" || outcome === "refused";

function sums(fetched: readonly FetchedFeed[]): string {
  const count = (...outcomes: FetchedFeed["outcome"][]) =>
    fetched.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const total = (name: "added" | "changed" | "removed") => fetched.reduce((sum, feed) => sum + feed[name], 0);
  const parts = [
    `${fetched.length} ${fetched.length === 1 ? "feed" : "feeds"}`,
    `${total("added")} new`,
    `${total("changed")} changed`,
    `${count("unchanged")} unchanged`,
    ...(total("removed") > 0 ? [`${total("removed")} removed`] : []),
    `${count("failed", "refused")} failed`,
    ...(count("gone", "muted") > 0 ? [`${count("gone", "muted")} muted`] : []),
    ...(count("not due") > 0 ? [`${count("not due")} not due`] : []),
  ];
  return parts.join(", ");
}
