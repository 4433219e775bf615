/** Whole sites in memory: the pipeline from files to pages, without writing any. */
import path from "node:path";
import { receive, understand } from "../../src/build.js";
import { type Config, defaultConfig } from "../../src/config.js";
import { formatLedger } from "../../src/digest/ledger/ledger.js";
import { compose, type Site } from "../../src/release.js";

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const NEWS = path.join(ROOT, "test/fixtures/digest/news");

export interface Made extends Site {
  /** Path -> content, as text. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * @param inputs relative to `cwd`, which no page is to name
 * @param before the build before, whose ledger this one goes on from
 */
export async function makeSite(
  inputs: readonly string[],
  cwd: string,
  { before = null, config = defaultConfig }: { before?: Site | null; config?: Config } = {},
): Promise<Made> {
  const received = await receive(inputs, cwd, config);
  const ledger = before === null ? null : { text: formatLedger(before.ledger), path: "digest.json" };
  const site = await compose(await understand(received, config, ledger), config);
  const pages = site.files.map(
    ({ path: name, content }) =>
      [name, typeof content === "string" ? content : Buffer.from(content).toString("latin1")] as const,
  );
  return { ...site, pages: new Map(pages) };
}
