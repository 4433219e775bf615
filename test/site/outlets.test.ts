import { describe, expect, it } from "vitest";
import { createMarks, createOutletMarks, HUES } from "../../src/site/edition/outlets.js";
import { sampleArticle } from "./sample.js";

const article = (id: string, source?: string) =>
  sampleArticle({ id, headline: id, paragraphs: [["One."]], ...(source === undefined ? {} : { source }) })
    .article;
const initials = (sources: (string | undefined)[]) =>
  [...createMarks(sources.map((source, index) => article(`a${index}`, source))).values()].map(
    ({ initial }) => initial,
  );

describe("marks", () => {
  it.each([
    [
      ["Reuters", "BBC"],
      ["R", "B"],
    ],
    [
      ["The New York Times", "National Post", "Nova"],
      ["N", "NP", "NO"],
    ],
    [
      ["Reuters", "AP", "Reuters"],
      ["R", "R2", "A"],
    ],
    [
      ["edition.cnn.com", "bbc.co.uk", "chinadaily.com.cn", "thehindu.com", "abcnews.go.com", "rt.com"],
      ["C", "B", "CH", "H", "A", "R"],
    ],
    [
      ["北京日报", "صحيفة النهر"],
      ["北", "ص"],
    ],
    [
      [undefined, "Reuters", undefined],
      ["1", "R", "2"],
    ],
    [
      ["...", "!!!"],
      ["?", "?2"],
    ],
  ])("of %j are %j", (sources, expected) => {
    expect(initials(sources)).toEqual(expected);
  });

  it("keep one colour an outlet, and repeat colours only when they run out", () => {
    const many = Array.from({ length: 30 }, (_, index) => article(`a${index}`, `Outlet ${index % 15}`));
    const hues = new Map<string, Set<number>>();
    for (const { hue, outlet } of createMarks(many).values())
      hues.set(outlet.name, (hues.get(outlet.name) ?? new Set()).add(hue));
    expect([...hues.values()].every((own) => own.size === 1)).toBe(true);
    expect(new Set([...hues.values()].flatMap((own) => [...own])).size).toBe(HUES);
  });

  it("are unlike each other for a hundred outlets of like names", () => {
    const found = initials(Array.from({ length: 100 }, (_, index) => `Daily News ${index}`));
    expect(new Set(found).size).toBe(100);
  });

  it("on a page of many stories are one an outlet, and a question mark for the unnamed", () => {
    const marks = createOutletMarks([
      article("a", "Reuters"),
      article("b"),
      article("c", "Reuters"),
      article("d"),
    ]);
    expect([...marks].map(([id, { initial }]) => `${id} ${initial}`).toSorted()).toEqual([
      "a R",
      "b ?",
      "c R",
      "d ?",
    ]);
  });
});
