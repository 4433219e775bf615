/**
 * What a number in a text is: the age of a person, or an amount of what follows it. Numbers are read from tokens and not by
 * the parser of quantities: terms are counted token by token, in every article of a build.
 */
import type { Token } from "../../words/text/tokens.js";
import { hashPair, hashTerm } from "./bag.js";
import { lexeme } from "./lexeme.js";

/**
 * The age, in years from 1 to 110, that a number is; null where it is something else. "17-year-old", "Kevin Barbee, 15," and
 * "aged 15" are ages.
 *
 * @param index that of the number in `list`
 */
export function ageAt(digits: string, list: readonly Token[], index: number): number | null {
  const value = Number(digits);
  if (!(value >= 1 && value <= 110) || !Number.isInteger(value)) return null;
  const [before, self, next, after] = [list[index - 1], list[index], list[index + 1], list[index + 2]];
  if (next?.text.startsWith("year-old")) return value;
  if (next?.text.startsWith("year") && after?.text.startsWith("old")) return value;
  if (before?.text === "aged" || before?.text === "age") return value;
  // "on Monday, 12 kilometres away" counts something. After an age the clause or the sentence ends.
  const counts =
    next !== undefined &&
    self !== undefined &&
    next.start - self.end === 1 &&
    !/^(?:and|of|who|was|were|is|are|has|had|from|died)$/.test(next.text);
  return before?.capital && self?.number && self.start - before.end === 2 && value > 1 && !counts
    ? value
    : null;
}

/**
 * The term of a number: with the word behind it, where that has content, else alone. Alone it is distinctive only with three
 * digits or more, and not as a year; null otherwise.
 *
 * @param digits the number without separators
 * @param index that of the number in `list`
 * @returns the hash of the term, the offset at which its words end, and whether the counted word has no capital
 */
export function figureAt(
  digits: string,
  list: readonly Token[],
  index: number,
  language: string | null,
): { term: number; end: number; plain: boolean } | null {
  const [self, next] = [list[index], list[index + 1]];
  if (next && !next.number) {
    const { term, empty } = lexeme(next.text, language);
    if (!empty) return { term: hashPair(hashTerm(digits), term), end: next.end, plain: !next.capital };
  }
  const year = /^(?:19|20)\d\d$/.test(digits);
  return digits.length < 3 || year ? null : { term: hashTerm(digits), end: self?.end ?? 0, plain: true };
}
