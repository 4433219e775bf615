import { describe, expect, test } from "vitest";
import { formatLedger, isUntouched, parseLedger } from "../../src/digest/ledger/ledger.js";
import { memoryOf, withSealed } from "../../src/digest/ledger/sealed-memory.js";
import type { SealedStory } from "../../src/model.js";
import { build, report } from "./world.js";

const told = [report("a", "One headline\nA sentence."), report("b", "Another headline\nB sentence.")];
const { ledger } = build(
  told.map((item) => [item]),
  told,
);
const good = formatLedger(ledger);
const idOf = (headline: string) => ledger.stories.find((item) => item.headline === headline)?.id;

test("is read back as it was written", () => {
  const read = parseLedger(good, "digest.json");
  expect(read.problems).toEqual([]);
  expect(read.ledger).toMatchObject({ build: 1, formerStories: [], formerArticles: [] });
  expect(read.ledger?.stories.map(({ id }) => id)).toEqual(ledger.stories.map(({ id }) => id));
});

test("has one record on a line", () => {
  expect(good.split("\n").filter((line) => line.startsWith('{"id"'))).toHaveLength(4);
});

describe("a ledger that cannot be read costs a problem with its place, not the build", () => {
  test.each([
    ["no JSON", "{", "ledger-syntax"],
    ["nothing", "", "ledger-syntax"],
    ["a list", "[]", "ledger-syntax"],
    ["null", "null", "ledger-syntax"],
    ["a number", "7", "ledger-syntax"],
    ["another file", '{"name": "x"}', "ledger-version"],
    ["a later version", '{\n"newsfold": 99}', "ledger-version"],
  ])("%s", (_, text, rule) => {
    const read = parseLedger(text, "digest.json");
    expect(read.ledger).toBeNull();
    expect(read.problems).toMatchObject([{ rule, place: { path: "digest.json" } }]);
  });

  test("text that is no JSON is told from JSON that no build writes", () => {
    const said = (text: string) => parseLedger(text, "digest.json").problems[0]?.message;
    expect(said("{")).toMatch(/^Unexpected text, expected JSON: ./);
    expect(said("[]")).toBe("Unexpected JSON, expected the object that a build writes");
    expect(said("{}")).toBe("Unexpected ledger version nothing, expected 1");
    expect(said('{"newsfold": "2"}')).toBe('Unexpected ledger version "2", expected 1');
  });

  test("a byte order mark is no fault, and a fault of the checksum has its own help", () => {
    expect(parseLedger(`\uFEFF${good}`, "digest.json").ledger?.build).toBe(1);
    const help = (text: string) => parseLedger(text, "digest.json").problems[0]?.help;
    expect(help(good.replace("One headline", "One heading"))).toContain("`sum`");
    expect(help("{")).not.toContain("`sum`");
  });

  test("a broken record is forgotten, the others stand", () => {
    const text = good.replace('"slug":"one-headline"', '"slug":"../../x"');
    const read = parseLedger(text, "digest.json");
    const line = good.split("\n").findIndex((row) => row.includes('"slug":"one-headline","headline"')) + 1;
    expect(read.problems).toMatchObject([
      {
        rule: "ledger-value",
        place: { path: "digest.json", line },
        message: expect.stringContaining("slug"),
      },
    ]);
    expect(read.ledger?.stories.map(({ headline }) => headline)).toEqual(["Another headline"]);
    const again = build(
      told.map((item) => [item]),
      told,
      read.ledger,
    );
    expect(again.digest.stories.map(({ id }) => id).sort()).toEqual(ledger.stories.map(({ id }) => id));
  });

  test.each([
    ["a slug that leaves the folder", '"slug":"one-headline"', '"slug":"../../x"'],
    ["an absolute slug", '"slug":"one-headline"', '"slug":"/etc"'],
    ["a slug with an upper-case letter", '"slug":"one-headline"', '"slug":"One"'],
    ["an overlong slug", '"slug":"one-headline"', `"slug":"${"a".repeat(81)}"`],
    ["a slug given twice", '"slug":"one-headline"', '"slug":"another-headline"'],
    ["a story id with markup", `"id":"${idOf("One headline")}"`, '"id":"<b>"'],
    ["a story without articles", '"articles":["a"]', '"articles":[]'],
    ["a revision without number", '"revisions":[{"number":1', '"revisions":[{"number":"1"'],
    ["an inherited key", `"id":"${idOf("One headline")}"`, '"__proto__":{"polluted":1}'],
  ])("%s", (_, from, to) => {
    expect(good).toContain(from);
    const read = parseLedger(good.replace(from, to), "digest.json");
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { place } of read.problems) expect(place.line).toBeGreaterThan(1);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(read.ledger?.stories).toHaveLength(1);
  });
});

