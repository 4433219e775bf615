/**
 * What the slowest articles cost: each is built alone, or with another report of its event, in a process of its own, and
 * compared with an article of two lines. The one that costs the most stands first.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { MOST_CHARACTERS } from "../../src/read/file.js";
import type { Table } from "../eval/table.js";
import { attackArticles, attackPairs } from "./attack-articles.js";
import { oddArticles, oddPairs } from "./odd-articles.js";
import { NEWSFOLD, type Run, run } from "./site.js";
import { strangeArticles, strangePairs } from "./strange-articles.js";

/** A longer file is left out of a build. */
const BYTES = 1_990_000;
/** Seconds of processor time that an article may cost. */
const MOST = 2;
/** The longest text that is read. */
const LONGEST = `${MOST_CHARACTERS / 1000} kB`;
/** Rows that are shown. */
const SHOWN = 20;

/** @param scale bytes of each article */
export async function bench([bytes = BYTES]: readonly number[] = []): Promise<Table[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-slow-"));
  const measure = async (ending: string, ...texts: readonly string[]) => {
    const home = await mkdtemp(path.join(folder, "case-"));
    for (const [at, text] of texts.entries())
      await writeFile(path.join(home, `article-${at}.${ending}`), text);
    const used = await run([NEWSFOLD, "build", ".", "-o", "site", "--quiet", "--no-cache"], home);
    await rm(home, { recursive: true, force: true });
    return used;
  };
  try {
    const small = await measure("txt", "Bridge falls\n\nThe bridge fell on Monday.\n");
    const rows: { what: string; seconds: number; peak: number | null }[] = [];
    const note = (what: string, { processor, peak }: Run, articles: number) => {
      rows.push({ what, seconds: Math.max(0, processor - small.processor) / articles, peak });
      process.stderr.write(`\r${rows.length}: ${processor.toFixed(1)} s  ${what}\u001b[K`);
    };
    for (const { ending, what, text } of alone(bytes))
      note(`${ending}: ${what}`, await measure(ending, text), 1);
    // Longer texts are refused before they cost anything: the longest that is read costs the most.
    const longest = Math.min(bytes, MOST_CHARACTERS);
    for (const { ending, what, text } of alone(longest))
      if (ending === "txt") note(`txt of ${LONGEST}: ${what}`, await measure(ending, text), 1);
    for (const { what, texts } of [...attackPairs(longest), ...oddPairs(longest), ...strangePairs(longest)])
      note(`two reports: ${what}`, await measure("txt", ...texts), texts.length);
    process.stderr.write("\n");
    const slow = rows.filter(({ seconds }) => seconds > MOST).length;
    return [
      {
        title: `Slowest articles of ${(bytes / 1e6).toFixed(1)} MB, and reports of one event of ${LONGEST}`,
        columns: ["repeats", "processor s", "peak MB"],
        rows: rows
          .sort((a, b) => b.seconds - a.seconds)
          .slice(0, SHOWN)
          .map(({ what, seconds, peak }) => [what, seconds.toFixed(2), peak ?? ""]),
        note: `${rows.length} cases, of which ${slow} cost more than ${MOST} s an article. Without the ${small.processor.toFixed(1)} s of a build of two lines.`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const alone = (bytes: number) => [...attackArticles(bytes), ...oddArticles(bytes), ...strangeArticles(bytes)];
