/** Lengths and numbers that decide how a text is read: each with a text that just keeps to the limit, and one that is just over it. */
import { describe, expect, test } from "vitest";
import { headlineIn, isOnlySite } from "../../src/extract/header/site-name.js";
import { quotedStretches } from "../../src/extract/sentences/quotation-marks.js";
import { sectionKind } from "../../src/extract/sentences/sections.js";
import { sentences } from "../../src/extract/sentences/sentence-split.js";
import {
  headingsOf,
  inRecord,
  inText,
  MORE,
  nameOf,
  PROSE,
  rulesOf,
  SAID,
  some,
  speakersOf,
  word,
  words,
} from "./sized-texts.js";

/** What a text reads as, with the last length or number that still counts, and with one more. */
type Limit = readonly [name: string, last: number, (size: number) => unknown, within: unknown, over: unknown];

const LINKS = ["Ten towers that fell", "How to cross a river", "The best of Kesby", "Boats for all"];
const SLIDES = ["Weir Built in 1904, it has never stopped.", "Wheel It has forty spokes.", "Race It is dry."];
const slides = (title: string, count: number) => [
  ...some(count, ...SLIDES).map((text) => `${title} ${text}`),
  PROSE,
  MORE,
  `${PROSE} So it is.`,
];
const TURNS = [
  "JO LUND: Who rang the bell?",
  "ANNA BERG: Nobody rang it.",
  "JO LUND: And why not?",
  "ANNA BERG: It was gone.",
  "JO LUND: Was it?",
];
const FILLERS =
  "It was late. It rained. It was cold. It snowed. It was dark. It froze. It thawed. It was over.".split(
    /(?<=[.]) /,
  );

