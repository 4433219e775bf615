import fc from "fast-check";
import { expect, test } from "vitest";
import { finderOf, finderOfAll, mayMatch } from "../../src/words/text/needed-words.js";

/** Patterns of few letters, so that they often match by chance. */
const { alternatives } = fc.letrec<{ part: string; sequence: string; alternatives: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { arbitrary: fc.constantFrom("abc", "abca", "cabc", "ſabc", "Kabc"), weight: 6 },
    {
      arbitrary: fc.constantFrom("b", " ", ".", "[ab]", "\\p{L}", "\\b", "^", "$", "\\d", "\\.", "[^a\\]]"),
      weight: 2,
    },
    fc
      .tuple(fc.constantFrom("(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<name>"), tie("alternatives"))
      .map(([open, inner]) => `${open}${inner})`),
  ),
  sequence: fc
    .array(
      fc
        .tuple(tie("part"), fc.constantFrom("", "", "", "?", "*", "+", "{0,2}", "{2}", "{1,}?", "??"))
        // What takes no characters is not repeated.
        .map(([part, times]) => part + (/^(?:\\b|[$^]|\(\?<?[=!])/.test(part) ? "" : times)),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join("")),
  alternatives: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((all) => all.join("|")),
}));
const text = fc
  .array(fc.constantFrom("abc", "abca", "ABC", "b", "a", "s", "k", " ", "1", ".", "\n"), { maxLength: 8 })
  .map((parts) => parts.join(""));
const flags = fc.constantFrom("u", "iu", "i", "diu");

const compiled = (source: string, how: string): RegExp | null => {
  try {
    return new RegExp(source, how);
  } catch {
    return null;
  }
};

test("whatever the pattern, its matches are found", () => {
  let spared = 0;
  fc.assert(
    fc.property(alternatives, flags, text, (source, how, words) => {
      const [one, all] = [compiled(source, how), compiled(source, `${how}g`)];
      if (one === null || all === null) return;
      if (!mayMatch(one)(words)) spared++;
      for (let turn = 0; turn < 2; turn++) {
        expect(finderOf(one)(words)).toEqual(one.exec(words));
        expect(finderOfAll(all)(words)).toEqual([...words.matchAll(all)]);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(spared).toBeGreaterThan(300);
});

test("of several patterns none is missed", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(alternatives, flags), { maxLength: 3 }), text, (sources, words) => {
      const patterns = sources.flatMap(([source, how]) => compiled(source, how) ?? []);
      if (patterns.some((pattern) => pattern.test(words))) expect(mayMatch(...patterns)(words)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each<[why: string, pattern: RegExp]>([
  ["an alternative takes anything", /found|\p{L}+/u],
  ["all its words may be left out", /(?:found )?(?:dead)*/],
  ["its words are short", /\b(?:is|to) \d/],
  ["it only looks for its word", /(?=found)\d/],
])("searches every text where %s", (_, pattern) => {
  expect(mayMatch(pattern)("")).toBe(true);
});

test("searches no text that has none of its words", () => {
  const may = mayMatch(/\b(?:search (?:is|was) on|(?:still|gone) missing)(?! \d)/iu);
  expect(["Two are gone missing.", "A SEARCH was on.", "The strike goes on."].map(may)).toEqual([
    true,
    true,
    false,
  ]);
});
