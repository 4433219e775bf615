/** The proof for one article: whatever a page prints as its words is in its source, at the place that the page names. */
import { keyOf, keyOfParts } from "../../cache/content-key.js";
import type { Article, Document, Span, Words } from "../../model.js";
import { PlainText } from "./plain-text.js";

/** Words that a page prints as an article's. */
export interface WordsOnPage extends Words {
  /** The sentence that the page links them to. */
  readonly sentence?: string | null;
}

/** Checks what pages print of one article against its document. */
export class Witness {
  readonly article: Article;
  readonly #document: Document;
  #key: string | null = null;
  /** Made when it is first needed: most proofs are known from an earlier build. */
  #plain: PlainText | null = null;
  #whole: string | null = null;
  /** Offsets of each word in the whole text; only for articles with many names. */
  #places: ReadonlyMap<string, readonly number[]> | null = null;
  #sentences: ReadonlyMap<string, Span> | null = null;
  /** Names that were looked up: the story and the article's own page print the same ones. */
  readonly #names = new Map<string, boolean>();

  constructor(article: Article, document: Document) {
    this.article = article;
    this.#document = document;
  }

  /** Key of the article and the document, for a cache. */
  get key(): string {
    this.#key ??= keyOfParts(keyOf(this.article), keyOf(this.#document));
    return this.#key;
  }

  /** Whether the name occurs anywhere in the article, in any case: in its text without markup, or in a field. */
  has(name: string): boolean {
    let known = this.#names.get(name);
    if (known === undefined) {
      known = this.#holds(name);
      this.#names.set(name, known);
    }
    return known;
  }

  #holds(name: string): boolean {
    if (this.#names.size < FEW_NAMES && this.#document.text.includes(name)) return true;
    this.#whole ??= documentWords(this.#document).toLowerCase();
    const whole = this.#whole;
    const folded = foldSpaces(name).toLowerCase();
    const first = /^[\p{L}\p{N}]+/u.exec(folded)?.[0];
    if (first !== undefined && this.#names.size >= FEW_NAMES) {
      this.#places ??= placesOfWords(whole);
      if (this.#places.get(first)?.some((place) => whole.startsWith(folded, place))) return true;
    }
    return whole.includes(folded);
  }

  /** What is wrong with printed words, as "expected ..."; null where the article has them at the place that they name. */
  fault({ text, span, sentence }: WordsOnPage): string | null {
    const source = span.field === undefined ? this.#document.text : fieldText(this.#document, span.field);
    if (!(span.start >= 0 && span.start <= span.end && span.end <= source.length)) {
      return `expected a place within the ${source.length} characters of the source`;
    }
    const raw = source.slice(span.start, span.end);
    if (raw !== text && foldSpaces(raw) !== foldSpaces(text)) {
      this.#plain ??= new PlainText(this.#document);
      const plain = span.field === undefined ? this.#plain.of(span.start, span.end) : null;
      if (plain !== foldSpaces(text)) return `expected "${plain ?? foldSpaces(raw)}"`;
    }
    return this.#faultOfPlace(span) ?? this.#faultOfSentence(span, sentence);
  }

  /** Pages print line and column for readers, so both are checked. A field has neither. */
  #faultOfPlace({ field, start, line, column }: Span): string | null {
    if (field !== undefined) return null;
    const [from, next] = [this.#document.lineStarts[line - 1], this.#document.lineStarts[line]];
    const isThere =
      from !== undefined &&
      from + column - 1 === start &&
      (next === undefined || start < next || start === from);
    return isThere ? null : `expected a line and column that are those of character ${start}`;
  }

  /**
   * The page links the words to this sentence, so they have to begin in it. A quotation that runs on into the next
   * sentence may have its opening mark alone in this one.
   */
  #faultOfSentence({ field, start }: Span, sentence: string | null | undefined): string | null {
    if (sentence === undefined || sentence === null) return null;
    this.#sentences ??= new Map(
      this.article.sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ sentences }) => sentences.map(({ id, span: own }) => [id, own] as const)),
      ),
    );
    const whole = this.#sentences.get(sentence);
    const holds =
      whole !== undefined &&
      whole.field === field &&
      whole.start <= start &&
      (start <= whole.end || OPENED.test(this.#document.text.slice(whole.end - 1, start)));
    return holds ? null : `expected them to begin in the sentence ${sentence}, to which they link`;
  }
}

/** Names that are searched one by one; a list of thousands would read the article as often. */
const FEW_NAMES = 100;

function placesOfWords(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  }
  return places;
}

/** A quotation mark with nothing after it. */
const OPENED = /^["'“”„«»‘’]\s*$/;

function fieldText({ fields }: Document, field: NonNullable<Span["field"]>): string {
  const value = fields[field];
  return typeof value === "string" ? value : (value ?? []).join(", ");
}

/** A text with each run of white space as one space, for the comparison of words across line ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** All words of a document and its fields, without markup. */
export function documentWords(document: Document): string {
  return [
    new PlainText(document).of(0, document.text.length),
    ...Object.values(document.fields).map((value) => foldSpaces([value].flat().join(" "))),
  ].join("\n");
}
