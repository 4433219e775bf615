import { expect, test } from "vitest";
import { wholeNamesOf, wholeOf } from "../../src/group/document/full-names.js";
import { lexeme } from "../../src/group/document/lexeme.js";
import type { Article, Mention } from "../../src/model.js";
import { article } from "../article.js";

const span = { start: 0, end: 1, line: 1, column: 1 };
const mention = (kind: Mention["kind"], name: string): Mention => ({
  kind,
  name,
  text: name,
  span,
  role: null,
  sentence: null,
});

test("a part of a name leads to the longest whole of its kind", () => {
  const told: Article = {
    ...article("x", "A headline", []),
    mentions: [
      mention("place", "Costa Rica"),
      mention("place", "Costa Rica Norte"),
      mention("person", "Rosa Costa"),
    ],
  };
  const whole = (kind: "person" | "place", part: string) =>
    wholeNamesOf(told, kind).get(lexeme(part, "en").term);
  expect(whole("place", "costa")).toBe("Costa Rica Norte");
  expect(whole("person", "costa")).toBe("Rosa Costa");
  expect(whole("person", "rica")).toBeUndefined();
});

test("a name cut short is shown whole where both know it so", () => {
  const told = (...names: string[]): Article => ({
    ...article("x", "A headline", []),
    mentions: names.map((name) => mention("organisation", name)),
  });
  expect(wholeOf(told("New York Yankees"), told("Yankees"), "York Yankees")).toBe("New York Yankees");
  expect(wholeOf(told("New York Yankees"), told("Boston"), "York Yankees")).toBeNull();
  expect(wholeOf(told("Yankees"), told("New York Yankees"), "York Yankees")).toBeNull();
});
