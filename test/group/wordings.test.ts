/** What an editor is told of each aspect of a pair: the words of both, the strongest first, or those of each. */
import { describe, expect, test } from "vitest";
import {
  wordStreets,
  wordTimes,
  wordTolls,
  wordWrittenDates,
} from "../../src/group/explain/slot-wordings.js";
import {
  type EvidenceWording,
  wordAges,
  wordCopy,
  wordDates,
  wordFigures,
  wordHeadlines,
  wordNames,
  wordOutlet,
  wordPlaces,
  wordRareWords,
} from "../../src/group/explain/wordings.js";
import { neighbourGraph } from "../../src/group/pairs/neighbour-graph.js";
import type { Side } from "../../src/group/pairs/pair-verdict.js";
import type { Profile } from "../../src/group/vectors/profile.js";
import type { Article, Remark } from "../../src/model.js";
import { type Report, reported } from "./reports.js";

type Given = Omit<Report, "id">;

type Sides = readonly [Side, Side];

const known = new Map<string, Sides>();

function sidesOf(a: Given, b: Given): Sides {
  const key = JSON.stringify([a, b]);
  const sides = known.get(key) ?? readSides(a, b);
  known.set(key, sides);
  return sides;
}

function readSides(a: Given, b: Given): Sides {
  const articles = reported([
    { source: "The Ledger", ...a, id: "a" },
    { source: "Evening Courier", ...b, id: "b" },
  ]);
  const { articles: sorted, profiles } = neighbourGraph(articles, new Set(), null);
  const side = (at: number) => ({ article: sorted[at] as Article, profile: profiles[at] as Profile });
  return [side(0), side(1)];
}

/** What the wording says of two reports: once as evidence for one event, once against it. */
function said(word: EvidenceWording, a: Given, b: Given): [speaking: Remark | null, against: Remark | null] {
  const sides = sidesOf(a, b);
  return [word(...sides, true), word(...sides, false)];
}

const told = (title: string, text = title, more: Partial<Given> = {}): Given => ({ title, text, ...more });
const both = (code: string, ...shared: string[]) => ({ code, values: { shared } });
const apart = (code: string, one: string, other: string) => ({ code, values: { one, other } });

const crane = told(
  "Kalmora crane falls on quay",
  "A crane fell on a quay in Kalmora at 5:20 a.m. on Elm Street. Ivan Belozerov, 41, was trapped. 2 killed, 3 hurt. The damage is 2.4 million crowns.",
);
const quay = told(
  "Kalmora quay closed by crane",
  "The quay in Kalmora was closed after a crane had fallen at 5:40 a.m. on Elm Street. Ivan Belozerov, 41, lay below. 2 killed, 3 hurt. It cost 2.4 million crowns.",
);
const fire = told(
  "Brovik mill burns",
  "Fire destroyed the mill in Brovik at 9 p.m. on Ash Road. Marta Lind, 63, was saved. 5 killed, 8 hurt. The damage is 7.1 million crowns.",
);

