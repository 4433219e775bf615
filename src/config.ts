/**
 * `newsfold.yaml` -> a validated `Config`. Every threshold has its name, default and reason here. Validation happens
 * once, here; later code trusts the types.
 */
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import { FeedConfig, FetchConfig } from "./config/feed-settings.js";
import { FrontConfig } from "./config/front.js";
import { NewsletterConfig } from "./config/letter.js";
import { hiddenColour, LookConfig, lookFiles } from "./config/look.js";
import { PicturesConfig } from "./config/pictures.js";
import { StoryFilesConfig } from "./config/story-files.js";
import type { Plugins } from "./plugins/plugins.js";
import type { Place, Problem } from "./problem.js";
import { deepest, knownKeys, settingFault, yamlFault } from "./setting-fault.js";
import { nearest } from "./words/nearest-word.js";
import { offsetOf } from "./words/yaml-places.js";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a site says of itself where its settings do not; pages say it in their own language. */
export const DEFAULT_DESCRIPTION = "Many reports of one event, on one page.";

const SiteConfig = v.strictObject({
  /** Printed at the top of every page. */
  title: v.optional(v.pipe(v.string(), v.nonEmpty()), "newsfold"),
  /** One sentence about the site, for readers of its feeds and for search engines. */
  description: v.optional(v.string(), DEFAULT_DESCRIPTION),
  /**
   * Address of the published site, `https://news.example.org/digest/`. Without it there is no sitemap and no absolute
   * link.
   */
  url: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, "Expected an http(s) address"))),
    null,
  ),
  /** Path that the site is served from. */
  base: v.optional(
    v.pipe(v.string(), v.regex(/^\/(?:[^\s?#/]+\/)*$/, "Expected a path that begins and ends with one `/`")),
    "/",
  ),
  /** Names for outlets, by host (`bay-post.example`) or by the name in the articles. */
  outlets: v.optional(v.record(v.string(), v.pipe(v.string(), v.nonEmpty())), {}),
  /** Language of the pages' own words. Articles keep their language. */
  language: v.optional(v.string(), "en"),
});

const LimitsConfig = v.strictObject({
  /** A longer file is reported as a problem, not read: news articles are a few kB, books and dumps are not news. */
  fileBytes: v.optional(count, 2_000_000),
  /** A longer line of an `.ndjson` file is reported likewise. */
  recordBytes: v.optional(count, 1_000_000),
});

const DatesConfig = v.strictObject({
  /**
   * How to read 05/06/2024 where the outlet's other dates do not decide it: `day-first` is 5 June, `month-first` May 6;
   * null: the article is undated, and a problem says so.
   */
  order: v.optional(v.nullable(v.picklist(["day-first", "month-first"])), null),
});

const GroupConfig = v.strictObject({
  /**
   * Least likeness of two sets of articles that report one event, if they are also about as close as each set is within
   * itself. Likeness is learned from pairs that are hard to tell apart, so about an even chance is enough for longer reports.
   * Briefs need more (`barOf`), and so do two single reports (`cluster`): strangers in one story cost more than a report
   * that stays apart.
   */
  threshold: v.optional(share, 0.48),
  /**
   * Most days between two dated articles that report one event; null: no limit, and the time between them is only one
   * of the features. A charge months after a crime is the same story; set a limit where that is unwanted.
   */
  windowDays: v.optional(v.nullable(count), null),
  /** Share of common four-word sequences (stems) from which one article is a copy of another. */
  copyOverlap: v.optional(share, 0.5),
});

const MergeConfig = v.strictObject({
  /** Least probability with which two sentences are one claim. */
  sameClaim: v.optional(share, 0.6),
  /** Most sentences in the lead of a story. */
  leadSentences: v.optional(count, 5),
});

/** A story without a report for a month is over: a later report begins another. */
export const ARCHIVE_DAYS = 30;

const ArchiveConfig = v.strictObject({
  /**
   * Days between a story's latest report and the newest article of all, after which the story is sealed: it accepts no
   * more reports, and its pages no longer need its files. Null: never.
   */
  afterDays: v.optional(v.nullable(count), ARCHIVE_DAYS),
});

/** An article in an editor's rule: its id (a feed's guid), its address, or its path as the build displays it. */
const ArticleRef = v.pipe(v.string(), v.nonEmpty());

const EditorsConfig = v.strictObject({
  /** Lists of articles that report one event, whatever the grouping decides. */
  merge: v.optional(v.array(v.pipe(v.array(ArticleRef), v.minLength(2))), []),
  /** Lists of articles of which no two report one event. */
  split: v.optional(v.array(v.pipe(v.array(ArticleRef), v.minLength(2))), []),
  /** Articles whose headline becomes that of their story. */
  pin: v.optional(v.array(ArticleRef), []),
  /** Articles to leave out. */
  hide: v.optional(v.array(ArticleRef), []),
});

/** All keys of `newsfold.yaml`. */
export const ConfigSchema = v.strictObject({
  /** Files, folders and globs, relative to the config file. */
  inputs: v.optional(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((input) => [input]),
      ),
    ]),
    ["seeds"],
  ),
  /** Folder of the site, relative to the config file. Files that newsfold did not write there are kept. */
  output: v.optional(v.string(), "site"),
  /** File of the ledger, the memory of the previous build; null: `digest.json` in the output folder. */
  ledger: v.optional(v.nullable(v.string()), null),
  /** Folder whose files replace those of the theme, one by one. */
  theme: v.optional(v.nullable(v.string()), null),
  /** The site: title, address, names of outlets. */
  site: v.optional(SiteConfig, {}),
  /** Logo, colours, fonts, navigation and footer. */
  look: v.optional(LookConfig, {}),
  /** Content of the front page and of the dated editions. */
  front: v.optional(FrontConfig, {}),
  /** The latest edition as a mail. Null: made where `site.url` is set. */
  newsletter: v.optional(NewsletterConfig, null),
  /** Pictures of the articles. */
  pictures: v.optional(PicturesConfig, {}),
  /** Files beside the page of each story. */
  storyFiles: v.optional(StoryFilesConfig, {}),
  /** Feeds that `newsfold fetch` downloads. */
  feeds: v.optional(v.array(FeedConfig), []),
  /** How `newsfold fetch` downloads feeds, and how long it keeps items. */
  fetch: v.optional(FetchConfig, {}),
  /**
   * When stories are sealed. Absent: a digest that lists feeds has an archive, if it keeps its ledger in a file of its
   * own.
   */
  archive: v.optional(ArchiveConfig),
  /** Greatest size of a file and of a record. */
  limits: v.optional(LimitsConfig, {}),
  /** How to read ambiguous dates. */
  dates: v.optional(DatesConfig, {}),
  /** How articles are grouped into events. */
  group: v.optional(GroupConfig, {}),
  /** How the reports of an event are merged into a story. */
  merge: v.optional(MergeConfig, {}),
  /** Editors' decisions, which override the grouping: articles by id, path or address. */
  editors: v.optional(EditorsConfig, {}),
});

