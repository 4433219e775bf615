/**
 * Briefs of newsfold's own words that nothing was learned from. A local paper holds what the labelled sets hardly have: two
 * events of one town, one office and one day, and one event that two reporters tell each in words of their own.
 *
 * `briefs.tsv` and `unseen-briefs.tsv` are pairs, with the number of stories that they make; `towns.tsv` is a day of each of
 * four towns, with two reports of each event. Rules may be written with the first and the third in view, never with the second.
 */
import path from "node:path";
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import { groupArticles } from "../../src/group/group.js";
import { classifyDocuments } from "../../src/kind/kind.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { addTo } from "../../src/structures/lists-by-key.js";
import { articleOf } from "../learn/sets.js";
import { tabSeparated } from "../tab-separated.js";
import { pairwise } from "./partitions.js";
import type { Table } from "./table.js";

const folder = path.join(import.meta.dirname, "../fixtures/group");
const DAY = "2024-10-12";
const options = { config: defaultConfig.group, editors: defaultConfig.editors };
const OUTLETS = ["The Ledger", "Evening Courier"] as const;

interface Labelled {
  readonly event: string;
  readonly title: string;
  readonly text: string;
}

/** How often two events are joined and one event is split, over pairs of briefs. */
export function ownBriefs(): Table {
  const files = [
    ["briefs", pairFolders("briefs")],
    ["briefs, unseen", pairFolders("unseen-briefs")],
    ["four towns", townFolders()],
  ] as const;
  return {
    title: "Briefs of one town and one day, own words",
    columns: ["briefs", "pairs of two events", "joined", "pairs of one event", "split"],
    rows: files.map(([name, folders]) => [name, ...counted(folders)]),
    note: "In the towns, pairs of two events are most of all pairs; in the other two, look-alikes chosen to be hard.",
  };
}

/**
 * Whole days of one region each, as several papers, stations and agencies tell them: most events share a town, an office, a
 * company or a club with another one. `days.tsv` is for tuning, `unseen-days.tsv` only for this table.
 */
export function ownDays(): Table {
  const rows = (["days", "unseen-days"] as const).flatMap((name) => {
    const days = dayFolders(name);
    return [...days].map(([day, items]): (string | number)[] => {
      const { groups } = groupArticles(
        items.map(({ article }) => article),
        options,
      );
      const at = new Map(items.map(({ article }, index) => [article.id, index]));
      const clusters = groups.map((group) => group.articles.map((id) => at.get(id) as number));
      const events = items.map(({ event }) => event);
      const { precision, recall, f1 } = pairwise(events, clusters);
      return [`${name} ${day}`, items.length, new Set(events).size, groups.length, precision, recall, f1];
    });
  });
  return {
    title: "Days of look-alikes, own words",
    columns: ["day", "reports", "events", "stories", "P", "R", "F1"],
    rows,
    note: "Day 5 is in German, French and Spanish. Columns, round-ups and the like are left out, as `kind` finds them.",
  };
}

function dayFolders(name: string): Map<string, DayItem[]> {
  const found = new Map<string, DayItem[]>();
  const lines = tabSeparated(path.join(folder, `${name}.tsv`));
  for (const [at, cells] of lines.entries()) {
    const [day = "", event = "", source, language, published, url, title, text] = cells;
    const record = JSON.stringify({ id: `${name} ${at}`, source, language, published, url, title, text });
    const { documents } = readRecords(record, name, defaultConfig.limits.recordBytes);
    const [document, ...more] = classifyDocuments(documents).documents;
    if (document === undefined || more.length > 0) continue;
    const { article } = extractArticle(document);
    if (article.kind === "report") addTo(found, day, { event, article });
  }
  return found;
}

interface DayItem {
  readonly event: string;
  readonly article: Article;
}

function pairFolders(name: string): Labelled[][] {
  return tabSeparated(path.join(folder, `${name}.tsv`)).map(
    ([stories = "", title = "", text = "", otherTitle = "", otherText = ""]) => [
      { event: "a", title, text },
      { event: stories === "1" ? "a" : "b", title: otherTitle, text: otherText },
    ],
  );
}

function townFolders(): Labelled[][] {
  const lines = tabSeparated(path.join(folder, "towns.tsv"));
  return [...new Set(lines.map(([town]) => town))].map((town) =>
    lines
      .filter(([where]) => where === town)
      .map(([, event = "", title = "", text = ""]) => ({ event, title, text })),
  );
}

/** Pairs of two events, those of them that are joined, pairs of one event, those of them that are split. */
function counted(folders: readonly (readonly Labelled[])[]): number[] {
  const counts = { apart: 0, joined: 0, same: 0, split: 0 };
  for (const briefs of folders) {
    const articles = briefs.map(({ event, title, text }, at) => {
      const isFirst = briefs.findIndex((each) => each.event === event) === at;
      const source = OUTLETS[isFirst && briefs.length > 2 ? 0 : at % 2] ?? OUTLETS[0];
      return articleOf(JSON.stringify({ id: `brief ${at}`, title, text, source, published: DAY }), "briefs");
    });
    const { groups } = groupArticles(articles, options);
    const groupOf = new Map(groups.flatMap((group) => group.articles.map((id) => [id, group] as const)));
    const stories = articles.map(({ id }) => groupOf.get(id));
    for (const [at, a] of briefs.entries()) {
      for (const [k, b] of briefs.slice(at + 1).entries()) {
        const together = stories[at] === stories[at + 1 + k];
        if (a.event === b.event) {
          counts.same++;
          if (!together) counts.split++;
        } else {
          counts.apart++;
          if (together) counts.joined++;
        }
      }
    }
  }
  return [counts.apart, counts.joined, counts.same, counts.split];
}
