/** A page while it is filled: what is on it, how much room is left, and whether a sentence adds to it. */
import type { Cited } from "../../model.js";
import { stopWords } from "../../words/lexicon/english-function-words.js";
import { Acquaintance } from "../../words/persons/introductions.js";
import { bareWords } from "../../words/text/bare-words.js";
import { readingLength } from "../../words/text/reading-length.js";
import { stem, tokens } from "../../words/text/tokens.js";
import { takenForKnown } from "./standalone-words.js";

/** A sentence is news if so many of its telling words are not on the page yet. */
const NEW = 0.4;
/** Of fewer words nothing can be said. */
const FEW = 4;

/** Fewer characters may occur in any sentence. */
const PASSAGE = 24;

/** Shorter sentences inside a quotation are said by chance. In characters of its words. */
const INSIDE = 40;

/** The sentences of a quotation that has several, and what is quoted inside a sentence. */
function sentencesInside(text: string): string[] {
  const parts = text.split(/(?<=[.!?…]["”’»]?) |["“”„«»]/);
  return parts.length < 2 ? [] : parts.map(bareWords).filter(({ length }) => length >= INSIDE);
}

/** The sentences that are on a page, by their words: one that holds another is that other's second time. */
export class PrintedWords {
  readonly #texts: string[];

  constructor(texts: readonly string[] = []) {
    this.#texts = [...texts];
  }

  has(text: string): boolean {
    const words = bareWords(text);
    const inside = sentencesInside(text);
    return this.#texts.some(
      (other) =>
        other === words ||
        (words.length >= PASSAGE && other.includes(words)) ||
        (other.length >= PASSAGE && words.includes(other)) ||
        inside.some((sentence) => other.includes(sentence)),
    );
  }

  /** Whether one of them has all of its words. */
  holds(text: string): boolean {
    const words = bareWords(text);
    return this.#texts.some((other) => other.includes(words));
  }

  /** @returns whether it was not there yet */
  add(text: string): boolean {
    if (this.has(text)) return false;
    this.#texts.push(bareWords(text));
    return true;
  }

  copy(): PrintedWords {
    return new PrintedWords(this.#texts);
  }
}

export class PlannedPage {
  readonly #printed = new Set<string>();
  readonly #words = new Set<string>();
  readonly #headlines = new Set<string>();
  #texts = new PrintedWords();
  #length = 0;

  #most: number;

  /**
   * @param most words that the page may have
   * @param around words that each sentence brings with it
   * @param reader whom the headline names, those who read it know
   */
  constructor(
    most: number,
    readonly around: number,
    readonly reader = new Acquaintance([], ""),
  ) {
    this.#most = most;
  }

  get most(): number {
    return this.#most;
  }

  /**
   * Begins the part that unfolds, which has `most` words of its own. What is printed above is not printed again there, but other
   * wordings of it are.
   */
  beginUnfolded(most: number): void {
    this.#most = most;
    this.#length = 0;
    this.#printed.clear();
  }

  /** What is printed, for what comes after the plan. */
  get texts(): PrintedWords {
    return this.#texts;
  }

  has(cited: Cited): boolean {
    const words = splitWords(cited.text).bare;
    return (
      this.#printed.has(citedKey(cited)) ||
      this.#printed.has(words) ||
      this.#headlines.has(words) ||
      this.#texts.has(cited.text)
    );
  }

  /** Whether all of its words are on the page, and not only those of somebody who says the same or a part of them. */
  prints({ text }: Cited): boolean {
    return this.#headlines.has(splitWords(text).bare) || this.#texts.holds(text);
  }

  /** A headline is no sentence: one that says more than it is not its second time. */
  head(headline: Cited): void {
    this.#headlines.add(splitWords(headline.text).bare);
    this.spend(headline);
  }

  isSame(a: Cited, b: Cited): boolean {
    return citedKey(a) === citedKey(b);
  }

  /** Whether it names somebody by a surname that the page has not introduced. */
  meetsStranger(cited: Cited): boolean {
    return this.reader.meetsStranger(cited);
  }

  /** Whether it begins with "The man" or "The car" where the page has told of none. */
  takesForKnown(cited: Cited): boolean {
    const known = takenForKnown(cited);
    return known !== null && ![...this.#words].some((word) => stem(word) === stem(known));
  }

  /**
   * Whether it tells something that the page does not tell in other words.
   *
   * @param least share of its telling words that must not be on the page yet
   */
  isNews({ text }: Cited, least = NEW): boolean {
    const words = splitContent(text);
    if (words.length < FEW) return true;
    return words.filter((word) => !this.#words.has(word)).length >= least * words.length;
  }

  /** Counts as printed without taking room: another wording of it is. Copies of a report have the same words. */
  mark(cited: Cited): void {
    this.#printed.add(citedKey(cited));
    this.#printed.add(splitWords(cited.text).bare);
  }

  spend({ text }: Cited): void {
    this.#length += readingLength(text) + this.around;
    for (const word of splitContent(text)) this.#words.add(word);
  }

  /** Takes room for words of the page's own. */
  take(words: number): void {
    this.#length += words;
  }

  /** @returns whether it was not there yet */
  print(cited: Cited): boolean {
    if (this.has(cited)) return false;
    this.mark(cited);
    this.#texts.add(cited.text);
    this.spend(cited);
    this.reader.read(cited);
    return true;
  }

  /**
   * Prints it where it fits into a share of the page.
   *
   * @param also words that it brings with it beside its first mark
   */
  afford(cited: Cited, share: number, also = 0): boolean {
    const length = this.#length + readingLength(cited.text) + this.around + also;
    if (length > this.#most * share || !this.print(cited)) return false;
    this.take(also);
    return true;
  }

  /** The same for words of which the page has another wording, which does not tell what these do. */
  affordOwn(cited: Cited, share: number): boolean {
    if (this.lacksRoomFor([cited], share) || this.#texts.has(cited.text)) return false;
    this.mark(cited);
    this.#texts.add(cited.text);
    this.spend(cited);
    this.reader.read(cited);
    return true;
  }

  /**
   * Prints sentences that stand together where all of them fit into a share of the page.
   *
   * @param also words that they bring with them beside their first mark
   */
  affordAll(passage: readonly Cited[], share: number, also = 0): boolean {
    const texts = this.#texts.copy();
    if (
      this.lacksRoomFor(passage, share, also) ||
      passage.some((cited) => this.has(cited) || !texts.add(cited.text))
    )
      return false;
    this.take(this.around + also);
    for (const cited of passage) {
      this.print(cited);
      this.take(-this.around);
    }
    return true;
  }

  /** Whether sentences that stand together do not fit into a share of the page. */
  lacksRoomFor(passage: readonly Cited[], share: number, also = 0): boolean {
    const words = passage.reduce((sum, { text }) => sum + readingLength(text), this.around + also);
    return this.#length + words > this.#most * share;
  }

  /** As it is now, to try what would fit. */
  copy(): PlannedPage {
    const copy = new PlannedPage(this.#most, this.around, this.reader.copy());
    for (const key of this.#printed) copy.#printed.add(key);
    for (const word of this.#words) copy.#words.add(word);
    for (const words of this.#headlines) copy.#headlines.add(words);
    copy.#texts = this.#texts.copy();
    copy.#length = this.#length;
    return copy;
  }
}

function citedKey({ article, sentence, span }: Cited): string {
  return `${article}\u0000${sentence ?? `${span.field ?? ""} ${span.start}`}`;
}

/** What is known of the sentences that are looked at again and again while pages are planned. */
const known = new Map<string, PlannedWords>();
/** Enough for the largest story; then it starts again. */
const MOST_KNOWN = 20_000;

interface PlannedWords {
  readonly bare: string;
  /** Each once. */
  content: readonly string[] | null;
}

function splitWords(text: string): PlannedWords {
  let words = known.get(text);
  if (words === undefined) {
    words = { bare: bareWords(text), content: null };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, words);
  }
  return words;
}

function splitContent(text: string): readonly string[] {
  const words = splitWords(text);
  words.content ??= [...new Set(tokens(text).map((token) => token.text))].filter(
    (word) => !stopWords.has(word),
  );
  return words.content;
}
