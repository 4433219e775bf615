/** When the reports came, drawn in the direction in which the page is read. */
import { expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { createWords } from "../../src/site/locale/words.js";
import { drawTimeline } from "../../src/site/views/story-drawings.js";
import { sampleArticle } from "./sample.js";

const on = (id: string, iso: string): Article => ({
  ...sampleArticle({ id, headline: "Weir gives way", paragraphs: [["It gave way."]] }).article,
  published: { iso, precision: "day", from: "published" },
});

it.each([
  ["en", ["0", "640"], "8"],
  ["ar", ["640", "0"], "632"],
])(
  "in %s the first report stands where reading begins, and its day below it",
  async (language, ends, first) => {
    const words = createWords(await loadCatalogue(language));
    const drawing = drawTimeline([on("a", "2024-05-04"), on("b", "2024-05-06")], new Map(), words);
    expect([drawing?.fromX, drawing?.toX]).toEqual(ends);
    expect(drawing?.dots[0]?.x).toBe(first);
  },
);
