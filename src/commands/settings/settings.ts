/** The settings of a command: `newsfold.yaml` where there is one, overridden by flags, with absolute paths. EDGE. */
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ARCHIVE_FOLDER } from "../../config/own-places.js";
import { ARCHIVE_DAYS, type Config, defaultConfig, readConfig } from "../../config.js";
import { type Problem, problemLines } from "../../problem.js";
import { CatalogueFault, loadCatalogue } from "../../site/locale/load-catalogue.js";
import { sha256Hex } from "../../structures/sha256.js";
import { userCaches } from "../terminal/code.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";
import { loadPlugins } from "./config-module.js";

export interface Settings {
  readonly config: Config;
  /** Files, folders and globs, relative to `cwd`. */
  readonly inputs: readonly string[];
  /** Base folder of relative paths in inputs and in problems: the config file's folder, else the caller's. */
  readonly cwd: string;
  readonly output: string;
  readonly ledgerPath: string;
  /** Folder of the archive, beside the ledger; null: a ledger in the output folder has none. */
  readonly archivePath: string | null;
  /** Days after which stories are sealed; null: none are. */
  readonly sealAfterDays: number | null;
  /** Path of the config file, whether or not it exists. */
  readonly configPath: string;
  /** Folder of the build cache, beside the config file or in the user's cache folder; null: no cache. */
  readonly cacheFolder: string | null;
}

export interface SettingsFlags {
  readonly config?: string;
  readonly output?: string;
  readonly base?: string;
  readonly url?: string;
  readonly ledger?: string;
  /** False: do not use the cache. */
  readonly cache?: boolean;
}

/**
 * Refuses inputs that do not exist.
 *
 * @throws UsageError where a named input does not exist
 */
export function refuseMissing(problems: readonly Problem[]): void {
  const missing = problems.filter(({ rule }) => rule === "input-missing");
  if (missing.length === 0) return;
  const help = "Name files, folders or globs, set `inputs` in newsfold.yaml, or start with `newsfold init`.";
  throw new UsageError([...missing.map(problemLines), help].join("\n"));
}

const CONFIG_NAME = "newsfold.yaml";
const CACHE_NAME = ".newsfold-cache";

/**
 * Resolves inputs, output and ledger. On the command line they are relative to the working folder, in the config file
 * to that file.
 *
 * @throws UsageError where the config or a flag is invalid
 */
export async function loadSettings(inputs: readonly string[], flags: SettingsFlags): Promise<Settings> {
  const configPath = path.resolve(flags.config ?? CONFIG_NAME);
  const config = withFlags(await loadConfig(configPath, flags.config !== undefined), flags);
  const here = process.cwd();
  const home = path.dirname(configPath);
  const plugins = await loadPlugins(home);
  const output = flags.output === undefined ? path.resolve(home, config.output) : path.resolve(flags.output);
  const ledger = flags.ledger ?? config.ledger;
  await refuseUnspoken(config, configPath);
  const theme = config.theme === null ? null : path.resolve(home, config.theme);
  if (theme !== null && !statSync(theme, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `cannot find theme '${theme}', expected a folder: create it, or change \`theme\` in ${configPath}`,
    );
  const from = inputs.length > 0 ? inputs : config.inputs;
  const cwd = inputs.length > 0 ? here : home;
  const same = from.find((input) => path.resolve(cwd, input) === output);
  if (same !== undefined)
    throw new UsageError(
      `'${same}' is input and output, expected another folder for the site: name one with -o`,
    );
  const ledgerPath =
    ledger === null
      ? path.join(output, "digest.json")
      : path.resolve(flags.ledger === undefined ? home : here, ledger);
  const isApart = path.dirname(ledgerPath) !== output;
  if (config.archive !== undefined && config.archive.afterDays !== null && !isApart)
    throw new UsageError(
      `\`archive\` in ${configPath} needs a ledger outside the site: add \`ledger: ledger.json\`, or take \`archive\` out`,
    );
  const archive = config.archive ?? (config.feeds.length > 0 ? { afterDays: ARCHIVE_DAYS } : null);
  return {
    config: { ...config, theme, ...(plugins === null ? {} : { plugins }) },
    inputs: from,
    cwd,
    output,
    ledgerPath,
    archivePath: isApart ? path.join(path.dirname(ledgerPath), ARCHIVE_FOLDER) : null,
    sealAfterDays: isApart ? (archive?.afterDays ?? null) : null,
    configPath,
    cacheFolder: flags.cache === false ? null : cacheFolderOf(configPath, output),
  };
}

/** Leaves no cache in a folder without settings, because it may not be the user's own. */
function cacheFolderOf(configPath: string, output: string): string {
  return statSync(configPath, { throwIfNoEntry: false })?.isFile()
    ? path.join(path.dirname(configPath), CACHE_NAME)
    : path.join(userCaches(), `${sha256Hex(output).slice(0, 24)}.cache`);
}

async function loadConfig(configPath: string, required: boolean): Promise<Config> {
  let text: string;
  try {
    text = await readFile(configPath, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && !required) return defaultConfig;
    throw new UsageError(`cannot read config ${plainReason(error as NodeJS.ErrnoException)}`);
  }
  const shown = path.relative(process.cwd(), configPath).split(path.sep).join("/");
  const { config, problems } = readConfig(text, shown);
  if (config === null) throw new UsageError(problems.map(problemLines).join("\n"));
  return { ...config, home: path.dirname(configPath) };
}

/** @throws UsageError where newsfold has no catalogue for the language of the settings */
async function refuseUnspoken({ site, home }: Config, configPath: string): Promise<void> {
  try {
    await loadCatalogue(site.language, home === undefined ? null : path.join(home, "locales"));
  } catch (error) {
    if (!(error instanceof CatalogueFault)) throw error;
    throw new UsageError(`${configPath}: ${error.message}`);
  }
}

/** Flags pass the same validation as the file, so that both give the same messages. */
function withFlags(config: Config, flags: SettingsFlags): Config {
  const site = { ...config.site };
  if (flags.base !== undefined) site.base = flags.base;
  if (flags.url !== undefined) site.url = flags.url;
  const { config: checked, problems } = readConfig(JSON.stringify({ site }), "command line");
  if (checked === null) {
    throw new UsageError(
      problems.map((problem) => problem.message.replace(/`site\.(\w+)`/, "`--$1`")).join("\n"),
    );
  }
  return { ...config, site: checked.site };
}
