/** Who is said to have spoken, on a table of own sentences. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import type { Quote } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { cuesByText, speakerCases } from "./cases.js";

function quotesIn(text: string): readonly Quote[] {
  const record = JSON.stringify({ id: "a", title: "A pier in the north", text });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  return document ? extractArticle(document).article.quotes : [];
}

/** "It broke < Jo Lund said; twice. < - < short < from 0". */
const cuesIn = (quotes: readonly Quote[]): string =>
  quotes
    .map(({ text, cue, fragment, continues }) => [
      text.length > 24 ? `${text.slice(0, 11)}..${text.slice(-11)}` : text,
      cue?.text ?? "-",
      ...(fragment ? ["short"] : []),
      ...(continues === null ? [] : [`from ${continues}`]),
    ])
    .map((parts) => parts.join(" < "))
    .join("; ");

describe("the speaker of a quotation", () => {
  it("is tried on at least eighty texts", () => {
    expect(speakerCases.length).toBeGreaterThanOrEqual(80);
  });

  it.each(speakerCases)("$text", ({ speakers, text }) => {
    const quotes = quotesIn(text);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(speakers);
    const cues = cuesByText.get(text);
    if (cues !== undefined) expect(cuesIn(quotes)).toBe(cues);
  });
});

describe("a quotation over several paragraphs", () => {
  it("is one utterance, and takes in nothing of what follows", () => {
    const quotes = quotesIn(
      [
        "Nora Vane spoke for an hour. “We have counted the boats every spring since the flood.",
        "“We have never lost one before this year.",
        "“That is why we ask for a wall,” she told the council.",
        "The wall is to be 9' high, with 4\" bolts. Fishermen clapped.",
      ].join("\n\n"),
    );
    expect(quotes.map(({ speaker, continues }) => [speaker, continues])).toEqual([
      ["Nora Vane", null],
      ["Nora Vane", 0],
      ["Nora Vane", 0],
    ]);
  });

  it("goes on from nothing that somebody else said", () => {
    const quotes = quotesIn(
      [
        "“The hall was full at noon,” Karl Holm said.",
        "“Three crews came by boat.",
        "Two had rowed all night,” said Nora Vane.",
      ].join("\n\n"),
    );
    expect(quotes.map(({ speaker, continues }) => [speaker, continues])).toEqual([
      ["Karl Holm", null],
      ["Nora Vane", null],
      ["Nora Vane", 1],
    ]);
  });
});
