/** Whose death a report is about: not who mourns, and not who is named beside the dead. */
import { expect, test } from "vitest";
import { seriesReading } from "../../src/group/frames/reading.js";
import { deceasedOf } from "../../src/group/series/occasions.js";
import { judgedPair, reported } from "./reports.js";

const mourned: readonly (readonly [headline: string, text: string, last: string])[] = [
  [
    "Minister Jo Lund mourns conductor Elke Brandt, dead at 81",
    "Culture minister Jo Lund has paid tribute to the conductor Elke Brandt. She led the Merrow orchestra for 30 years.",
    "brandt",
  ],
  [
    "Jo Lund pays tribute after death of Elke Brandt at 81",
    "Jo Lund called the conductor Elke Brandt a giant. She led the Merrow orchestra for 30 years.",
    "brandt",
  ],
  [
    "Elke Brandt, who taught Jo Lund, dies at 81",
    "The conductor Elke Brandt has died. She led the Merrow orchestra for 30 years.",
    "brandt",
  ],
  ["Actor Margot Feld dies at 84", "Margot Feld has died in Merrow, her son Otto Feld said.", "feld"],
];
test.each(mourned)("%s", (title, text, last) => {
  const [article] = reported([{ id: "a", title, text }]);
  if (!article) throw new Error("no article");
  expect(deceasedOf(article, seriesReading(article)).map(({ value }) => value)).toEqual([last]);
});

test("one death, mourned by another person in each headline", () => {
  const { stories, told } = judgedPair(
    [
      "Minister Jo Lund mourns conductor Elke Brandt, dead at 81",
      "The conductor Brandt, who led the Merrow orchestra for 30 years, died at home on Friday. Her recordings of the nine Tarnby symphonies sold two million copies.",
    ],
    [
      "Tenor Pavel Koss remembers conductor Elke Brandt, dead at 81",
      "Brandt, leader of the Merrow orchestra for 30 years, died at home on Friday. Her recordings of the nine Tarnby symphonies sold two million copies.",
    ],
  );
  expect(stories, told).toBe(1);
});
