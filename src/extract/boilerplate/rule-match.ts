/** Matches blocks against the rules for boilerplate, by their words and by what the page marks them as. */

import type { BlockRole } from "../../model.js";
import { CONTRIBUTED, OPENINGS_TO_READERS } from "../../words/lexicon/pages/words-to-readers.js";
import { regexFrom } from "../../words/text/regex.js";
import { sentences } from "../sentences/sentence-split.js";
import type { Passage } from "../text/passage.js";
import { BOX_RULES } from "./box-rules.js";
import { CONTROL_RULES } from "./control-rules.js";
import { LINKS } from "./link-rules.js";
import { NOTICES } from "./notice-rules.js";
import { PRODUCTION } from "./production-rules.js";
import { statesFact } from "./reported-facts.js";
import type { Rule } from "./rule.js";

/** In the order in which they are tried. The first match names what is removed. */
export const BOILERPLATE_RULES: readonly Rule[] = [
  ...CONTROL_RULES,
  ...LINKS,
  ...NOTICES,
  ...PRODUCTION,
  ...BOX_RULES,
];

/** The rules with all properties in one order: V8 accesses objects of one hidden class faster. */
const UNIFORM = BOILERPLATE_RULES.map(({ rule, longest, pattern, needs, except, sparesFacts }) => ({
  rule,
  longest,
  pattern,
  needs: needs ?? null,
  except: except ?? null,
  sparesFacts: sparesFacts ?? false,
}));
const LONGEST = Math.max(...BOILERPLATE_RULES.map(({ longest }) => longest));

/** The first rule that matches a block, or null. */
export function ruleFor({ block }: Passage, text: string): string | null {
  if (text.length > LONGEST || block.kind === "row" || block.kind === "code") return null;
  return ruleOf(text) ?? ruleOfEach(text);
}

function ruleOf(text: string): string | null {
  for (const { rule, longest, pattern, needs, except, sparesFacts } of UNIFORM) {
    if (
      text.length <= longest &&
      (needs === null || needs.test(text)) &&
      pattern.test(text) &&
      !except?.test(text) &&
      !(sparesFacts && statesFact(text))
    )
      return rule;
  }
  return null;
}

/** Beginnings of boilerplate of several sentences. Most blocks begin otherwise, and need not be split. */
const OPENS = regexFrom("i", "^", OPENINGS_TO_READERS);
const LONGEST_RUN = 320;

/**
 * The rule of the first sentence, if some rule matches each sentence: "Follow us @averbynews. Copyright 2024 Averby
 * News."
 */
function ruleOfEach(text: string): string | null {
  if (text.length > LONGEST_RUN || !(OPENS.test(text) || text.includes(CONTRIBUTED))) return null;
  const parts = sentences(text);
  if (parts.length < 2) return null;
  const rules = parts.map(({ start, end }) => ruleOf(text.slice(start, end)));
  return rules.includes(null) ? null : (rules[0] ?? null);
}

/** Absent: part of the article, or decided by other rules. */
const RULE_OF_ROLE: Readonly<Partial<Record<BlockRole, string>>> = {
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
  return block.role === undefined ? null : (RULE_OF_ROLE[block.role] ?? null);
}
