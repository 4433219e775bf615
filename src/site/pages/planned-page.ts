/** A page being filled: what stands on it, how much room is left, and whether a sentence adds to it. */
import type { Cited } from "../../model.js";
import { bareWords } from "../../words/text/bare-words.js";
import { stopWords } from "../../words/text/stop-words.js";
import { tokens } from "../../words/text/tokens.js";

/** A sentence is news if so many of its telling words are not on the page yet. */
const NEW = 0.4;
/** Of fewer words nothing can be said. */
const FEW = 4;

/** Words of a sentence that points to the one before it, without which nobody knows who or what is meant. */
const POINTS_BACK =
  /^["“'‘]?(?:he|she|it|they|his|her|their|this|that|these|those|and|but|so|also|however|in addition|meanwhile)\b/i;

/** Whether a sentence can be read without the one before it, as far as its first word tells. */
export function opensIndependently({ text }: Cited): boolean {
  return !POINTS_BACK.test(text);
}

export class PlannedPage {
  readonly #printed = new Set<string>();
  readonly #words = new Set<string>();
  #length = 0;

  /**
   * @param most characters that the page may have
   * @param around characters that each sentence brings with it
   */
  constructor(
    readonly most: number,
    readonly around: number,
  ) {}

  has(cited: Cited): boolean {
    return this.#printed.has(keyOf(cited)) || this.#printed.has(wordsOf(cited.text).bare);
  }

  isSame(a: Cited, b: Cited): boolean {
    return keyOf(a) === keyOf(b);
  }

  /** Whether it tells something that the page does not tell in other words. */
  isNews({ text }: Cited): boolean {
    const words = tellingWords(text);
    if (words.length < FEW) return true;
    return words.filter((word) => !this.#words.has(word)).length >= NEW * words.length;
  }

  /** Counts as printed without taking room: another wording of it is. Copies of a report have the same words. */
  mark(cited: Cited): void {
    this.#printed.add(keyOf(cited));
    this.#printed.add(wordsOf(cited.text).bare);
  }

  spend({ text }: Cited): void {
    this.#length += text.length + this.around;
    for (const word of tellingWords(text)) this.#words.add(word);
  }

  /** @returns whether it was not there yet */
  print(cited: Cited): boolean {
    if (this.has(cited)) return false;
    this.mark(cited);
    this.spend(cited);
    return true;
  }

  /** Prints it where it fits into a share of the page. */
  afford(cited: Cited, share: number): boolean {
    return this.#length + cited.text.length + this.around <= this.most * share && this.print(cited);
  }

  /** As it is now, to try what would fit. */
  copy(): PlannedPage {
    const copy = new PlannedPage(this.most, this.around);
    for (const key of this.#printed) copy.#printed.add(key);
    for (const word of this.#words) copy.#words.add(word);
    copy.#length = this.#length;
    return copy;
  }
}

function keyOf({ article, sentence, span }: Cited): string {
  return `${article}\u0000${sentence ?? `${span.field ?? ""} ${span.start}`}`;
}

/** What is known of the sentences that are looked at again and again while pages are planned. */
const known = new Map<string, PlannedWords>();
/** Enough for the largest story; then it starts again. */
const MOST_KNOWN = 20_000;

interface PlannedWords {
  readonly bare: string;
  /** Each once. */
  telling: readonly string[] | null;
}

function wordsOf(text: string): PlannedWords {
  let words = known.get(text);
  if (words === undefined) {
    words = { bare: bareWords(text), telling: null };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, words);
  }
  return words;
}

function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  words.telling ??= [...new Set(tokens(text).map((token) => token.text))].filter(
    (word) => !stopWords.has(word),
  );
  return words.telling;
}
