/** A story's page prints each sentence once, and is shorter than what it was made from. */
import { describe, expect, it } from "vitest";
import type { Cited, Story } from "../../src/model.js";
import { planReading, type ReadingPlan } from "../../src/site/pages/story/reading-plan.js";
import { fullStory, reports } from "./editions.js";
import { cite, onlyIn, sampleArticle, sampleStory } from "./sample.js";

/** Every sentence that the page shows without a click, in its order. */
function printed(plan: ReadingPlan): Cited[] {
  const { dek, lead, account, claims, disagreements, timeline, onlyIn, quotes } = plan;
  return [
    ...(dek === null ? [] : [dek]),
    ...lead.map(({ cited }) => cited),
    ...account.flat(),
    ...disagreements.flatMap(({ disagreement, places: shown }) =>
      disagreement.versions.flatMap(({ context }, index) => (shown[index] === "here" ? context : [])),
    ),
    ...claims.map(({ shown }) => shown),
    ...timeline.map(({ sentence }) => sentence),
    ...onlyIn.flatMap(({ sentences }) => sentences),
    ...quotes.flatMap(({ variants }) => variants.slice(0, 1)),
  ];
}

/** Words of which no two sentences have many. */
const sightOf = (outlet: number, index: number): string =>
  ["chapel", "mill", "school", "smithy", "tannery"]
    .map((word, place) => `${word}${1_000 + outlet * 500 + index * 5 + place}`)
    .join(" or ");

/** Outlets that each say `number` sentences of their own after one that all say. */
function outlets(count: number, number: number) {
  return Array.from({ length: count }, (_, outlet) =>
    sampleArticle({
      id: `outlet-${outlet}`,
      headline: `Weir gives way at Selm, outlet ${outlet}`,
      source: `Outlet ${outlet}`,
      paragraphs: [
        [
          "The old weir at Selm gave way on Sunday.",
          ...Array.from(
            { length: number },
            (_, index) =>
              `${sightOf(outlet, index)} stands under water, as lane ${index} of the lower town does, says ${outlet}.`,
          ),
        ],
      ],
    }),
  );
}

const publishedOn = (day: number) =>
  ({ iso: `2024-05-0${day}`, precision: "day", from: "published" }) as const;

const lengthOf = (texts: readonly { readonly text: string }[]) =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

