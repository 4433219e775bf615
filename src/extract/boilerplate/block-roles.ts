/** Furniture told by its markup: what a page marks as a caption, a comment or an offer needs no words to tell it. */
import type { BlockRole } from "../../model.js";
import type { Passage } from "../text/passage.js";

/** Absent: words of the article, or told by what else the text holds. */
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

/** The rule that takes a block by its role, or null. */
export function ruleOfRole({ block }: Passage): string | null {
  return block.role === undefined ? null : (RULES[block.role] ?? null);
}
