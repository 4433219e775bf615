/** Names of storms: what follows the word, where its capital means a name. */
import { expect, test } from "vitest";
import { seriesReading } from "../../src/group/frames/reading.js";
import { stormsOf } from "../../src/group/series/occasions.js";
import { pairOf } from "./reports.js";

test.each([
  ["Port Anka hit by Hurricane Pia", "Pia flooded the harbour on Friday.", ["pia"]],
  ["Schools shut ahead of Storm Hedda", "Classes end at noon.", ["hedda"]],
  ["Port Anka Hit By Hurricane Warning", "Warning sirens sounded on Friday.", []],
  ["Hurricane warning lifted in Port Anka", "Ferries sail again.", []],
  ["Furacão Pia atinge Porto Anka", "Pia inundou o porto na sexta-feira.", ["pia"]],
  ["Ciclón Hedda llega a Puerto Anka", "Las escuelas cierran al mediodía.", ["hedda"]],
])("%s", (title, text, names) => {
  const [article] = pairOf([title, text], ["-", "-"]);
  if (!article) throw new Error("no article");
  expect(stormsOf(seriesReading(article)).map(({ value }) => value)).toEqual(names);
});
