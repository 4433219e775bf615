import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { inEnglish } from "../site/words.js";
import { report } from "./news.js";

/** Told apart by an editor, so that what is tested does not hang on the weights. */
const options = {
  config: defaultConfig.group,
  editors: { ...defaultConfig.editors, split: [["announced", "failed"]] },
};

const on = (day: string): Partial<Article> => ({
  published: { iso: day, precision: "day", from: "published" },
});

const announced = article(
  "announced",
  "Oryndale and Vastmark agree to hold border talks",
  [
    "Foreign minister Ilse Brandvold said Oryndale would meet Vastmark in Kessel next month.",
    "Brandvold named Tomas Reyk to lead the delegation.",
  ],
  on("2024-03-01"),
);
const failed = article(
  "failed",
  "Walkout ends Kessel meeting over Lake Sorn fishing rights",
  [
    "Tomas Reyk left the hotel in Kessel after a shouting match about nets and quotas on Lake Sorn.",
    "Vastmark accused Oryndale of bad faith, and Ilse Brandvold flew home from Kessel.",
  ],
  on("2024-03-12"),
);

test("two events of one matter are linked, and the earlier one says so", () => {
  const grouping = groupArticles([announced, failed, report(1, 0), report(2, 0)], options);
  expect(grouping.groups).toHaveLength(4);
  const [arc, ...more] = arcs(grouping);
  expect(more).toEqual([]);
  const at = (index: number | undefined) => grouping.groups[index ?? -1]?.articles[0];
  expect([at(arc?.a), at(arc?.b), arc?.relation]).toEqual(["announced", "failed", "later"]);
  expect(inEnglish(arc?.reason)).toMatch(/^both name /);
  expect(inEnglish(arc?.reason)).toContain("Ilse Brandvold");
});

test("years apart, the same names are another matter", () => {
  const old = { ...announced, ...on("2019-03-01") };
  expect(arcs(groupArticles([old, failed], options))).toEqual([]);
});
