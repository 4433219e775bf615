/** Which rule of `furniture-rules` takes a block by its words. */
import { RULES } from "./furniture-rules.js";
import type { Passage } from "./passage.js";

/** All of one form, which is quicker to read. */
const UNIFORM = RULES.map(({ rule, longest, pattern, needs, except }) => ({
  rule,
  longest,
  pattern,
  needs: needs ?? null,
  except: except ?? null,
}));
const LONGEST = Math.max(...RULES.map(({ longest }) => longest));

/** The first rule that takes a block, or null. */
export function ruleFor({ block }: Passage, text: string): string | null {
  if (text.length > LONGEST || block.kind === "row" || block.kind === "code") return null;
  for (const { rule, longest, pattern, needs, except } of UNIFORM) {
    if (
      text.length <= longest &&
      (needs === null || needs.test(text)) &&
      pattern.test(text) &&
      !except?.test(text)
    )
      return rule;
  }
  return null;
}
