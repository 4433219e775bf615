/** What a lead opens with and goes on with: the news itself, in the order of one report, without headings and captions. */
import { describe, expect, it } from "vitest";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const HEADLINE = "Barge sinks at weir of Selm";
const SANK = "A barge with forty sheep sank at the weir of Selm on Monday, the harbour office said.";
const leadOfStory = (...reports: readonly (readonly string[])[]) =>
  tell(
    reports.map((texts, index) =>
      article(`a${index}`, index === 0 ? HEADLINE : `Selm barge ${index}`, texts),
    ),
  ).lead.map(({ text }) => text);

describe("how many sentences tell something before one", () => {
  const depths = (...texts: string[]) =>
    storySentencesOf([article("a", HEADLINE, texts)], [0]).map(({ depth }) => depth);

  it("does not count the headline again, a line without an end, or a credit", () => {
    expect(depths(HEADLINE, "(Photo: Harbour office)", SANK, "Divers found the wheel on Tuesday.")).toEqual([
      0, 0, 0, 1,
    ]);
  });
});

describe("the rest of a caption", () => {
  const FILE = "FILE - In this May 3 photo, the weir of Selm lies in the sun.";
  const told = (...paragraphs: readonly (readonly string[])[]) => {
    const one = article("a", HEADLINE, paragraphs.flat());
    let at = 0;
    const [section] = one.sections;
    const all = section?.paragraphs ?? [];
    const joined = paragraphs.map((sentences) => ({
      kind: "prose" as const,
      sentences: sentences.flatMap(() => all[at++]?.sentences ?? []),
    }));
    return storySentencesOf(
      [{ ...one, sections: [{ heading: null, kind: "report", paragraphs: joined }] }],
      [0],
    ).map(({ mark }) => mark);
  };

  it("states nothing, and a whole text that begins with one does", () => {
    expect(told([FILE, "Owners say sheep drank there."], [SANK])).toEqual(["credit", "credit", "text"]);
    expect(told([FILE, "Owners say sheep drank there.", SANK])).toEqual(["text", "text", "text"]);
  });
});

describe("the first sentence of a lead", () => {
  it.each([
    "Police said the accident at the weir of Selm was reported by the harbour office at nine on Monday.",
    "Last week, a barge of the harbour office of Selm made news when it sank at the weir with sheep.",
    `${HEADLINE} A barge with forty sheep sank at the weir of Selm on Monday, an office said.`,
    "BARGE SINKS AT WEIR Forty sheep drowned at the weir of Selm on Monday when a barge sank.",
  ])("takes nothing for known, and is no heading: %s", (text) => {
    expect(leadOfStory([text, SANK], [SANK.replace("forty", "some forty")])[0]).not.toBe(text);
  });
});

describe("what a lead goes on with", () => {
  const WHEEL = "Divers found its wheel near the old lock in the evening.";
  const OWNER = "The owner Jo Lund was fined for a broken lamp in spring.";
  const second = (behind: string, other: string) =>
    leadOfStory([SANK, behind], ["Nobody was hurt.", other])[1];

  it("is the next sentence of its report, of two that say as much", () => {
    const [x, y] = [
      "Divers found nine copper kettles and a lantern.",
      "Clerks counted nine copper mortars and an easel.",
    ];
    expect(second(x, y)).toBe(x);
    expect(second(y, x)).toBe(y);
  });

  it("is no routine, and nothing that only adds", () => {
    const routine = "Officers of the harbour were called to the weir of Selm on Monday.";
    const also = "Jo Lund also keeps sheep on the weir of Selm, and a barge.";
    expect(leadOfStory([SANK], [OWNER, routine, WHEEL]).indexOf(routine)).not.toBe(1);
    expect(leadOfStory([SANK], [OWNER, also, WHEEL]).indexOf(also)).not.toBe(1);
  });
});

describe("what one report alone has", () => {
  const OF_MAIN = [
    "The harbour office of Selm shut the weir to barges until the sheep were found.",
    "Its boats looked for the barge and the sheep from noon until the evening of Monday.",
    "A diver of the harbour office found the barge on its side below the second pillar of the weir.",
    "Forty sheep from three farms had been on their way to the market of Averby in the barge.",
    "Their owner said at the weir that the barge had lost its rudder in the current near the mill.",
    "The mayor of Selm thanked the divers and the rowers, who had brought lamps and ropes to the weir.",
    "A second barge with barley had been held at the lock above the weir since Sunday, the office said.",
    "The harbour office is to raise the barge with a crane of the railway, which stands at Averby.",
    "Sheep that reached the bank were led to the meadow of the mill and counted by two boys.",
  ];
  /** What the second report adds to the first, which the lead is taken from. */
  const newsOf = (main: readonly string[], texts: readonly string[]) =>
    tell([
      article("a", HEADLINE, [SANK, ...main]),
      article("b", "Barge sinks at Selm", [
        "A barge sank at Selm with its sheep on Monday morning.",
        ...texts,
      ]),
    ]).additions.flatMap((passage) => passage.map(({ text }) => text));
  const news = (...texts: string[]) => newsOf(OF_MAIN, texts);

  it("comes with figures and the words of the headline first", () => {
    const plain = [
      "Anglers mended nets of hazel at the weir until supper.",
      "Children fed swans with barley bread beside the weir.",
      "A painter from Averby drew the weir in chalk.",
      "Bakers carried trays of rye loaves across the weir.",
      "Two nuns planted lavender on the bank of the weir.",
      "Carters brought gravel and tar for the path to the weir.",
      "Weavers dried blue linen on the rails of the weir.",
    ];
    const figure = "Insurers put the loss of the barge at the weir at 90,000 crowns.";
    const found = newsOf(OF_MAIN, [...plain, figure]);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toBe(figure);
  });

  it("is no colour further down that shares nothing with the news", () => {
    const colour = "Violinists in velvet played quartets while waiters carried trays of quince.";
    expect(
      news("Divers looked for the barge at the weir.", "Sheep swam to the weir of Selm.", colour),
    ).not.toContain(colour);
  });
});
