/**
 * What the slowest articles cost: each is built alone, in a process of its own, and compared with an article of two lines.
 * The one that costs the most stands first.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Table } from "../eval/table.js";
import { type AttackArticle, attackArticles } from "./attack-articles.js";
import { NEWSFOLD, run } from "./site.js";

/** A longer file is left out of a build. */
const BYTES = 1_990_000;
/** Seconds of processor time that an article may cost. */
const MOST = 2;
/** Rows that are shown. */
const SHOWN = 20;

/** @param scale bytes of each article */
export async function bench([bytes = BYTES]: readonly number[] = []): Promise<Table[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-slow-"));
  const measure = async ({ ending, text }: Pick<AttackArticle, "ending" | "text">, name: string) => {
    const home = path.join(folder, name);
    await mkdir(home);
    await writeFile(path.join(home, `article.${ending}`), text);
    const used = await run([NEWSFOLD, "build", ".", "-o", "site", "--quiet", "--no-cache"], home);
    await rm(home, { recursive: true, force: true });
    return used;
  };
  try {
    const small = await measure(
      { ending: "txt", text: "Bridge falls\n\nThe bridge fell on Monday.\n" },
      "small",
    );
    const rows: { what: string; seconds: number; peak: number | null }[] = [];
    for (const article of attackArticles(bytes)) {
      const { processor, peak } = await measure(article, `${article.ending}-${rows.length}`);
      const what = `${article.ending}: ${article.what}`;
      rows.push({ what, seconds: Math.max(0, processor - small.processor), peak });
      process.stderr.write(`\r${rows.length}: ${processor.toFixed(1)} s  ${what}\u001b[K`);
    }
    process.stderr.write("\n");
    const slow = rows.filter(({ seconds }) => seconds > MOST).length;
    return [
      {
        title: `Slowest articles of ${(bytes / 1e6).toFixed(1)} MB, built alone`,
        columns: ["repeats", "processor s", "peak MB"],
        rows: rows
          .sort((a, b) => b.seconds - a.seconds)
          .slice(0, SHOWN)
          .map(({ what, seconds, peak }) => [what, seconds.toFixed(2), peak ?? ""]),
        note: `${rows.length} articles, of which ${slow} cost more than ${MOST} s. Without the ${small.processor.toFixed(1)} s of a build of two lines.`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
