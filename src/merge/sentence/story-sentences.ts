/** The sentences of a group in one list, in the group's order, each analysed once. */
import type { Article, Cited, Copies, Paragraph, SectionKind, Sentence, SentenceId } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { pronounSubjects } from "../../words/pronoun-subjects.js";
import { type Reading, readSentence } from "./analysis.js";
import { type Clause, clauses } from "./clauses.js";
import { comparedCount } from "./compared-part.js";
import { makesNoStatement, tellsNoStory } from "./editorial-lines.js";

/** One sentence of one article, with what the merging rules need. */
export interface StorySentence {
  readonly cited: Cited;
  /** Index of the article in the group. */
  readonly article: number;
  /** Copies have one origin. */
  readonly origin: number;
  readonly kind: SectionKind;
  /** Index of the sentence in its article, from 0. */
  readonly position: number;
  /** How many sentences before it tell something: a headline that is printed again and a line below a picture do not. */
  readonly depth: number;
  readonly paragraph: number;
  readonly paragraphKind: Paragraph["kind"];
  /**
   * `credit`: a signature, a photo credit or a bare link, which states nothing. `repeat`: the article has it elsewhere,
   * in its headline or below a photo. `cut`: truncated.
   */
  readonly mark: "text" | "credit" | "repeat" | "cut";
  /** Whether all of it is a quotation, with or without marks: a long quotation has many sentences. */
  readonly quoted: boolean;
  /** The people whom it names as the speakers of its quotations, by their names in the article. */
  readonly speakers: readonly string[];
  /** The name of the person whom it begins with as "He" or "She"; null where it begins otherwise, or that is not certain. */
  readonly subject: string | null;
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
}

/**
 * The origin of each article, in the order of the articles: the index of the first article of which it is a copy, else its
 * own.
 */
export function originsOf(articles: readonly Article[], copies: readonly Copies[]): number[] {
  const index = new Map(articles.map(({ id }, at) => [id, at]));
  const origins = articles.map((_, at) => at);
  for (const { articles: copied } of copies) {
    const members = copied.flatMap((id) => index.get(id) ?? []);
    const merged = new Set(members.map((at) => origins[at] ?? at));
    const first = Math.min(...merged);
    origins.forEach((origin, at) => {
      if (merged.has(origin)) origins[at] = first;
    });
  }
  return origins;
}

/** Cites a sentence: its words as they are, with the article, the id of the sentence and its place in the document. */
export function citeSentence(article: Article, { id, text, span }: Sentence): Cited {
  return { text, span, article: article.id, sentence: id };
}

/** Identifies a sentence of an article among those of a story. */
export const citedPlace = ({ article, sentence }: Cited): string => `${article} ${sentence}`;

/**
 * The sentences of all articles, by article and in order of their text.
 *
 * @param origins the origin of each article, by its index: see `originsOf`
 */
export function storySentencesOf(articles: readonly Article[], origins: readonly number[]): StorySentence[] {
  return articles.flatMap((article, index) => sentencesOfArticle(article, index, origins[index] ?? index));
}

function sentencesOfArticle(article: Article, index: number, origin: number): StorySentence[] {
  const found: StorySentence[] = [];
  const isQuoted = quotedIn(article);
  const speakers = speakersNamedIn(article);
  const subjects = pronounSubjects(article);
  /** The best occurrence of each wording; null for the headline's, which needs no repeat. */
  const best = new Map<string, StorySentence | null>([[comparableText(article.headline.text), null]]);
  const most = comparedCount(article);
  let paragraph = 0;
  for (const section of article.sections) {
    for (const { kind, sentences } of section.paragraphs) {
      if (kind === "code") continue;
      for (const sentence of sentences) {
        if (found.length === most) return withDepths(leavingOutCaptions(found, paragraph + 1));
        const reading = readSentence(sentence.text, article.language);
        const words = comparableText(sentence.text);
        const before = best.get(words) ?? wholeSentence(sentence.text, words, best);
        const isBetter = before ? ends(sentence.text) && !ends(before.cited.text) : before === undefined;
        if (before && isBetter) found[before.position] = { ...before, mark: "repeat" };
        const one: StorySentence = {
          cited: citeSentence(article, sentence),
          article: index,
          origin,
          kind: section.kind,
          position: found.length,
          depth: 0,
          paragraph,
          paragraphKind: kind,
          mark: markOfSentence(sentence, isBetter),
          quoted: isQuoted(sentence),
          speakers: speakers.get(sentence.id) ?? NOBODY,
          subject: subjects.get(sentence.id) ?? null,
          reading,
          clauses: clauses(sentence.text, reading.words.length, article.language),
        };
        found.push(one);
        if (isBetter) best.set(words, one);
      }
      paragraph++;
    }
  }
  return withDepths(leavingOutCaptions(found, paragraph));
}

