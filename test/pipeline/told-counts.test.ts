/** Counts of one thing in two reports: which words of a sentence limit what is counted, and which do not. */
import { expect, test } from "vitest";
import { built, report } from "./folder-stories.js";

async function told(one: string, other: string) {
  const found = await built({
    "a.md": report("Northwire", "Selm buys school buses", "2025-04-11T10:00:00Z", one),
    "b.md": report("The Tarn Echo", "Buses for schools in Selm", "2025-04-11T11:00:00Z", other),
  });
  expect(found.told).toEqual(["a b"]);
  return found.storyOf("a").disagreements.map(({ versions }) => versions.map(({ value }) => value.text));
}

const NINE = "The council of Selm bought nine buses for the school line, the mayor said.";

test.each([
  "The council of Selm bought eleven buses for the school line in May, the mayor said.",
  "In May the council of Selm bought eleven buses for the school line, the mayor said.",
  "The council of Selm bought eleven buses for the school line, which opens in May, the mayor said.",
])("the month of May limits nothing: %s", async (one) =>
  expect(await told(one, NINE)).toEqual([["eleven buses", "nine buses"]]),
);

test.each([
  "The council of Selm may buy eleven buses for the school line, the mayor said.",
  "The council of Selm bought eleven buses for the school line each year, the mayor said.",
  "The council of Selm bought eleven more buses for the school line, the mayor said.",
])("what may be, or is of another scope, does not differ: %s", async (one) =>
  expect(await told(one, NINE)).toEqual([]),
);
