/** Detects a man and a woman of one surname: "Mario Keller was arrested", "Maria Keller was arrested". */

import { remember } from "../../../structures/object-memo.js";
import { certainGender } from "../../../words/lexicon/given-names.js";
import type { Reading } from "../../sentence/analysis.js";

/** The given names before each surname of a sentence, in small letters. */
const givenBySurname = remember(({ words, text }: Reading): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [index, surname] of words.entries()) {
    const given = words[index - 1];
    if (!given || !surname.name || surname.number || given.number || surname.start - given.end !== 1)
      continue;
    // A name at the head of its sentence is not known to be one.
    if (!/^\p{Lu}/u.test(text.slice(given.start))) continue;
    found.set(surname.text, (found.get(surname.text) ?? new Set()).add(given.text));
  }
  return found;
});

/** "Mario", "Maria"; "Robert", "Roberta"; two names that only men and only women have. */
function areOfTwoSexes(one: string, other: string): boolean {
  const [male, female] = one.endsWith("a") ? [other, one] : [one, other];
  if (female === `${male.replace(/o$/, "")}a`) return true;
  const [x, y] = [certainGender(one), certainGender(other)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Whether one surname is a man's in one sentence and a woman's in the other. */
export function otherGivenNames(a: Reading, b: Reading): boolean {
  const theirs = givenBySurname(b);
  return [...givenBySurname(a)].some(([surname, mine]) => {
    const others = theirs.get(surname);
    return (
      others !== undefined &&
      [...mine].every((one) => !others.has(one)) &&
      [...mine].some((one) => [...others].some((other) => areOfTwoSexes(one, other)))
    );
  });
}
