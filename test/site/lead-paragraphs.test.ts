/** How the sentences of a story are set: what stands together in a report stands together on the page, with one mark. */
import { expect, it } from "vitest";
import { renderShape } from "./editions.js";
import { cite, onlyIn, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const FIRST = "A barge with forty sheep sank at the weir of Selm on Monday, the harbour office said.";
const BEHIND = "Its owner swam to the lock, and divers found the wheel near the old mill in the evening.";
const THIRD = "Carters brought gravel and tar for the path along the canal, so that cranes could reach it.";
const OTHER = "Insurers put the loss of wool and timber at ninety thousand crowns, a broker in Averby said.";
const NEXT = "Farmers of the valley lent ropes, lanterns and a team of oxen to whoever kept watch.";

it("a page sets sentences that follow one another in their report as one paragraph", async () => {
  const filler = Array.from(
    { length: 30 },
    (_, index) => `Row ${index} of the old ledger names nobody at all.`,
  );
  const one = sampleArticle({
    id: "one",
    headline: "Barge sinks",
    source: "Selm Post",
    paragraphs: [[FIRST, BEHIND, THIRD], filler],
  });
  const two = sampleArticle({
    id: "two",
    headline: "Sheep lost",
    source: "Averby Echo",
    paragraphs: [filler, [OTHER, NEXT]],
  });
  const articles = [one.article, two.article];
  const alone = [onlyIn(two.article, [cite(two.article, 31), cite(two.article, 32)])];
  const story = sampleStory(articles, "barge", {
    lead: [1, 2, 3].map((number) => cite(one.article, number)),
    claims: [],
    onlyIn: alone,
    additions: alone.map(({ sentences }) => sentences),
  });
  const files = await renderShape({
    digest: sampleDigest([story], articles),
    documents: [one.document, two.document],
    problems: [],
  });
  const page = files.get("story/barge/index.html") ?? "";
  expect(page).toContain(`<p><span>${FIRST}</span> <span>${BEHIND}</span>  <a class="mark`);
  expect(page).toContain(`<p>${THIRD} <a class="mark`);
  expect(page).toContain(`<p><span>${OTHER}</span> <span>${NEXT}</span>  <a class="mark`);
  expect(page).toContain("What single sources add");
});
