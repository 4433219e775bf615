/**
 * Detects outcomes of open matters: a search, a trial, a vote, a strike. A sentence with an outcome does not agree with
 * one in which the matter is still open; the newer one is the current state.
 */

import { remember } from "../../structures/object-memo.js";
import { finderOf, mayMatch } from "../../words/text/needed-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Reading } from "../sentence/analysis.js";
import { deniesIn, isForeign } from "../sentence/negation-by-language.js";
import { courseOf, isDenied, type Outcome } from "./course.js";
import { MATTERS } from "./matters.js";
import { MATTERS_BY_LANGUAGE } from "./matters-by-language.js";
import type { Matter } from "./open-matter.js";
import { STATES } from "./states/states.js";

export type { Outcome };

/**
 * The matters of a sentence, each once. An outcome takes precedence over an open state.
 *
 * @param language BCP 47; null: unknown, treated as English
 */
export function outcomesOf(text: string, language: string | null = null): readonly Outcome[] {
  if (isForeign(language)) return readersElsewhere.get(language.slice(0, 2))?.(text) ?? [];
  const matters = mattersOf(text);
  // For a strike the table of matters is more precise than the general words for an end.
  const others = courseOf(text).filter(
    ({ matter }) => !matters.some((own) => matter.endsWith(` ${own.matter}`)),
  );
  return [...matters, ...others];
}

/**
 * A function that finds the matters of one table in a sentence: for each, its first end that is not denied, else that it is open.
 *
 * @param isDeniedEnd whether the text denies the end that it has between two offsets
 */
function createReader(
  matters: readonly Matter[],
  isDeniedEnd: (text: string, start: number, stop: number) => boolean = isDenied,
): (text: string) => readonly Outcome[] {
  /** False for most sentences, which have no word of any matter. */
  const mayHaveMatter = mayMatch(
    ...matters.flatMap(({ open, ends }) => [open, ...ends.map(([, words]) => words)]),
  );
  const sought = matters.map(({ matter, open, ends }) => ({
    matter,
    open: finderOf(open),
    ends: ends.map(([end, words]) => [end, finderOf(words)] as const),
  }));
  return (text) => {
    if (!mayHaveMatter(text)) return [];
    return sought.flatMap(({ matter, open, ends }): Outcome[] => {
      for (const [end, find] of ends) {
        const match = find(text);
        if (!match) continue;
        const stop = match.index + match[0].length;
        if (!isDeniedEnd(text, match.index, stop)) return [{ matter, end, start: match.index, stop }];
      }
      const match = open(text);
      return match ? [{ matter, end: null, start: match.index, stop: match.index + match[0].length }] : [];
    });
  };
}

const mattersOf = createReader(MATTERS);

/** By BCP 47 tag. A negation anywhere else in the sentence may deny the end: grammars place it before or behind a verb. */
const readersElsewhere: ReadonlyMap<string, (text: string) => readonly Outcome[]> = new Map(
  [...MATTERS_BY_LANGUAGE].map(([language, matters]) => [
    language,
    createReader(matters, (text, start, stop) =>
      deniesIn(`${text.slice(0, start)}${text.slice(stop)}`, language),
    ),
  ]),
);

/** The states in a sentence, "sober", "sacked", in the form of outcomes. Their `end` is never null. */
export const statesOf = createReader(STATES);

/** Whether one sentence has the end of a matter that is open or ended otherwise in the other. */
export function outcomesDiffer(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  return a.some((one) => b.some((other) => one.matter === other.matter && one.end !== other.end));
}

/** Each sentence is compared with many others, and read once. */
const statesTold = remember(({ text }: Reading) => statesOf(text));

/** Whether they tell two states of one matter, in English: "in public", "in secret". */
export function statesDiffer(a: Reading, b: Reading): boolean {
  const theirs = statesTold(b);
  return theirs.length > 0 && outcomesDiffer(statesTold(a), theirs);
}

const OF_ONE_CHARGE = regexFrom(
  "iu",
  "\\b(?:convicted|acquitted|cleared|guilty)\\b[^,;.]{0,40}\\b",
  ["second|third|another|other|further|lesser|separate|remaining|(?:one|some|most|two) of"],
  "\\b[^,;.]{0,24}\\b(?:charges?|counts?|accusations?)\\b",
);

/** "Convicted of theft, cleared of a second charge": of several charges each has its own end. */
export const isOfOneCharge = (text: string): boolean => OF_ONE_CHARGE.test(text);
