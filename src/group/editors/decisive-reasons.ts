import type { Article, DocumentKind, Evidence, Reason } from "../../model.js";
import type { Sign } from "../pairs/pair-verdict.js";
import type { Conflict } from "../series/instalments.js";

/** The reason that decided against the likeness of the two. */
export function decisiveReason(
  decision: Evidence["decision"],
  alike: boolean,
): Pick<Reason, "rule" | "remark"> | null {
  if (decision === "merged by an editor") return { rule: "editor", remark: { code: "editor.merged" } };
  if (decision === "split by an editor") return { rule: "editor", remark: { code: "editor.split" } };
  if (decision === "same event" && !alike) return { rule: "story", remark: { code: "story.joins" } };
  if (decision === "different events" && alike) return { rule: "story", remark: { code: "story.parts" } };
  return null;
}

/** The slot that keeps two articles apart, whatever their likeness. */
export function slotReason({ kind, remark }: Conflict): Reason {
  return {
    rule: kind === "beside" ? "beside" : "series",
    weight: 0,
    remark: kind === "mould" ? { code: "series", values: { difference: remark } } : remark,
  };
}

/** The reason that joins two articles, whatever their likeness. */
export function signReason({ rule, remark }: Sign): Reason {
  return { rule, weight: 0, remark };
}

/** Kinds that report an event; what else a document is keeps it apart. */
const REPORTING: ReadonlySet<DocumentKind> = new Set(["report", "stub", "press release"]);

/** Reasons for documents that join no story: for the first of the two that is such a document. */
export function besideReports(a: Article, b: Article): Reason[] {
  const kind = [a.kind, b.kind].find((each) => !REPORTING.has(each));
  if (kind === undefined) return [];
  return [{ rule: "kind", weight: 0, remark: { code: "kind.other", values: { kind } } }];
}
