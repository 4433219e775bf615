/**
 * newsfold in an existing Eleventy site:
 *
 *     import { newsfold } from "newsfold";
 *
 *     export default async function (eleventyConfig) {
 *       eleventyConfig.addPlugin(newsfold, { inputs: ["articles"], folder: "news" });
 *     }
 *
 * The digest is rebuilt where an input changes. Its pages are in `folder`. EDGE.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { receive, understand } from "./build.js";
import { type PartialConfig, readConfig } from "./config.js";
import { formatLedger } from "./digest/ledger/ledger.js";
import type { Digest } from "./model.js";
import { pluginFaults } from "./plugins/plugin-faults.js";
import type { Plugins } from "./plugins/plugins.js";
import { type Problem, problemLines } from "./problem.js";
import type { EleventyConfig } from "./site/eleventy-config.js";
import { addDigest, folderOf } from "./site/host-pages.js";
import { TEMPLATES, type TemplateName } from "./site/plugin.js";
import { compileContent } from "./site/render.js";
import { loadTheme } from "./site/theme/theme.js";

/** Settings as in `newsfold.yaml`, and options for Eleventy. */
export interface NewsfoldOptions extends PartialConfig {
  /** Readers, steps, a likeness or a ranking of the site. */
  readonly plugins?: Plugins;
  /** Folder of the digest's pages in the site; default: `news`. */
  readonly folder?: string;
  /** Base folder of inputs and theme; default: the site's own. */
  readonly cwd?: string;
  /** Name of the collection of stories; default: `stories`. */
  readonly collection?: string;
  /** Layouts of the site that replace newsfold's: one for all pages, or one for a kind of page. */
  readonly layout?: string | Readonly<Partial<Record<TemplateName, string>>>;
  /** Entry of the front page for the navigation plugin: `{ key: "News", order: 2 }`. */
  readonly navigation?: { readonly key: string; readonly order?: number; readonly parent?: string };
}

/** Argument for listeners of `newsfold.digest`, before each build. */
export interface DigestEvent {
  readonly digest: Digest;
  readonly problems: readonly Problem[];
}

const SUPPORTED = ">=3.0.0";

/**
 * The plugin for an Eleventy site, for `eleventyConfig.addPlugin(newsfold, options)`; see docs/eleventy.md.
 *
 * @throws Error where an option is invalid, or words on a page are not in their source
 */
export async function newsfold(eleventyConfig: EleventyConfig, options: NewsfoldOptions = {}): Promise<void> {
  if (typeof (eleventyConfig as Partial<EleventyConfig> | null)?.versionCheck !== "function")
    throw new TypeError(
      "newsfold(): unexpected first argument, expected the configuration of Eleventy: eleventyConfig.addPlugin(newsfold, {...})",
    );
  eleventyConfig.versionCheck(SUPPORTED);
  const {
    folder: given = "news",
    cwd = process.cwd(),
    collection,
    layout,
    navigation,
    plugins,
    ...settings
  } = options;
  const { config: checked, problems: faults } = readConfig(JSON.stringify(settings), "options of newsfold");
  if (checked === null) throw new Error(faults.map(problemLines).join("\n"));
  const wrong = plugins === undefined ? [] : pluginFaults(plugins);
  if (wrong.length > 0) throw new Error(`plugins of newsfold: ${wrong.join("\n")}`);
  const config = plugins === undefined ? checked : { ...checked, plugins };
  const folder = folderOf(given);
  const theme = await loadTheme({
    theme: config.theme === null ? null : path.resolve(cwd, config.theme),
    language: config.site.language,
    locales: cwd,
  });
  const memory = path.resolve(
    cwd,
    config.ledger ?? path.join(eleventyConfig.directories.output, folder, "digest.json"),
  );
  // Each story is a template of its own, and only a new configuration can add or remove templates.
  for (const input of config.inputs)
    eleventyConfig.addWatchTarget(path.resolve(cwd, input), { resetConfig: true });

  const received = await receive(config.inputs, cwd, config);
  const text = await readFile(memory, "utf8").catch(() => null);
  if (text?.includes('\n"archive": ['))
    throw new Error(
      `Unexpected archive of sealed stories beside ${memory}, expected a ledger without: only \`newsfold build\` shows their pages. Name another ledger, or see "No archive" in docs/eleventy.md`,
    );
  const { edited } = await understand(received, config, text === null ? null : { text, path: memory });
  const { digest, ledger, problems, unproven } = edited;
  if (unproven.length > 0) throw new Error(unproven.map(problemLines).join("\n"));
  eleventyConfig.on("eleventy.before", () => {
    const log = eleventyConfig.logger ?? console;
    for (const problem of problems) log.warn(problemLines(problem));
    eleventyConfig.emit("newsfold.digest", { digest, problems } satisfies DigestEvent);
  });
  addDigest(eleventyConfig, {
    digest,
    theme,
    folder,
    base: settings.site?.base === undefined ? null : config.site.base,
    collection: collection ?? "stories",
    layouts: typeof layout === "string" ? layoutForAll(layout) : (layout ?? {}),
    navigation: navigation ?? null,
    compile: (base) =>
      compileContent(
        digest,
        received.documents,
        problems,
        { ...config, site: { ...config.site, base } },
        formatLedger(ledger),
        theme,
      ),
  });
}

/** A redirect has no body and needs no layout. */
function layoutForAll(layout: string): Partial<Record<TemplateName, string>> {
  return Object.fromEntries(TEMPLATES.flatMap((name) => (name === "redirect" ? [] : [[name, layout]])));
}
