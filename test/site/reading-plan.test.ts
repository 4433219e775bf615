/** A story's page prints each sentence once, and is shorter than what it was made from. */
import { describe, expect, it } from "vitest";
import type { Cited, Story } from "../../src/model.js";
import { planReading, type ReadingPlan } from "../../src/site/pages/reading-plan.js";
import { fullStory, reports } from "./editions.js";
import { cite, sampleArticle, sampleStory } from "./sample.js";

/** Every sentence that the page shows without a click, in its order. */
function printed({ dek, lead, claims, disagreements, onlyIn, quotes }: ReadingPlan): Cited[] {
  return [
    ...(dek === null ? [] : [dek]),
    ...lead.map(({ cited }) => cited),
    ...disagreements.flatMap(({ disagreement, printed: shown }) =>
      disagreement.versions.flatMap(({ context }, index) => (shown[index] === true ? context : [])),
    ),
    ...claims.map(({ shown }) => shown),
    ...onlyIn.flatMap(({ sentences }) => sentences),
    ...quotes.flatMap(({ variants }) => variants.slice(0, 1)),
  ];
}

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
              `Outlet ${outlet} alone has seen that lane ${index} of the lower town is under water.`,
          ),
        ],
      ],
    }),
  );
}

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

  it("prints short reports to the end", () => {
    const articles = outlets(2, 2).map(({ article }) => article);
    const plan = planReading(sampleStory(articles, "selm"), articles);
    expect(plan.left).toEqual({ claims: 0, sentences: 0, quotes: 0 });
    expect(printed(plan)).toHaveLength(5);
  });
});

describe("what the lead says", () => {
  const samples = outlets(3, 1);
  const articles = samples.map(({ article }) => article);
  const [first, second] = articles as [(typeof articles)[0], (typeof articles)[0], (typeof articles)[0]];
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

  it("is not printed again where sources differ on it", () => {
    const versions = [first, second].map((article, index) => ({
      value: { ...cite(article, index + 1), text: "Sunday" },
      context: cite(article, index + 1),
      alsoIn: [],
    }));
    const { disagreements } = plan({
      disagreements: [{ kind: "date", verdict: "contradiction", what: "the day", versions }],
    });
    expect(disagreements.map(({ printed: shown }) => shown)).toEqual([[false, true]]);
  });
});

describe("quotations", () => {
  const [one, two] = outlets(2, 3).map(({ article }) => article) as [
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

  it("come by how many carry them", () => {
    expect(plan([quoted("We heard it first."), quoted("We all heard it.", { origins: 2 })])).toEqual([
      "We all heard it.",
      "We heard it first.",
    ]);
  });

  it("of nobody are printed only where they are as long as a sentence", () => {
    const nobody = { speaker: null };
    expect(plan([quoted("so to speak", nobody)])).toEqual([]);
    const long = "We left the house as it stood and took the cat along.";
    expect(plan([quoted(long, nobody)])).toEqual([long]);
  });

  it("are not printed where a sentence of the page holds them", () => {
    const inSentence = {
      ...quoted("lane 0 of the lower town"),
      variants: [{ ...cite(one, 2), text: "lane 0" }],
    };
    expect(plan([inSentence])).toEqual([]);
  });
});
