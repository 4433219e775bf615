/**
 * The proof: every word that a page shows as somebody's stands in that article, at the place the page names.
 *
 * The check walks the digest's values instead of naming their fields, so that words added to a story tomorrow are
 * checked without a line here: whatever has a `text` and a `span` makes a claim about its article. Names that a page
 * shows without a place (of people, speakers, outlets) have to stand somewhere in the articles that they come from.
 */
import type {
  Article,
  ArticleId,
  Digest,
  Document,
  ForeignField,
  Span,
  Story,
  Version,
  Words,
} from "../model.js";
import type { Problem } from "../problem.js";
import { compareProblems } from "../problem.js";
import { PlainText } from "./plain-text.js";

/**
 * @returns one problem for each text that does not stand where it claims, naming the story or article, the words and
 *   the place; empty where all of them do
 */
export function proof(digest: Digest, documents: readonly Document[]): Problem[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const witnesses = new Map<ArticleId, Witness>();
  for (const { article } of digest.entries) {
    const document = byPath.get(article.path);
    if (document !== undefined) witnesses.set(article.id, new Witness(article, document));
  }
  const problems: Problem[] = [];
  for (const story of digest.stories) {
    const subject = `story ${story.slug}`;
    const proven = problems.length;
    walk(story, null, (words, article) => {
      const witness = article === null ? undefined : witnesses.get(article);
      const fault = witness === undefined ? NO_WITNESS : witness.fault(words);
      if (fault !== null)
        problems.push(problemOf(subject, story, words, fault, witness?.article.path ?? article));
    });
    const members = story.group.articles.flatMap((id) => witnesses.get(id) ?? []);
    // Words that stand nowhere stand in no sentence either, and are told once.
    if (problems.length === proven) problems.push(...strayValues(subject, story));
    for (const name of namesOfStory(story)) {
      if (!members.some((member) => member.has(name))) problems.push(unheard(subject, name, members));
    }
  }
  for (const { article } of digest.entries) {
    const subject = `article ${article.path}`;
    const witness = witnesses.get(article.id);
    walk(article, article.id, (words) => {
      const fault = witness === undefined ? NO_WITNESS : witness.fault(words);
      if (fault !== null) problems.push(problemOf(subject, article, words, fault, article.path));
    });
    problems.push(...foreignWords(subject, article, byPath.get(article.path)));
    for (const name of namesOfArticle(article)) {
      if (witness?.has(name) !== true) problems.push(unheard(subject, name, witness ? [witness] : []));
    }
  }
  for (const { article } of digest.entries) {
    for (const version of article.versions ?? []) problems.push(...unsaid(version, byPath.get(version.path)));
  }
  return problems.sort(compareProblems);
}

/** Words of an older text that do not stand in it. */
function unsaid({ path, headline, said }: Version, document: Document | undefined): Problem[] {
  const whole = document === undefined ? "" : `${wordsOf(document)}\n${fold(document.text)}`;
  return [headline, ...said]
    .filter((words) => !whole.includes(fold(words)))
    .map((words) => ({
      place: { path },
      message: `Unexpected words "${words.slice(0, 120)}" as an older text of an article, ${NO_WITNESS}`,
      rule: "verbatim",
    }));
}

/** All words of a document, of its fields too, markup taken away. */
function wordsOf(document: Document): string {
  return [
    new PlainText(document).of(0, document.text.length),
    ...Object.values(document.fields).map((value) => fold([value].flat().join(" "))),
  ].join("\n");
}

/** Words that an article takes from a field which does not stand so in the input: the reader's repair of it is no source. */
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

/** Figures and days of a disagreement that do not stand in the sentence which is shown to say them. */
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

/** What a story's page shows as its sources' words, but in no one place. */
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

/** Words on a page, as `walk` finds them. */
interface Claimed extends Words {
  readonly sentence?: string | null;
}

/**
 * Calls `visit` for everything in `value` that has a text and a span.
 *
 * @param article whose words they are, where they do not say so themselves
 */
