/** The lead: which sentence opens it, and that it tells nothing twice; and what one report alone has that is worth its room. */
import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import { reportWorths } from "../../src/merge/summary/lead/followed-report.js";
import { leadOf } from "../../src/merge/summary/lead/lead.js";
import { additionsOf } from "../../src/merge/summary/news-alone.js";
import type { Cited } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const NOUNS =
  "barley copper dredger easel ferret gravel hamlet ivory jasmine kettle lantern mortar nettle oyster pebble".split(
    " ",
  );
/** Of so many words that carry it. The more it has, the more it covers. */
const ofWords = (count: number) => `Millers stored ${NOUNS.slice(0, count - 2).join(" ")}.`;
/** Six words, of which a headline may have one. */
const SIX = "Otters carved weir walnut marble flutes.";

/** The lead of some reports under a headline. */
function leadUnder(
  headline: string,
  reports: readonly (readonly string[])[],
  sentences: number,
  earlier: readonly number[] = [],
  newest: readonly number[] = [],
): string[] {
  const articles = reports.map((texts, index) => article(`a${index}`, `Report ${index}`, texts));
  const told = storySentencesOf(
    articles,
    articles.map((_, index) => index),
  );
  const heading = { reading: readSentence(headline), origin: articles.length, shown: true };
  const worths = reportWorths(told, [heading], {
    scores: reports.map(() => 0),
    outdated: new Set(),
    daysBehind: reports.map((_, index) => (earlier.includes(index) ? 1 : 0)),
    pinned: new Set(),
  });
  const options = {
    headlines: [heading],
    worths,
    earlier: new Set(earlier),
    newest: new Set(newest),
  };
  return leadOf(told, { sentences }, options).map(({ text }) => text);
}

/** The sentence that opens the lead of reports of one sentence each. */
const opening = (sentences: readonly string[], headline: string, earlier: readonly number[] = []) =>
  leadUnder(
    headline,
    sentences.map((text) => [text]),
    1,
    earlier,
  )[0];

describe("the first sentence of a lead", () => {
  // Each at the edge: a little more or less, and the other one opens.
  it.each([
    [10, SIX],
    [11, ofWords(11)],
  ])("has words of the headline, unless another one of %i words says much more", (count, expected) => {
    expect(opening([SIX, ofWords(count)], "Weir harbour lighthouse tramway ferry canal")).toBe(expected);
  });

  it.each([
    [8, SIX],
    [9, ofWords(9)],
  ])(
    "is one of the day of the headline, unless an earlier one of %i words says much more",
    (count, expected) => {
      expect(opening([ofWords(count), SIX], "Report", [0])).toBe(expected);
    },
  );
});

const GUNMEN = "Gunmen on motorcycles shot dead two security guards at the Selm industrial estate on Sunday.";
const AGAIN =
  "Two security guards were shot dead on Sunday by unknown gunmen at the industrial estate of Selm.";
const CHECKPOINT = "The guards had stopped a lorry at the checkpoint when two motorcycles came up the road.";

describe("what is told again in other words", () => {
  const one = article("a", "Two guards shot dead in Selm", [GUNMEN]);
  const two = article("b", "Guards killed at estate in Selm", [AGAIN, CHECKPOINT]);

  it("stands in the lead once", () => {
    const lead = tell([one, two]).lead.map(({ text }) => text);
    expect(lead.filter((text) => text === GUNMEN || text === AGAIN)).toHaveLength(1);
    expect(lead).toContain(CHECKPOINT);
  });
});

describe("what another report counts otherwise", () => {
  const COST = "The new mill of Selm cost nine million crowns to build.";
  const LESS = "The new mill of Selm cost seven million crowns to build.";
  const DOORS = "Its doors of oak came from the old chapel of Averby.";

  it("does not stand in the lead beside it", () => {
    const lead = leadUnder("Mill of Selm opens", [[COST, DOORS], [LESS]], 3);
    expect(lead.filter((text) => text === COST || text === LESS)).toHaveLength(1);
  });
});