describe("of two reports", () => {
  test.each<[string, EvidenceWording, Given, Remark | null, Remark | null]>([
    [
      "names",
      wordNames,
      quay,
      both("names.shared", "Elm Street", "Kalmora", "Ivan Belozerov") as never,
      both("names.only", "Elm Street", "Kalmora", "Ivan Belozerov") as never,
    ],
    ["names", wordNames, fire, null, apart("names.apart", "Ivan Belozerov", "Marta Lind") as never],
    [
      "headlines",
      wordHeadlines,
      quay,
      both("headlines.shared", "Kalmora", "quay", "crane") as never,
      both("headlines.few", "Kalmora", "quay", "crane") as never,
    ],
    ["headlines", wordHeadlines, fire, { code: "headlines.inside" }, { code: "headlines.none" }],
    [
      "figures",
      wordFigures,
      quay,
      both("figures.shared", "2.4 million", "2 killed", "3 hurt") as never,
      { code: "figures.differ" },
    ],
    ["figures", wordFigures, fire, null, { code: "figures.none" }],
    ["ages", wordAges, quay, both("ages.shared", "41") as never, null],
    ["ages", wordAges, fire, null, apart("ages.apart", "41", "63") as never],
    ["ages", wordAges, told("Mill opens"), null, null],
    ["places", wordPlaces, quay, both("places.shared", "Kalmora") as never, null],
    ["places", wordPlaces, fire, null, apart("places.apart", "Kalmora", "Brovik") as never],
    ["times", wordTimes, quay, both("times.shared", "05:20") as never, null],
    ["times", wordTimes, fire, null, apart("times.apart", "05:20", "21:00") as never],
    ["times", wordTimes, told("Mill opens"), null, null],
    ["streets", wordStreets, quay, both("streets.shared", "Elm Street") as never, null],
    ["streets", wordStreets, fire, null, apart("streets.apart", "Elm Street", "Ash Road") as never],
    ["streets", wordStreets, told("Mill opens"), null, null],
    ["tolls", wordTolls, quay, null, null],
    ["tolls", wordTolls, fire, null, apart("dead.apart", "2", "5") as never],
    ["tolls", wordTolls, told("Mill opens"), null, null],
    [
      "tolls",
      wordTolls,
      told("Blast", "A blast in Orle: 2 killed, 9 hurt."),
      null,
      apart("hurt.apart", "3", "9") as never,
    ],
  ])("the %s", (_, word, other, speaking, against) => {
    expect(said(word, crane, other)).toEqual([speaking, against]);
  });

  test("the days that their texts write", () => {
    const on = (day: string) => told("Hearing set", `The hearing in Orle is set for ${day}.`);
    const may = on("4 May 2021");
    expect(said(wordWrittenDates, may, on("9 May 2021"))).toEqual([
      null,
      { code: "days.apart", values: { oneDay: "2021-05-04", otherDay: "2021-05-09" } },
    ]);
    expect(said(wordWrittenDates, may, may)).toEqual([null, null]);
    expect(said(wordWrittenDates, may, on("a day in spring"))).toEqual([null, null]);
  });

  test.each<[string, string | undefined, string | undefined, Remark | null, Remark | null]>([
    ["one day", "2024-05-01", "2024-05-01", { code: "dates.day" }, null],
    [
      "three days",
      "2024-05-01",
      "2024-05-04",
      { code: "dates.apart", values: { count: 3 } },
      { code: "dates.apart", values: { count: 3 } },
    ],
    ["four days", "2024-05-05", "2024-05-01", null, { code: "dates.apart", values: { count: 4 } }],
    ["no day", "2024-05-05", undefined, null, { code: "dates.none" }],
  ])("%s between them", (_, one, other, speaking, against) => {
    const on = (published?: string) => ({ ...crane, ...(published && { published }) });
    expect(said(wordDates, on(one), on(other))).toEqual([speaking, against]);
  });

  test("the outlet, where it is one", () => {
    const of = (source: string) => ({ ...crane, source });
    expect(said(wordOutlet, of("Bay Post"), of("Bay Post"))[0]).toEqual(both("outlet.shared", "Bay Post"));
    expect(said(wordOutlet, of("Bay Post"), of("Hill Post"))[0]).toBeNull();
  });

  test("the share of the text that both have", () => {
    expect(said(wordCopy, crane, crane)).toEqual([{ code: "copy.share", values: { percent: 100 } }, null]);
    expect(said(wordCopy, crane, fire)).toEqual([null, null]);
  });
});

describe("rare words", () => {
  const rare = "quokka axolotl pangolin okapi tapir";
  const some = (count: number) => rare.split(" ").slice(0, count).join(" and ");
  test.each<[number, string, string]>([
    [1, "words.shared", "words.few"],
    [4, "words.shared", "words.few"],
    [5, "words.among", "words.fewAmong"],
  ])("%i of them", (count, speaking, against) => {
    const [a, b] = [
      told("Zoo opens", `It has a ${some(count)}.`),
      told("Park shuts", `There was a ${some(count)}.`),
    ];
    const [first, second] = said(wordRareWords, a, b);
    expect([first?.code, second?.code]).toEqual([speaking, against]);
    expect(first).toMatchObject({ values: { count } });
    const shown = (first as unknown as { values: { shared: string[] } }).values.shared;
    expect(shown).toHaveLength(Math.min(count, 4));
    for (const word of shown) expect(rare).toContain(word);
  });

  test("are none where only common words are shared", () => {
    const [a, b] = [told("Zoo opens", "Police spoke today."), told("Park shuts", "Police met today.")];
    expect(said(wordRareWords, a, b)).toEqual([{ code: "words.alike" }, { code: "words.none" }]);
  });
});

describe("names", () => {
  test("of no report are shared where neither has one", () => {
    const [a, b] = [told("Mill shut", "the mill was shut."), told("Road closed", "the road was closed.")];
    expect(said(wordNames, a, b)).toEqual([null, { code: "names.none" }]);
  });

  test("are at most four, and a part of a name is not shown beside the whole", () => {
    const names = "Ivan Belozerov, Marta Lind, Olof Brandt, Nils Varga and Petra Holm met.";
    const [speaking] = said(wordNames, told("Talks end", names), told("Five meet", names));
    const { shared } = (speaking as unknown as { values: { shared: string[] } }).values;
    expect(shared).toHaveLength(4);
    for (const name of shared) expect(names).toContain(name);
    for (const name of shared) expect(name).toContain(" ");
  });

  test("that are common nouns of German are called so", () => {
    const german = (title: string, text: string) => told(title, text, { lang: "de" });
    const [a, b] = [
      german("Kran stürzt um", "Ein Kran ist am Dienstag auf einen Lastwagen gestürzt."),
      german("Lastwagen zerstört", "Der Lastwagen wurde von einem Kran zerstört."),
    ];
    const [speaking, against] = said(wordNames, a, b);
    expect([speaking?.code, against]).toEqual(["nouns.shared", null]);
  });
});
