import { describe, expect, test } from "vitest";
import { formatLedger, parseLedger } from "../../src/digest/ledger/ledger.js";
import { build, report } from "./world.js";

const memoryOf = (made: ReturnType<typeof build>) =>
  parseLedger(formatLedger(made.ledger), "digest.json").ledger;

describe("an article known by its content, edited where it stands,", () => {
  const old = report("hash-of-old", "Bridge opnes\nThe bridge opened.", { path: "a.txt" });
  const anew = report("hash-of-new", "Bridge opens\nThe bridge opened.", { path: "a.txt" });
  const before = build([[old]], [old]);

  test("keeps its address and that of its story, which tells of it", () => {
    const after = build([[anew]], [anew], memoryOf(before));
    expect(after.digest.stories.map(({ id, slug }) => ({ id, slug }))).toEqual(
      before.digest.stories.map(({ id, slug }) => ({ id, slug })),
    );
    expect(after.digest.entries.map(({ slug }) => slug)).toEqual(
      before.digest.entries.map(({ slug }) => slug),
    );
    expect(after.digest.stories[0]?.revisions).toMatchObject([
      { number: 1, joined: ["hash-of-new"] },
      { number: 2, joined: [], left: [], changed: ["hash-of-new"], headlineWas: "Bridge opnes" },
    ]);
    expect(after.ledger.formerArticles).toEqual([]);
  });

  test("is another article where the old one is still there", () => {
    const moved = report("hash-of-old", "Bridge opnes\nThe bridge opened.", { path: "b.txt" });
    const after = build([[moved], [anew]], [moved, anew], memoryOf(before));
    const slugOf = (id: string) => after.digest.entries.find(({ article }) => article.id === id)?.slug;
    expect(slugOf("hash-of-old")).toBe(before.digest.entries[0]?.slug);
    expect(slugOf("hash-of-new")).not.toBe(before.digest.entries[0]?.slug);
  });
});

test("of several articles in a file, none takes the place of another", () => {
  const [one, two] = ["one", "two"].map((id, index) =>
    report(id, `Record ${id}\nWords.`, { path: `news.jsonl#${index + 1}` }),
  ) as [ReturnType<typeof report>, ReturnType<typeof report>];
  const before = build([[one], [two]], [one, two]);
  const three = report("three", "Record three\nWords.", { path: "news.jsonl#1" });
  const after = build([[three], [two]], [three, two], memoryOf(before));
  expect(after.digest.stories.find(({ group }) => group.articles.includes(three.article.id))?.id).not.toBe(
    before.digest.stories.find(({ group }) => group.articles.includes(one.article.id))?.id,
  );
  expect(after.ledger.formerArticles.map(({ id }) => id)).toEqual(["one"]);
});

test("a record that replaces the only one of its file is another article", () => {
  const one = report("one", "Record one\nWords.", { path: "news.jsonl#1" });
  const two = report("two", "Record two\nWords.", { path: "news.jsonl#1" });
  const before = build([[one]], [one]);
  const after = build([[two]], [two], memoryOf(before));
  expect(after.digest.stories[0]?.id).not.toBe(before.digest.stories[0]?.id);
});

describe("an article that has had other ids", () => {
  const old = report("old-id", "Bridge opens\nThe bridge opened.", { path: "feed.jsonl#1" });
  const other = report("other-id", "Mill closes\nThe mill closed.", { path: "feed.jsonl#2" });
  const renamed = report("new-id", "Bridge opens\nThe bridge opened.", { path: "feed.jsonl#1" });
  const anew = { ...renamed, article: { ...renamed.article, formerIds: [old.article.id] } };
  const before = build([[old], [other]], [old, other]);
  const slugs = (made: ReturnType<typeof build>) =>
    new Map(made.digest.entries.map(({ article, slug }) => [article.id as string, slug]));

  test("keeps the address of the one that is gone", () => {
    const after = build([[anew], [other]], [anew, other], memoryOf(before));
    expect(slugs(after).get("new-id")).toBe(slugs(before).get("old-id"));
    expect(slugs(after).get("other-id")).toBe(slugs(before).get("other-id"));
    expect(after.ledger.formerArticles).toEqual([]);
    expect(after.digest.stories.map(({ id }) => id).sort()).toEqual(
      before.digest.stories.map(({ id }) => id).sort(),
    );
  });

  test("is another where the old one is still there", () => {
    const after = build([[old], [anew], [other]], [old, anew, other], memoryOf(before));
    expect(slugs(after).get("old-id")).toBe(slugs(before).get("old-id"));
    expect(slugs(after).get("new-id")).not.toBe(slugs(before).get("old-id"));
  });

  test("of two, the first inherits", () => {
    const twin = report("twin-id", "Bridge opens again\nThe bridge opened.", { path: "feed.jsonl#3" });
    const second = { ...twin, article: { ...twin.article, formerIds: [old.article.id] } };
    const after = build([[anew], [second], [other]], [anew, second, other], memoryOf(before));
    expect(slugs(after).get("new-id")).toBe(slugs(before).get("old-id"));
    expect(slugs(after).get("twin-id")).not.toBe(slugs(before).get("old-id"));
  });
});