describe("what one report alone has", () => {
  const COAT = "A witness told the court that the miller wore a green coat on the night of the fire.";
  const TOLD_IN_COURT = [
    COAT,
    "His sister told the judges that he had been with her at the mill of Averby until dawn.",
    "An engineer who tested the pump of the weir found no trace of oil on it.",
    "The miller himself said nothing but his name and the year of his birth.",
    "Two jurors were sent home because they had worked at the weir as children.",
    "Neighbours of the miller waited in the court until the doors were shut at noon.",
  ];
  const OF_THE_FIRE = [
    "The fire at the weir of Selm began in May and burned for two nights, prosecutors told the judges.",
    "Three boats and the pump house of the weir were lost in the fire, they said.",
    "Firefighters from Averby and Selm had poured water on the weir until the second morning.",
    "The trial of the miller is to last four days, and forty witnesses of the fire are called.",
  ];
  const RECIPE = "Whisk six eggs until they are pale and pour them over sliced apples.";
  const PUMP = "The pump at the weir had failed twice in spring, the fire brigade of Selm said.";
  const PUMP_AGAIN = "Twice in spring the pump at the weir had failed, said the Selm fire brigade on Monday.";
  const trial = (id: string, headline: string, ...more: string[]) =>
    article(id, headline, [
      id === "a"
        ? "The trial of a miller over the fire at the weir of Selm began on Monday."
        : "Judges in Selm heard the first witnesses against a miller on Monday.",
      ...more,
    ]);
  const textsOf = (id: string, passages: readonly (readonly Cited[])[]) =>
    passages
      .flat()
      .filter((cited) => cited.article === id)
      .map(({ text }) => text);
  const newsOf = (...articles: ReturnType<typeof article>[]) => {
    const { onlyIn, account, additions } = tell(articles);
    return onlyIn.map(({ article: id, sentences }) => ({
      id,
      sentences: sentences.map(({ text }) => text),
      news: textsOf(id, [...account, ...additions]),
    }));
  };

  it("is news where it belongs to the event, and not where it is the next item of the page", () => {
    const found = newsOf(
      trial("a", "Miller on trial over fire at weir", ...OF_THE_FIRE),
      trial("b", "Miller in court in Selm", ...TOLD_IN_COURT, RECIPE),
    ).find(({ id }) => id === "b");
    expect(found?.sentences).toContain(RECIPE);
    expect(found?.news.length).toBeGreaterThan(0);
    expect(found?.news).not.toContain(RECIPE);
  });

  it("is news once, from the report that has it first, where two tell it in their own words", () => {
    const told = newsOf(
      trial("a", "Miller on trial over fire at weir", PUMP),
      trial("b", "Miller in court in Selm", PUMP_AGAIN),
    ).flatMap(({ news }) => news);
    expect(told.filter((text) => text === PUMP || text === PUMP_AGAIN).length).toBeLessThanOrEqual(1);
  });
});

describe("the second sentence of a lead", () => {
  const HEADLINE = "Weir harbour lighthouse tramway ferry canal";
  const FIRST = "Otters carved weir harbour lighthouse tramway ferry canal walnut marble flutes.";
  const bakers = (count: number) => `Bakers sold ${NOUNS.slice(0, count).join(" ")}.`;

  // Each at the edge: one word more, and the other sentence follows.
  it("is no first sentence of another report with half of the headline, unless another one says hardly anything", () => {
    const again = "Millers mended weir harbour lighthouse quilt raven saddle thistle umbrella velvet.";
    const second = (count: number) => leadUnder(HEADLINE, [[FIRST, bakers(count)], [again]], 2)[1];
    expect(second(3)).toBe(again);
    expect(second(4)).toBe(bakers(4));
  });

  it("is worth less where most of it is known, and still follows where another one says less", () => {
    const known = "Carvers polished weir canal ferry walnut marble flutes quilt raven saddle.";
    const second = (count: number) =>
      leadUnder(
        HEADLINE,
        [[FIRST], ["Bell rang.", "They rested.", bakers(count)], ["Bell rang.", "They slept.", known]],
        2,
      )[1];
    expect(second(7)).toBe(known);
    expect(second(8)).toBe(bakers(8));
  });
});

describe("a sentence that sets a scene", () => {
  const SCENE =
    "As Milan Kost looked for walnut trees last summer, he carved weir harbour lighthouse tramway.";
  it.each([
    ["opens before one with half of the headline", "Bakers sold weir harbour lighthouse barley.", SCENE],
    [
      "does not open before one with two thirds of it",
      "Bakers sold weir harbour lighthouse tramway barley, and nine ducks ate plum cake.",
      null,
    ],
  ])("%s", (_, other, expected) => {
    const opens = opening([SCENE, other], "Weir harbour lighthouse tramway ferry canal");
    expect(opens).toBe(expected ?? other);
  });
});

describe("below the first sentence", () => {
  const OPENS = "A barge with 40 sheep on board sank off the pier of Selm on Monday, the coast guard said.";
  const ANSWER = "“We saw only wool and water,” said Edda Moss, who keeps the kiosk on the pier of Selm.";
  const CRANE = "Divers and a crane from Averby brought nine of the sheep up before dark.";
  const AGAIN = "The barge that sank off the pier of Selm had a flock of sheep in it.";
  const lead = (...reports: string[][]) =>
    tell(
      reports.map((told, index) => article(`r${index}`, "Barge with sheep sinks off Selm pier", told)),
    ).lead.map(({ text }) => text);

  it("what somebody says of it is read where the report has it, and does not open it", () => {
    expect(lead([OPENS, ANSWER, CRANE], [OPENS, ANSWER, CRANE])).toEqual([OPENS, ANSWER, CRANE]);
    expect(lead([ANSWER, OPENS, CRANE], [ANSWER, OPENS, CRANE])[0]).toBe(OPENS);
  });

  it("the first sentence of another report stands back, which is about the headline again", () => {
    const told = lead(
      [OPENS, CRANE, "The skipper of the barge, Milan Kost, swam to the slip on his own."],
      [AGAIN],
    );
    expect(told[0]).toBe(OPENS);
    expect(told.indexOf(AGAIN) === -1 || told.indexOf(AGAIN) > told.indexOf(CRANE)).toBe(true);
  });

  it("a sentence that sets a scene does not open it", () => {
    const scene = "As divers looked on, a barge with 40 sheep on board sank off the pier of Selm on Monday.";
    expect(lead([OPENS, CRANE], [scene, CRANE])[0]).toBe(OPENS);
  });
});

