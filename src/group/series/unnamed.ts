/**
 * Extracts the unnamed person whom a report begins with, and what befalls them: "Man rescued from river", "a woman was
 * found dead". On one day in one town that happens to a man and to a woman, and these are two events.
 */

import { CLOSE, relativesOfSex } from "../../words/lexicon/persons/relatives.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Item, SeriesReading } from "../frames/reading.js";
import type { Term } from "./occasions.js";

/** Sentences that say what happened: the headline and the first. */
const HEAD = 1;
/** Most items between a person and the verb: "Man, 40, from Selm rescued", "a woman in her forties was found". */
const NEAR = 7;

const KIN = [...CLOSE, "grandparent", "grandchild"] as const;
/** English alone: in other languages a masculine noun may mean either. */
const SEXES: Readonly<Record<string, RegExp>> = {
  male: regexFrom("", "^", ["man|men|boys?|actor|king", ...relativesOfSex("male", ...KIN)], "$"),
  female: regexFrom("", "^", ["woman|women|girls?|actress|queen", ...relativesOfSex("female", ...KIN)], "$"),
};
/** Pronouns are the sex's too, but say nothing by themselves. */
const MENTIONED: Readonly<Record<string, RegExp>> = {
  male: /^(?:he|him|his|himself)$/,
  female: /^(?:she|her|hers|herself)$/,
};
/** What befalls somebody, by beginnings of words in the passive voice, or of a verb without an object. */
const FATES: Readonly<Record<string, RegExp>> = {
  death: /^(?:dies|died|dead|killed|drown(?:s|ed)|murdered|perish(?:es|ed))$/,
  rescue: /^(?:rescued|saved|freed|winched)$/,
  injury: /^(?:hurt|injured|wounded|stabbed|burned|burnt|bitten|beaten)$/,
  arrest: /^(?:arrested|detained|charged|accused)$/,
  sentence: /^(?:jailed|sentenced|imprisoned|convicted|fined)$/,
  loss: /^(?:missing|vanish(?:es|ed)|disappear(?:s|ed))$/,
};

/** One term for each fate, with the sex of whom it befalls. */
export function unnamedOf({ items, language }: SeriesReading): Term[] {
  if (language !== null && language !== "en") return [];
  const head = items.filter(({ sentence }) => sentence <= HEAD);
  return Object.entries(FATES).flatMap(([fate, words]): Term[] => {
    const sexes = new Map(
      head.flatMap(({ key }, at): [string, string][] => {
        const person = words.test(key) ? subjectOf(head, at) : undefined;
        const sex = Object.keys(SEXES).find((each) => SEXES[each]?.test(person?.key ?? ""));
        return person && sex ? [[sex, `a ${person.raw.toLowerCase()}`]] : [];
      }),
    );
    const [only, ...more] = sexes;
    return only && more.length === 0 ? [{ term: fate, value: only[0], spelt: only[1] }] : [];
  });
}

/** The nearest person before the verb, in its sentence. */
function subjectOf(head: readonly Item[], at: number): Item | undefined {
  const { sentence } = head[at] as Item;
  return head
    .slice(Math.max(0, at - NEAR), at)
    .findLast(
      (item) => item.sentence === sentence && Object.values(SEXES).some((words) => words.test(item.key)),
    );
}

/** Whether the examined beginning has a person of the sex anywhere. */
export function mentionsSex({ keys }: SeriesReading, sex: string): boolean {
  return [...keys].some((key) => SEXES[sex]?.test(key) === true || MENTIONED[sex]?.test(key) === true);
}
