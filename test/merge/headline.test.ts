/** Which headline a story takes, and which dek stands below it. */
import { describe, expect, it } from "vitest";
import { headlineScores, headlinesOf, storyDek } from "../../src/merge/summary/story-headline.js";
import type { Cited } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

/** The headlines in their order: the chosen one first. */
function order(
  headlines: readonly string[],
  { stale = [], origins = headlines.map((_, index) => index), pinned = [], followed = null } = {} as {
    followed?: number | null;
    stale?: number[];
    origins?: number[];
    pinned?: number[];
  },
): string[] {
  const articles = headlines.map((headline, index) => article(`a${index}`, headline, []));
  const scores = headlineScores(articles, [], origins);
  const context = { scores, staleArticles: new Set(stale), followed, pinned: new Set(pinned) };
  return headlinesOf(articles, context).map(({ text }) => text);
}

const plain = "Fire destroys harbour mill";

describe("a headline that tells what somebody says", () => {
  it.each(["Owner says fire destroys harbour mill", "Owner denies fire destroys harbour mill"])(
    "gives way to what happened: %s",
    (talk) => expect(order([talk, plain])[0]).toBe(plain),
  );
});

describe("the headline of the report that the page follows", () => {
  it("is that of the story, unless another is much better", () => {
    const other = "Harbour mill destroyed by fire";
    expect(order([plain, other])[0]).toBe(plain);
    expect(order([plain, other], { followed: 1 })[0]).toBe(other);
    expect(order([plain, "Watch: fire destroys harbour mill"], { followed: 1 })[0]).toBe(plain);
  });
});

describe("a headline of an earlier day", () => {
  const of = (day: string, headline: string) =>
    article(day, headline, [`${headline}.`], {
      published: { iso: day, precision: "day", from: "published" },
    });
  const first = (...days: readonly [string, string][]) =>
    tell(days.map(([day, headline]) => of(day, headline))).headline.text;

  it("gives way to one of the last, the sooner the more days lie between", () => {
    const last = "Harbour mill owner to rebuild after fire destroys mill";
    expect(first(["2024-05-01", plain], ["2024-05-09", last])).toBe(last);
    expect(
      first(
        ["2024-05-01", plain],
        ["2024-05-01T09:00:00Z", "Harbour mill destroyed by fire"],
        ["2024-05-02", "Gulls return to quay"],
      ),
    ).toBe(plain);
  });
});

describe("a loud headline gives way to the same words", () => {
  it.each([
    ["Fire destroys harbour mill!"],
    ["Fire destroys harbour mill?"],
    ["Watch: Fire destroys harbour mill"],
    ["Why fire destroys harbour mill"],
    ["FIRE DESTROYS HARBOUR MILL"],
    ["Fire destroys harbour mill - the day’s events"],
    ["Fire destroys harbour mill - as it happened"],
    ["How fire destroys your harbour mill"],
    ["FIRE DESTROYS HARBOUR MILL"],
    ["“Fire destroys harbour mill”"],
    ['"Fire destroys harbour mill"'],
    ["Fire destroys harbour mill…"],
    ["Fire destroys harbour mill ..."],
    ["Fire DESTROYS harbour MILLS mill"],
  ])("%s", (loud) => {
    expect(order([loud, plain])[0]).toBe(plain);
    expect(order([loud, `${loud} `])[0]).toBe(loud);
  });

  it.each([["“Fire” destroys harbour mill"], ["Fire destroys harbour mill."]])("%s is not loud", (quiet) =>
    expect(order([quiet, plain, `${quiet} `])[0]).toBe(quiet),
  );

  it("of more than 120 characters, too", () => {
    const just = `${plain} destroys${" mill".repeat(17)}`;
    const over = `${plain}${" mill".repeat(19)}`;
    expect([just.length, over.length]).toEqual([120, 121]);
    expect(order([just, plain])[0]).toBe(just);
    expect(order([over, plain])[0]).toBe(plain);
  });
});

