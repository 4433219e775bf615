import path from "node:path";
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import { explainPair } from "../../src/group/explain-pair.js";
import { groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import type { Article } from "../../src/model.js";
import { readInputs } from "../../src/read/inputs.js";
import { inEnglish } from "../site/words.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

async function seeds(): Promise<Article[]> {
  const cwd = path.resolve(import.meta.dirname, "../..");
  const { documents } = await readInputs(["seeds"], { limits: defaultConfig.limits, cwd });
  return documents.map((document) => extractArticle(document).article);
}

test("the two seeds are one story, and say why", async () => {
  const articles = await seeds();
  const grouping = groupArticles(articles, options);
  const { groups, problems } = grouping;
  expect(problems).toEqual([]);
  expect(groups.map(({ articles: ids }) => ids.length)).toEqual([2]);
  expect(groups[0]?.evidence).toHaveLength(1);
  expect(groups[0]?.copies).toEqual([]);
  const reasons = groups[0]?.evidence[0]?.reasons.map(({ remark }) => inEnglish(remark)).join("; ");
  expect(reasons).toContain("Dmitry Peskov");
  expect(arcs(grouping)).toEqual([]);
});

test("explaining the pair says the same as the group", async () => {
  const articles = await seeds();
  const [a, b] = articles;
  if (!a || !b) throw new Error("the seeds are two articles");
  const { groups } = groupArticles(articles, options);
  const told = { ...groups[0]?.evidence[0], together: true };
  expect(explainPair(a, b, articles, options)).toEqual(told);
  expect(explainPair(b, a, articles, options)).toEqual(told);
});
