/** Counts of one thing in two reports, each in a sentence of its own. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { readRecords } from "../../src/read/records/records.js";
import { tell } from "./articles.js";

const shown = (one: string, other: string) => {
  const records = [one, other].map((text, index) =>
    JSON.stringify({
      id: `r${index}`,
      title: ["First report of the morning", "Another paper's account"][index],
      text,
      lang: "en",
      source: ["The Post", "The Echo"][index],
      published: `2026-03-10T09:0${index}:00Z`,
    }),
  );
  const { documents } = readRecords(records.join("\n"), "reports.jsonl", Number.POSITIVE_INFINITY);
  return tell(documents.map((document) => extractArticle(document).article)).disagreements.map(
    ({ kind, what, versions }) => [kind, what, ...versions.map(({ value }) => value.text)].join(" | "),
  );
};

describe("counts of one noun", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "The archive said late Monday that it had received 55,000 pages of letters by Mayor Lund of Merrin.",
      "In December dozens of boxes filled with 48,000 pages of old letters by Lund were brought to the archive of Merrin.",
      "figure | pages | 55,000 pages | 48,000 pages",
    ],
    [
      "The 340 paintings from the palace of Sunde were shown on Monday by the curator Petra Holm.",
      "Curator Petra Holm said the thieves had left 290 paintings from the palace of Sunde in the van.",
      "figure | paintings | 340 paintings | 290 paintings",
    ],
    [
      "The 12 paintings from the palace of Sunde were shown on Monday by the curator Petra Holm.",
      "Curator Petra Holm said the thieves had left 10 paintings from the palace of Sunde in the van.",
      "figure | paintings | 12 paintings | 10 paintings",
    ],
  ])("%s / %s", (one, other, expected) => expect(shown(one, other)).toEqual([expected]));

  it.each<[cause: string, one: string, other: string]>([
    [
      "of other things",
      "The archive of Merrin received 55,000 pages of letters by Mayor Lund on Monday.",
      "Mayor Lund wrote 48,000 pages of notes on the bridge of Merrin on Monday.",
    ],
    [
      "a part",
      "The archive of Merrin received 55,000 pages of letters by Mayor Lund.",
      "Among them the archive of Merrin found 40,000 pages of letters by Mayor Lund.",
    ],
    [
      "far apart",
      "The archive of Merrin received 55,000 pages of letters by Mayor Lund.",
      "The archive of Merrin printed 900 pages of letters by Mayor Lund.",
    ],
    [
      "two in one report",
      "The archive of Merrin received 55,000 pages of letters by Mayor Lund.",
      "The archive of Merrin burned 48,000 pages of letters by Mayor Lund. The archive of Merrin sold 55,000 pages of letters by Lund.",
    ],
    [
      "rounded",
      "The archive of Merrin received 55,000 pages of letters by Mayor Lund.",
      "The archive of Merrin was sent 55,200 pages of letters by Mayor Lund.",
    ],
  ])("not %s: %s / %s", (_, one, other) => expect(shown(one, other)).toEqual([]));
});
