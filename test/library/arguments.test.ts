import { describe, expect, test } from "vitest";
import * as newsfold from "../../src/index.js";
import { publicNames } from "../docs/public-api.js";

const wrong = (value: unknown) => value as never;
const { documents } = await newsfold.read("articles", {
  cwd: new URL("../fixtures/library", import.meta.url).pathname,
});
const { articles } = newsfold.extract(documents);
const { groups } = newsfold.group(articles);

/** A wrong call of each function, and what the error has to say. */
const CALLS: readonly (readonly [name: string, call: () => unknown, says: string])[] = [
  [
    "build",
    () => newsfold.build(wrong(undefined)),
    "build(): unexpected nothing as `inputs`, expected a file, a folder",
  ],
  [
    "build",
    () => newsfold.build("a", wrong({ ledger: {} })),
    "`ledger`, expected the text that build() gave",
  ],
  [
    "build",
    () => newsfold.build("a", { settings: wrong({ group: { treshold: 1 } }) }),
    "did you mean `threshold`?",
  ],
  ["build", () => newsfold.build("a", { plugins: wrong({ reader: [] }) }), "did you mean `readers`?"],
  ["read", () => newsfold.read([]), "read(): unexpected list as `inputs`"],
  ["read", () => newsfold.read(["a", wrong(3)]), "read(): unexpected number as `inputs[1]`"],
  [
    "read",
    () => newsfold.read("a", { cwd: "" }),
    "read(): unexpected empty text as `cwd`, expected a folder",
  ],
  ["read", () => newsfold.read("a", wrong("b")), "read(): unexpected text as `options`, expected a mapping"],
  ["classify", () => newsfold.classify(wrong(newsfold.read("a"))), "write `await` before the call"],
  [
    "extract",
    () => newsfold.extract(wrong(documents[0])),
    "extract(): unexpected mapping as `documents`, expected the list",
  ],
  ["extract", () => newsfold.extract(wrong(articles)), "unexpected `documents[0]` without `text`"],
  [
    "group",
    () => newsfold.group(wrong("articles")),
    "group(): unexpected text as `articles`, expected the list of articles",
  ],
  ["group", () => newsfold.group(wrong(documents)), "group(): unexpected `articles[0]` without `id`"],
  ["group", () => newsfold.group(articles, { settings: { group: { threshold: 7 } } }), "`group.threshold`"],
  [
    "explain",
    () => newsfold.explain(wrong(undefined), wrong(articles[0]), articles),
    "explain(): unexpected nothing as `a`",
  ],
  [
    "explain",
    () => newsfold.explain(wrong(articles[0]), wrong(articles[1]), []),
    "pass all articles, the two among them",
  ],
  [
    "merge",
    () => newsfold.merge(wrong(groups), articles),
    "merge(): unexpected list as `group`, expected one of the groups",
  ],
  ["merge", () => newsfold.merge(wrong(groups[0]), []), "expected the articles of the group"],
  ["digest", () => newsfold.digest(wrong(groups), articles), "digest(): unexpected `stories[0]` without"],
  [
    "digest",
    () => newsfold.digest([], articles, { ledger: wrong({}) }),
    "`ledger`, expected the text that digest() gave",
  ],
  ["proof", () => newsfold.proof(wrong({}), documents), "proof(): unexpected `digest` without `stories`"],
  [
    "render",
    () => newsfold.render(wrong({ stories: [] }), documents),
    "expected all that digest() gives, not its `digest` alone",
  ],
  ["publish", () => newsfold.publish(wrong("a"), "site"), "publish(): unexpected text as `files`"],
  [
    "publish",
    () => newsfold.publish([], wrong(null)),
    "publish(): unexpected null as `folder`, expected a folder",
  ],
  ["sameClaim", () => newsfold.sameClaim("One.", wrong(2)), "sameClaim(): unexpected number as `b`"],
  ["contradicts", () => newsfold.contradicts("", "One."), "contradicts(): unexpected empty text as `a`"],
  [
    "samePerson",
    () => newsfold.samePerson("Ann Reed", wrong(null)),
    "samePerson(): unexpected null as `b`, expected a name",
  ],
  ["parseConfig", () => newsfold.parseConfig(wrong({}), "a"), "parseConfig(): unexpected mapping as `text`"],
  [
    "formatProblem",
    () => newsfold.formatProblem(wrong("a")),
    "formatProblem(): unexpected text as `problem`",
  ],
  ["newsfold", () => newsfold.newsfold(wrong({})), "expected the configuration of Eleventy"],
];

describe("a wrong call says what was found and expected", () => {
  test.each(CALLS)("%s", async (_, call, says) => {
    await expect(async () => call()).rejects.toThrow(says);
    await expect(async () => call()).rejects.toThrow(TypeError);
  });

  test("of every function that is exported", () => {
    const called = new Set(CALLS.map(([name]) => name));
    // What defineConfig is given is checked where it is used.
    called.add("defineConfig");
    const functions = publicNames().filter(({ kind }) => kind === "function");
    expect(functions.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
  });
});

test("settings may be those that parseConfig gave, editors' rules included", () => {
  const [first] = articles;
  const { config } = newsfold.parseConfig(`editors:\n  hide: ["${first?.path}"]`, "newsfold.yaml");
  expect(config).not.toBeNull();
  const { groups: left } = newsfold.group(articles, { settings: config ?? {} });
  expect(left.flatMap((each) => each.articles)).not.toContain(first?.id);
});