describe("a headline is chosen", () => {
  it("for what it says, up to eight words", () => {
    const eight = "Council votes: ferry, tram, airport, school, budget, tax";
    expect(order([plain, "Averby council votes: ferry, tram, airport"])[0]).not.toBe(plain);
    expect(order(["Grain tower, wharf, barge, crane, mill, harbour", eight])[0]).toBe(eight);
    expect(order([eight, "Grain tower, wharf, barge, crane, mill, harbour, fire, pier"])[0]).toBe(eight);
  });

  it("not by words of its own origin", () => {
    const own = "Barge sinks off Averby";
    expect(
      order([own, `${own} pier`, plain, "Fire at harbour mill"], { origins: [0, 0, 1, 2] })[0],
    ).not.toContain("Barge");
  });

  it("not when it is out of date, but by an editor's pin", () => {
    const other = "Harbour mill: fire destroys";
    expect(order([plain, other], { stale: [0] })[0]).toBe(other);
    expect(order([plain, other], { stale: [0, 1] })[0]).toBe(plain);
    expect(order([plain, other], { stale: [0], pinned: [0] })[0]).toBe(plain);
    expect(order([plain, "Quiet!"], { pinned: [1] })[0]).toBe("Quiet!");
  });

  it("and each other wording is listed once, in order", () => {
    expect(order([plain, "Mill burns", plain.toUpperCase(), "", "Mill burns", "Averby fire"])).toEqual([
      plain,
      "Mill burns",
      "Averby fire",
    ]);
    expect(order([plain])).toEqual([plain]);
    expect(order([])).toEqual([]);
  });
});

describe("somebody whom a quarter of the others or fewer name heads no story", () => {
  const body = "On Friday fire destroyed the old harbour mill at Averby.";
  const named = "On Friday fire destroyed the old harbour mill of Lund at Averby.";
  const headed = (others: number, naming: number, before = 0) =>
    tell([
      article("a", "Friday fire destroys old harbour mill of Lund at Averby", [named]),
      ...Array.from({ length: others }, (_, index) =>
        article(`b${index}`, "Mill fire", [
          ...["One note.", "Two notes.", "Three notes."].slice(0, before),
          index < naming ? named : body,
        ]),
      ),
    ]).headline.text.includes("Lund");

  it.each([
    [3, 0, true],
    [4, 0, false],
    [4, 1, false],
    [4, 2, true],
    [7, 2, true],
    [8, 2, false],
  ])("%i others, %i of whom name him", (others, naming, expected) =>
    expect(headed(others, naming)).toBe(expected),
  );

  it.each([
    ["third", 2, true],
    ["fourth", 3, false],
  ])("of paragraphs up to the third: the %s", (_, before, expected) =>
    expect(headed(4, 2, before)).toBe(expected),
  );
});

describe("the dek", () => {
  const dek = (text: string) => ({ text, span: { start: 0, end: text.length, line: 2, column: 1 } });
  const told = (own: string | null, other: string | null, lead: readonly string[] = []) => {
    const articles = [
      article("a", "Fire destroys harbour mill", [], { dek: own === null ? null : dek(own) }),
      article("b", "Mill burns", [], { dek: other === null ? null : dek(other) }),
    ];
    const [headline] = headlinesOf(articles, {
      scores: headlineScores(articles, [], [0, 1]),
      staleArticles: new Set([1]),
      followed: 0,
      pinned: new Set(),
    });
    if (!headline) throw new Error("Unexpected story without a headline");
    return storyDek(articles, headline, lead.map((text) => ({ text })) as unknown as Cited[])?.text ?? null;
  };

  it.each([
    [
      "its own, whatever it says",
      "Nobody was hurt.",
      "The fire at the harbour mill was put out.",
      "Nobody was hurt.",
    ],
    ["another's that shares three words", null, "A fire at the harbour mill.", "A fire at the harbour mill."],
    ["none that shares two", null, "A fire at the mill.", null],
    ["none that is cut off", "The fire began at the…", null, null],
    ["none that is cut off by dots", "The fire began at the...", null, null],
    ["no byline", "By Jo Lund", null, null],
    ["no empty one", "", null, null],
  ])("is %s", (_, own, other, expected) => expect(told(own, other)).toBe(expected));

  it("does not repeat the lead", () => {
    expect(told("Nobody was hurt.", null, ["Nobody was hurt. It rained."])).toBeNull();
    expect(told("Nobody was hurt.", null, ["It rained."])).toBe("Nobody was hurt.");
    expect(told('"It rained," Jo Lund said.', null, ["“It rained,” Jo Lund said."])).toBeNull();
  });
});
