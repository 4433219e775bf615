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
