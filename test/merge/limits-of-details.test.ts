/** Limits of what is compared deep in two reports: each with a pair that just keeps to it, and one that does not. */
import { expect, test } from "vitest";
import { differingMeasures } from "../../src/merge/background/compound-measures.js";
import { differingHalvesOfDay } from "../../src/merge/background/halves-of-day.js";
import { slipsOfFigures } from "../../src/merge/background/slips.js";
import { differingSpellings } from "../../src/merge/background/spellings.js";
import { differingYears } from "../../src/merge/background/years.js";
import { versionsBy } from "./stories-of-details.js";

type Finder = Parameters<typeof versionsBy>[0];
type Pair = readonly [one: string, other: string];
type Limit = readonly [name: string, finder: Finder, within: Pair, beyond: Pair];

test.each<Limit>([
  [
    "measures of one thing are at most four times as large",
    differingMeasures,
    ["The judge read a 20-word oath to Ada Venn.", "Ada Venn spoke an 80-word oath."],
    ["The judge read a 20-word oath to Ada Venn.", "Ada Venn spoke an 81-word oath."],
  ],
  [
    "a common word of measures",
    differingMeasures,
    ["She joined a 20-man crew at school.", "At school he led a 30-man crew."],
    ["She joined a 20-man crew at home.", "At home he led a 30-man crew."],
  ],
  [
    "a full hour has two halves of the day",
    differingHalvesOfDay,
    ["Flight 88 landed in Orsk at 11:15 a.m.", "The guests were in Orsk at 11:15 p.m."],
    ["Flight 88 landed in Orsk at 11:00 a.m.", "The guests were in Orsk at 11:00 p.m."],
  ],
  [
    "characters before a time in which a name stands",
    differingHalvesOfDay,
    ["The bus reached Orsk, on a dark and cold morning, at 11:15 a.m.", "They were in Orsk at 11:15 p.m."],
    [
      "The bus reached Orsk, on a dark and very cold winter morning, at 11:15 a.m.",
      "They were in Orsk at 11:15 p.m.",
    ],
  ],
  [
    "digits of a figure with a slip",
    slipsOfFigures,
    ["Bills of the Ardley Spa list 56,837 crowns.", "The Ardley Spa took 55,837 crowns."],
    ["Bills of the Ardley Spa list 5,683 crowns.", "The Ardley Spa took 5,583 crowns."],
  ],
  [
    "words in common of figures with a slip",
    slipsOfFigures,
    ["Bills of the Ardley list 56,837 crowns.", "The Ardley took 55,837 crowns."],
    ["Bills of the Ardley list 56,837 crowns.", "The Selmor took 55,837 crowns."],
  ],
  [
    "words in common of figures with a slip are more than one",
    slipsOfFigures,
    ["The spa lists 56,837 crowns.", "The spa took 55,837 crowns."],
    ["The list says 56,837 crowns.", "The spa took 55,837 crowns."],
  ],
  [
    "rarity of the words in common",
    slipsOfFigures,
    ["Bills of the child list 56,837 crowns.", "The child took 55,837 crowns."],
    ["Bills of the school list 56,837 crowns.", "The school took 55,837 crowns."],
  ],
  [
    "characters around a figure with a slip",
    slipsOfFigures,
    [
      "The Ardley, which has two pools and a hall and a tower by the sea, took 56,837 crowns.",
      "The Ardley took 55,837 crowns.",
    ],
    [
      "The Ardley, which has two old pools and a hall and a red tower by the deep sea, took 56,837 crowns.",
      "The Ardley took 55,837 crowns.",
    ],
  ],
  [
    "letters of a word whose spelling is judged",
    differingSpellings,
    ["Police named Marta Kolv of Selm.", "The dead woman was Marta Kelv."],
    ["Police named Marta Kol of Selm.", "The dead woman was Marta Kel."],
  ],
  [
    "letters of the rest of the name",
    differingSpellings,
    ["Police named Anna Kolvin of Selm.", "The dead woman was Anna Kelvin."],
    ["Police named Ann Kolvin of Selm.", "The dead woman was Ann Kelvin."],
  ],
  [
    "what two spans of years have in common",
    differingYears,
    ["Ada Brook held the seat from 1960 to 1968.", "Ada Brook served from 1962 to 1970."],
    ["Ada Brook held the seat from 1960 to 1968.", "Ada Brook served from 1963 to 1971."],
  ],
])("%s", (_name, finder, within, beyond) => {
  expect(versionsBy(finder, ...within)).not.toBe("");
  expect(versionsBy(finder, ...beyond)).toBe("");
});
