/** What a story's page prints below its lead: the lead's report read on until the room is out, then what others add. */
import { describe, expect, it } from "vitest";
import type { Cited, Story } from "../../src/model.js";
import { planReading } from "../../src/site/pages/story/reading-plan.js";
import { renderShape } from "./editions.js";
import { cite, onlyIn, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const SANK = "A barge with forty sheep sank at the weir of Selm on Monday, the harbour office said.";
const OWNER = "Its owner, Jo Lund of Averby, was on board when the rope broke near the mill.";
const HE = "He swam to the lock and called for help until a lamp was lit.";
const CRANE = "Carters brought gravel and tar for the path along the canal, so that cranes could reach it.";
const LOSS = "Insurers put the loss of wool and timber at ninety thousand crowns, a broker in Averby said.";
const LENT = "Farmers of the valley lent ropes, lanterns and a team of oxen to whoever kept watch.";
const WATCH = "They kept watch until the water fell and the last lamb stood on dry ground.";
const WORDS = "abbot bakery canal dairy elm forge granary harbour".split(" ");
const filler = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `Row ${index} of the ${name} ledger names nobody at all.`);

const one = sampleArticle({
  id: "one",
  headline: "Barge sinks",
  source: "Selm Post",
  paragraphs: [[SANK], [OWNER], [HE], [CRANE], filler("old", 40)],
});
const two = sampleArticle({
  id: "two",
  headline: "Sheep lost",
  source: "Averby Echo",
  paragraphs: [[SANK, LOSS, LENT, WATCH], filler("new", 40)],
});
const articles = [one.article, two.article];
const [sank, owner, he, crane] = [1, 2, 3, 4].map((number) => cite(one.article, number)) as [
  Cited,
  Cited,
  Cited,
  Cited,
];
const [loss, lent, watch] = [2, 3, 4].map((number) => cite(two.article, number)) as [Cited, Cited, Cited];
const story = (more: Partial<Story>) =>
  sampleStory(articles, "barge", {
    lead: [sank],
    claims: [],
    account: [[owner, he], [crane]],
    onlyIn: [onlyIn(two.article, [loss, lent, watch])],
    additions: [[loss], [lent, watch]],
    ...more,
  });
const texts = (passages: readonly (readonly Cited[])[]) =>
  passages.map((passage) => passage.map(({ text }) => text));
const accountOf = (more: Partial<Story>, beside = 0) =>
  texts(planReading(story(more), articles, beside).account);
const addedTo = (more: Partial<Story>) =>
  texts(planReading(story(more), articles).onlyIn.map(({ sentences }) => sentences));

describe("the account of a page", () => {
  it("is the lead's report read on", () => {
    expect(accountOf({})).toEqual([[OWNER, HE], [CRANE]]);
  });

  it("ends where the next passage has no room, and is not filled with later ones", () => {
    const beside = Array.from({ length: 60 }, (_, index) => index * 5);
    const found = new Set(beside.map((words) => accountOf({}, words).length));
    expect(found).toEqual(new Set([2, 1, 0]));
    for (const words of beside) expect(texts([[crane]])).not.toEqual(accountOf({}, words));
  });

  it("has nothing that needs a sentence which is not printed", () => {
    expect(accountOf({ account: [[he], [crane]] })).toEqual([[CRANE]]);
    expect(accountOf({ lead: [sank, owner], account: [[he], [crane]] })).toEqual([[HE], [CRANE]]);
  });

  it("is not parted from its lead by what other reports have in it", () => {
    const { lead, account } = planReading(story({ lead: [sank, loss] }), articles);
    expect(lead.map(({ cited }) => cited.text)).toEqual([SANK]);
    expect(texts(account)).toEqual([[OWNER, HE], [CRANE], [LOSS]]);
    const alone = planReading(story({ lead: [sank, loss], account: [] }), articles);
    expect(alone.lead.map(({ cited }) => cited.text)).toEqual([SANK, LOSS]);
  });

  it("says no claim again below", () => {
    const claim = { shown: lent, saidBy: [lent, crane], origins: 2, kind: "report" } as const;
    expect(planReading(story({ claims: [claim] }), articles).claims).toEqual([]);
    const shown = planReading(story({ claims: [claim], account: [] }), articles).claims;
    expect(shown.map((each) => each.shown.text)).toEqual([LENT]);
  });
});

describe("the continuation of a page", () => {
  const planned = (more: Partial<Story>, beside: number, folded = 0) =>
    planReading(story(more), articles, beside, folded);

  it("is what the account has no room for, in the report's order", () => {
    const plans = Array.from({ length: 60 }, (_, index) => planned({}, index * 5));
    for (const { account, continuation } of plans)
      expect(texts([...account, ...continuation])).toEqual([[OWNER, HE], [CRANE]]);
    expect(new Set(plans.map(({ continuation }) => continuation.length))).toEqual(new Set([0, 1, 2]));
  });

  it("is empty where all is on the page, and where nothing may unfold", () => {
    expect(planned({}, 0).continuation).toEqual([]);
    expect(planned({}, 5_000, 5_000).continuation).toEqual([]);
  });

  it("has nothing that is printed elsewhere, and nothing that needs what is not there", () => {
    const plans = Array.from({ length: 60 }, (_, index) => planned({ lead: [sank, crane] }, index * 5));
    for (const { lead, continuation } of plans) {
      const isInLead = lead.some(({ cited }) => cited === crane);
      expect(texts(continuation).flat().includes(CRANE)).toBe(!isInLead);
    }
    expect(texts(planned({ account: [[he], [crane]] }, 5_000).continuation)).toEqual([[CRANE]]);
  });
});

