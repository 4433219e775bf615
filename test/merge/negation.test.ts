import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";

const denied: [text: string, words: string][] = [
  ["The minister did not accept the offer.", "accept offer"],
  ["The minister didn't accept the offer.", "accept offer"],
  ["The minister dont accept the offer.", "accept offer"],
  ["The minister never accepted any offer.", "accepted offer"],
  ["No decision was made on the harbour bridge.", "decision"],
  ["No one was hurt in the fire at the mill.", "hurt"],
  ["Divers found no trace of poison in the lake.", "trace poison"],
  ["The bill had no money for a wall.", "money wall"],
  ["The paper could not be sued for its cartoon.", "sued"],
  ["There was no harm to the crew.", "harm"],
  ["The pilots refused to sign the contract.", "sign contract"],
  ["The mill stopped selling flour.", "selling flour"],
  ["The guards stopped the attack on the mill.", ""],
  ["The guards prevented the crowd from entering the mill.", "entering mill"],
  ["The drug prevents bleeding.", "bleeding"],
  ["Selm ranks No. 3 for apples.", ""],
  ["Divers found not one wreck but two.", ""],
  ["He went home without incident.", ""],
  ["He not only won the race but set a record.", ""],
  ["The petition was denied by a judge in Selm.", ""],
  ["It rained; nobody left, and the match went on.", "left"],
  ["They chose to strike rather than work nights.", "work nights"],
];

describe("negation", () => {
  it.each(denied)("%s denies: %s", (text, words) => {
    const found = readSentence(text).words.flatMap((word) => (word.negated ? [word.text] : []));
    expect(found.join(" ")).toBe(words);
  });
});
