/**
 * Proves that all words that a page attributes to an article are in that article, at the given place.
 *
 * The check walks all values of the digest instead of a list of fields, so that new words of a story are checked
 * without a change here: whatever has a `text` and a `span` claims a place in its article. Names without a place (of
 * people, speakers, outlets) have to occur somewhere in their articles.
 */
import { keyOf, keyOfParts } from "../../cache/content-key.js";
import { type Memo, noMemo } from "../../cache/memo.js";
import type { Article, ArticleId, Digest, Document, ForeignField, Story, Version } from "../../model.js";
import type { Problem } from "../../problem.js";
import { compareProblems } from "../../problem.js";
import { documentWords, foldSpaces, Witness, type WordsOnPage } from "./witness.js";

/** Words that are not proven, and whose they are. */
export interface Unproven extends Problem {
  /** Path of the article: of a record or an item, its file has others. */
  readonly article: string;
}

/**
 * Proves that all words that pages print are in their sources.
 *
 * @returns one problem for each text that is not at its claimed place, naming the story or article, the words and the
 * place; empty where all are
 */
export function proveDigest(digest: Digest, documents: readonly Document[], memo: Memo = noMemo): Unproven[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const witnesses = new Map<ArticleId, Witness>();
  for (const { article } of digest.entries) {
    const document = byPath.get(article.path);
    if (document !== undefined) witnesses.set(article.id, new Witness(article, document));
  }
  const problems: Unproven[] = [];
  /** A result for the same value and the same witnesses is reused. */
  const prove = (what: string, value: object, own: readonly Witness[], faults: () => Unproven[]) => {
    const key = memo === noMemo ? "" : keyOfParts(what, keyOf(value), ...own.map(({ key }) => key));
    if (memo.has(key)) return;
    const found = faults();
    problems.push(...found);
    if (found.length === 0) memo.keep(key, {});
  };
  for (const story of digest.stories) {
    const members = story.group.articles.flatMap((id) => witnesses.get(id) ?? []);
    const pathOf = (stated: string) =>
      members.find(({ article }) => article.id === stated || article.path === stated)?.article.path ?? stated;
    prove("story proven", story, members, () =>
      faultsOfStory(story, members).map((problem) => ({ ...problem, article: pathOf(problem.place.path) })),
    );
  }
  for (const { article } of digest.entries) {
    const witness = witnesses.get(article.id);
    const own = witness === undefined ? [] : [witness];
    const versions = (article.versions ?? []).map(({ path }) => byPath.get(path));
    prove(`article proven ${versions.map((one) => one && keyOf(one)).join()}`, article, own, () =>
      [
        ...faultsOfArticle(article, witness, byPath.get(article.path)),
        ...(article.versions ?? []).flatMap((version, index) => missingWords(version, versions[index])),
      ].map((problem) => ({ ...problem, article: article.path })),
    );
  }
  return problems.sort(compareProblems);
}

/** A story may only quote its own articles: words of others have no witness. */
function faultsOfStory(story: Story, members: readonly Witness[]): Problem[] {
  const subject = `story ${story.slug}`;
  const problems: Problem[] = [];
  walk(story, null, (words, article) => {
    const witness = members.find((member) => member.article.id === article);
    const fault = witness === undefined ? NO_WITNESS : witness.fault(words);
    if (fault !== null)
      problems.push(problemOf(subject, story, words, fault, witness?.article.path ?? article));
  });
  // Words without a place would fail in each sentence again, so they are reported once.
  if (problems.length === 0) problems.push(...strayValues(subject, story));
  for (const name of namesOfStory(story)) {
    if (!members.some((member) => member.has(name))) problems.push(unheard(subject, name, members));
  }
  return problems;
}

function faultsOfArticle(
  article: Article,
  witness: Witness | undefined,
  document: Document | undefined,
): Problem[] {
  const subject = `article ${article.path}`;
  const problems: Problem[] = [];
  walk(article, article.id, (words) => {
    const fault = witness === undefined ? NO_WITNESS : witness.fault(words);
    if (fault !== null) problems.push(problemOf(subject, article, words, fault, article.path));
  });
  problems.push(...foreignWords(subject, article, document));
  for (const name of namesOfArticle(article)) {
    if (witness?.has(name) !== true) problems.push(unheard(subject, name, witness ? [witness] : []));
  }
  return problems;
}

