import { describe, expect, it } from "vitest";
import { compareProblems, formatProblem, type Problem } from "../src/problem.js";

const at = (path: string, line?: number, column?: number, rule = "r"): Problem => ({
  place: { path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
  message: "Unexpected X, expected Y",
  rule,
});

describe("formatProblem", () => {
  it.each([
    [at("a.md"), "a.md  Unexpected X, expected Y  r"],
    [at("a.md", 3), "a.md:3  Unexpected X, expected Y  r"],
    [at("a.md", 3, 1), "a.md:3:1  Unexpected X, expected Y  r"],
    [
      {
        ...at("b.md", 1, 1),
        help: "Remove one.",
        related: { label: "first seen at", place: { path: "a.md", line: 1 } },
      },
      "b.md:1:1  Unexpected X, expected Y  r\n    first seen at a.md:1\n    Remove one.",
    ],
  ])("%j", (problem, text) => {
    expect(formatProblem(problem)).toBe(text);
  });
});

describe("compareProblems", () => {
  it("orders by path, line, column and rule, as numbers and code units", () => {
    const ordered = [
      at("B.md"),
      at("a.md"),
      at("a.md", 2),
      at("a.md", 10, 1),
      at("a.md", 10, 2),
      at("a.md", 10, 2, "s"),
    ];
    expect([...ordered].reverse().sort(compareProblems)).toEqual(ordered);
  });
});
