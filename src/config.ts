/**
 * `newsfold.yaml` -> a validated `Config`. Every threshold has its name, its default and its reason here.
 * Validated once, at this boundary; past it the types are trusted.
 */
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import { FeedConfig, FetchConfig } from "./config/feed-settings.js";
import { FrontConfig } from "./config/front.js";
import { NewsletterConfig } from "./config/letter.js";
import { LookConfig } from "./config/look.js";
import { StoryFilesConfig } from "./config/story-files.js";
import type { Plugins } from "./plugins/plugins.js";
import type { Place, Problem } from "./problem.js";
import { settingFault } from "./setting-fault.js";
import { nearest } from "./words/nearest.js";
import { offsetOf } from "./words/yaml-places.js";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const SiteConfig = v.strictObject({
  /** Stands at the top of every page. */
  title: v.optional(v.pipe(v.string(), v.nonEmpty()), "newsfold"),
  /** What the site is, in a sentence, for readers of its feeds and for search engines. */
  description: v.optional(v.string(), "Many reports of one event, on one page."),
  /** Where the site is published, `https://news.example.org/digest/`; without it no sitemap and no absolute links. */
  url: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, "Expected an http(s) address"))),
    null,
  ),
  /** Path that the site is served from. */
  base: v.optional(
    v.pipe(v.string(), v.regex(/^\/(?:[^\s?#/]+\/)*$/, "Expected a path that begins and ends with one `/`")),
    "/",
  ),
  /** Names of outlets, by host (`bay-post.example`) or by the name that the articles give, where another one is wanted. */
  outlets: v.optional(v.record(v.string(), v.pipe(v.string(), v.nonEmpty())), {}),
  /** Language of the pages' own words; articles keep theirs. */
  language: v.optional(v.string(), "en"),
});

const LimitsConfig = v.strictObject({
  /** A longer file is a problem, not an article: news articles are a few kB, books and dumps are not news. */
  fileBytes: v.optional(count, 2_000_000),
  /** A longer line of an `.ndjson` file, likewise. */
  recordBytes: v.optional(count, 1_000_000),
});

const DatesConfig = v.strictObject({
  /**
   * What 05/06/2024 is where the outlet's other dates do not show it: `day-first` is 5 June, `month-first` May 6; null:
   * such an article is undated, and a problem says so.
   */
  order: v.optional(v.nullable(v.picklist(["day-first", "month-first"])), null),
});

const GroupConfig = v.strictObject({
  /**
   * Likeness from which two sets of articles are one event, if they are also about as close as each is within itself.
   * Strangers in one story cost more than a report that stands beside it, so that this asks for more than an even chance.
   * Two reports that begin a story need a little more: see `cluster`.
   */
  threshold: v.optional(share, 0.6),
  /**
   * Days between two dated articles beyond which they are never one event; null: no limit, the distance in time is one
   * of the things weighed. A charge months after a crime is the same story; set a limit where it is not.
   */
  windowDays: v.optional(v.nullable(count), null),
  /** Share of common word triples from which one article is a copy of another. */
  copyOverlap: v.optional(share, 0.5),
});

const MergeConfig = v.strictObject({
  /** Likeness from which two sentences say the same. */
  sameClaim: v.optional(share, 0.6),
  /** Sentences that a story begins with, at most. */
  leadSentences: v.optional(count, 4),
});

/** A story that nobody has reported on for a month is over: a later report begins another. */
export const ARCHIVE_DAYS = 30;

const ArchiveConfig = v.strictObject({
  /**
   * Days between a story's latest report and the newest article of all, after which it is sealed: it takes in no more
   * reports, and its pages no longer need its files. Null: never.
   */
  afterDays: v.optional(v.nullable(count), ARCHIVE_DAYS),
});

/** An article in an editor's rule: its id (a feed's guid), its address, or its path as the build shows it. */
const ArticleRef = v.pipe(v.string(), v.nonEmpty());

const EditorsConfig = v.strictObject({
  /** Lists of articles that report one event, whatever the grouping thinks. */
  merge: v.optional(v.array(v.pipe(v.array(ArticleRef), v.minLength(2))), []),
  /** Lists of articles no two of which report one event. */
  split: v.optional(v.array(v.pipe(v.array(ArticleRef), v.minLength(2))), []),
  /** Articles whose headline their story takes. */
  pin: v.optional(v.array(ArticleRef), []),
  /** Articles that are left out. */
  hide: v.optional(v.array(ArticleRef), []),
});

/** What `newsfold.yaml` may hold. */
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
  /** Folder that the site is written to, relative to the config file. What newsfold did not write there stays. */
  output: v.optional(v.string(), "site"),
  /** Where the memory of the previous build is kept; null: `digest.json` in the output folder. */
  ledger: v.optional(v.nullable(v.string()), null),
  /** A folder whose files replace the theme's, one by one. */
  theme: v.optional(v.nullable(v.string()), null),
  /** The pages: title, address, names of outlets. */
  site: v.optional(SiteConfig, {}),
  /** Logo, colours, fonts, navigation and footer. */
  look: v.optional(LookConfig, {}),
  /** What the front page and the dated editions show. */
  front: v.optional(FrontConfig, {}),
  /** The latest edition as a mail. Null: made where `site.url` is set. */
  newsletter: v.optional(NewsletterConfig, null),
  /** What stands beside the page of each story. */
  storyFiles: v.optional(StoryFilesConfig, {}),
  /** Feeds that `newsfold fetch` asks. */
  feeds: v.optional(v.array(FeedConfig), []),
  /** How `newsfold fetch` asks, and what it keeps. */
  fetch: v.optional(FetchConfig, {}),
  /** Absent: a digest that lists feeds has an archive, if it keeps its ledger in a file of its own. */
  archive: v.optional(ArchiveConfig),
  /** How long a file or a record may be. */
  limits: v.optional(LimitsConfig, {}),
  /** How dates are read that can be meant in two ways. */
  dates: v.optional(DatesConfig, {}),
  /** Which articles report one event. */
  group: v.optional(GroupConfig, {}),
  /** How the reports of an event become one story. */
  merge: v.optional(MergeConfig, {}),
  /** An editor's word over the grouping's: articles by id, path or address. */
  editors: v.optional(EditorsConfig, {}),
});

