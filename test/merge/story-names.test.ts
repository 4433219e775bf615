/** Whom and what a story names: the names of its reports joined. */
import { describe, expect, it } from "vitest";
import { reported } from "../group/reports.js";
import { tell } from "./articles.js";

/** "person Jo Lund 3": how often the reports name whom. */
const namesIn = (...texts: string[]): string[] =>
  tell(
    reported(
      texts.map((text, at) => ({
        id: `r${at}`,
        title: "A pier in the north",
        source: `Paper ${at}`,
        published: "2024-05-04",
        text,
      })),
    ),
  ).entities.map(({ kind, name, count }) => `${kind} ${name} ${count}`);

describe("the names of two reports", () => {
  it.each<[first: string, second: string, names: readonly string[]]>([
    [
      "Jo Lund closed the pier on Monday, and nobody was hurt.",
      "Lund closed the pier on Monday, and nobody was hurt.",
      ["person Jo Lund 2"],
    ],
    [
      "Jo Lund met Karl Lund on the pier on Monday.",
      "Lund closed the pier on Monday, and nobody was hurt.",
      ["person Jo Lund 1", "person Karl Lund 1"],
    ],
    [
      "Anna Babiš closed the pier on Monday, and nobody was hurt.",
      "Anna Babis closed the pier on Monday, and nobody was hurt.",
      ["person Anna Babis 2"],
    ],
    [
      "The Averby Harbour Trust closed the pier on Monday.",
      "On Monday, Averby Harbour Trust staff closed the pier.",
      ["organisation Averby Harbour Trust 2"],
    ],
    [
      "He flew from the United Nations to London on Monday.",
      "He flew from the UN to London on Monday.",
      ["place London 2", "organisation United Nations 2"],
    ],
  ])("%s %s", (first, second, names) => {
    expect(namesIn(first, second)).toEqual(names);
  });
});