describe("the first sentence of a report among what it alone has", () => {
  const HEADLINE = readSentence("Pier at Selm shut after barge breaks piles");
  const news = (...texts: string[]) => {
    const own = article("b", "Selm pier shut by harbour master", texts);
    const told = storySentencesOf([own], [0]);
    const about = new Map([...HEADLINE.keys].map((key) => [key, null] as const));
    const alone = [{ article: own.id, kind: "report" as const, sentences: told }];
    const found = additionsOf(
      alone,
      { reports: new Map([[0, told]]), stale: new Set(), daysBehind: [] },
      { headline: HEADLINE, read: [HEADLINE], about },
    );
    return found.flatMap((passage) => passage.map(({ cited }) => cited.text));
  };
  const SAME =
    "Nine anglers, a carousel, two brass bands and a seller of ice had to look for other quarters on Monday, for the pier of Selm was shut when a barge had taken out piles.";
  const OTHER = "Anglers at the pier had to leave nine chairs and a box of bait behind on Monday.";

  it("is followed by at most four others of one report", () => {
    const others = [
      OTHER,
      "Bakers on the pier sold rye bread and plum cake to whoever had waited.",
      "A carpenter counted eleven broken planks under the pier at low tide.",
      "Two nuns from Averby asked at the pier for the boat to their chapel.",
      "Insurers put the loss of the pier at ninety thousand crowns.",
      "Schoolchildren drew the pier with chalk on the wall of the town hall.",
      "Musicians carried drums and trombones from the pier to the market.",
    ];
    expect(news(...others)).toHaveLength(5);
    expect(news(...others.slice(0, 4))).toHaveLength(4);
  });

  it("is none where it has most words of the headline, whatever else it says", () => {
    expect(news(SAME, OTHER)).toEqual([OTHER]);
  });

  it("is one where it tells something else, and so is a later one with the words of the headline", () => {
    expect(news(OTHER, SAME)).toEqual([SAME, OTHER]);
  });
});

describe("what the reports of the last day begin with", () => {
  const HEADLINE = "Weir harbour lighthouse tramway ferry canal";
  const FIRST = "Otters carved weir harbour lighthouse tramway ferry canal walnut marble flutes.";
  const SECOND = `Bakers sold ${NOUNS.slice(0, 12).join(" ")}.`;
  const lead = (last: readonly string[], newest: readonly number[]) =>
    leadUnder(HEADLINE, [[FIRST, SECOND], [FIRST, SECOND], last], 2, [], newest);
  const NEWS = "Otters sold marble flutes to quilt raven saddles.";

  it("stands in the lead in the place of what says less", () => {
    expect(lead([NEWS], [])).toEqual([FIRST, SECOND]);
    expect(lead([NEWS], [2])).toEqual([FIRST, NEWS]);
  });

  it("is no sentence further down, and none that shares hardly a word with the rest", () => {
    const other = "Thistle umbrellas hid velvet quilts from ravens.";
    const another = "Umbrellas of velvet dried on quilts.";
    const third = "Ravens kept thistle quilts dry.";
    expect(lead([other, another, third, NEWS], [2])).toEqual([FIRST, SECOND]);
    expect(lead([other, another, NEWS], [2])).toEqual([FIRST, NEWS]);
    expect(lead(["Otters sold thistle umbrellas to velvet ravens."], [2])).toEqual([FIRST, SECOND]);
  });

  it("opens the lead where it tells more of what the headline says", () => {
    const PARTLY = "Otters carved weir harbour walnut marble flutes.";
    const more = "Millers shut weir lighthouse tramway ferry to quilts.";
    const opening = (first: string, headed: readonly number[] = [], last = more) =>
      leadUnder(HEADLINE, [[first, SECOND], [first, SECOND], [last]], 3, headed, [2])[0];
    expect(opening(PARTLY)).toBe(more);
    expect(opening(PARTLY, [0, 1])).toBe(more);
    expect(opening(FIRST)).toBe(FIRST);
    // Of a day before the headline’s own it does not, nor where it takes the news for known.
    expect(opening(PARTLY, [2])).toBe(PARTLY);
    expect(opening(PARTLY, [], "Millers said the fire shut weir lighthouse tramway ferry to quilts.")).toBe(
      PARTLY,
    );
  });
});
