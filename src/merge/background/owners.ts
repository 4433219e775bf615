/** Of whom a sentence tells something: the people and bodies that it names, with their places in it. */
import type { Article, MentionKind } from "../../model.js";
import { nameWords } from "../disagreements/incompatible-values.js";
import { ofSentence } from "../sentence/of-sentence.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/** A name in a sentence. */
export interface Bearer {
  readonly kind: MentionKind;
  /** The fullest form that the article has for its bearer. */
  readonly name: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** The names of a sentence in their order; none where markup moved its words. */
export function namesIn(article: Article, { cited }: StorySentence): readonly Bearer[] {
  if (cited.span.end - cited.span.start !== cited.text.length) return [];
  return ofSentence(article.mentions, cited.sentence)
    .map(({ kind, name, span, text }): Bearer => {
      const start = span.start - cited.span.start;
      return { kind, name, start, end: start + text.length };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The last person who is named before an offset; null where nobody is.
 *
 * @param names those of one sentence, in order
 * @param at offset in the sentence
 */
export function ownerBefore(names: readonly Bearer[], at: number): Bearer | null {
  return names.findLast(({ kind, end }) => end <= at && kind === "person") ?? null;
}

/** By what a bearer is known in all reports: the last word of a name. */
export const surnameOf = ({ name }: Pick<Bearer, "name">): string => nameWords(name).at(-1) ?? "";

/** Whether a sentence is of the report itself. */
export const isReporting = ({ mark, kind }: StorySentence): boolean => mark === "text" && kind === "report";

/** Whether the words of a sentence from one offset to another state something: none is denied. */
export const statesBetween = ({ reading }: StorySentence, from: number, to: number): boolean =>
  !reading.unsure && !reading.words.some(({ start, end, negated }) => negated && start >= from && end <= to);
