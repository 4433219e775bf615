/** Magnitudes and tallies: the measures that tell two events of one kind apart. */
import { describe, expect, test } from "vitest";
import { seriesReading } from "../../src/group/frames/reading.js";
import { conflictOf } from "../../src/group/series/instalments.js";
import { magnitudesOf, otherMagnitudes, talliesOf } from "../../src/group/series/measures.js";
import { article } from "../article.js";
import { inEnglish } from "../site/words.js";

const reading = (text: string) => seriesReading(article("x", "News", [text]));

test.each<[string, number[]]>([
  ["An earthquake of magnitude 6.1 struck the north.", [6.1]],
  ["A 5.2-magnitude quake was felt in the port.", [5.2]],
  ["Ein Beben der Stärke 4,8 erschütterte die Küste.", [4.8]],
  ["A magnitude of about 5.9, the institute said.", [5.9]],
  ["The magnitude of the task is great, said 12 firefighters.", []],
])("magnitudes: %s", (text, found) => {
  expect(magnitudesOf(reading(text))).toEqual(found);
});

test("a correction of a magnitude is no other quake", () => {
  expect(otherMagnitudes([6.1], [5.6])).toBeNull();
  expect(otherMagnitudes([6.1], [5.4])).toEqual([6.1, 5.4]);
  expect(otherMagnitudes([6.1, 5.4], [5.4])).toBeNull();
  expect(otherMagnitudes([6.1], [])).toBeNull();
});

test.each<[string, string[]]>([
  ["Parliament passed the bill by 84 votes to 61.", ["84 to 61"]],
  ["The council voted 8 to 11 against the car park.", ["11 to 8"]],
  ["The ban failed in parliament with 70 votes for and 78 against.", ["78 to 70"]],
  ["Der Senat stimmte mit 40 zu 12 Stimmen zu.", ["40 to 12"]],
  ["They won 84 to 61 in the final.", []],
  ["The vote drew 40 people, and 12 stayed away.", []],
])("tallies: %s", (text, found) => {
  expect(talliesOf(reading(text))).toEqual(found);
});

describe("two reports", () => {
  const told = (a: string, b: string) => {
    const language = a.startsWith("Un ") ? "es" : "en";
    const report = (id: string, title: string, text: string) => ({ ...article(id, title, [text]), language });
    const conflict = conflictOf(report("a", "News from Sorenia", a), report("b", "Sorenia today", b));
    return inEnglish(conflict?.remark) || null;
  };

  test.each<[string, string, string | null]>([
    [
      "An earthquake of magnitude 6.1 struck Talvik.",
      "A magnitude 5.2 earthquake struck Port Amal.",
      "one is of magnitude 6.1, the other of 5.2",
    ],
    ["An earthquake of magnitude 6.1 struck Talvik.", "A magnitude 5.8 earthquake struck Talvik.", null],
    [
      "A 5.2-magnitude quake struck Talvik.",
      "A quake of magnitude 6 struck Talvik. The institute had first put it at 5.2.",
      null,
    ],
    [
      "A 5.2-magnitude quake struck Talvik.",
      "A quake of magnitude 6 struck Talvik. The road is cut for 5 kilometres.",
      "one is of magnitude 5.2, the other of 6",
    ],
    [
      "An earthquake of magnitude 6.4 killed at least 12 people in Talvik.",
      "Twelve people died in Talvik when a magnitude 5.7 earthquake brought down a school.",
      null,
    ],
    [
      "An earthquake of magnitude 6.4 killed at least 12 people in Talvik.",
      "Thirteen people died in Talvik when a magnitude 5.7 earthquake brought down a school.",
      "one is of magnitude 6.4, the other of 5.7",
    ],
    [
      "An earthquake of magnitude 6.4 killed four people in Talvik.",
      "Four people died in Port Amal in an earthquake of magnitude 5.7.",
      "one is of magnitude 6.4, the other of 5.7",
    ],
    [
      "Un terremoto de magnitud 6,4 dejó 31 heridos en Talvik.",
      "Un sismo de magnitud 5,6 causó 31 heridos en Talvik.",
      null,
    ],
    [
      "Parliament passed a pension bill by 84 votes to 61.",
      "A ban on hunting failed in parliament by 70 votes to 78.",
      "one tells of a vote of 84 to 61, the other of one of 78 to 70",
    ],
    ["Parliament passed a pension bill by 84 votes to 61.", "Lawmakers voted 84 to 61 for the reform.", null],
    ["Parliament passed a pension bill by 84 votes to 61.", "Lawmakers passed the reform.", null],
  ])("%s / %s", (a, b, expected) => {
    expect(told(a, b)).toBe(expected);
    expect(told(b, a) === null).toBe(expected === null);
  });
});
