/**
 * newsfold in an existing Eleventy site:
 *
 *     import { newsfold } from "newsfold";
 *
 *     export default async function (eleventyConfig) {
 *       await eleventyConfig.addPlugin(newsfold, { inputs: ["articles"], folder: "news" });
 *     }
 *
 * The digest is built anew in each of the site's builds, and its pages stand in `folder`. EDGE.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { receive, understand } from "./build.js";
import { type Config, parseConfig } from "./config.js";
import { formatLedger } from "./digest/ledger.js";
import { formatProblem } from "./problem.js";
import { type Content, digestPlugin } from "./site/plugin.js";
import { compileContent } from "./site/render.js";
import { loadTheme } from "./site/theme/theme.js";

/** As in `newsfold.yaml`; any part may be left out. */
type PartialConfig = { readonly [Key in keyof Config]?: Partial<Config[Key]> | Config[Key] };

export interface NewsfoldOptions extends PartialConfig {
  /** Where the digest's pages stand in the site; `news` where it is not given. */
  readonly folder?: string;
  /** Folder that inputs and theme are relative to; the site's own where it is not given. */
  readonly cwd?: string;
}

/** @throws Error where an option does not hold, or words on a page do not stand in their source */
export async function newsfold(eleventyConfig: UserConfig, options: NewsfoldOptions = {}): Promise<void> {
  const { folder: given = "news", cwd = process.cwd(), ...settings } = options;
  const folder = given.replace(/^\/+|\/+$/g, "");
  const site = { base: folder === "" ? "/" : `/${folder}/`, ...settings.site };
  const { config, problems } = parseConfig(JSON.stringify({ ...settings, site }), "options of newsfold");
  if (config === null) throw new Error(problems.map(formatProblem).join("\n"));
  const inside = folder === "" ? "" : `${folder}/`;
  const theme = await loadTheme(config.theme === null ? null : path.resolve(cwd, config.theme));
  const memory = path.resolve(
    cwd,
    config.ledger ?? path.join(eleventyConfig.directories.output, inside, "digest.json"),
  );
  for (const input of config.inputs) eleventyConfig.addWatchTarget(path.resolve(cwd, input));
  digestPlugin(eleventyConfig, { theme, folder: inside, load: () => load(config, cwd, memory, theme) });
}

async function load(
  config: Config,
  cwd: string,
  memory: string,
  theme: Awaited<ReturnType<typeof loadTheme>>,
): Promise<Content> {
  const received = await receive(config.inputs, cwd, config);
  const text = await readFile(memory, "utf8").catch(() => null);
  const { edited } = await understand(received, config, text === null ? null : { text, path: memory });
  const { digest, ledger, problems, unproven } = edited;
  for (const problem of problems) console.warn(formatProblem(problem));
  if (unproven.length > 0) throw new Error(unproven.map(formatProblem).join("\n"));
  return compileContent(digest, received.documents, problems, config, formatLedger(ledger), theme);
}
