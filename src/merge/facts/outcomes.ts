/**
 * Detects outcomes of open matters: a search, a trial, a vote, a strike. A sentence with an outcome does not agree with
 * one in which the matter is still open; the newer one is the current state.
 */

import { finderOf, mayMatch } from "../../words/text/needed-words.js";
import { courseOf, isDenied, type Outcome } from "./course.js";
import { MATTERS } from "./matters.js";
import type { Matter } from "./open-matter.js";
import { STATES } from "./states.js";

export type { Outcome };

/** The matters of a sentence, each once. An outcome takes precedence over an open state. */
export function outcomesOf(text: string): readonly Outcome[] {
  const matters = mattersOf(text);
  // For a strike the table of matters is more precise than the general words for an end.
  const others = courseOf(text).filter(
    ({ matter }) => !matters.some((own) => matter.endsWith(` ${own.matter}`)),
  );
  return [...matters, ...others];
}

/** A function that finds the matters of one table in a sentence: for each, its first end that is not denied, else that it is open. */
function createReader(matters: readonly Matter[]): (text: string) => readonly Outcome[] {
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
        if (match && !isDenied(text, match.index))
          return [{ matter, end, start: match.index, stop: match.index + match[0].length }];
      }
      const match = open(text);
      return match ? [{ matter, end: null, start: match.index, stop: match.index + match[0].length }] : [];
    });
  };
}

const mattersOf = createReader(MATTERS);

/** The states in a sentence, "sober", "sacked", in the form of outcomes. Their `end` is never null. */
export const statesOf = createReader(STATES);

/** Whether one sentence has the end of a matter that is open or ended otherwise in the other. */
export function outcomesDiffer(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  return a.some((one) => b.some((other) => one.matter === other.matter && one.end !== other.end));
}

/** Whether they tell two states of one matter: "in public", "in secret". */
export function statesDiffer(a: string, b: string): boolean {
  const theirs = statesOf(b);
  return theirs.length > 0 && outcomesDiffer(statesOf(a), theirs);
}
