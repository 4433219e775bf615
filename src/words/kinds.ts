/** Which kinds of documents report an event, and which only comment on it or list it. */
import type { Article, DocumentKind } from "../model.js";

/** All kinds but the plain report. Stories that consist of such documents alone can be hidden. */
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
  "gallery",
  "video",
] as const satisfies readonly DocumentKind[];

export const DOCUMENT_KINDS = ["report", ...OTHER_KINDS] as const;

/**
 * Kinds that report an event. A press release counts: it and its reprints are one origin, and its statements are about
 * the event.
 */
const REPORTING_KINDS: ReadonlySet<DocumentKind> = new Set(["report", "stub", "press release"]);

/** Whether a document reports an event itself. Only such documents form stories and agree with each other. */
export function reportsEvent({ kind }: Pick<Article, "kind">): boolean {
  return REPORTING_KINDS.has(kind);
}
