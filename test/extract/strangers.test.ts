/** Towns, firms, ships, storms, teams and films are no people. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import {
  addSurroundings,
  type NamedSort,
  noSupport,
  thingsIn,
} from "../../src/extract/names/surroundings.js";
import type { Mention, MentionKind } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { articleCases } from "./cases.js";

function mentionsIn(text: string, title = "A pier in the north"): readonly Mention[] {
  const [document] = readRecords(JSON.stringify({ id: "a", title, text }), "a.jsonl", 1e6).documents;
  return document ? extractArticle(document).article.mentions : [];
}

const namesOf = (mentions: readonly Mention[], wanted: MentionKind): string[] => [
  ...new Set(mentions.filter(({ kind }) => kind === wanted).map(({ name }) => name)),
];

describe("the people of an article", () => {
  it.each(articleCases)("$title: $people", ({ people, title, text }) => {
    expect(namesOf(mentionsIn(text, title), "person")).toEqual(people);
  });
});

describe("a name alone", () => {
  it.each<[text: string, kind: MentionKind, name: string]>([
    [
      "Crews from Oslo reached Brannock at noon. The fire near Brannock was out by then.",
      "place",
      "Brannock",
    ],
    [
      "Kestrel shares fell. Kestrel makes electric cars in a plant that it leases.",
      "organisation",
      "Kestrel",
    ],
    [
      "Norvik Shipping sold two boats. Norvik will sell a third, and Norvik wants more.",
      "organisation",
      "Norvik Shipping",
    ],
    ["A letter came from Mr. Brannock. Brannock wept when he read it aloud.", "person", "Brannock"],
    ["“It was cold,” said Thornley, who swam to the pier. Thornley was treated.", "person", "Thornley"],
  ])("is what the article says of it: %s", (text, kind, name) => {
    const mentions = mentionsIn(text);
    expect(namesOf(mentions, kind)).toContain(name);
    if (kind !== "person") expect(namesOf(mentions, "person")).toEqual([]);
  });

  it("keeps its kind where two companies begin so", () => {
    const text =
      "Norvik Shipping sued Norvik Airlines. Norvik Shipping won, and the chief executive of Norvik wept.";
    expect(namesOf(mentionsIn(text), "organisation")).toEqual([
      "Norvik Shipping",
      "Norvik Airlines",
      "Norvik",
    ]);
  });
});

describe("a full name", () => {
  it.each<[text: string, ...people: string[]]>([
    ["The ferry Anna Berg sank. The Anna Berg was built in 1998."],
    ["Anna Berg sank two goals. “The Anna Berg I know is faster,” her coach said.", "Anna Berg"],
    ["Gulliver Power said it had crews ready. Gulliver has cut its staff."],
    ["Samantha Power said it had been a long night for the envoys.", "Samantha Power"],
  ])("%s", (text, ...people) => {
    expect(namesOf(mentionsIn(text), "person")).toEqual(people);
  });
});

describe("surroundings", () => {
  const weighed = (marked: string): [NamedSort, number][] => {
    const [before = "", name = "", after = ""] = marked.split(/[[\]]/);
    const support = noSupport();
    addSurroundings(support, before + name + after, before.length, (before + name).length);
    return (Object.entries(support) as [NamedSort, number][]).filter(([, weight]) => weight > 0);
  };

  it.each<[marked: string, ...found: [NamedSort, number][]]>([
    ["They met Mr. [Lund] at noon.", ["person", 4]],
    ["They met baker [Lund] at noon."],
    ["They met coach [Lund] at noon.", ["person", 1]],
    ["They met [Lund], 41, at noon.", ["person", 4]],
    ["They met [Lund], a retired nurse, at noon.", ["person", 4]],
    ["They met [Lund]'s widow at noon.", ["person", 1]],
    ["Later [Lund] said that it rained.", ["person", 0.5]],
    ["Later [Lund] said it would rain.", ["organisation", 1]],
    ["They lived in [Lund] for years.", ["place", 1]],
    ["It came from [Lund] by post.", ["place", 0.5]],
    ["It lies between Averby and [Lund] itself.", ["place", 1]],
    ["The [Lund] council met.", ["place", 1]],
    ["Analysts at [Lund] agreed.", ["organisation", 1], ["place", 0.5]],
    ["The union [Lund] agreed.", ["organisation", 1]],
    ["Today [Lund] have two points.", ["organisation", 1]],
    ["Today [Lund] cut the price of its cars.", ["organisation", 1]],
    ["Today [Lund] has two points."],
    ["The [Lund] sank.", ["thing", 1]],
    ["The [Lund] murder was solved."],
  ])("%s", (marked, ...found) => {
    expect(new Map(weighed(marked))).toEqual(new Map(found));
  });

  it.each<[text: string, ...things: string[]]>([
    ["In 2016, Hurricane Petra killed nine; the ferry Anna Berg sank.", "Petra", "Anna Berg"],
    ["The film Osprey lost to the novel Merriweather.", "Osprey", "Merriweather"],
    ["The storm hit Averby. A ferry worker, Anna Berg, drowned."],
  ])("things are named by their kind: %s", (text, ...things) => {
    expect(thingsIn(text)).toEqual(things);
  });
});
