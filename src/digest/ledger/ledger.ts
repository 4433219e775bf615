/**
 * `digest.json`: the public index of the digest, and the memory of the build that wrote it.
 *
 * What a build remembers is small: which ids and addresses were given, to which articles, and how each story changed.
 * All else in the file (evidence, near misses, related stories) is for its readers and is written anew each time. One
 * record stands on one line, so that two versions of the file compare line by line.
 */
import * as v from "valibot";
import type {
  ArticleId,
  Copies,
  Evidence,
  Related,
  Revision,
  SealedStory,
  Slug,
  StoryId,
} from "../../model.js";
import type { Problem } from "../../problem.js";
import { SLUG, SLUG_LENGTH, sha256Hex } from "../../words/address.js";
import { jsonPositions, type Position } from "./json-position.js";

/** Raised when a build could misread what an older one wrote. */
export const LEDGER_VERSION = 1;

/** What is remembered of a story for life. */
export interface StoryRecord {
  readonly id: StoryId;
  readonly slug: Slug;
  readonly headline: string;
  /** In order of the group: earliest known publication first. */
  readonly articles: readonly ArticleId[];
  readonly firstPublished: string | null;
  /** At least one; the first is the story's own beginning. */
  readonly revisions: readonly Revision[];
  /** What an editor ordered for it; absent in what older versions wrote, and of former stories. */
  readonly editorNotes?: readonly string[] | undefined;
}

/** A story that is no more: merged into another, or all of its articles are gone. Its address is never given again. */
export interface FormerStory extends StoryRecord {
  /** The story that took it in; null: its articles are gone. */
  readonly into: StoryId | null;
}

/** A story as the index shows it. */
export interface StoryEntry extends StoryRecord {
  readonly formerSlugs: readonly Slug[];
  readonly origins: number;
  readonly lastPublished: string | null;
  readonly copies: readonly Copies[];
  readonly keyTerms: readonly string[];
  readonly editorNotes: readonly string[];
  readonly related: readonly Related[];
  readonly evidence: readonly Evidence[];
  readonly nearMisses: readonly Evidence[];
}

export interface ArticleRecord {
  readonly id: ArticleId;
  readonly slug: Slug;
  readonly sha256: string;
}

/** An article that the build before had. */
export interface LivingArticle extends ArticleRecord {
  /** Path of its file. */
  readonly file: string;
}