describe("a page", () => {
  it.each([2, 3, 9, 30])("of %i reports prints no sentence twice", (count) => {
    const articles = reports(count).map(({ article }) => article);
    const texts = printed(planReading(fullStory(reports(count), "once"), articles)).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it.each([
    [2, 20],
    [2, 60],
    [5, 40],
    [20, 40],
  ])(
    "of %i reports with %i sentences keeps to its share of them and to a little more than one",
    (count, number) => {
      const articles = outlets(count, number).map(({ article }) => article);
      const sources = articles.map(({ sections }) =>
        lengthOf(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))),
      );
      const plan = planReading(sampleStory(articles, "selm"), articles);
      const length = lengthOf(printed(plan));
      expect(length).toBeLessThanOrEqual(0.4 * sources.reduce((sum, one) => sum + one, 0));
      expect(length).toBeLessThanOrEqual((4 / 3) * Math.max(...sources));
      expect(plan.left.sentences).toBeGreaterThan(0);
      // Everyone has a say before anyone has two.
      const said = plan.onlyIn.map(({ sentences }) => sentences.length);
      expect(Math.max(...said) - Math.min(...said)).toBeLessThanOrEqual(1);
    },
  );

  it("has the first sentence, whatever stands beside it", () => {
    const articles = outlets(2, 2).map(({ article }) => article);
    const texts = printed(planReading(sampleStory(articles, "selm"), articles, 5_000));
    expect(texts.map(({ text }) => text)).toEqual(["The old weir at Selm gave way on Sunday."]);
  });

  it("gives way to what stands beside it", () => {
    const articles = outlets(3, 30).map(({ article }) => article);
    const length = (beside: number) =>
      lengthOf(printed(planReading(sampleStory(articles, "selm"), articles, beside)));
    expect(length(0) - length(3_200)).toBeGreaterThan(300);
  });

  it("says nothing twice in other words, and nothing that points to a sentence which is not there", () => {
    const articles = outlets(2, 30).map(({ article }) => article);
    const [one, two] = articles as [(typeof articles)[0], (typeof articles)[0]];
    const say = (number: number, text: string) => ({ ...cite(two, number), text });
    const alone = [
      onlyIn(one, [say(4, "Selm lost its old weir on Sunday, weir and all.")]),
      onlyIn(two, [
        say(5, "He crossed the ford before nightfall with both lanterns."),
        say(6, "Ropes were strung between the maltings and the quay."),
      ]),
    ];
    const plan = planReading(sampleStory(articles, "selm", { onlyIn: alone }), articles);
    expect(plan.onlyIn.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      "Ropes were strung between the maltings and the quay.",
    ]);
  });

  it("tells a claim in a wording that stands alone, and the days that are told", () => {
    const articles = outlets(2, 30).map(({ article }) => article);
    const [one, two] = articles as [(typeof articles)[0], (typeof articles)[0]];
    const say = (article: typeof one, number: number, text: string) => ({ ...cite(article, number), text });
    const saidBy = [
      say(one, 4, "They found two cows alive."),
      say(two, 4, "Searchers found two cows alive."),
    ];
    const day = (when: string, number: number, text: string) => ({ when, sentence: say(one, number, text) });
    const plan = planReading(
      sampleStory(articles, "selm", {
        claims: [{ shown: saidBy[0] as Cited, saidBy, origins: 2, kind: "report" }],
        timeline: [
          day("2024-05-01", 6, "Rain began on Wednesday above the old weir of Selm."),
          day("2024-05-01", 7, "Rain started on Wednesday above the old weir of Selm."),
          day("2024-05", 8, "May was wetter than any before it."),
          day("2024-05-03", 9, "Divers looked at the old weir of Selm on Friday and found cracks."),
        ],
      }),
      articles,
    );
    expect(plan.claims.map(({ shown }) => shown.text)).toEqual(["Searchers found two cows alive."]);
    expect(plan.timeline.map(({ when }) => when)).toEqual(["2024-05-01", "2024-05-03"]);
  });

  it("leaves a quotation of nobody to the quotations, and days long past to whom several tell of", () => {
    const articles = outlets(3, 30).map(({ article }, index) => ({
      ...article,
      published: publishedOn(4 + index),
    }));
    const [one, two] = articles as [(typeof articles)[0], (typeof articles)[0]];
    const say = (article: typeof one, number: number, text: string) => ({ ...cite(article, number), text });
    const quoted = [
      say(one, 4, "“The boats were lucky this time.”"),
      say(two, 4, "“The boats were lucky this time.”"),
    ];
    const plan = planReading(
      sampleStory(articles, "selm", {
        claims: [{ shown: quoted[0] as Cited, saidBy: quoted, origins: 2, kind: "report" }],
        timeline: [
          {
            when: "1998-03-02",
            sentence: say(one, 6, "A first weir at Selm broke on 2 March 1998 beside the chapel."),
          },
          {
            when: "1999-07-04",
            sentence: say(one, 7, "Builders raised another old weir at Selm on 4 July 1999."),
          },
          { when: "1999-07-04", sentence: say(two, 7, "Another old weir of Selm went up on 4 July 1999.") },
          {
            when: "2024-05-03",
            sentence: say(one, 9, "Divers looked at the old weir of Selm on Friday and found cracks."),
          },
        ],
      }),
      articles,
    );
    expect(plan.claims).toEqual([]);
    expect(plan.timeline.map(({ when }) => when)).toEqual(["1999-07-04", "2024-05-03"]);
  });
});

describe("the days of a page", () => {
  const told = (days: readonly number[], second: string) => {
    const articles = outlets(days.length, 30).map(({ article }, index) => ({
      ...article,
      published: publishedOn(days[index] ?? 1),
    }));
    const [one] = articles as [(typeof articles)[0]];
    const day = (when: string, number: number, text: string) => ({
      when,
      sentence: { ...cite(one, number), text },
    });
    const timeline = [
      day("2024-05-01", 6, "Rain began on Wednesday above the old weir of Selm."),
      day("2024-05-03", 9, second),
    ];
    return planReading(sampleStory(articles, "selm", { timeline }), articles).timeline.map(
      ({ when }) => when,
    );
  };
  const DIVERS = "Divers looked at the old weir of Selm on Friday and found cracks.";

  it("are told where reports are of three days, and not of a story of one or two", () => {
    expect(told([4, 5, 6], DIVERS)).toEqual(["2024-05-01", "2024-05-03"]);
    expect(told([4, 5, 5], DIVERS)).toEqual([]);
    expect(told([4, 4], DIVERS)).toEqual([]);
  });

  it("are those of the story itself", () => {
    expect(told([4, 5, 6], "A tanner in the upper valley won nine prizes on Friday.")).toEqual([]);
  });
});