describe("a problem of the ledger stands at its line", () => {
  const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split("\n").length;
  test.each([
    ["its version", '{"newsfold": 1', '{\n"newsfold": 99', "99"],
    ["the number of the build", '"build": 1', '"build": -1', "-1"],
    ["a list", '"articles": [', '"articles": {}, "old": [', "{}"],
    ["the checksum", "One headline", "One heading", '"sum"'],
  ])("%s", (_, from, to, at) => {
    const text = good.replace(from, to);
    const { problems } = parseLedger(text, "digest.json");
    expect(problems.map(({ place }) => place.line)).toEqual([lineOf(text, at)]);
  });

  test("a build without a number is the first", () => {
    expect(parseLedger(good.replace('"build": 1', '"build": 0.5'), "digest.json").ledger?.build).toBe(1);
  });
});

describe("the checksum in its last line", () => {
  const rules = (text: string) => parseLedger(text, "ledger.json").problems.map(({ rule }) => rule);

  test("tells what a build wrote from what somebody changed", () => {
    expect(isUntouched(good)).toBe("yes");
    const edited = good.replace("One headline", "One heading");
    expect([isUntouched(edited), rules(edited)]).toEqual(["no", ["ledger-checksum"]]);
    const merged = good.replace('"articles": [', '"articles": [\n');
    expect([isUntouched(merged), rules(merged)]).toEqual(["no", ["ledger-checksum"]]);
  });

  test("does not look at line ends", () => {
    for (const text of [`${good}\n`, good.trimEnd(), good.replaceAll("\n", "\r\n")])
      expect([isUntouched(text), rules(text)]).toEqual(["yes", []]);
  });

  test("may be taken out by an editor, and older versions wrote none", () => {
    const unsigned = good.replace(/,\n"sum": ".*"\}\n$/, "}\n").replace("One headline", "One heading");
    expect([isUntouched(unsigned), rules(unsigned)]).toEqual(["unsigned", []]);
  });
});

describe("the archive", () => {
  const archive = [{ month: "2024-04", stories: 3 }];

  test("is read back as it was written, and a ledger without one says nothing of it", () => {
    const text = formatLedger({ ...ledger, archive });
    expect(text).toContain('"archive": [\n{"month":"2024-04","stories":3}\n],');
    expect(parseLedger(text, "digest.json")).toMatchObject({ ledger: { archive }, problems: [] });
    expect(good).not.toContain("archive");
    expect(parseLedger(good, "digest.json").ledger).not.toHaveProperty("archive");
  });

  test.each([
    ["a month without a year", '"month":"04"'],
    ["a month of one digit", '"month":"2024-4"'],
  ])("with %s is a problem, and forgotten", (_, to) => {
    const text = formatLedger({ ...ledger, archive }).replace('"month":"2024-04"', to);
    const read = parseLedger(text, "digest.json");
    expect(read.problems.map(({ rule }) => rule)).toEqual(["ledger-value"]);
    expect(read.ledger).not.toHaveProperty("archive");
  });

  const sealed = [
    { slug: "one-headline", formerSlugs: ["older-headline"], articles: [{ id: "a" }] },
  ] as unknown as SealedStory[];

  test("remembers its own stories and articles, so that the ledger does not", () => {
    const { ledger: memory, problems } = memoryOf({ text: good, path: "digest.json", sealed });
    expect(problems).toEqual([]);
    expect(memory?.build).toBe(1);
    expect(memory?.stories.map(({ slug }) => slug)).toEqual(["another-headline"]);
    expect(memory?.articles.map(({ id }) => id)).toEqual(["b"]);
    expect(memory?.sealed).toBe(sealed);
  });

  test("remembers former addresses and former articles, too", () => {
    const [story] = ledger.stories;
    const former = { ...story, slug: "older-headline", into: null };
    const kept = { ...story, slug: "kept-headline", into: null };
    const gone = ["a", "z"].map((id) => ({ id, slug: id, sha256: "0" }));
    const memory = withSealed(
      { ...ledger, formerStories: [former, kept], formerArticles: gone } as never,
      sealed,
    );
    expect(memory?.formerStories.map(({ slug }) => slug)).toEqual(["kept-headline"]);
    expect(memory?.formerArticles.map(({ id }) => id)).toEqual(["z"]);
  });

  test("stands alone where the ledger is lost, and changes nothing where it is empty", () => {
    expect(memoryOf({ text: null, path: "digest.json", sealed })).toEqual({
      ledger: { build: 0, stories: [], formerStories: [], articles: [], formerArticles: [], sealed },
      problems: [],
    });
    expect(memoryOf({ text: null, path: "digest.json" }).ledger).toBeNull();
    expect(memoryOf(null)).toEqual({ ledger: null, problems: [] });
    expect(withSealed(ledger, [])).toBe(ledger);
  });
});
