/** The land of an adjective: "the Lernan capital" is in Lerna. */
import { describe, expect, test } from "vitest";
import { lexeme } from "../../src/group/document/lexeme.js";
import { landsOf } from "../../src/group/document/name-variants.js";
import { termsOf } from "../../src/group/document/terms.js";
import { frequencies } from "../../src/group/vectors/document-frequency.js";
import { profile } from "../../src/group/vectors/profile.js";
import { tokens } from "../../src/words/text/tokens.js";
import { judgedPair, pairOf, type Side } from "./reports.js";

const landsIn = (word: string, language: string | null = "en") =>
  tokens(word).flatMap((token) => landsOf(token, language));
const termOf = (word: string) => lexeme(word, "en").term;

test.each([
  ["Syrian", ["syria"]],
  ["Egyptian", ["egyptia", "egypt"]],
  ["Velmaran", ["velmara"]],
  ["Velmarian", ["velmaria", "velmar"]],
  ["German", ["germa"]],
  ["Iran", []],
  ["Syria", []],
])("%s is of the lands %j", (adjective, lands) => {
  expect(landsIn(adjective)).toEqual(lands.map(termOf));
});

test("a form that is no land is no rarer than its adjective", () => {
  const [article] = pairOf(["Envoys meet", "A German minister met the Velmaran envoy."], ["-", "-"]);
  if (!article) throw new Error("no article");
  const { words, rarity } = profile(termsOf(article), frequencies(new Map()));
  const rarityOf = (word: string) => rarity[words.terms.indexOf(termOf(word))] as number;
  expect(rarityOf("germa")).toBe(rarityOf("german"));
  expect(rarityOf("velmara")).toBe(rarityOf("velmaran"));
  expect(rarityOf("germa")).toBeLessThan(rarityOf("velmara") - 2);
});

test("other languages form adjectives otherwise", () => {
  expect(landsIn("Velmaran", "de")).toEqual([]);
  expect(landsIn("Velmaran", null)).toEqual([termOf("velmara")]);
});

describe("two reports of which one names the land and one its adjective", () => {
  const blockade: Side = [
    "Kestra seals off Orlian ports with warships and mines",
    "Kestra laid mines and sent scores of warships to the Orlian coast overnight, officials said on Saturday. Piers in the Sandry quarter were empty and at least eight ships lay at anchor. Harbour master Ane Rusk said pilots were still waiting.",
  ];
  const stranded: Side = [
    "Nine crews stranded off Marlow, as Orlia loses its radar station",
    "Nine crews were stranded when the port of Marlow was closed in the night to Saturday, the town hall says. Most of them wait off Sandry. Orlia said meanwhile that jets of Kestra had hit a radar station on Cape Tern.",
  ];
  const drought: Side = [
    "Kestra rations water as reservoirs fall",
    "Kestra limits water for farms from Monday, the water office said on Saturday. Warships will bring some to the islands.",
  ];
  const raid: Side = [
    "Velmaran police storm cargo yard in search of rifles",
    "Police in the Velmaran capital stormed a cargo yard on Tuesday night, officers said. Crates in the Tolvik docks were broken open and dozens of people were led away. Commissioner Ilse Brandt said the search went on.",
  ];
  const docks: Side = [
    "Dozens in custody after night at docks, as Velmara closes border",
    "Some forty men sit in cells after a search at the docks on Tuesday night, the town hall says. Most of them work in Tolvik. Velmara said meanwhile that it had closed its border to lorries.",
  ];

  test.each([
    ["a blockade", blockade, stranded, 1],
    ["a raid", raid, docks, 1],
    ["a blockade and a drought", blockade, drought, 2],
    ["a raid and a blockade", raid, stranded, 2],
  ])("%s", (_, a, b, stories) => {
    const judged = judgedPair(a, b);
    expect(judged.stories, judged.told).toBe(stories);
  });
});
