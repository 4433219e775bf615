/** Which story leads: today's before yesterday's equal one, and last month's never before both. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Ranked, rank } from "../../src/digest/rank.js";
import { type Instant, storyId } from "../../src/model.js";

const on = (iso: string | null): Instant | null =>
  iso === null ? null : { iso, precision: iso.length === 10 ? "day" : "minute", from: "published" };
const story = (id: string, origins: number, iso: string | null): Ranked => ({
  id: storyId(id),
  origins,
  lastPublished: on(iso),
});
const order = (...stories: Ranked[]) => rank(stories).map(({ id }) => id);

describe("of two stories", () => {
  it.each([
    ["the newer of two equal ones", story("a", 3, "2024-05-07"), story("b", 3, "2024-05-06")],
    ["the one of more origins on one day", story("a", 5, "2024-05-07"), story("b", 4, "2024-05-07")],
    ["one a day older with twice as many", story("a", 4, "2024-05-06"), story("b", 2, "2024-05-07")],
    [
      "the newer where a day older has not twice as many",
      story("a", 2, "2024-05-07"),
      story("b", 3, "2024-05-06"),
    ],
    [
      "a brief of today, before two reports of two days ago",
      story("a", 1, "2024-05-07"),
      story("b", 2, "2024-05-05"),
    ],
    [
      "a brief of today, before 31 reports of five days ago",
      story("a", 1, "2024-05-07"),
      story("b", 31, "2024-05-02"),
    ],
    [
      "32 reports of five days ago, before a brief",
      story("a", 32, "2024-05-02"),
      story("b", 1, "2024-05-07"),
    ],
    ["today's, before a giant of January", story("a", 2, "2024-05-07"), story("b", 400, "2024-01-10")],
    [
      "the one of more origins, though it is of an earlier hour",
      story("a", 5, "2024-05-07T09:00:00Z"),
      story("b", 4, "2024-05-07T22:00:00Z"),
    ],
    ["an undated giant, before a brief of the oldest day", story("a", 4, null), story("b", 1, "2024-05-07")],
    ["the later minute", story("a", 2, "2024-05-07T10:00:00Z"), story("b", 2, "2024-05-07T09:00:00Z")],
    ["a dated one before an undated equal", story("a", 2, "2024-05-07"), story("b", 2, null)],
    ["the heavier of two undated", story("a", 3, null), story("b", 2, null)],
    ["the lesser id of two that are equal", story("a", 2, "2024-05-07"), story("b", 2, "2024-05-07")],
  ])("%s leads", (_, first, second) => {
    expect(order(first, second)).toEqual(["a", "b"]);
    expect(order(second, first)).toEqual(["a", "b"]);
  });
});

test("through a month of days, no day's front page opens with an older equal", () => {
  const month = Array.from({ length: 30 }, (_, index) => {
    const day = `2024-06-${String(index + 1).padStart(2, "0")}`;
    return [story(`big-${day}`, 1 + ((index * 7) % 6), day), story(`brief-${day}`, 1, day)];
  });
  for (let today = 1; today <= month.length; today++) {
    const [first, ...rest] = rank(month.slice(0, today).flat());
    for (const { origins, lastPublished } of rest)
      if (origins >= (first?.origins ?? 0))
        expect((lastPublished?.iso ?? "") <= (first?.lastPublished?.iso ?? "")).toBe(true);
    // The smallest of these days has one report, the largest six: less than three doublings, so never three days old.
    expect(Number(first?.lastPublished?.iso.slice(-2))).toBeGreaterThanOrEqual(today - 2);
  }
});

test("the order of the input decides nothing", () => {
  const stories = Array.from({ length: 40 }, (_, index) =>
    story(`s${index}`, 1 + (index % 9), index % 7 === 0 ? null : `2024-05-${10 + ((index * 5) % 20)}`),
  );
  const expected = order(...stories);
  fc.assert(
    fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), (shuffled) => {
      expect(order(...shuffled)).toEqual(expected);
    }),
  );
});