type Checked = v.InferOutput<typeof ConfigSchema>;

/** Settings as a `newsfold.yaml` has them: any of them may be left out. */
export type PartialConfig = v.InferInput<typeof ConfigSchema>;

/**
 * All settings, checked and complete. `places`: where the file has each article of an editor's rule, by rule and name;
 * absent where there is no file. `plugins`: from `newsfold.config.js` or the library's options; YAML cannot hold code.
 */
export type Config = Omit<v.InferOutput<typeof ConfigSchema>, "editors"> & {
  editors: v.InferOutput<typeof ConfigSchema>["editors"] & { readonly places?: ReadonlyMap<string, Place> };
  readonly plugins?: Plugins;
  /** Folder of the settings file, absolute; absent where there is none. */
  readonly home?: string;
};

type EditorRule = keyof Checked["editors"];

/** Where an editor wrote `name` under `rule`, to say that it no longer applies. */
export function editorPlace({ places }: Config["editors"], rule: EditorRule, name: string): Place {
  return places?.get(`${rule} ${name}`) ?? places?.get("") ?? { path: "newsfold.yaml" };
}

/** All settings at their defaults: what a build without a `newsfold.yaml` uses. */
export const defaultConfig: Config = v.parse(ConfigSchema, {});

/**
 * Reads the text of a config file. Each fault is a problem with its place; the config is then null.
 *
 * @param text the YAML text
 * @param path how to name the file in problems
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
    const problems = document.errors.map((error) => syntax(error.pos[0], error.message.split("\n")[0] ?? ""));
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
    return { config: { ...result.output, ...editors }, problems: [] };
  }
  const problems = result.issues.map((issue): Problem => {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    return {
      place: placeAt(offsetOf(document.contents, keys)),
      message: wording(issue, keys),
      rule: "config-value",
    };
  });
  return { config: null, problems };
}

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
        places.set("", { path });
      }
    }
  }
  return places;
}

/** A config has little to repeat; a bomb of aliases repeats itself a million times. */
const MAX_ALIASES = 10;

/** "Unexpected `site.titel`, expected one of title, description, url, base, language" */
function wording(issue: v.BaseIssue<unknown>, keys: readonly (string | number)[]): string {
  const name = keys.length > 0 ? `\`${keys.join(".")}\`` : "config";
  if (issue.expected === "never") {
    const known = knownKeys(keys.slice(0, -1));
    return `Unexpected ${name}, expected one of ${known.join(", ")}${didYouMean(String(keys.at(-1)), known)}`;
  }
  return settingFault(issue, name);
}

function didYouMean(given: string, known: readonly string[]): string {
  const guess = nearest(given, known);
  return guess === null ? "" : `; did you mean \`${guess}\`?`;
}

/** The keys that the mapping at `keys` may have. */
function knownKeys(keys: readonly (string | number)[]): string[] {
  let schema: unknown = ConfigSchema;
  for (const key of ["", ...keys]) {
    schema = (schema as { entries?: Record<string, unknown> }).entries?.[key] ?? schema;
    schema = (schema as { wrapped?: unknown }).wrapped ?? schema;
  }
  return Object.keys((schema as { entries?: object }).entries ?? {});
}
