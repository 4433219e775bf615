/** Folders in which nearly every article is its own event: how many stories newsfold makes of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import { groupArticles } from "../../src/group/group.js";
import type { Article } from "../../src/model.js";
import { decode } from "../../src/read/bytes/decoded-text.js";
import { readFeed } from "../../src/read/feed/feed.js";
import { arrangements } from "../learn/arrangements.js";
import { articleOf, readSet } from "../learn/sets.js";
import type { Table } from "./table.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };
const TOWN = "Marlow";
const TOWNS = [TOWN, "Tarnby", "Westholt"];
/** Bytes in which a feed says what it is encoded in. */
const PROLOG = 200;
const FIRST_DAY = Date.UTC(2024, 8, 1);

/** @param folder of the labelled sets; invented cases lie beside it */
export function strangers(folder: string): Table {
  const rows: (string | number)[][] = [];
  const add = (name: string, arrangement: string, articles: readonly Article[]) => {
    rows.push([name, arrangement, articles.length, groupArticles(articles, options).groups.length]);
  };
  for (const arrangement of ["true dates", "undated"] as const) {
    const set = readSet(folder, "meantime_it", arrangements[arrangement]);
    if (set) add("meantime_it", arrangement === "true dates" ? "one day" : arrangement, set.articles);
  }
  const briefs = path.join(folder, "../cases/briefs.tsv");
  for (const towns of existsSync(briefs) ? [1, 3] : []) {
    for (const outlets of [1, 30]) {
      for (const days of [1, 5, 30, null]) {
        const when = days === null ? "undated" : days === 1 ? "one day" : `${days} days`;
        const where = `${towns === 1 ? "one town" : `${towns} towns`}, ${outlets === 1 ? "one outlet" : `${outlets} outlets`}`;
        add("briefs", `${where}, ${when}`, briefsOf(readFileSync(briefs, "utf8"), towns, outlets, days));
      }
    }
  }
  const feeds = path.join(folder, "feeds");
  for (const name of existsSync(feeds) ? readdirSync(feeds).sort() : []) {
    const bytes = readFileSync(path.join(feeds, name));
    const charset = /encoding="([^"]+)"/.exec(bytes.toString("latin1", 0, PROLOG))?.[1] ?? null;
    const { documents } = readFeed(decode(bytes, name, charset).text ?? "", name);
    add(
      name,
      "as it is",
      documents.map((document) => extractArticle(document).article),
    );
  }
  return {
    title: "Strangers",
    columns: ["folder", "arrangement", "articles", "stories"],
    rows,
    note: "Each article of `meantime_it` and each brief is its own event; of the feeds nearly every item is.",
  };
}

function briefsOf(table: string, towns: number, outlets: number, days: number | null): Article[] {
  return table
    .trim()
    .split("\n")
    .slice(1)
    .map((line, index) => {
      const [title, text] = line.replaceAll(TOWN, TOWNS[index % towns] ?? TOWN).split("\t");
      const published = days && new Date(FIRST_DAY + (index % days) * 86_400_000).toISOString().slice(0, 10);
      const source = `outlet${index % outlets}.example`;
      return articleOf(
        JSON.stringify({ id: `brief-${index}`, title, text, source, ...(published ? { published } : {}) }),
        "briefs",
      );
    });
}
