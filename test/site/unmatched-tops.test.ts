import { expect, it } from "vitest";
import { unmatchedTops } from "../../src/site/edition/unmatched-tops.js";
import { renderShape, reports } from "./editions.js";
import { sampleDigest, sampleStory } from "./sample.js";

const [first] = reports(1);
if (first === undefined) throw new Error("Unexpected no report, expected one");

it.each([
  ["an id", "bridge-0", 0],
  ["an address", "https://news-0.example/bridge", 0],
  ["a path", first.article.path, 0],
  ["an id of no article", "bridge-7", 1],
  ["a headline, which names no article", "Bridge over the Wend reopens after 2 weeks", 1],
])("what is put first by %s", (_, name, count) => {
  expect(unmatchedTops({ front: { top: [name] } }, [first.article])).toHaveLength(count);
});

it("says which name, what is expected and what to do", () => {
  const [problem] = unmatchedTops({ front: { top: ["bridge-7"] } }, [first.article]);
  expect(problem).toMatchObject({ place: { path: "newsfold.yaml" }, rule: "front-top" });
  expect(problem?.message).toContain("`bridge-7`");
  expect(problem?.help).not.toBe("");
});

it.each([
  ["en", undefined, "Many reports of one event, on one page."],
  ["de", undefined, "Viele Berichte über ein Ereignis, auf einer Seite."],
  ["de", "Neues vom Wend.", "Neues vom Wend."],
])("a site in %s with %j as its description says %j", async (language, description, words) => {
  const files = await renderShape(
    {
      digest: sampleDigest([sampleStory([first.article], "bridge")], [first.article]),
      documents: [first.document],
      problems: [],
    },
    { language, ...(description === undefined ? {} : { description }) },
  );
  expect(files.get("index.html")).toContain(`<bdi>${words}</bdi>`);
  expect(files.get("feed.json")).toContain(words);
});

it("marks words of nobody in particular by a dot, and prints no word for it", async () => {
  const { url: _, ...source } = first.article.source;
  const article = { ...first.article, source: { ...source, url: null, name: null, domain: null } };
  const files = await renderShape({
    digest: sampleDigest([sampleStory([article], "bridge")], [article]),
    documents: [first.document],
    problems: [],
  });
  expect(files.get("index.html")).not.toContain(">Unnamed");
  expect(files.get("index.html")).not.toContain("chips");
});
