/** Lengths and numbers that decide who speaks: each with a text that just keeps to the limit, and one that is just over it. */
import { expect, test } from "vitest";
import { isContinued } from "../../src/extract/quotes/quotation-candidates.js";
import { canSpeak } from "../../src/extract/quotes/subjects/possible-speakers.js";
import { beginsWithUnnamed } from "../../src/extract/quotes/subjects/unnamed-subject.js";
import { inRecord, some, speakersOf } from "./sized-texts.js";

type Limit = readonly [
  name: string,
  last: number,
  read: (size: number) => unknown,
  within: unknown,
  over: unknown,
];

const OLD = ["very", "old", "tall", "red", "shy", "wet", "odd", "sad", "big", "new"];
const FILLERS = [
  "It rained all day.",
  "It froze at night.",
  "It thawed at noon.",
  "It was over.",
  "It snowed.",
  "It hailed.",
];
/** So many characters of small words. */
const filler = (length: number): string =>
  " a red or wet boat"
    .repeat(Math.ceil(length / 18))
    .slice(0, length)
    .replace(/ $/, "s");
const firstSpeaker = (text: string) => speakersOf(inRecord([text]))[0];
const stretch = (line: number, open: boolean): Parameters<typeof isContinued>[0] =>
  ({ line, open, outer: { start: 0, end: 9 } }) as Parameters<typeof isContinued>[0];

test.each<Limit>([
  [
    "words of a speaker without a name",
    10,
    (size) => canSpeak(`the ${some(size - 2, ...OLD).join(" ")} mayor`),
    true,
    false,
  ],
  [
    "words before the noun of somebody without a name",
    4,
    (size) =>
      beginsWithUnnamed({ text: `A ${some(size - 1, ...OLD).join(" ")} mayor said so.` } as never, []),
    true,
    false,
  ],
  [
    "characters before the end of somebody without a name",
    80,
    (size) => beginsWithUnnamed({ text: `A ${"e".repeat(size - 8)} mayor said so.` } as never, []),
    true,
    false,
  ],
  [
    "lines between indirect speech and a pronoun",
    2,
    (size) =>
      firstSpeaker(
        `But the governor said that he would not go. ${some(size, ...FILLERS).join(" ")} “It is not on my list of things,” he said.`,
      ),
    "the governor",
    null,
  ],
  [
    "lines between an office at the beginning of a sentence and a pronoun",
    5,
    (size) =>
      firstSpeaker(
        `The governor was sure that it was wrong. ${some(size, ...FILLERS).join(" ")} “It is not on my list of things,” he said.`,
      ),
    "The governor",
    null,
  ],
  [
    "lines from an open quotation to its later part",
    3,
    (size) => isContinued(stretch(0, true), stretch(size, false), ""),
    true,
    false,
  ],
  [
    "characters from a name to the end of its own pronoun",
    120,
    (size) =>
      firstSpeaker(`Robin Marsh drew${filler(size - 12)} on his map. “It is a very small island,” she said.`),
    null,
    "Robin Marsh",
  ],
  [
    "characters before a participle with its form of “be”",
    40,
    (size) =>
      firstSpeaker(
        `Jo Lund, who is a diver, was ${"e".repeat(size - 7)}ly told by Anna Berg: “It is a very small island.”`,
      ),
    "Anna Berg",
    "Jo Lund",
  ],
  [
    "characters of other words between a verb and its quotation",
    400,
    (size) => firstSpeaker(`Jo Lund said that${filler(size - 10)} was “never built to last at all”.`),
    "Jo Lund",
    null,
  ],
  [
    "characters from the beginning of a clause to the end of an apposition",
    320,
    (size) =>
      firstSpeaker(`“It was never built to last,” Jo Lund, who has${filler(size - 26)} and a cow, said.`) ===
      "Jo Lund",
    true,
    false,
  ],
])("%s: %i", (_name, last, read, within, over) => {
  expect([read(last), read(last + 1)]).toEqual([within, over]);
});