export interface ArticleEntry extends LivingArticle {
  readonly story: StoryId;
  readonly headline: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** What a build needs to know of the one before it. */
export interface Memory {
  /** Counts builds in which anything changed, from 1. */
  readonly build: number;
  readonly stories: readonly StoryRecord[];
  readonly formerStories: readonly FormerStory[];
  readonly articles: readonly LivingArticle[];
  /** Articles that are gone, so that their address stays theirs. */
  readonly formerArticles: readonly ArticleRecord[];
  /** Months of the archive; absent: there is none. */
  readonly archive?: readonly ArchivedMonth[];
  /** Stories of the archive, oldest first: their ids and addresses are taken. Not in the file. */
  readonly sealed?: readonly SealedStory[];
}

/** By this a build knows that its archive is all there. */
export interface ArchivedMonth {
  /** `2024-05` */
  readonly month: string;
  readonly stories: number;
}

export interface Ledger extends Memory {
  readonly stories: readonly StoryEntry[];
  readonly articles: readonly ArticleEntry[];
  readonly redirects: readonly { readonly from: Slug; readonly to: Slug }[];
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const storyIdText = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "Expected a story's id"));
const slug = v.pipe(
  v.string(),
  v.regex(SLUG, "Expected an address of lower-case letters, digits and single dashes"),
  v.maxLength(SLUG_LENGTH, `Expected an address of at most ${SLUG_LENGTH} characters`),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.string();
const ids = v.array(id);

const RevisionRecord = v.object({
  number: count,
  build: count,
  joined: ids,
  left: ids,
  changed: ids,
  headlineWas: v.nullable(text),
  asOf: v.nullable(text),
});

const StoryRecord = v.object({
  id: storyIdText,
  slug,
  headline: text,
  articles: v.pipe(ids, v.minLength(1)),
  firstPublished: v.nullable(text),
  revisions: v.pipe(v.array(RevisionRecord), v.minLength(1)),
  editorNotes: v.optional(v.array(text)),
});

const FormerStoryRecord = v.object({ ...StoryRecord.entries, into: v.nullable(storyIdText) });
const ArticleRecordSchema = v.object({ id, slug, sha256: text });
const LivingArticleSchema = v.object({ ...ArticleRecordSchema.entries, file: text });

const UNREADABLE =
  "What cannot be read is forgotten: restore the file from its last good version, or build without it.";
const EDITED =
  "It was cut, merged or edited: restore its last good version; if it was edited on purpose, delete the line `sum`.";

const ArchivedMonthSchema = v.object({
  month: v.pipe(text, v.regex(/^\d{4}-\d\d$/, "Expected a month")),
  stories: count,
});

const LISTS = ["stories", "formerStories", "articles", "formerArticles", "archive"] as const;

/**
 * Reads the memory of the previous build. What cannot be read costs a problem each and is forgotten; the rest stands.
 *
 * @param text the file's text
 * @param path how to name the file in problems
 * @returns null where nothing of it can be read
 */
export function parseLedger(text: string, path: string): { ledger: Memory | null; problems: Problem[] } {
  const problems: Problem[] = [];
  let positionOf: ((keys: readonly (string | number)[]) => Position) | null = null;
  const complain = (rule: string, message: string, keys: readonly (string | number)[]) => {
    positionOf ??= jsonPositions(text);
    problems.push({
      place: { path, ...positionOf(keys) },
      message,
      rule,
      help: rule === "ledger-checksum" ? EDITED : UNREADABLE,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    complain("ledger-syntax", `Unexpected text, expected JSON: ${(error as Error).message}`, []);
    return { ledger: null, problems };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    complain("ledger-syntax", "Unexpected JSON, expected the object that a build writes", []);
    return { ledger: null, problems };
  }
  const top = value as Record<string, unknown>;
  if (top.newsfold !== LEDGER_VERSION) {
    const found = JSON.stringify(top.newsfold) ?? "nothing";
    complain("ledger-version", `Unexpected ledger version ${found}, expected ${LEDGER_VERSION}`, [
      "newsfold",
    ]);
    return { ledger: null, problems };
  }
  const build = v.safeParse(count, top.build);
  if (!build.success) complain("ledger-value", `Unexpected \`build\`: ${build.issues[0].message}`, ["build"]);

  const records = <T>(list: (typeof LISTS)[number], schema: v.GenericSchema<unknown, T>) => {
    const items = list === "archive" ? (top[list] ?? []) : top[list];
    if (!Array.isArray(items)) {
      complain("ledger-value", `Unexpected \`${list}\`, expected a list`, [list]);
      return [];
    }
    return items.flatMap((item: unknown, index) => {
      const result = v.safeParse(schema, item);
      if (result.success) return [{ record: result.output, keys: [list, index] as const }];
      const issue = result.issues[0];
      const keys = [list, index, ...(issue.path ?? []).map(({ key }) => key as string | number)];
      complain("ledger-value", `Unexpected \`${keys.join(".")}\`: ${issue.message}`, keys);
      return [];
    });
  };

  /** Keeps the first of those that claim one id or one address. */
  const unlike = <T extends { id: string; slug: string }>(
    found: readonly { record: T; keys: readonly [string, number] }[],
    seen: { ids: Set<string>; slugs: Set<string> },
  ): T[] =>
    found.flatMap(({ record, keys }) => {
      const twice = seen.ids.has(record.id) ? "id" : seen.slugs.has(record.slug) ? "slug" : null;
      if (twice !== null) {
        complain("ledger-value", `Unexpected second \`${record[twice]}\`, expected one of each ${twice}`, [
          ...keys,
          twice,
        ]);
        return [];
      }
      seen.ids.add(record.id);
      seen.slugs.add(record.slug);
      return [record];
    });

  const storyKeys = { ids: new Set<string>(), slugs: new Set<string>() };
  const articleKeys = { ids: new Set<string>(), slugs: new Set<string>() };
  const archive = records("archive", ArchivedMonthSchema).map(({ record }) => record);
  // The schemas have held every field to the shape that its branded type stands for.
  const memory = {
    build: build.success ? build.output : 1,
    stories: unlike(records("stories", StoryRecord), storyKeys),
    formerStories: unlike(records("formerStories", FormerStoryRecord), storyKeys),
    articles: unlike(records("articles", LivingArticleSchema), articleKeys),
    formerArticles: unlike(records("formerArticles", ArticleRecordSchema), articleKeys),
    ...(archive.length === 0 ? {} : { archive }),
  } as unknown as Memory;
  // Where a value does not hold, that says more.
  if (problems.length === 0 && isUntouched(text) === "no")
    complain("ledger-checksum", "Unexpected `sum`, expected the SHA-256 of all lines before it", ["sum"]);
  return { ledger: memory, problems };
}

/** The text of `digest.json`. The same ledger always gives the same bytes. */
export function formatLedger(ledger: Ledger): string {
  const list = (records: readonly unknown[]) =>
    records.length === 0 ? "[]" : `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]`;
  const body = [
    `{"newsfold": ${LEDGER_VERSION},`,
    `"build": ${ledger.build},`,
    `"stories": ${list(ledger.stories)},`,
    `"articles": ${list(ledger.articles)},`,
    `"redirects": ${list(ledger.redirects)},`,
    `"formerStories": ${list(ledger.formerStories)},`,
    `"formerArticles": ${list(ledger.formerArticles)},`,
    ...(ledger.archive === undefined ? [] : [`"archive": ${list(ledger.archive)},`]),
    "",
  ].join("\n");
  return `${body}${SUM}${sha256Hex(body)}"}\n`;
}

/** Begins the last line of the file, which holds the SHA-256 of all lines before it. A shell script checks it as well. */
const SUM = '"sum": "';

/**
 * Whether a ledger is the one that a build wrote: "yes" and "no" by its checksum, "unsigned" where it has none, as what
 * older versions wrote, or an editor who took the line out.
 */
export function isUntouched(text: string): "yes" | "no" | "unsigned" {
  // Git may have given it the line ends of Windows.
  const lines = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  const at = lines.lastIndexOf(`\n${SUM}`) + 1;
  if (at === 0) return "unsigned";
  return lines.slice(at).trimEnd() === `${SUM}${sha256Hex(lines.slice(0, at))}"}` ? "yes" : "no";
}
