/** Which rule of `furniture-rules` takes a block by its words. */
import { RULES, type Rule } from "./furniture-rules.js";
import type { Passage } from "./passage.js";

/** The first rule that takes a block, or null. */
export function ruleFor({ block }: Passage, text: string): string | null {
  if (block.kind === "row" || block.kind === "code") return null;
  const size = SIZES.find(({ longest }) => text.length <= longest);
  if (!size) return null;
  const fits = size.any.test(text);
  for (const { rule, longest, pattern, needs, except } of fits ? RULES : size.others) {
    if (text.length <= longest && (!needs || needs.test(text)) && pattern.test(text) && !except?.test(text))
      return rule;
  }
  return null;
}

/** Rules that may take a text of some size. */
interface Size {
  readonly longest: number;
  /** Fits where any of most rules does: one pattern is tried sooner than many, and hardly ever fits. */
  readonly any: RegExp;
  /** Those that have to be tried by themselves. */
  readonly others: readonly Rule[];
}

const isAlike = ({ pattern }: Rule): boolean => pattern.flags === "i";

const SIZES: readonly Size[] = [100, 200, 300, Math.max(...RULES.map(({ longest }) => longest))].map(
  (longest, index, all) => {
    const rules = RULES.filter((rule) => rule.longest > (all[index - 1] ?? 0));
    const alike = rules.filter(isAlike);
    return {
      longest,
      any: new RegExp(alike.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "i"),
      others: rules.filter((rule) => !isAlike(rule)),
    };
  },
);
