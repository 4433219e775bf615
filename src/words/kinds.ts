/** What a document's kind means for the stories: who speaks for an event, and who only speaks of it. */
import type { Article, DocumentKind } from "../model.js";

/** Documents that are no plain reports; a story that such a document alone makes can be hidden. */
export const OTHER_KINDS = [
  "stub",
  "press release",
  "live",
  "round-up",
  "interview",
  "opinion",
  "letters",
  "satire",
  "paid",
  "correction",
] as const satisfies readonly DocumentKind[];

export const DOCUMENT_KINDS = ["report", ...OTHER_KINDS] as const;

/** A press release is no report, but those who print it are one origin with it, and what it says is told of the event. */
const TELLING: ReadonlySet<DocumentKind> = new Set(["report", "stub", "press release"]);

/** Whether a document tells an event for itself: only such documents make a story together, and only they agree. */
export function tellsEvent({ kind }: Pick<Article, "kind">): boolean {
  return TELLING.has(kind);
}
