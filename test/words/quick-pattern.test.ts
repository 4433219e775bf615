import fc from "fast-check";
import { expect, test } from "vitest";
import { quick } from "../../src/words/text/quick-pattern.js";

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

test("a quick pattern has the matches of the pattern, by all methods", () => {
  let quickened = 0;
  fc.assert(
    fc.property(
      alternatives,
      fc.constantFrom("u", "iu", "gu", "giu", "dgiu", "i"),
      text,
      (source, flags, words) => {
        let pattern: RegExp;
        try {
          pattern = new RegExp(source, flags);
        } catch {
          return;
        }
        const other = quick(pattern);
        if (other === pattern) return;
        quickened++;
        for (let turn = 0; turn < 3; turn++) {
          expect(other.exec(words)).toEqual(pattern.exec(words));
          expect(other.lastIndex).toBe(pattern.lastIndex);
        }
        pattern.lastIndex = 0;
        other.lastIndex = 0;
        expect(other.test(words)).toBe(pattern.test(words));
        expect(words.search(other)).toBe(words.search(pattern));
        expect(words.replace(other, "-")).toBe(words.replace(pattern, "-"));
        expect(words.match(other)).toEqual(words.match(pattern));
        if (flags.includes("g")) expect([...words.matchAll(other)]).toEqual([...words.matchAll(pattern)]);
      },
    ),
    { numRuns: 3_000 },
  );
  expect(quickened).toBeGreaterThan(300);
});

test.each<[why: string, pattern: RegExp]>([
  ["an alternative takes anything", /found|\p{L}+/u],
  ["all its words may be left out", /(?:found )?(?:dead)*/],
  ["its words are short", /\b(?:is|to) \d/],
  ["it only looks for its word", /(?=found)\d/],
])("stays as it is where %s", (_, pattern) => {
  expect(quick(pattern)).toBe(pattern);
});

test("searches no text that has none of its words", () => {
  const tried: string[] = [];
  const pattern = quick(/\b(?:search (?:is|was) on|(?:still|gone) missing)(?! \d)/iu);
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, of: string) {
    tried.push(of);
    return exec.call(this, of);
  };
  try {
    for (const each of ["Two are gone missing.", "The strike goes on.", "A SEARCH was on."])
      pattern.test(each);
  } finally {
    RegExp.prototype.exec = exec;
  }
  // The test for its words is a pattern too.
  const times = (of: string) => tried.filter((each) => each === of).length;
  expect(times("Two are gone missing.")).toBeGreaterThan(times("The strike goes on."));
  expect(times("A SEARCH was on.")).toBe(times("Two are gone missing."));
});
