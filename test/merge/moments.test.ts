/** How time decides between two values of one quantity: an update, a correction, a contradiction. */
import { describe, expect, it } from "vitest";
import { daysApart } from "../../src/merge/disagreements/incompatible-values.js";
import type { Particular } from "../../src/merge/disagreements/particulars.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const START = Date.parse("2024-05-07T06:00:00Z");

function at(id: string, sentence: string, minutes: number | null, outlet: string | null = null): Article {
  const iso = minutes === null ? null : new Date(START + minutes * 60_000).toISOString();
  const filler = `The ${id === "a" ? "harbour master spoke of heavy swell" : "rescue boats came from two ports"}.`;
  return article(id, `Ferry sinks off Averby, report ${id}`, [sentence, filler], {
    published: iso === null ? null : { iso, precision: "minute", from: "published" },
    source: { name: outlet, domain: null, url: null, readMore: null, agency: null },
  });
}

/** The verdict of the one figure that two reports tell differently; null: they do not. */
function verdict(a: Article, b: Article, what: string): string | null {
  const found = tell([a, b]).disagreements.filter((one) => one.what === what);
  expect(found.length).toBeLessThan(2);
  return found[0]?.verdict ?? null;
}

const dead = (count: string) => `${count} people died when the ferry sank off Averby.`;
const quake = (magnitude: string) => `The earthquake off Averby had a magnitude of ${magnitude}.`;

describe("a toll", () => {
  it.each([
    ["that grows within a quarter of an hour", "Two", "Six", 14, "contradiction"],
    ["that grows after it", "Two", "Six", 15, "update"],
    ["that falls within two hours", "Six", "Two", 119, "contradiction"],
    ["that falls after two hours", "Six", "Two", 120, "update"],
    ["that stays", "Six", "Six", 120, null],
    ["within its bound", "At least two", "Six", 30, null],
  ])("%s", (_, first, second, minutes, expected) =>
    expect(verdict(at("a", dead(first), 0), at("b", dead(second), minutes), "dead")).toBe(expected),
  );

  it("of undated reports is a contradiction", () => {
    expect(verdict(at("a", dead("Two"), null), at("b", dead("Six"), null), "dead")).toBe("contradiction");
  });

  it.each([
    ["lowered by its outlet", "Six", "Two", "correction"],
    ["raised by its outlet", "Two", "Six", "update"],
  ])("%s", (_, first, second, expected) =>
    expect(
      verdict(at("a", dead(first), 0, "Averby Post"), at("b", dead(second), 61, "Averby Post"), "dead"),
    ).toBe(expected),
  );
});

describe("a magnitude", () => {
  it.each([
    ["within a day", "5.8", "6.3", 24 * 60, "contradiction"],
    ["after a day", "5.8", "6.3", 24 * 60 + 1, "differs"],
    ["by another outlet after an hour", "5.8", "6.3", 61, "contradiction"],
    ["the same", "5.8", "5.8", 61, null],
  ])("%s", (_, first, second, minutes, expected) =>
    expect(verdict(at("a", quake(first), 0), at("b", quake(second), minutes), "magnitude")).toBe(expected),
  );

  it("of one outlet is an update", () => {
    const [a, b] = [at("a", quake("5.8"), 0, "Averby Post"), at("b", quake("6.3"), 61, "Averby Post")];
    expect(verdict(a, b, "magnitude")).toBe("update");
  });
});

describe("days apart", () => {
  const day = (value: string) => ({ value }) as Particular;
  it.each([
    ["Sun", "Sat", 1],
    ["Mon", "Thu", 3],
    ["Mon", "Fri", 3],
    ["Mon", "Mon", 0],
    ["May 1", "May 3", 2],
    ["January 1", "December 31", 1],
    ["February 28", "March 1", 2],
    ["Mon", "May 3", null],
    ["May 1", "May 40", null],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(daysApart(day(a), day(b))).toBe(expected);
    expect(daysApart(day(b), day(a))).toBe(expected);
  });
});
