/** Lengths and numbers that decide what stands above a text: each with a text that just keeps to the limit, and one that is just over it. */
import { describe, expect, test } from "vitest";
import { addressKey } from "../../src/extract/header/address-key.js";
import { imprintIn } from "../../src/extract/header/imprint-line.js";
import { isOutletName } from "../../src/extract/header/outlet-name.js";
import { publicationTimesOf } from "../../src/extract/header/publication-line.js";
import { inRecord, MORE, PROSE, rulesOf, SAID, some, word, words } from "./sized-texts.js";

/** What a text reads as, with the last length or number that still counts, and with one more. */
type Limit = readonly [name: string, last: number, (size: number) => unknown, within: unknown, over: unknown];

const ITEMS = ["Kesby", "Averby", "Selm", "Halm", "Orla", "Tarvik"];
/** Lines that are no paragraph of the article: a bar of sections is removed below them. */
const BAR = "Home | News | Sport";
const bars = (paragraphs: readonly string[]) =>
  rulesOf(inRecord([...paragraphs, PROSE, MORE])).filter((rule) => rule === "navigation-bar").length;
const UPDATES = ["Updated 2 May 2024", "Updated 3 May 2024", "Updated 4 May 2024"];
const TEASERS = [
  "The old ferry of Selm sails twice from Tuesday",
  "Nine white swans were seen upon a frozen pond",
  "Baker wins a prize for bread without flour",
];
/** Each alone, and at the beginning of a longer paragraph; between two of them stand other lines. */
const teasers = (count: number, between: readonly string[] = []) =>
  some(count, ...TEASERS).flatMap((title, index) => [
    ...(index > 0 ? between : []),
    title,
    `${title}, and many more came to look.`,
  ]);
const teased = (paragraphs: readonly string[]) =>
  rulesOf(inRecord(paragraphs)).filter((rule) => rule === "teaser").length > 0;

const limits: readonly Limit[] = [
  ["words of an outlet's name", 6, (size) => isOutletName(`${"Big ".repeat(size - 1)}Times`), true, false],
  ["characters of an outlet's name", 60, (size) => isOutletName(`${word(size - 6)} Times`), true, false],
  [
    "characters of a line of outlet and day",
    120,
    (size) => imprintIn(`Averby Times${" ".repeat(size - 24)}| 4 May 2024`) !== null,
    true,
    false,
  ],
  [
    "characters of a line of times",
    160,
    (size) => publicationTimesOf(`Published 1 May 2024${" ".repeat(size - 38)}Updated 2 May 2024`) !== null,
    true,
    false,
  ],
  [
    "times of a line",
    3,
    (size) =>
      publicationTimesOf([...some(size - 1, ...UPDATES), "Published 1 May 2024"].join(" "))?.published !==
      null,
    true,
    false,
  ],
  [
    "a number that is that of a page",
    30,
    (size) => addressKey(`https://kesby.example/features/whistle/${size}`).mayBePage,
    true,
    false,
  ],
  ["unknown items that are too few for a bar", 3, (size) => bars([some(size, ...ITEMS).join(" | ")]), 0, 1],
  [
    "sections that are too few for a bar",
    2,
    (size) => bars([some(size, "Home", "News", "Sport").join(" ")]),
    0,
    1,
  ],
  ["characters of an item", 28, (size) => bars([`${BAR} | ${word(size)}`]), 1, 0],
  [
    "words of an item",
    3,
    (size) => bars([`${BAR} | ${some(size, "Sport", "and", "World", "News").join(" ")}`]),
    1,
    0,
  ],
  ["characters of a bar", 240, (size) => bars([`${BAR}${" | News".repeat(30)} | ${word(size - 232)}`]), 1, 0],
  [
    "lines from the top in which a bar is looked for",
    8,
    (size) => bars([...Array.from({ length: size - 1 }, () => BAR), BAR]),
    8,
    8,
  ],
  [
    "teasers that are too few for a list",
    2,
    (size) => teased([PROSE, MORE, SAID, ...teasers(size)]),
    false,
    true,
  ],
  [
    "characters that are too few for a teaser",
    39,
    (size) => teased([PROSE, MORE, SAID, ...teasers(2), words(size), `${words(size)}, and more came.`]),
    false,
    true,
  ],
  [
    "paragraphs between teasers",
    4,
    (size) =>
      teased([
        PROSE,
        MORE,
        SAID,
        ...teasers(3, some(size, "Boats.", "Bread.", "Ponds.", "Bells.", "Mills.")),
      ]),
    true,
    false,
  ],
  [
    "paragraphs that are too few beside teasers",
    2,
    (size) => teased([...some(size, PROSE, MORE, SAID), ...teasers(3)]),
    false,
    true,
  ],
];

describe("a text with the last length or number, and with one more", () => {
  test.each(limits)("%s: %i", (_name, last, read, within, over) => {
    expect([read(last), read(last + 1)]).toEqual([within, over]);
  });
});
