import type { Article, DocumentKind, Evidence, Reason } from "../../model.js";
import type { Sign } from "../pairs/pair-verdict.js";
import type { Conflict } from "../series/instalments.js";

/** The reason that decided against the likeness of the two. */
export function rulingOf(
  decision: Evidence["decision"],
  alike: boolean,
): Pick<Reason, "rule" | "text"> | null {
  if (decision === "merged by an editor") return { rule: "editor", text: "an editor put them together" };
  if (decision === "split by an editor") return { rule: "editor", text: "an editor keeps them apart" };
  if (decision === "same event" && !alike)
    return { rule: "story", text: "the other reports of the story hold them together" };
  if (decision === "different events" && alike)
    return { rule: "story", text: "the other reports of their stories are less alike than these two" };
  return null;
}

/** The slot that keeps two articles apart, whatever their likeness. */
export function slotReason({ kind, text }: Conflict): Reason {
  return {
    rule: kind === "beside" ? "beside" : "series",
    weight: 0,
    text: kind === "mould" ? `two of one series: ${text}` : text,
  };
}

/** The reason that joins two articles, whatever their likeness. */
export function signReason({ rule, text }: Sign): Reason {
  return { rule, weight: 0, text };
}

const KINDS: Readonly<Partial<Record<DocumentKind, string>>> = {
  live: "a live page",
  "round-up": "a round-up of several matters",
  interview: "an interview",
  opinion: "an opinion",
  letters: "a letter from readers",
  satire: "a satire",
  paid: "paid for by an advertiser",
  correction: "a correction",
};

/** Reasons for documents that join no story: for the first of the two that is such a document. */
export function besideReports(a: Article, b: Article): Reason[] {
  const kind = KINDS[a.kind] ?? KINDS[b.kind];
  if (kind === undefined) return [];
  return [{ rule: "kind", weight: 0, text: `one is ${kind}, and no report of an event` }];
}