type Checked = v.InferOutput<typeof ConfigSchema>;

/** Settings as in `newsfold.yaml`. Each may be left out. */
export type PartialConfig = v.InferInput<typeof ConfigSchema>;

/**
 * All settings, checked and complete. `places`: place in the file of each article of an editor's rule, by rule and
 * name, and of each file that the look names; absent without a file. `plugins`: from `newsfold.config.js` or the library's options, because YAML cannot hold
 * code.
 */
export type Config = Omit<v.InferOutput<typeof ConfigSchema>, "editors" | "look"> & {
  editors: v.InferOutput<typeof ConfigSchema>["editors"] & { readonly places?: ReadonlyMap<string, Place> };
  look: v.InferOutput<typeof ConfigSchema>["look"] & { readonly places?: ReadonlyMap<string, Place> };
  readonly plugins?: Plugins;
  /** Folder of the settings file, absolute; absent where there is none. */
  readonly home?: string;
};

type EditorRule = keyof Checked["editors"];

/** Where an editor wrote `name` under `rule`, for the problem that it no longer applies. */
export function editorPlace({ places }: Config["editors"], rule: EditorRule, name: string): Place {
  return places?.get(`${rule} ${name}`) ?? places?.get(WHOLE_FILE) ?? { path: "newsfold.yaml" };
}

