import { expect, test } from "vitest";
import { publicNames } from "../docs/public-api.js";
import { examplesOf, run } from "./examples.js";

test("each example of docs/api.md prints what it says", () => {
  const examples = examplesOf("docs/api.md");
  const printed = run(examples);
  expect(Object.fromEntries(examples.map(({ title }, index) => [title, printed[index]]))).toEqual(
    Object.fromEntries(examples.map(({ title, expected }) => [title, expected])),
  );
});

test("each stage and decision has an example of about ten lines", () => {
  const shown = new Map(
    examplesOf("docs/api.md").map(({ title, code }) => [title.replaceAll("`", ""), code]),
  );
  const functions = publicNames().filter(({ kind, name }) => kind === "function" && name !== "newsfold");
  expect(functions.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  for (const [name, code] of shown) expect(code.trim().split("\n").length, name).toBeLessThanOrEqual(14);
});

test("every type that an exported declaration names is exported", () => {
  const names = publicNames();
  const known = new Set(names.map(({ name }) => name));
  // The tree of Markdown is declared by a package of its own, mdast.
  known.add("Root");
  const unknown = names.flatMap((each) =>
    each.names.filter((name) => !known.has(name)).map((name) => `${each.name} names ${name}`),
  );
  expect(unknown).toEqual([]);
});
