/** Tests that are generated from the examples of the rules for boilerplate. */
import { describe, expect, it } from "vitest";
import { furnish, passagesOf } from "../../src/extract/boilerplate/removal.js";
import type { Rule } from "../../src/extract/boilerplate/rule.js";
import { BOILERPLATE_RULES } from "../../src/extract/boilerplate/rule-match.js";
import { readText } from "../../src/read/text/text.js";

const EXAMPLES = BOILERPLATE_RULES.flatMap((rule) => rule.examples.map((example) => ({ ...rule, example })));
const furnished = (text: string) => furnish(passagesOf(readText(text)));

/** Whether the pattern of a rule matches, whatever the rules before it say. */
const matches = ({ pattern, needs, except }: Rule, text: string): boolean =>
  (needs?.test(text) ?? true) && pattern.test(text) && !except?.test(text);

describe("a rule for boilerplate", () => {
  it.each(EXAMPLES)("$rule matches its example: $example", ({ example, ...rule }) => {
    expect(example.length).toBeLessThanOrEqual(rule.longest);
    expect(matches(rule, example)).toBe(true);
  });

  it.each(EXAMPLES)("$rule names what removes its example: $example", ({ example, rule }) => {
    const { removed, kept } = furnished(example);
    expect(removed.map((struck) => struck.rule)).toEqual([rule]);
    expect(kept).toEqual([]);
  });

  it.each(EXAMPLES)("$rule leaves a report of its example: $example", ({ example }) => {
    const report = `On Monday a banner with the words “${example}” was found below the bridge, the council said.`;
    expect(furnished(report).kept.length).toBe(1);
  });
});
