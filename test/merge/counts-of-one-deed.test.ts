/** Counts of what somebody did, deep in two reports: each limit and each reason why two counts say nothing, with a pair on either side. */
import { expect, test } from "vitest";
import { countsOfOneDeed } from "../../src/merge/background/deed-counts.js";
import { versionsBy } from "./stories-of-details.js";

const countsIn = (...texts: readonly string[]): string => versionsBy(countsOfOneDeed, ...texts);

type Row = readonly [name: string, one: string, other: string, expected: string];

const HUNG = "The painter hung four portraits of a dog.";

test.each<Row>([
  [
    "two counts of one deed",
    HUNG,
    "The painter hung three portraits of a dog.",
    "four portraits | three portraits",
  ],
  ["one count", HUNG, "The painter hung four portraits of a cow.", ""],
  ["twice as many", HUNG, "The painter hung eight portraits of a dog.", "four portraits | eight portraits"],
  ["more than twice as many", HUNG, "The painter hung nine portraits of a dog.", ""],
  ["less than half as many", "The painter hung nine portraits of a dog.", HUNG, ""],
  ["another verb", HUNG, "The painter sold three portraits of a dog.", ""],
  [
    "no verb",
    "Four portraits of a dog by the painter hung there.",
    "Three portraits of a dog by the painter hung there.",
    "",
  ],
  ["a rounded count", HUNG, "The painter hung about three portraits of a dog.", ""],
  [
    "a least count",
    "The painter hung at least four portraits of a dog.",
    "The painter hung three portraits of a dog.",
    "",
  ],
  [
    "a denied count",
    "The painter never hung four portraits of a dog.",
    "The painter hung three portraits of a dog.",
    "",
  ],
  ["a denied count in the second report", HUNG, "The painter never hung three portraits of a dog.", ""],
  ["a guess", HUNG, "The painter may have hung three portraits of a dog.", ""],
  ["a part", HUNG, "The painter hung three more portraits of a dog.", ""],
  [
    "a part, in the first report",
    "The painter hung four of the portraits of a dog.",
    "The painter hung three portraits of a dog.",
    "",
  ],
  ["a quotation", HUNG, "“The painter hung three portraits of a dog.”", ""],
  ["another subject", HUNG, "The mayor hung three portraits of a dog.", ""],
  [
    "what is counted of everything",
    "The painter spent four weeks on a dog.",
    "The painter spent three weeks on a dog.",
    "",
  ],
  ["little in common", "She hung four portraits in school.", "She hung three portraits in school.", ""],
  [
    "enough in common",
    "She hung four portraits of a child.",
    "She hung three portraits of a child.",
    "four portraits | three portraits",
  ],
  [
    "a small share in common",
    "After an early breakfast of bread and butter the painter hung four portraits of a cow in the yellow hall.",
    "Back from a walk by the lake the painter hung three portraits of a dog beside tools and ladders.",
    "",
  ],
  [
    "a share in common that is enough",
    "After an early breakfast of bread and butter the painter hung four portraits of a cow in the hall.",
    "Back from a walk by the lake the painter hung three portraits of a dog beside tools.",
    "four portraits | three portraits",
  ],
  [
    "a part, by a word far behind",
    HUNG,
    "The painter hung three portraits of a dog, a big old dog, for the other hall.",
    "",
  ],
  [
    "a word too far behind",
    HUNG,
    "The painter hung three portraits of a dog, a big old dog, for the whole other hall.",
    "four portraits | three portraits",
  ],
  [
    "a denial before",
    HUNG,
    "The painter did not sleep, when in the dark hours she hung three portraits of a dog.",
    "",
  ],
  [
    "a denial too far before",
    HUNG,
    "The painter did not sleep when in the dark hours by a small lamp she hung three portraits of a dog.",
    "four portraits | three portraits",
  ],
])("%s", (_name, one, other, expected) => {
  expect(countsIn(one, other)).toBe(expected);
});

/** So many counts, all alike and with little in common with those of another report, before one that differs. */
const after = (count: number): string[] => [
  [
    ...Array.from({ length: count }, (_, at) => `A clerk from Room ${at + 200} hung four portraits.`),
    HUNG,
  ].join(" "),
  "The painter hung three portraits of a dog.",
];

test("the last pair of counts that is compared, and the first that is not", () => {
  expect([countsIn(...after(33)), countsIn(...after(34))]).toEqual(["four portraits | three portraits", ""]);
});

test("a report with two counts of its own is not compared", () => {
  expect(
    countsIn(
      `${HUNG} The painter hung nine portraits of a cow.`,
      "The painter hung three portraits of a dog.",
    ),
  ).toBe("");
  expect(
    countsIn(
      `${HUNG} The painter hung four portraits of a cow.`,
      "The painter hung three portraits of a dog.",
    ),
  ).toBe("four portraits | three portraits");
});

test("each noun once, and each version with all that say so", () => {
  expect(
    countsIn(
      `${HUNG} The smith forged six horseshoes for a mare.`,
      "The painter hung three portraits of a dog. The smith forged seven horseshoes for a mare.",
      "The painter hung five portraits of a dog.",
    ),
  ).toBe("four portraits | three portraits; six horseshoes | seven horseshoes");
});
