/** How many articles have each stem, over the English articles of the labelled sets. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { byCodeUnit } from "../../src/structures/order.js";
import { stem, tokens } from "../../src/words/text/tokens.js";
import { readParaphrases, readSet, type Summary } from "../eval/sets.js";

/** Words of fewer articles are as rare as words of none. */
const FEWEST = 6;
const RAREST = 8;
/** Of each article: its facts come first, and long ones would weigh more than short ones. */
const CHARACTERS = 5_000;
/** Headlines and single sentences are counted by the dozen, as if they made an article. */
const BUNDLE = 20;

export interface Vocabulary {
  readonly frequency: ReadonlyMap<string, number>;
  /** The stems of each level of rarity, from 0: halvings of the share of articles that have them. */
  readonly levels: readonly (readonly string[])[];
}

export function vocabulary(folder: string): Vocabulary {
  const texts = articles(folder);
  const frequency = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set<string>();
    for (const token of tokens(text.slice(0, CHARACTERS))) if (!token.number) stems.add(stem(token.text));
    for (const one of stems) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  }
  const levels = Array.from({ length: RAREST + 1 }, (): string[] => []);
  for (const [word, count] of frequency) {
    if (count < FEWEST || !/^[a-z][a-z'.&-]*$/.test(word)) continue;
    const level = Math.min(RAREST, Math.max(0, Math.round(Math.log2(texts.length / count))));
    levels[level]?.push(word);
  }
  return { frequency, levels: levels.map((stems) => stems.sort(byCodeUnit)) };
}

interface Row {
  readonly title: string;
  readonly text?: string;
  readonly lang: string;
}

function articles(folder: string): string[] {
  const group = (name: string): string[] => {
    const file = path.join(folder, "group", `${name}.jsonl`);
    if (!existsSync(file)) return [];
    const rows = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Row);
    return rows.filter(({ lang }) => lang === "en").map(({ title, text }) => `${title}. ${text ?? ""}`);
  };
  return [
    ...["ecbplus", "news_cluster", "basil", "wikinews"].flatMap(group),
    // One topic, shootings, would drown the others.
    ...group("gva").filter((_, index) => index % 12 === 0),
    ...readSet<Summary>(folder, "summaries_multinews").flatMap(({ documents }) => documents),
    ...bundles(group("uci_sample")),
    ...bundles(readParaphrases(folder).map(({ a }) => a)),
  ];
}

function bundles(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < lines.length; i += BUNDLE) found.push(lines.slice(i, i + BUNDLE).join(" "));
  return found;
}
