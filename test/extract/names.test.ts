/** Who and what is named, on a table of own sentences. */
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/article.js";
import type { Mention } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { nameCases } from "./cases.js";

function mentionsIn(text: string): readonly Mention[] {
  const record = JSON.stringify({
    id: "a",
    title: "A pier in the north",
    text: `${text} The pier was shut on Monday.`,
  });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  return document ? extract(document).article.mentions.filter(({ sentence }) => sentence !== null) : [];
}

describe("a name", () => {
  it("is tried on at least sixty texts", () => {
    expect(nameCases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(nameCases)("$text", ({ people, text }) => {
    const named = mentionsIn(text).filter(({ kind }) => kind === "person");
    expect([...new Set(named.map(({ name }) => name))]).toEqual(people);
  });
});

describe("one country", () => {
  it("has one name, however it is cut", () => {
    const places = mentionsIn(
      "The U.S. sent two boats. The United States had none left. USA fans cheered the crew on.",
    );
    expect(new Set(places.filter(({ kind }) => kind === "place").map(({ name }) => name)).size).toBe(1);
  });
});

describe("a line in capitals", () => {
  it("keeps its words, and names in ordinary case", () => {
    const [mention] = mentionsIn("THE COUNCIL VOTED TO SHUT THE PIER, HARBOUR ENGINEER RONJA AKERMAN SAID.");
    expect([mention?.text, mention?.name]).toEqual(["RONJA AKERMAN", "Ronja Akerman"]);
  });

  it("takes up a name that the article writes small elsewhere", () => {
    const mentions = mentionsIn(
      "PIER SHUT AFTER WARNING BY VANCE OKONJO IN MARCH. The warning came late, Vance Okonjo said.",
    );
    expect(mentions.map(({ name }) => name)).toEqual(["Vance Okonjo", "Vance Okonjo"]);
  });
});
