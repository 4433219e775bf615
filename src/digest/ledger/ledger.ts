/**
 * `digest.json`: the public index of the digest, and the memory of the build that wrote it.
 *
 * The memory is small: the ids and addresses that were given, their articles, and the revisions of each story. All else
 * in the file (evidence, near misses, related stories) is for its readers and is written anew each time. Each record is
 * one line, so that versions of the file compare line by line.
 */

import * as v from "valibot";
import type {
  ArticleId,
  Copies,
  EditorNote,
  Evidence,
  Related,
  Revision,
  SealedStory,
  Slug,
  StoryId,
} from "../../model.js";
import type { Problem } from "../../problem.js";
import { isMapping } from "../../structures/mapping.js";
import { remember } from "../../structures/object-memo.js";
import { sha256Hex } from "../../structures/sha256.js";
import { SLUG, SLUG_LENGTH } from "../../words/address.js";
import { jsonPositions, type Position } from "./json-position.js";

/** Increased when a build could misread what an older one wrote. */
export const LEDGER_VERSION = 1;

/** The lasting memory of a story. */
export interface StoryRecord {
  readonly id: StoryId;
  readonly slug: Slug;
  readonly headline: string;
  /** In the order of the group: earliest known publication first. */
  readonly articles: readonly ArticleId[];
  readonly firstPublished: string | null;
  /** At least one; the first records the story's beginning. */
  readonly revisions: readonly Revision[];
  /** Editors' decisions about it; absent in files of older versions, and for former stories. */
  readonly editorNotes?: readonly EditorNote[] | undefined;
}

/**
 * A story that no longer exists: it was merged into another, or all of its articles are gone. Its address is never
 * given again.
 */
export interface FormerStory extends StoryRecord {
  /** The story that it was merged into; null: its articles are gone. */
  readonly into: StoryId | null;
}

/** A story in the public index. */
export interface StoryEntry extends StoryRecord {
  readonly formerSlugs: readonly Slug[];
  readonly origins: number;
  readonly lastPublished: string | null;
  readonly copies: readonly Copies[];
  readonly keyTerms: readonly string[];
  readonly editorNotes: readonly EditorNote[];
  readonly related: readonly Related[];
  readonly evidence: readonly Evidence[];
  readonly nearMisses: readonly Evidence[];
}

export interface ArticleRecord {
  readonly id: ArticleId;
  readonly slug: Slug;
  readonly sha256: string;
}

/** An article of the previous build. */
export interface LivingArticle extends ArticleRecord {
  /** Path of its file. */
  readonly file: string;
  /** Its address at the publisher; absent in memory that no file was read for. */
  readonly url?: string | null | undefined;
  /** Marks of its sentences, separated by spaces; absent in files of older versions. */
  readonly sentences?: string | undefined;
}

export interface ArticleEntry extends LivingArticle {
  readonly story: StoryId;
  readonly headline: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** What a build needs from the previous one. */
export interface Memory {
  /** Number of builds in which anything changed, from 1. */
  readonly build: number;
  readonly stories: readonly StoryRecord[];
  readonly formerStories: readonly FormerStory[];
  readonly articles: readonly LivingArticle[];
  /** Removed articles, whose addresses stay reserved. */
  readonly formerArticles: readonly ArticleRecord[];
  /** Months of the archive; absent: there is none. */
  readonly archive?: readonly ArchivedMonth[];
  /** Stories of the archive, oldest first. Their ids and addresses are reserved. Not stored in the file. */
  readonly sealed?: readonly SealedStory[];
}

/** A month as the ledger records it, so that a build can detect a missing archive. */
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
  added: v.fallback(v.optional(v.array(v.object({ article: id, marks: v.array(text) }))), undefined),
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
  // Older versions wrote sentences here.
  editorNotes: v.fallback(v.optional(v.array(v.picklist(["grouped", "apart", "headline"]))), undefined),
});

const FormerStoryRecord = v.object({ ...StoryRecord.entries, into: v.nullable(storyIdText) });
const ArticleRecordSchema = v.object({ id, slug, sha256: text });
const LivingArticleSchema = v.object({
  ...ArticleRecordSchema.entries,
  file: text,
  url: v.fallback(v.optional(v.nullable(text)), undefined),
  sentences: v.fallback(v.optional(text), undefined),
});

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
 * Parses the memory of the previous build. Each part that cannot be read is a problem and is dropped; the rest is kept.
 *
 * @param text the file's text
 * @param path file name for problems
 * @returns null where nothing can be read
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
  if (!isMapping(value)) {
    complain("ledger-syntax", "Unexpected JSON, expected the object that a build writes", []);
    return { ledger: null, problems };
  }
  if (value.newsfold !== LEDGER_VERSION) {
    const found = JSON.stringify(value.newsfold) ?? "nothing";
    complain("ledger-version", `Unexpected ledger version ${found}, expected ${LEDGER_VERSION}`, [
      "newsfold",
    ]);
    return { ledger: null, problems };
  }
  const build = v.safeParse(count, value.build);
  if (!build.success) complain("ledger-value", `Unexpected \`build\`: ${build.issues[0].message}`, ["build"]);

  const records = <T>(list: (typeof LISTS)[number], schema: v.GenericSchema<unknown, T>) => {
    const items = list === "archive" ? (value[list] ?? []) : value[list];
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

  /** Keeps the first record of each id and address. */
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
  // The schemas have checked each field against the form of its branded type.
  const memory = {
    build: build.success ? build.output : 1,
    stories: unlike(records("stories", StoryRecord), storyKeys),
    formerStories: unlike(records("formerStories", FormerStoryRecord), storyKeys),
    articles: unlike(records("articles", LivingArticleSchema), articleKeys),
    formerArticles: unlike(records("formerArticles", ArticleRecordSchema), articleKeys),
    ...(archive.length === 0 ? {} : { archive }),
  } as unknown as Memory;
  // Reported only where no value is invalid, which would be the more precise problem.
  if (problems.length === 0 && isUntouched(text) === "no")
    complain("ledger-checksum", "Unexpected `sum`, expected the SHA-256 of all lines before it", ["sum"]);
  return { ledger: memory, problems };
}

/** The text of `digest.json`. The same ledger always gives the same bytes. Kept, because the site and the memory have it. */
export const formatLedger: (ledger: Ledger) => string = remember((ledger) => {
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
});

/** Begins the last line of the file: the SHA-256 of all lines before it. A shell script checks it as well. */
const SUM = '"sum": "';

/**
 * Whether a build wrote the ledger: "yes" or "no" by its checksum; "unsigned" without one, as in files of older
 * versions, or where an editor removed the line.
 */
export function isUntouched(text: string): "yes" | "no" | "unsigned" {
  // Git may have converted the line ends to those of Windows.
  const lines = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  const at = lines.lastIndexOf(`\n${SUM}`) + 1;
  if (at === 0) return "unsigned";
  return lines.slice(at).trimEnd() === `${SUM}${sha256Hex(lines.slice(0, at))}"}` ? "yes" : "no";
}
