/** Known names come from a frozen table: no build depends on what its Node happens to know. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it, test } from "vitest";
import { countriesAsCalledIn, knownAs } from "../../src/extract/lexicon/gazetteer.js";

it.each([
  ["turkey", "country"],
  ["trinidad and tobago", "country"],
  ["saint lucia", "country"],
  ["welsh", "people"],
  ["addis ababa", "city"],
  ["averby", null],
  // It begins the names of bodies.
  ["america", null],
])("knows %s as %s", (name, kind) => {
  expect(knownAs(name)).toBe(kind);
});

it("calls countries as each language does", () => {
  expect(countriesAsCalledIn("de")).toContain("Frankreich");
  expect(countriesAsCalledIn("pt-BR")).toContain("Alemanha");
  expect(countriesAsCalledIn("ar")).toContain("مصر");
  expect(countriesAsCalledIn("constructor")).toEqual([]);
});

test("no source asks the runtime for names or for the order of a locale", () => {
  const asking = globSync("src/**/*.ts").filter((file) =>
    /\bIntl\.(?:DisplayNames|supportedValuesOf|Segmenter|Collator|DateTimeFormat)|localeCompare/.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(asking).toEqual([]);
});