function walk(
  value: object,
  article: ArticleId | null,
  visit: (words: Claimed, article: ArticleId | null) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object" && item !== null) walk(item, article, visit);
    return;
  }
  const { text, span, article: whose } = value as { text?: unknown; span?: unknown; article?: unknown };
  if (typeof text === "string" && typeof span === "object" && span !== null) {
    visit(value as Claimed, typeof whose === "string" ? (whose as ArticleId) : article);
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === "object" && item !== null) walk(item, article, visit);
  }
}

/** The way to `sought` within `value`, as in `claims.0.shown`. Looked for only once something is wrong. */
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
  words: Claimed,
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

/** An article and what it came from: says of words whether they stand there. */
class Witness {
  readonly article: Article;
  readonly #document: Document;
  readonly #plain: PlainText;
  #whole: string | null = null;
  readonly #sentences = new Map<string, Span>();
  /** The story and the article's own page show the same names. */
  readonly #names = new Map<string, boolean>();

  constructor(article: Article, document: Document) {
    this.article = article;
    this.#document = document;
    this.#plain = new PlainText(document);
    for (const { paragraphs } of article.sections) {
      for (const { sentences } of paragraphs) {
        for (const { id, span } of sentences) this.#sentences.set(id, span);
      }
    }
  }

  /** Whether the name stands anywhere in the article, in whatever case: in its text, markup taken away, or in a field. */
  has(name: string): boolean {
    let known = this.#names.get(name);
    if (known === undefined) {
      known = this.#holds(name);
      this.#names.set(name, known);
    }
    return known;
  }

  #holds(name: string): boolean {
    if (this.#document.text.includes(name)) return true;
    this.#whole ??= wordsOf(this.#document).toLowerCase();
    return this.#whole.includes(fold(name).toLowerCase());
  }

  /** What is wrong with the words; null: they stand where they say. */
  fault({ text, span, sentence }: Claimed): string | null {
    const source = span.field === undefined ? this.#document.text : fieldText(this.#document, span.field);
    if (!(span.start >= 0 && span.start <= span.end && span.end <= source.length)) {
      return `expected a place within the ${source.length} characters of the source`;
    }
    const raw = source.slice(span.start, span.end);
    if (raw !== text && fold(raw) !== fold(text)) {
      const plain = span.field === undefined ? this.#plain.of(span.start, span.end) : null;
      if (plain !== fold(text)) return `expected "${plain ?? fold(raw)}"`;
    }
    return this.#faultOfPlace(span) ?? this.#faultOfSentence(span, sentence);
  }

  /** A page prints line and column, and a reader goes and looks. A field has neither. */
  #faultOfPlace({ field, start, line, column }: Span): string | null {
    if (field !== undefined) return null;
    const [from, next] = [this.#document.lineStarts[line - 1], this.#document.lineStarts[line]];
    const stands =
      from !== undefined &&
      from + column - 1 === start &&
      (next === undefined || start < next || start === from);
    return stands ? null : `expected a line and column that are those of character ${start}`;
  }

  /**
   * The page links the words to this sentence, so they begin in it. Of a quotation, which may run on into the next,
   * the opening mark may be all that this one has.
   */
  #faultOfSentence({ field, start }: Span, sentence: string | null | undefined): string | null {
    if (sentence === undefined || sentence === null) return null;
    const whole = this.#sentences.get(sentence);
    const holds =
      whole !== undefined &&
      whole.field === field &&
      whole.start <= start &&
      (start <= whole.end || OPENED.test(this.#document.text.slice(whole.end - 1, start)));
    return holds ? null : `expected them to begin in the sentence ${sentence}, to which they link`;
  }
}

/** A quotation mark, and nothing after it. */
const OPENED = /^["'“”„«»‘’]\s*$/;

function fieldText({ fields }: Document, field: NonNullable<Span["field"]>): string {
  const value = fields[field];
  return typeof value === "string" ? value : (value ?? []).join(", ");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
