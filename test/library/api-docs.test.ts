import { expect, test } from "vitest";
import { publicNames } from "../docs/public-api.js";
import { examplesOf, run } from "./examples.js";

const PAGES = ["docs/api.md", "docs/plugins.md"];

test("each example of the docs prints what it says", () => {
  const examples = PAGES.flatMap((page) => examplesOf(page).map((example) => ({ ...example, page })));
  const printed = run(examples);
  const of = (lines: (index: number) => readonly string[] | undefined) =>
    examples.map(({ page, title }, index) => ({ page, title, lines: lines(index) }));
  expect(of((index) => printed[index])).toEqual(of((index) => examples[index]?.expected));
  expect(examplesOf("docs/plugins.md").map(({ title }) => title)).toEqual([
    "A reader",
    "A step after extraction",
    "A likeness",
    "A ranking",
  ]);
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