describe("what the lead says", () => {
  const samples = outlets(3, 1);
  const articles = samples.map(({ article }) => article);
  const [, second] = articles as [(typeof articles)[0], (typeof articles)[0], (typeof articles)[0]];
  const plan = (more: Partial<Story>) => planReading(sampleStory(articles, "selm", more), articles);

  it("carries its claim, which is not said again", () => {
    const { lead, claims } = plan({});
    expect(lead.map(({ claim }) => claim?.origins)).toEqual([3]);
    expect(claims).toEqual([]);
  });

  it("makes a dek of the same words needless", () => {
    const dek = { ...cite(second, 1), sentence: null, text: "The old weir at Selm gave way on Sunday" };
    expect(plan({ dek }).dek).toBeNull();
    expect(plan({ dek: { ...dek, text: "A town without its weir" } }).dek?.text).toBe(
      "A town without its weir",
    );
  });

  it.each([
    ["here, where there is room for it", 20, "here"],
    ["on the page of evidence, where there is none", 1, "evidence"],
  ])("is not printed again where sources differ on it; the other version stands %s", (_, number, place) => {
    const own = outlets(3, number).map(({ article }) => article);
    const versions = own.slice(0, 2).map((article, index) => ({
      value: { ...cite(article, index + 1), text: "Sunday" },
      context: cite(article, index + 1),
      alsoIn: [],
    }));
    const story = sampleStory(own, "selm", {
      disagreements: [{ kind: "date", verdict: "contradiction", what: "the day", versions }],
    });
    expect(planReading(story, own).disagreements.map(({ places }) => places)).toEqual([["above", place]]);
  });
});

describe("quotations", () => {
  const [one, two] = outlets(2, 30).map(({ article }) => article) as [
    ReturnType<typeof outlets>[0]["article"],
    ReturnType<typeof outlets>[0]["article"],
  ];
  const quoted = (text: string, more: Partial<Story["quotes"][number]> = {}) => ({
    speaker: "Jo Lund",
    role: null,
    origins: 1,
    variants: [{ ...cite(one, 4), text, span: { ...cite(one, 4).span, start: text.length }, sentence: null }],
    ...more,
  });
  const plan = (quotes: Story["quotes"]) =>
    planReading(sampleStory([one, two], "selm", { quotes }), [one, two]).quotes.map(
      ({ variants }) => variants[0]?.text,
    );

  it("come by who speaks where as many carry them, and fragments do not come at all", () => {
    const entity = (name: string, articles: readonly (typeof one)[]) => ({
      kind: "person" as const,
      name,
      variants: [],
      roles: [],
      articles: articles.map(({ id }) => id),
      count: 1,
    });
    const story = sampleStory([one, two], "selm", {
      entities: [entity("Jo Lund", [one]), entity("Ada Marsh", [one, two])],
      quotes: [
        quoted("The cellar at the weir was dry until noon on Sunday."),
        quoted("Ring the bell at the weir and run uphill before noon.", { speaker: "Ada Marsh" }),
        quoted("so brave", { speaker: "Ada Marsh" }),
      ],
    });
    expect(planReading(story, [one, two]).quotes.map(({ speaker }) => speaker)).toEqual([
      "Ada Marsh",
      "Jo Lund",
    ]);
  });

  it("come by how many carry them", () => {
    expect(
      plan([
        quoted("We heard the bell at the weir first and ran uphill."),
        quoted("All of us heard the dog bark.", { origins: 2, speaker: "Ada Marsh" }),
      ]),
    ).toEqual(["All of us heard the dog bark.", "We heard the bell at the weir first and ran uphill."]);
  });

  it("of nobody are printed only where several reports have them, and they are as long as a sentence", () => {
    const nobody = { speaker: null, origins: 2 };
    expect(plan([quoted("so to speak", nobody)])).toEqual([]);
    const long = "We left the house as it stood and took the cat along.";
    expect(plan([quoted(long, nobody)])).toEqual([long]);
    expect(plan([quoted(long, { speaker: null, origins: 1 })])).toEqual([]);
  });

  it("are not printed where a sentence of the page holds them", () => {
    const inSentence = {
      ...quoted("lane 0 of the lower town"),
      variants: [{ ...cite(one, 2), text: "lane 0" }],
    };
    expect(plan([inSentence])).toEqual([]);
  });
});
