/** Runs a project's own steps after extraction, and checks their results against the contract of an article. */

import * as v from "valibot";
import type { Article, Document, Mention } from "../model.js";
import type { Problem } from "../problem.js";
import { isMapping } from "../structures/mapping.js";
import { DOCUMENT_KINDS } from "../words/kinds.js";
import { typeName } from "./plugin-faults.js";
import type { ExtractPlugin } from "./plugins.js";

/** A string that is not empty. */
const nonEmpty = v.pipe(v.string(), v.nonEmpty());
/** A day, or a time to the second in UTC; null where it is unknown. */
const instantOrNull = v.nullable(
  v.object({
    iso: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/, "Expected 2024-05-01 or 2024-05-01T14:30:00Z"),
    ),
    precision: v.picklist(["day", "minute"]),
    from: nonEmpty,
  }),
);

/** A place in a text, in UTF-16 code units. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Fields that a step may change, with their schema. All others come from the input and are kept. */
const CHANGEABLE = {
  kind: v.picklist(DOCUMENT_KINDS),
  language: v.nullable(nonEmpty),
  byline: v.array(nonEmpty),
  source: v.object({
    name: v.nullable(nonEmpty),
    domain: v.nullable(nonEmpty),
    url: v.nullable(nonEmpty),
    readMore: v.nullable(nonEmpty),
    agency: v.nullable(nonEmpty),
  }),
  published: instantOrNull,
  updated: instantOrNull,
  mentions: v.array(
    v.object({
      kind: v.picklist(["person", "place", "organisation", "work"]),
      name: nonEmpty,
      text: nonEmpty,
      // `isAtSpan` compares its words with the text.
      span: v.object({ start: offset, end: offset }),
    }),
  ),
  image: v.nullable(nonEmpty),
  topics: v.array(nonEmpty),
} as const;
const isChangeable = (key: string): key is keyof typeof CHANGEABLE => Object.hasOwn(CHANGEABLE, key);

/** What is said of a step that changed its input. */
const CHANGED_IN_PLACE =
  "it changed the article that it was given; give a new one: { ...article, topics: [...] }";

/** Result of the steps. */
export interface Stepped {
  /** Articles that are kept. */
  readonly articles: readonly Article[];
  /** One for each article that was left out. */
  readonly problems: readonly Problem[];
}

/**
 * Runs all steps on each article, in the order of the steps, and keeps the order of the articles. An article is left out with a problem
 * where a step throws or its result is invalid.
 *
 * @param documents found by the paths of the articles. No step runs on an article without its document; it is kept as it is
 * @param steps those of the project
 */
export function applySteps(
  articles: readonly Article[],
  documents: readonly Document[],
  steps: readonly ExtractPlugin[] = [],
): Stepped {
  if (steps.length === 0) return { articles, problems: [] };
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const problems: Problem[] = [];
  const kept = articles.flatMap((given) => {
    const document = byPath.get(given.path);
    if (document === undefined) return [given];
    let article = given;
    for (const step of steps) {
      const before = JSON.stringify(article);
      try {
        const made = step.run(article, document);
        const fault =
          JSON.stringify(article) === before ? faultOf(made, article, document) : CHANGED_IN_PLACE;
        if (fault !== null) {
          problems.push(stepFailed(step, article, fault));
          return [];
        }
        // Converted to plain data, because threads and the cache copy it.
        if (made !== article) article = JSON.parse(JSON.stringify(made)) as Article;
      } catch (error) {
        problems.push(stepFailed(step, article, error instanceof Error ? error.message : String(error)));
        return [];
      }
    }
    return [article];
  });
  return { articles: kept, problems };
}

/** Why a step's result is not a valid article, in the words of the problem; null where it is valid. */
function faultOf(made: unknown, given: Article, document: Document): string | null {
  if (!isMapping(made)) return `it gave ${typeName(made)}; give an article: { ...article, topics: [...] }`;
  const article = made as unknown as Article;
  for (const key of Object.keys({ ...given, ...article })) {
    const before = given[key as keyof Article];
    const after = article[key as keyof Article];
    if (before === after) continue;
    if (!isChangeable(key)) {
      if (JSON.stringify(before) !== JSON.stringify(after))
        return `it changed \`${key}\`; a step may change ${Object.keys(CHANGEABLE).join(", ")}`;
      continue;
    }
    const [issue] = v.safeParse<v.GenericSchema>(CHANGEABLE[key], after).issues ?? [];
    if (issue) {
      const name = [key, ...(issue.path ?? []).map((item) => String(item.key))].join(".");
      return `\`${name}\`: ${issue.message}`;
    }
  }
  const foreign = article.mentions.find(
    (mention) => !given.mentions.includes(mention) && !isAtSpan(mention, document),
  );
  return foreign === undefined
    ? null
    : `the mention “${foreign.text}” does not stand at its span; give the place of its words in \`document.text\``;
}

/** Whether the document has the words of a mention at its span, compared with single spaces. A span in a field, such as the title, is not checked. */
function isAtSpan({ text, span }: Mention, document: Document): boolean {
  if (span.field !== undefined) return true;
  return document.text.slice(span.start, span.end).replace(/\s+/g, " ").trim() === text;
}

function stepFailed({ name }: ExtractPlugin, { path }: Article, reason: string): Problem {
  return {
    place: { path },
    message: `Unexpected failure of the plug-in \`${name}\` (${reason}), expected an article`,
    rule: "plug-in",
    help: "The article is left out, all others are built. Fix the step in newsfold.config.js.",
  };
}
