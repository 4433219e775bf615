/** Chooses the wordings of quantities that a sentence can have at all, so that each of its numbers is compared with few. */
import { remember } from "../../structures/object-memo.js";
import { mayMatch } from "../../words/text/needed-words.js";
import type { Wording } from "./event-kinds.js";

const needs = remember((wordings: readonly Wording[]) =>
  wordings.map(({ after, before }) => mayMatch(...[after, before].flatMap((pattern) => pattern ?? []))),
);

/** The wordings of which a text has a word, so that its numbers are not compared with all others. */
export function spokenIn(text: string, wordings: readonly Wording[]): readonly Wording[] {
  // Words on both sides of what is left out (`DENIED_BETWEEN`) are one stretch to a wording.
  if (text.includes(", not ")) return wordings;
  const may = needs(wordings);
  return wordings.filter((_, index) => may[index]?.(text));
}