/** All settings at their defaults: those of a build without a `newsfold.yaml`. */
export const defaultConfig: Config = v.parse(ConfigSchema, {});

/** Uses of YAML aliases. A config repeats few values; an attack by nested aliases repeats one a million times. */
const MAX_ALIASES = 10;

/**
 * Parses a config file. Each fault is a problem with its place; the config is then null.
 *
 * @param text the YAML text
 * @param path file name for problems
 */
export function readConfig(text: string, path: string): { config: Config | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col };
  };
  const syntax = (offset: number, found: string): Problem => ({
    place: placeAt(offset),
    message: `Unexpected YAML, expected a valid config: ${found}`,
    rule: "config-syntax",
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, pos: [at], message }) =>
      code === "DUPLICATE_KEY"
        ? {
            ...syntax(at, ""),
            message: secondKey(/^[^\s:]{1,40}/.exec(text.slice(at, at + 40))?.[0] ?? "key"),
          }
        : syntax(at, yamlFault(code, message) + hiddenColour(text)),
    );
    return { config: null, problems };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    return { config: null, problems: [syntax(0, (error as Error).message)] };
  }
  if (Array.isArray(value)) return { config: null, problems: [syntax(0, "a list, not `key: value` lines")] };
  const result = v.safeParse(ConfigSchema, value);
  if (result.success) {
    const places = editorPlaces(result.output.editors, path, (keys) =>
      placeAt(offsetOf(document.contents, keys)),
    );
    const editors = places.size === 0 ? {} : { editors: { ...result.output.editors, places } };
    const { look } = result.output;
    const files = new Map(
      lookFiles(look).map(({ file, keys }) => [
        file,
        placeAt(offsetOf(document.contents, ["look", ...keys])),
      ]),
    );
    const named = files.size === 0 ? {} : { look: { ...look, places: files } };
    return { config: { ...result.output, ...editors, ...named }, problems: [] };
  }
  const problems = result.issues.flatMap(deepest).map(({ issue, keys }): Problem => {
    return {
      place: placeAt(offsetOf(document.contents, keys)),
      message: wording(issue, keys),
      rule: "config-value",
    };
  });
  return { config: null, problems };
}

const secondKey = (key: string): string =>
  `Unexpected second \`${key}\`, expected it once: put what stands below it to the first one`;

/** Key under which `Config.editors.places` has the settings file itself. */
const WHOLE_FILE = "";

/** Places of the articles in editors' rules, by rule and name. */
function editorPlaces(
  editors: Checked["editors"],
  path: string,
  placeOf: (keys: readonly (string | number)[]) => Place,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const rule of ["merge", "split", "pin", "hide"] as const) {
    for (const [index, item] of editors[rule].entries()) {
      const names = typeof item === "string" ? [item] : item;
      for (const [position, name] of names.entries()) {
        const keys = ["editors", rule, index, ...(typeof item === "string" ? [] : [position])];
        places.set(`${rule} ${name}`, placeOf(keys));
        places.set(WHOLE_FILE, { path });
      }
    }
  }
  return places;
}

/** "Unexpected `site.titel`, expected one of title, description, url, base, language" */
function wording(issue: v.BaseIssue<unknown>, keys: readonly (string | number)[]): string {
  const name = keys.length > 0 ? `\`${keys.join(".")}\`` : "config";
  if (issue.expected === "never") {
    const known = knownKeys(ConfigSchema, keys.slice(0, -1));
    return `Unexpected ${name}, expected one of ${known.join(", ")}${didYouMean(String(keys.at(-1)), known)}`;
  }
  return settingFault(issue, name);
}

function didYouMean(given: string, known: readonly string[]): string {
  const guess = nearest(given, known);
  return guess === null ? "" : `; did you mean \`${guess}\`?`;
}
