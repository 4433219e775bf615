import { describe, expect, it } from "vitest";
import { compareProblems, type Problem, problemLines } from "../src/problem.js";

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
    expect(problemLines(problem)).toBe(text);
  });
});

describe("what an article says in a problem", () => {
  const shown = (path: string, message: string) => problemLines({ place: { path }, message, rule: "r" });

  it.each([
    ["a colour", "a.md", "Unexpected \u001b[31mred", "a.md  Unexpected \\u001b[31mred  r"],
    [
      "a command on a line of its own",
      "a.md",
      "Unexpected x\n::stop-commands::y",
      "a.md  Unexpected x\\u000a::stop-commands::y  r",
    ],
    ["a command as a name", "::set-env::a.md", "Unexpected x", "./::set-env::a.md  Unexpected x  r"],
    ["a command of another kind", "##[error]a.md", "Unexpected x", "./##[error]a.md  Unexpected x  r"],
    ["a carriage return", "a.md", "one\rtwo", "a.md  one\\u000dtwo  r"],
    ["a turned direction", "a.md", "one\u202etwo", "a.md  one\\u202etwo  r"],
    ["half a pair", "a.md", "one\ud800two", "a.md  one\\ud800two  r"],
    ["a line separator", "a.md", "one\u2028two", "a.md  one\\u2028two  r"],
    ["letters of any language", "Łódź.md", "Unexpected 香港 🏳️‍🌈", "Łódź.md  Unexpected 香港 🏳️‍🌈  r"],
  ])("prints %s as one harmless line", (_name, path, message, expected) => {
    expect(shown(path, message)).toBe(expected);
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
