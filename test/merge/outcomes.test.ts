import { expect, it } from "vitest";
import { outcomesDiffer, outcomesOf } from "../../src/merge/facts/outcomes.js";

const ends = (text: string) => outcomesOf(text).map(({ matter, end }) => [matter, end]);

it.each<[text: string, expected: ReturnType<typeof ends>]>([
  ["The body of Tim Roos, 7, missing since Sunday, was found in a barn.", [["search", "found dead"]]],
  ["The remains of two hikers, aged 20 and 31, were discovered below the ridge.", [["search", "found dead"]]],
  ["Tim Roos, missing since Sunday, was found alive in a barn.", [["search", "found alive"]]],
  ["A large body of evidence against the bank was found in the safe.", []],
  ["A body of water that no map shows was found under the ice.", []],
  ["Nurses in Selm ended their strike on Wednesday.", [["strike", "called off"]]],
  ["The drivers' union ends a two-week strike.", [["strike", "called off"]]],
  ["Nurses in Selm will go on with their strike.", [["strike", null]]],
  ["Drivers continued their strike on Friday.", [["strike", null]]],
  ["Nurses have not ended their strike.", []],
  ["The bus strike in Marlow goes on.", [["strike", null]]],
  ["The siege of the bank is over.", [["course of siege", "over"]]],
  ["The siege of the bank entered its third day.", [["course of siege", null]]],
  ["The siege of the bank has not ended.", []],
  ["Nurses continued to treat the wounded.", []],
  ["A hiker missing on Mount Tarn is 34.", [["search", null]]],
  ["The missing climber had a radio.", [["search", null]]],
  ["The missing file was of no use.", []],
  ["The governor seeks changes in the harbour bill.", [["bill", null]]],
  ["She signed a revised version of the town's harbour act.", [["bill", "signed"]]],
  ["She signed copies of her book.", []],
  ["All 46 people aboard were killed.", [["survivors", "none"]]],
  [
    "Two passengers survived.",
    [
      ["survivors", "some"],
      ["survival", "survived"],
    ],
  ],
  ["He was charged with theft.", [["trial", null]]],
])("%s", (text, expected) => {
  expect(ends(text)).toEqual(expected);
});

it.each<[a: string, b: string, differ: boolean]>([
  ["Nurses in Selm ended their strike on Wednesday.", "Nurses in Selm will go on with their strike.", true],
  ["Nurses in Selm ended their strike on Wednesday.", "The drivers' union ends a two-week strike.", false],
  // Each tells another matter, so that one end says nothing of the other.
  ["Nurses in Selm ended their strike on Wednesday.", "The siege of the bank entered its third day.", false],
  ["Tim Roos, missing since Sunday, was found alive in a barn.", "He was charged with theft.", false],
])("%s / %s: %s", (a, b, differ) => {
  expect(outcomesDiffer(outcomesOf(a), outcomesOf(b))).toBe(differ);
  expect(outcomesDiffer(outcomesOf(b), outcomesOf(a))).toBe(differ);
});
