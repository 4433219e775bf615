/** Two more folders of each kind in `received` that is about how words are written: numbers, dates, capitals, signs, notes. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { type Built, built } from "./folder-stories.js";

const QUAY = [
  "The north quay of Ulm Head was fenced off on Wednesday after a crane driver saw a hole below his wheels, the port said.",
  "Diver Rosa Teal found that the tide had washed away the sand behind the wall. Nobody was hurt.",
  "Two ships were sent to Selby, and the port hopes to fill the hole within a week.",
];
const TITLE = "North quay of Ulm Head fenced off after hole is found";
const md = (fields: Readonly<Record<string, string>>, words: readonly string[] = QUAY) =>
  `---\n${Object.entries({ title: TITLE, source: "Ulm Head Post", date: "2024-05-16", ...fields })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n\n${words.join("\n\n")}\n`;
const sentencesOf = ({ sections }: Article) =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
const rules = ({ received }: Built) => received.problems.map(({ rule }) => rule);

describe("a sum in any form is the number meant (38)", () => {
  it.each<[string, string, readonly (readonly [number, string | null])[]]>([
    [
      "short forms of money",
      "The port paid £3.4m for the quay. The crane cost US$2.5bn. A grant of 40k euros was refused. The bill is $1,250.50.",
      [
        [3_400_000, "GBP"],
        [2_500_000_000, "USD"],
        [40_000, "EUR"],
        [1250.5, "USD"],
      ],
    ],
    [
      "words",
      "Three and a half million people saw it. A quarter of the ships turned back. Some two dozen boats sank. Nearly a thousand homes were dark.",
      [
        [3_500_000, null],
        [0.25, null],
        [24, null],
        [1000, null],
      ],
    ],
  ])("in %s", async (_, words, expected) => {
    const { articleOf } = await built({ "a.md": md({}, [words]) });
    const found = articleOf("a").figures.map(({ value, unit }) => [value, unit]);
    expect(found).toEqual(expected);
  });
});

describe("no order of day and month is guessed, and no day is a year (40)", () => {
  it("of a dotted date, and of one that another of its outlet explains", async () => {
    const { articleOf } = await built({
      "a.md": md({ date: "9.4.2024" }),
      "b.md": md({ date: "12/05/2024", source: "Selby Mail", title: "Ships sent to Selby" }),
      "c.md": md({ date: "05/28/2024", source: "Selby Mail", title: "Choir sings in Selby" }, [
        "The choir of Selby sang in the rain on Monday.",
      ]),
    });
    expect(["a", "b", "c"].map((file) => articleOf(file).published?.iso)).toEqual([
      "2024-04-09",
      "2024-12-05",
      "2024-05-28",
    ]);
  });

  it("of a date that can be either, and of one that is none", async () => {
    const folder = await built({
      "a.md": md({ date: "03/04/2024" }),
      "b.md": md({ date: "2024-02-30", title: "Choir sings in Selby" }, [
        "The choir of Selby sang on 2/3 80 songs.",
      ]),
    });
    expect(["a", "b"].map((file) => folder.articleOf(file).published)).toEqual([null, null]);
    expect(rules(folder)).toEqual(["date-order", "date"]);
    expect(folder.articleOf("b").dates).toEqual([]);
  });
});

describe("capitals (46)", () => {
  const plain = md({ source: "Selby Mail", title: "Hole found below north quay of Ulm Head" });
  it.each<[string, string, readonly string[]]>([
    ["in headline and lead", TITLE.toUpperCase(), [QUAY[0]?.toUpperCase() ?? "", ...QUAY.slice(1)]],
    ["in the whole text", TITLE.toUpperCase(), QUAY.map((words) => words.toUpperCase())],
  ])("%s: names are found, and the headline in normal case is shown", async (_, title, words) => {
    const folder = await built({ "a.md": md({ title }, words), "b.md": plain });
    expect(folder.told).toEqual(["a b"]);
    expect(folder.storyOf("a").headline.text).toBe("Hole found below north quay of Ulm Head");
    for (const file of ["a", "b"])
      expect(folder.articleOf(file).mentions.map(({ name }) => name.toLowerCase())).toContain("rosa teal");
  });
});

describe("signs of other scripts and pictures (47)", () => {
  const plain = md({ source: "Selby Mail", title: "Hole found below north quay of Ulm Head" });
  it.each<[string, string, readonly string[]]>([
    [
      "an override that no mark ends, and Hebrew",
      `\u202eLive\u202c: ${TITLE} \u2067`,
      [`${QUAY[0]} The firm \u05e0\u05de\u05dc \u202downs\u202d it.`, ...QUAY.slice(1)],
    ],
    [
      "flags, joined emoji and width zero",
      `🇳🇴 ${TITLE} 👷🏽‍♀️⚠️`,
      [
        `${QUAY[0]} 🇳🇴`,
        `\u200bDiver Rosa\u200b Teal found that the tide had wash\u00aded away the sand.`,
        QUAY[2] ?? "",
      ],
    ],
  ])("%s: one story, and nothing that turns the words of a page around", async (_, title, words) => {
    const folder = await built({ "a.md": md({ title }, words), "b.md": plain });
    expect(folder.told).toEqual(["a b"]);
    expect(rules(folder)).toEqual([]);
    const story = folder.storyOf("a");
    for (const text of [story.headline.text, folder.articleOf("a").headline.text])
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("notes are no sentences, code stays code (48)", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "numbers behind words, and a list of sources",
      [
        `${QUAY[0]}[12]`,
        "The port knew of it since March.^3^",
        "## References",
        "12. Port of Ulm Head, log of 15 May 2024.\n13. Teal, R. (2022). Sand and walls. Tides 4(1), 9-12.",
      ],
      [QUAY[0] ?? "", "The port knew of it since March."],
    ],
    [
      "a program, and a note at the end",
      [
        `${QUAY[0]}[^a]`,
        "```sh\ncat {{ port }} | grep '{% quay %}'\n```",
        "The clerk ran it, he said.",
        "[^a]: It was a Wednesday.\n    And windy.",
      ],
      [QUAY[0] ?? "", "cat {{ port }} | grep '{% quay %}'", "The clerk ran it, he said."],
    ],
  ])("%s", async (_, words, expected) => {
    const { articleOf } = await built({ "a.md": md({}, words) });
    expect(sentencesOf(articleOf("a"))).toEqual(expected);
  });
});