/** Words of an older version that its text does not have. */
function missingWords({ path, headline, said }: Version, document: Document | undefined): Problem[] {
  const whole = document === undefined ? "" : `${documentWords(document)}\n${foldSpaces(document.text)}`;
  return [headline, ...said]
    .filter((words) => !whole.includes(foldSpaces(words)))
    .map((words) => ({
      place: { path },
      message: `Unexpected words "${words.slice(0, 120)}" as an older text of an article, ${NO_WITNESS}`,
      rule: "verbatim",
    }));
}

/** Words from a field that differs from the input: the reader's repair of a field is no source. */
function foreignWords(subject: string, article: Article, document: Document | undefined): Problem[] {
  const { headline, dek, byline, source } = article;
  const isUsed: Record<ForeignField["field"], (text: string) => boolean> = {
    title: () => headline.span.field === "title",
    description: () => dek?.span.field === "description",
    source: (text) => source.name === text,
    authors: (text) => byline.includes(text),
  };
  return (document?.foreignFields ?? [])
    .filter(({ field, text }) => isUsed[field](text))
    .map(({ field, text }) => ({
      place: document?.fieldPlaces?.[field] ?? { path: article.path },
      message: `Unexpected words "${text.slice(0, 120)}" in ${subject} (${field}), expected words of the input`,
      rule: "verbatim",
    }));
}

/** Figures and days of a disagreement that their own sentence does not contain. */
function strayValues(subject: string, { disagreements }: Story): Problem[] {
  return disagreements.flatMap(({ versions }) =>
    versions.flatMap(({ value, context }): Problem[] => {
      const isWithin =
        value.article === context.article &&
        value.span.field === context.span.field &&
        value.span.start >= context.span.start &&
        value.span.end <= context.span.end;
      if (isWithin) return [];
      const { line, column } = value.span;
      return [
        {
          place: { path: value.article, line, column },
          message: `Unexpected value "${value.text}" of a disagreement in ${subject}, expected one within its sentence "${context.text.slice(0, 120)}"`,
          rule: "verbatim",
        },
      ];
    }),
  );
}

/** Names on a story's page that come from its sources without a single place. */
function namesOfStory({ quotes, entities }: Story): Set<string> {
  return new Set([...quotes.flatMap(({ speaker }) => speaker ?? []), ...entities.map(({ name }) => name)]);
}

function namesOfArticle({ byline, source, quotes, mentions, figures }: Article): Set<string> {
  return new Set([
    ...byline,
    ...(source.name === null ? [] : [source.name]),
    ...quotes.flatMap(({ speaker }) => speaker ?? []),
    ...mentions.map(({ name }) => name),
    ...figures.map(({ what }) => what),
  ]);
}

function unheard(subject: string, name: string, witnesses: readonly Witness[]): Problem {
  return {
    place: { path: witnesses[0]?.article.path ?? subject },
    message: `Unexpected name "${name}" in ${subject}, expected one that its sources use`,
    rule: "verbatim",
  };
}

const NO_WITNESS = "expected an article of this digest that has them";

/**
 * Calls `visit` for everything in `value` that has a text and a span.
 *
 * @param article owner of the words, where they name none
 */
function walk(
  value: object,
  article: ArticleId | null,
  visit: (words: WordsOnPage, article: ArticleId | null) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object" && item !== null) walk(item, article, visit);
    return;
  }
  const { text, span, article: whose } = value as { text?: unknown; span?: unknown; article?: unknown };
  if (typeof text === "string" && typeof span === "object" && span !== null) {
    visit(value as WordsOnPage, typeof whose === "string" ? (whose as ArticleId) : article);
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === "object" && item !== null) walk(item, article, visit);
  }
}

/** The path to `sought` within `value`, as in `claims.0.shown`. Computed only for a fault. */
function wayTo(sought: object, value: unknown): string[] | null {
  if (value === sought) return [];
  if (typeof value !== "object" || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const rest = wayTo(sought, item);
    if (rest !== null) return [key, ...rest];
  }
  return null;
}

function problemOf(
  subject: string,
  whole: Story | Article,
  words: WordsOnPage,
  fault: string,
  path: string | null,
): Problem {
  const { text, span } = words;
  const way = wayTo(words, whole)?.join(".");
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return {
    place: { path: path ?? subject, line: span.line, column: span.column },
    message: `Unexpected words "${shown}" in ${subject} (${way}), ${fault}`,
    rule: "verbatim",
  };
}