const limits: readonly Limit[] = [
  ["characters of a crosshead", 60, (size) => headingsOf(inRecord([PROSE, word(size), MORE])).length, 1, 0],
  [
    "words of a crosshead",
    9,
    (size) => headingsOf(inRecord([PROSE, `B${" b".repeat(size - 1)}`, MORE])).length,
    1,
    0,
  ],
  [
    "characters before a crosshead that are no prose",
    80,
    (size) => headingsOf(inRecord([`${words(size - 1)}.`, "A long winter", MORE])).length,
    0,
    1,
  ],
  [
    "characters of a first sentence that is a headline",
    100,
    (size) => inText(`${words(size - 1)}.`, PROSE).sections[0]?.paragraphs.length,
    1,
    2,
  ],
  [
    "characters of a headline cut from a sentence",
    200,
    (size) => inText(`${words(size - 1)}.`, PROSE).headline.text.endsWith("."),
    true,
    false,
  ],
  [
    "characters of a dek that the text repeats",
    400,
    (size) => inText("# Bridge falls", words(size), `${words(size)} and more`, MORE).dek?.text.length,
    400,
    undefined,
  ],
  [
    "characters of a dek that a button parts from the text",
    299,
    (size) =>
      inText("# Bridge falls", words(size), "Share on Facebook", `${MORE} ${MORE} ${MORE} ${PROSE}`).dek?.text
        .length,
    299,
    undefined,
  ],
  [
    "characters of a heading that is no dek",
    60,
    (size) => inText("# Bridge falls", `## ${words(size)}`, PROSE).dek?.text.length,
    undefined,
    61,
  ],
  [
    "words of a heading that names a kind",
    6,
    (size) => sectionKind(`Analysis${" of it".repeat(9)}`.split(" ").slice(0, size).join(" ")),
    "analysis",
    "report",
  ],
  [
    "characters within nested marks",
    120,
    (size) => quotedStretches(`"It was a "${words(size - 2)}," and so on," he said.`)[0]?.end,
    142,
    10,
  ],
  [
    "characters of a quotation in single marks",
    598,
    (size) => quotedStretches(`‘${words(size)}’ he said.`).length,
    1,
    0,
  ],
  [
    "characters of a quotation that two single marks close",
    997,
    (size) => quotedStretches(`"${words(size)}'' he said.`)[0]?.open,
    false,
    true,
  ],
  [
    "characters of a quotation that is not split",
    480,
    (size) => sentences(`“${words(size - 3)}. A” it said.`).length,
    1,
    2,
  ],
  [
    "characters of a signature",
    110,
    (size) =>
      speakersOf(inRecord(["“We will build it again by spring.”", `— Jo Lund, ${words(size - 11)}`]))[0],
    "Jo Lund",
    null,
  ],
  [
    "characters of an introduction",
    140,
    (size) => speakersOf(inRecord([`Jo Lund, ${words(size - 9)}: “We will build it again by spring.”`]))[0],
    "Jo Lund",
    null,
  ],
  [
    "words of a fragment",
    3,
    (size) =>
      inRecord([`“${some(size, "Boats", "of", "wood", "and", "tar").join(" ")}”, Jo Lund said.`]).quotes[0]
        ?.fragment,
    true,
    false,
  ],
  [
    "sentences back to whom a pronoun means",
    5,
    (size) =>
      speakersOf(
        inRecord([
          ["Jo Lund came.", ...some(size, ...FILLERS), "“We will build it again,” he said."].join(" "),
        ]),
      )[0],
    "Jo Lund",
    null,
  ],
  [
    "characters of a repeated paragraph that may be meant",
    39,
    (size) => rulesOf(inRecord([words(size), PROSE, words(size)])).length,
    0,
    1,
  ],
  [
    "characters of a pull quote",
    240,
    (size) =>
      rulesOf(
        inRecord([
          `Jo Lund said: “${words(size - 2)}”, and left the hall.`,
          PROSE,
          MORE,
          `“${words(size - 2)}”`,
        ]),
      )[0],
    "pull-quote",
    undefined,
  ],
  [
    "words of a title that are too few for slides",
    3,
    (size) => rulesOf(inRecord(slides(some(size, "Old", "mills", "of", "Selm").join(" "), 3))).length,
    0,
    3,
  ],
  ["slides that are too few", 2, (size) => rulesOf(inRecord(slides("Old mills of Selm", size))).length, 0, 3],
  [
    "links that are too few",
    2,
    (size) => rulesOf(inRecord([PROSE, MORE, SAID, ...some(size, ...LINKS)])).length,
    0,
    3,
  ],
  [
    "paragraphs that are too few before links",
    2,
    (size) => rulesOf(inRecord([...some(size, PROSE, MORE, SAID), ...LINKS])).length,
    0,
    4,
  ],
  [
    "turns that are too few for a dialogue",
    2,
    (size) => rulesOf(inRecord(some(size, ...TURNS))).length,
    0,
    3,
  ],
  [
    "characters of a credit with a caption that is no sentence",
    240,
    (size) => rulesOf(inRecord([PROSE, `${words(size - 20)} (Photo: Jo Lund/AP)`, MORE]))[0],
    "photo-credit",
    "caption",
  ],
  [
    "characters of a title that may have a site's name",
    400,
    (size) => headlineIn(`${words(size - 14)} | Kesby Times`, { source: "Kesby Times" }) !== null,
    true,
    false,
  ],
  [
    "words of a headline that are too few without its site",
    2,
    (size) =>
      headlineIn(`${some(size, "Bridge", "falls", "down").join(" ")} | Kesby Daily Gazette`, {}) !== null,
    false,
    true,
  ],
  [
    "words of a blog's name",
    6,
    (size) =>
      headlineIn(
        `Bridge falls into the Wend « ${some(size, "The", "Old", "Green", "Boat", "Of", "Kesby", "Bay").join(" ")}`,
        {},
      ) !== null,
    true,
    false,
  ],
  [
    "words of a site's name in place of a headline",
    4,
    (size) =>
      isOnlySite(some(size, "The", "Old", "Kesby", "Times", "Online").join(" "), {
        source: some(size, "The", "Old", "Kesby", "Times", "Online").join(" "),
      }),
    true,
    false,
  ],
  [
    "mentions of a namesake that leave a surname undecided",
    2,
    (size) => nameOf("Berg", inRecord([`${"Anna Berg left. ".repeat(size)}Karl Berg came. Berg spoke.`])),
    "Berg",
    "Anna Berg",
  ],
  [
    "characters in a script without spaces that are a fragment",
    7,
    (size) =>
      inRecord([`大桥于周一倒塌，市长王丽说：“${"我们会重建码头吧啊".slice(0, size)}。”`], { language: "zh" })
        .quotes[0]?.fragment,
    true,
    false,
  ],
  [
    "items that are too few for a menu",
    2,
    (size) =>
      rulesOf(inRecord([...some(size, "News", "Sport", "Weather"), PROSE, MORE])).filter(
        (rule) => rule === "navigation-bar",
      ).length,
    0,
    3,
  ],
];

describe("a text with the last length or number, and with one more", () => {
  test.each(limits)("%s: %i", (_name, last, read, within, over) => {
    expect([read(last), read(last + 1)]).toEqual([within, over]);
  });
});
