/** Boilerplate by markup: blocks that the page itself marks as a caption, a comment or an offer. */
import type { BlockRole } from "../../model.js";
import type { Passage } from "../text/passage.js";

/** Absent: part of the article, or decided by other rules. */
const RULES: Readonly<Partial<Record<BlockRole, string>>> = {
  caption: "caption",
  credit: "photo-credit",
  related: "related",
  comment: "comments",
  promotion: "promotion",
  "about-author": "about-author",
  note: "notes",
  byline: "byline",
};

/** The rule that removes a block because of its role, or null. */
export function ruleOfRole({ block }: Passage): string | null {
  return block.role === undefined ? null : (RULES[block.role] ?? null);
}
