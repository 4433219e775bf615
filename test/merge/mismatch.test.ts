/** Two similar sentences, and the fact in which they differ: such two never make one claim. */
import { expect, test } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { type Mismatch, mismatchOf } from "../../src/merge/similarity/mismatch.js";
import { alignWords } from "../../src/merge/similarity/similarity-features.js";

function mismatch(first: string, second: string): Mismatch | null {
  const [a, b] = [readSentence(first, "en"), readSentence(second, "en")];
  return mismatchOf(a, b, alignWords(a.words, b.words));
}

test.each<[a: string, b: string, differ: Mismatch | null]>([
  ["Nine people died in the fire at Selm.", "Eleven people died in the fire at Selm.", "figure"],
  ["Nine people died in the fire at Selm.", "Nine people were killed in the fire at Selm.", null],
  ["Nine people were hurt in the fire at Selm.", "Nine people died in the fire at Selm.", "figure"],
  ["The fire at Selm killed two and hurt five.", "The fire at Selm killed two and hurt six.", "figure"],
  ["Anna Holt is the 12th mayor of Selm.", "Anna Holt is the 13th mayor of Selm.", "figure"],
  ["Anna Holt is the 12th mayor of Selm.", "Anna Holt is the mayor of Selm.", null],
  ["The harbour has 14 cranes and 3 docks.", "The harbour has 14 cranes and 4 docks.", "figure"],
  ["The harbour has 14 cranes and 3 docks.", "The harbour has 14 cranes.", null],
  ["Anna Holt opened the bridge in Selm.", "Petra Lund opened the bridge in Selm.", "name"],
  ["Anna Holt opened the bridge in Selm.", "Maria Holt opened the bridge in Selm.", "name"],
  ["Anna Holt opened the bridge in Selm.", "Ana Holt opened the bridge in Selm.", null],
  ["Anna Holt opened the bridge in Selm.", "Holt opened the bridge in Selm.", null],
  ["Jo Ann Bergman opened the bridge in Selm.", "Jo Anne Bergmann opened the bridge in Selm.", null],
  ["The envoys of both sides met in Peru.", "The envoys of both sides met in Norway.", "name"],
  ["The envoys of both sides met in Paris.", "The envoys of both sides met in Vienna.", "name"],
  ["The envoys of both sides met in Peru.", "The envoys of both sides met.", null],
  ["Harriers beat Wanderers in the final.", "Wanderers beat Harriers in the final.", "role"],
  ["The ferry sank off Selm on Monday.", "The ferry sank off Selm on Tuesday.", "day"],
  ["The ferry sank off Selm on Monday.", "The ferry sank off Selm.", null],
  ["The council closed the mill.", "The council did not close the mill.", "polarity"],
  ["The council wants to close the mill.", "The council closed the mill.", "tense"],
  ["The council will vote on the mill.", "The council voted on the mill.", "tense"],
  ["The court convicted the baker of theft.", "The court acquitted the baker of theft.", "opposite"],
  ["The northern pier was rebuilt.", "The southern pier was rebuilt.", "opposite"],
  ["The first pier was rebuilt.", "The tenth pier was rebuilt.", "figure"],
  ["Le pont ouvre lundi.", "Le pont ouvre mardi.", "opposite"],
  ["The bus strike in Marlow is over.", "The bus strike in Marlow goes on.", "outcome"],
  ["The port was closed because of the fog.", "The port was closed because of the strike.", "adjunct"],
  ["The port was closed because of the fog.", "The port was closed.", null],
])("%s / %s: %s", (a, b, differ) => {
  expect(mismatch(a, b)).toBe(differ);
  expect(mismatch(b, a)).toBe(differ);
});
