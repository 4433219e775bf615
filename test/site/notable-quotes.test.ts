/** Which quotations are worth the room of a page, and what a card tells beside its headline. */
import { expect, it } from "vitest";
import type { Cited, Story, Utterance } from "../../src/model.js";
import { cardDek } from "../../src/site/views/card.js";
import { notableQuotes } from "../../src/site/views/notable-quotes.js";

const cited = (text: string) =>
  ({ text, article: "a", sentence: 1, span: { start: 0, end: 1 } }) as unknown as Cited;

const ON_TOPIC = "The ferry had no lamp when it left the harbour of Selm at night.";
const PRAYERS = [
  "We are praying for each of them, and for all who waited there.",
  "It was the longest night that any of us can remember here.",
  "My mother always told me that such things never come alone.",
];

function orderOf(
  quotes: readonly (readonly [speaker: string | null, text: string, origins: number])[],
): string[] {
  const story = {
    headline: cited("Ferry sinks in the harbour of Selm"),
    lead: [cited("A ferry sank in the harbour of Selm on Monday.")],
    entities: [{ name: "Ida Brekke", articles: ["a", "b", "c"] }],
    quotes: quotes.map(
      ([speaker, text, origins]) =>
        ({ speaker, role: null, origins, variants: [cited(text)] }) as unknown as Utterance,
    ),
  } as unknown as Story;
  return notableQuotes(story).map(({ variants: [fullest] }) => fullest?.text ?? "");
}

it("puts what is about the story before what somebody known says by the way", () => {
  const [prayer = ""] = PRAYERS;
  expect(
    orderOf([
      ["Ida Brekke", prayer, 1],
      ["Jo Lund", ON_TOPIC, 1],
    ]),
  ).toEqual([ON_TOPIC]);
  expect(
    orderOf([
      ["Ida Brekke", prayer, 2],
      ["Jo Lund", ON_TOPIC, 1],
    ]),
  ).toEqual([prayer, ON_TOPIC]);
});

it("has none of one report alone that shares no word with the story", () => {
  expect(orderOf(PRAYERS.map((text) => ["Ida Brekke", text, 1]))).toHaveLength(0);
  expect(orderOf(PRAYERS.map((text) => ["Ida Brekke", text, 2]))).toHaveLength(3);
});

it("has the words of whom the headline or the lead names before those of others", () => {
  const [one = "", two = ""] = PRAYERS;
  const quotes = [
    ["Ida Brekke", one, 2],
    ["Jo Selm", two, 2],
  ] as const;
  // The headline of these stories names Selm.
  expect(orderOf(quotes)).toEqual([two, one]);
});

it("has none of one report alone that begins inside a sentence", () => {
  const inside = "the ferry of Selm had no lamp when it left the harbour at night";
  expect(orderOf([["Jo Lund", inside, 1]])).toEqual([]);
  expect(orderOf([["Jo Lund", inside, 2]])).toEqual([inside]);
  expect(orderOf([["Jo Lund", ON_TOPIC, 1]])).toEqual([ON_TOPIC]);
});

it.each([
  ['It was dark in the harbour," said Jo Lund. “Then we ran to the ferry of Selm.”', []],
  ["It was dark in the harbour. Then we ran to the ferry of Selm.", [0]],
])("one with what stands between two quotations is none: %s", (text, kept) => {
  expect(orderOf([["Jo Lund", text, 2]]).map((_, index) => index)).toEqual(kept);
});

it.each([
  ["But the ferry sank.", ["The ferry of Selm sank on Monday."], "The ferry of Selm sank on Monday."],
  ["But the ferry sank.", ["He had seen it."], "But the ferry sank."],
  ["The ferry sank.", ["The ferry of Selm sank on Monday."], "The ferry sank."],
  [null, ["It sank.", "The ferry of Selm sank."], "The ferry of Selm sank."],
  [null, ["The ferry ".repeat(40)], undefined],
])("a card with the dek %j and the lead %j tells %s", (dek, lead, told) => {
  const story = { dek: dek === null ? null : cited(dek), lead: lead.map(cited) } as unknown as Story;
  expect(cardDek(story)?.text).toBe(told);
});
