/** What one finder of merging finds in short reports, for tables with a pair on either side of a limit. */

import { type StorySentence, storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import type { Article, Disagreement } from "../../src/model.js";
import { reported } from "../group/reports.js";

type Finder = (articles: readonly Article[], sentences: readonly StorySentence[]) => Disagreement[];

/** The versions of each disagreement that a finder finds between reports of as many outlets: "four | three; 10 a.m. | 10 p.m.". */
export function versionsBy(finder: Finder, ...texts: readonly string[]): string {
  const articles = reported(
    texts.map((text, index) => ({
      id: "abc".charAt(index),
      title: `Report ${"ABC".charAt(index)}`,
      source: `Paper ${"ABC".charAt(index)}`,
      text,
    })),
  );
  return finder(articles, storySentencesOf(articles, [...articles.keys()]))
    .map(({ versions }) => versions.map(({ value }) => value.text).join(" | "))
    .join("; ");
}