/** Most sentences of a paragraph that is a caption. A text without paragraphs may begin with one. */
const CAPTION = 5;

/** "FILE - In this photo, the mill burns. The owner says ...": what follows in the paragraph of a credit is its caption. */
function leavingOutCaptions(told: readonly StorySentence[], paragraphs: number): StorySentence[] {
  const [first, size] = [new Map<number, StorySentence>(), new Map<number, number>()];
  for (const one of told) {
    if (!first.has(one.paragraph)) first.set(one.paragraph, one);
    size.set(one.paragraph, (size.get(one.paragraph) ?? 0) + 1);
  }
  const isCaption = ({ paragraph }: StorySentence) =>
    paragraphs > 1 &&
    (size.get(paragraph) ?? 0) <= CAPTION &&
    OF_PICTURE.test(first.get(paragraph)?.cited.text ?? "");
  return told.map((one) => (one.mark === "text" && isCaption(one) ? { ...one, mark: "credit" } : one));
}

/** "FILE - In this May 3 photo, ", "This image shows ", "In this photo, ". */
const OF_PICTURE =
  /^(?:FILE ?[-–—:]|(?:FILE ?[-–—:] ?)?In this [^,]{0,60}\b(?:photo|image|picture|frame)\b|This (?:\p{L}+ )?(?:photo|image|picture)\b)/u;

/** Fewest content words of a sentence that tells something. */
const TELLING = 2;

function withDepths(told: readonly StorySentence[]): StorySentence[] {
  let depth = 0;
  return told.map((one) => {
    const { mark, cited, reading } = one;
    const tells =
      mark === "text" && reading.keys.size >= TELLING && ends(cited.text) && !tellsNoStory(cited.text);
    return { ...one, depth: tells ? depth++ : depth };
  });
}

/** In characters. Shorter beginnings are common to many sentences. */
const LONG_BEGINNING = 40;
/** Lists of thousands of lines are not searched for repeats. */
const MOST_COMPARED = 2_000;

/**
 * The earlier sentence of which this one, without a full stop, is only the beginning, as below a photo; undefined where
 * there is none.
 */
function wholeSentence(
  text: string,
  words: string,
  best: ReadonlyMap<string, StorySentence | null>,
): StorySentence | null | undefined {
  if (ends(text) || words.length < LONG_BEGINNING || best.size > MOST_COMPARED) return undefined;
  for (const [other, sentence] of best) if (other.startsWith(words)) return sentence;
  return undefined;
}

function markOfSentence({ text, cut }: Sentence, isBetter: boolean): StorySentence["mark"] {
  if (cut) return "cut";
  if (makesNoStatement(text)) return "credit";
  return isBetter ? "text" : "repeat";
}

/** Below a photo a sentence often has no full stop. */
const ends = (text: string): boolean => /[.!?…]["”’»)]*$/.test(text);

/** Characters of quotation marks, white space and a full stop around a quotation. */
const AROUND = 2;

function quotedIn({ quotes }: Article): (sentence: Sentence) => boolean {
  const spans = quotes.filter(({ fragment }) => !fragment).map(({ span }) => span);
  return ({ span: { start, end } }) =>
    spans.some((span) => span.start - AROUND <= start && end <= span.end + AROUND);
}

const NOBODY: readonly string[] = [];

/** By sentence, the people named beside its quotations: not those whom a pronoun or another sentence gives. */
function speakersNamedIn({ quotes, mentions }: Article): ReadonlyMap<SentenceId, readonly string[]> {
  const found = new Map<SentenceId, string[]>();
  if (quotes.length === 0) return found;
  const people = new Set(mentions.flatMap(({ kind, name }) => (kind === "person" ? [name] : [])));
  for (const { speaker, cue, sentence } of quotes) {
    if (speaker === null || !people.has(speaker)) continue;
    if (cue?.text.includes(speaker.slice(speaker.lastIndexOf(" ") + 1)) !== true) continue;
    addTo(found, sentence, speaker);
  }
  return found;
}

/** Letters and digits, without words in brackets: "the roof (pictured)". */
function comparableText(text: string): string {
  return text
    .replace(/\([^()]*\)/g, "")
    .toLowerCase()
    .replace(OTHERS.test(text) ? /[^\p{L}\p{M}\p{N}]+/gu : /[^a-z0-9]+/g, " ")
    .trim();
}

/** Characters beside ASCII and the marks of type. Texts without them need no table of all letters. */
const OTHERS = /[^\0-\x7F\u2010-\u2027]/;
