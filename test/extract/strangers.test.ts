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
    [
      "Hannah and Ari were both at the fair. Ari took up the flute, and Hannah and Ari have won.",
      "person",
      "Ari",
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

describe("a name by its own words", () => {
  it.each<[text: string, ...people: string[]]>([
    ["A man was shot on Taylor Boulevard, and two more near Yvonne Ave on Monday."],
    ["Officers came to the 300 block of Gilmer Street. The man was alone."],
    ["A friend of Tamsin Lane said that it rained. Lane had heard it.", "Tamsin Lane"],
    ["The fire began in Harker Heights, and Lisa Heights saw it.", "Lisa Heights"],
    ["Two men were held in Prince Oswin's County after the raid."],
    ["She was taken to Hardin Memorial, and later to Comer Children’s Hospital."],
    ["The Averby Post-Dispatch and the Sun Journal reported it. WKRN-TV had it first."],
    ["He drove a Chevrolet Malibu. A witness, Anna Ford, saw it.", "Anna Ford"],
    ["The president flew to Averby on Marine One. Flight MH17 was late."],
    ["Lund Friday refused to answer. “I am tired,” Jo Lund said.", "Jo Lund"],
    ["Exiled Tibetans met in Averby. Medics came later."],
    ["Harrison County Coroner Gary Holm said so. Entertainer Anna Berg sang.", "Gary Holm", "Anna Berg"],
    ["StatCounter counted them, and so did MacDonald and MaryAnn Holm.", "MacDonald", "MaryAnn Holm"],
  ])("%s", (text, ...people) => {
    expect(namesOf(mentionsIn(text), "person")).toEqual(people);
  });

  it("tells what else it is", () => {
    const text =
      "The man fled along Taylor Boulevard in Prince Oswin's County, the Averby Post-Dispatch wrote.";
    expect(namesOf(mentionsIn(text), "place")).toEqual(["Taylor Boulevard", "Prince Oswin's County"]);
    expect(namesOf(mentionsIn(text), "organisation")).toEqual(["Averby Post-Dispatch"]);
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
    ["Hannah and [Lund] have two points."],
    ["Olga, Hannah or [Lund] are to speak."],
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
