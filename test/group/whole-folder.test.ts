/** All that grouping says of a folder of own reports: a change of any part of it is seen. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { type GroupOptions, groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import type { Article, ArticleId, Evidence } from "../../src/model.js";
import { inEnglish } from "../site/words.js";
import { type Report, reported } from "./reports.js";

const FOLDER = new URL("../fixtures/group/whole/", import.meta.url);

const articles = (): Article[] =>
  reported(
    readFileSync(new URL("folder.jsonl", FOLDER), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Report),
  );

const plain: GroupOptions = { config: defaultConfig.group, editors: defaultConfig.editors };

/** A line for each group, pair and link, and one for each reason. */
function listed(told: readonly Article[], options: GroupOptions): string {
  const lines: string[] = [];
  const pair = (sort: string, { a, b, decision, score, reasons }: Evidence) => {
    lines.push(`  ${sort} ${a} + ${b}: ${decision} ${score.toFixed(2)}`);
    for (const { remark, weight } of reasons)
      lines.push(`    ${weight < 0 ? "against" : weight > 0 ? "for" : "because"}: ${inEnglish(remark)}`);
  };
  const grouping = groupArticles(told, options);
  for (const { articles: ids, copies, evidence, nearMisses, keyTerms } of grouping.groups) {
    lines.push(`group ${ids.join(", ")}: ${keyTerms.join(" ")}`);
    for (const { articles: same } of copies) lines.push(`  copies ${same.join(", ")}`);
    for (const each of evidence) pair("pair", each);
    for (const each of nearMisses) pair("near", each);
  }
  const first = (index: number) => grouping.groups[index]?.articles[0];
  for (const { a, b, relation, reason, score } of arcs(grouping))
    lines.push(`link ${first(a)} - ${first(b)}: ${relation} ${score.toFixed(2)} ${inEnglish(reason)}`);
  for (const { a, b, score } of grouping.held) lines.push(`held ${a} - ${b} ${score.toFixed(2)}`);
  for (const { message } of grouping.problems) lines.push(`problem ${message}`);
  return `${lines.join("\n")}\n`;
}

const EDITORS = {
  ...defaultConfig.editors,
  merge: [["weir-1", "other-weir-1"]],
  split: [
    ["court-1", "court-2"],
    ["court-1", "court-3"],
  ],
  hide: ["storm-3", "nothing-1"],
};
/** Each of two reports of the match was published in a story of its own, those of the trial in one. */
const published = new Map(
  ["match-1 a", "match-2 b", "court-1 c", "court-2 c", "weir-1 d", "weir-2 e"].map((line) => {
    const [id = "", story = ""] = line.split(" ");
    return [id as ArticleId, story] as const;
  }),
);
const undated = (told: readonly Article[]) => told.map((each) => ({ ...each, published: null }));

describe("a folder", () => {
  it.each<[name: string, told: readonly Article[], options: GroupOptions]>([
    ["as-written", articles(), plain],
    ["edited", articles().slice(0, 18), { ...plain, editors: EDITORS }],
    ["published", articles().slice(0, 18), { ...plain, published }],
    ["undated", undated(articles()).slice(0, 14), plain],
  ])("%s", async (name, told, options) => {
    await expect(listed(told, options)).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.groups`, FOLDER)));
  });
});