describe("what others add", () => {
  it("keeps together what needs each other, and is at most two passages of one report", () => {
    expect(addedTo({})).toEqual([[LOSS, LENT, WATCH]]);
    expect(addedTo({ additions: [[watch], [loss]] })).toEqual([[LOSS]]);
    const three = [[loss], [lent], [cite(two.article, 6)]];
    expect(addedTo({ additions: three })).toEqual([[LOSS, LENT]]);
  });

  it("unfolds beyond that, up to six passages of one report", () => {
    const rest = WORDS.map((word, index) => ({
      ...cite(two.article, 6 + index),
      text: `Averby's ${word} is ${word}grey, ${word}wide, ${word}free and ${word}less.`,
    }));
    const { onlyIn: shown, further } = planReading(
      story({
        onlyIn: [onlyIn(two.article, [loss, lent, ...rest])],
        additions: [loss, lent, ...rest].map((cited) => [cited]),
      }),
      articles,
    );
    expect(texts(shown.map(({ sentences }) => sentences))).toEqual([[LOSS, LENT]]);
    expect(further.flatMap(({ sentences }) => sentences)).toEqual(rest.slice(0, 6));
    expect(planReading(story({ additions: [] }), articles).further).toEqual([]);
  });

  it.each([
    [
      "half",
      "Insurers put the loss of wool and timber at Selm on cod, kelp, reed, silt, clay and lime.",
      true,
    ],
    ["less", "Insurers put the loss of wool and timber at ninety thousand crowns and reed.", false],
  ])("tells something of which %s is new", (_, text, isAdded) => {
    const again = { ...cite(two.article, 6), text };
    const added = planReading(
      story({ lead: [sank, loss], onlyIn: [onlyIn(two.article, [again])], additions: [[again]] }),
      articles,
    ).onlyIn;
    expect(added.length > 0).toBe(isAdded);
  });
});

it("a page unfolds how its report goes on, behind a line that says how much that is", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => [cite(one.article, 5 + index)]);
  const files = await renderShape({
    digest: sampleDigest([story({ account: rows })], articles),
    documents: [one.document, two.document],
    problems: [],
  });
  const page = files.get("story/barge/index.html") ?? "";
  const [above = "", unfolding = ""] = page.split('<details class="said unfolding">');
  const count = (text: string) => text.match(/Row \d+ of the old ledger/g)?.length ?? 0;
  const [inside = ""] = unfolding.split("</details>");
  expect(count(above)).toBeGreaterThan(0);
  expect(inside).toContain(
    `<summary>Read on: Selm Post <span class="meta">${count(inside)} more sentences</span></summary>`,
  );
  expect(count(page)).toBe(count(above) + count(inside));
});

it("a page marks each passage once, and each sentence with which others agree", async () => {
  const claim = { shown: crane, saidBy: [crane, lent], origins: 2, kind: "report" } as const;
  const files = await renderShape({
    digest: sampleDigest([story({ claims: [claim], additions: [[loss]] })], articles),
    documents: [one.document, two.document],
    problems: [],
  });
  const page = files.get("story/barge/index.html") ?? "";
  expect(page).toContain(`<p><span>${OWNER}</span> <span>${HE}</span>  <a class="mark`);
  const [, marks = ""] = page.split(`<p>${CRANE}`);
  expect(marks.split("</p>")[0]?.match(/title="[^"]+"/g)).toEqual([
    'title="Averby Echo"',
    'title="Selm Post"',
  ]);
});

describe("a difference of which the page has another wording", () => {
  it("is shown with its own sentence, and not as told above", () => {
    const claim = { shown: sank, saidBy: [sank, loss], origins: 2, kind: "report" } as const;
    const versions = [
      { value: { ...sank, text: "forty sheep" }, context: sank, alsoIn: [] },
      { value: { ...loss, text: "ninety thousand crowns" }, context: loss, alsoIn: [] },
    ];
    const disagreements = [{ kind: "figure", verdict: "differs", what: "loss", versions }] as const;
    const { disagreements: planned } = planReading(story({ claims: [claim], disagreements }), articles);
    expect(planned[0]?.places).toEqual(["above", "here"]);
    const longer = { ...loss, text: SANK.replace("the harbour", "with nine rams, as the harbour") };
    const fuller = [versions[0], { ...versions[1], context: longer }] as typeof versions;
    expect(
      planReading(story({ disagreements: [{ ...disagreements[0], versions: fuller }] }), articles)
        .disagreements[0]?.places,
    ).toEqual(["above", "here"]);
    const headed = versions.map((version) => ({
      ...version,
      context: { ...version.context, text: "Barge sinks" },
    }));
    const [first, second] =
      planReading(story({ disagreements: [{ ...disagreements[0], versions: headed }] }), articles)
        .disagreements[0]?.places ?? [];
    expect([first, second]).toEqual(["above", "above"]);
  });
});
