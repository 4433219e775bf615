/** What a digest says beside its stories: addresses that are gone, the archive, new sentences, and equal headlines. */
import { describe, expect, test } from "vitest";
import { noMemo } from "../../src/cache/memo.js";
import { proveDigest } from "../../src/digest/proof/proof.js";
import type { SealedStory } from "../../src/model.js";
import { markOf, sentencesOf } from "../../src/words/sentence-marks.js";
import { build, ids, report, type StorySentence } from "./world.js";

const a = report("a", "Dam bursts\nThe dam burst on Monday.", { published: "2024-05-01" });
const b = report("b", "Mill closes\nThe mill closed.\nForty lost work.", { published: "2024-05-02" });
const first = build([[a], [b]], [a, b]);

describe("addresses without a page", () => {
  test("are those of stories and articles that left, and not of stories that were merged", () => {
    expect(build([[b]], [b], first.ledger).digest.gone).toEqual({
      stories: ["dam-bursts"],
      articles: ["dam-bursts"],
    });
    expect(build([[a, b]], [a, b], first.ledger).digest.gone).toEqual({ stories: [], articles: [] });
    expect(first.digest.gone).toEqual({ stories: [], articles: [] });
  });

  test("are counted: articles that the inputs no longer have, of those before", () => {
    expect(build([[b]], [b], first.ledger).missing).toEqual({ articles: 1, before: 2 });
    expect(first.missing).toEqual({ articles: 0, before: 0 });
  });
});

describe("sentences that are new in a changed report", () => {
  const edited = (text: string) => report("b", text, { published: "2024-05-02" });
  const added = (told: StorySentence) =>
    build([[a], [told]], [a, told], first.ledger).digest.stories.find(({ group }) =>
      group.articles.includes(told.article.id),
    )?.revisions[1]?.added;

  test("are told by their marks", () => {
    const told = edited("Mill closes\nThe mill closed.\nForty lost work.\nA buyer is sought.");
    const mark = markOf(sentencesOf(told.article)[2] as never);
    expect(added(told)).toEqual([{ article: "b", marks: [mark] }]);
  });

  test("are not told where sentences only left", () => {
    const told = edited("Mill closes\nThe mill closed.");
    const { stories } = build([[a], [told]], [a, told], first.ledger).digest;
    const revision = stories.find(({ slug }) => slug === "mill-closes")?.revisions[1];
    expect(revision).toMatchObject({ changed: ["b"] });
    expect(revision).not.toHaveProperty("added");
  });

  test("keep the new id of an article that its file gave another", () => {
    const file = (id: string, text: string) => report(id, text, { path: "mill.txt" });
    const before = build([[file("h1", "Mill\nIt closed.")]], [file("h1", "Mill\nIt closed.")]);
    const second = file("h2", "Mill\nIt closed.\nA buyer came.");
    const next = build([[second]], [second], before.ledger);
    const third = file("h3", "Mill\nIt closed.\nA buyer came.\nHe left.");
    const revisions = build([[third]], [third], next.ledger).digest.stories[0]?.revisions;
    expect(revisions?.map(({ added: new_ }) => new_?.map(({ article }) => article))).toEqual([
      undefined,
      ["h3"],
      ["h3"],
    ]);
  });
});

describe("the archive in a digest", () => {
  const sealed = [
    {
      id: "s0",
      slug: "dam-bursts",
      formerSlugs: ["mill-closes"],
      articles: [{ id: "z", slug: "dam-bursts" }],
    },
  ].map((one) => ({ ...one, topics: [] })) as unknown as SealedStory[];
  const memory = { ...first.ledger, stories: [], articles: [], sealed };

  test("is part of it where there is one", () => {
    expect(build([[a], [b]], [a, b], memory).digest.sealed).toBe(sealed);
    expect(first.digest).not.toHaveProperty("sealed");
  });

  test("keeps its addresses, former ones too", () => {
    const { digest } = build([[a], [b]], [a, b], memory);
    const slugs = digest.stories.map(({ slug }) => slug);
    expect(slugs).not.toContain("dam-bursts");
    expect(slugs).not.toContain("mill-closes");
    expect(digest.entries.map(({ slug }) => slug)).not.toContain("dam-bursts");
  });

  test("is carried on by the ledger, month by month", () => {
    const archive = [{ month: "2024-04", stories: 1 }];
    expect(build([[a], [b]], [a, b], { ...first.ledger, archive }).ledger.archive).toEqual(archive);
    expect(first.ledger).not.toHaveProperty("archive");
  });
});

describe("new addresses", () => {
  const dated = report("zz", "One headline\nWords of zz.", { path: "2.txt", published: "2024-05-01" });
  const later = report("mm", "One headline\nWords of mm.", { path: "1.txt", published: "2024-05-02" });
  const undated = report("aa", "One headline\nWords of aa.", { path: "0.txt" });
  const all = [undated, later, dated];
  const { digest } = build(
    all.map((told) => [told]),
    all,
  );

  test("are given to the earliest first, to undated ones last", () => {
    const slugs = ids(build([[undated], [later], [dated]], all));
    expect(slugs.get(dated.article.id)?.slug).toBe("one-headline");
    expect(digest.entries.find(({ article }) => article.id === "zz")?.slug).toBe("one-headline");
    const two = [undated, later];
    const pair = build([[undated], [later]], two);
    expect(ids(pair).get(later.article.id)?.slug).toBe("one-headline");
    expect(pair.digest.entries.find(({ article }) => article.id === "mm")?.slug).toBe("one-headline");
  });

  test("entries are in the order of their files", () => {
    expect(digest.entries.map(({ article }) => article.path)).toEqual(["0.txt", "1.txt", "2.txt"]);
  });

  test("an article in no story has no entry", () => {
    expect(build([[a]], [a, b]).digest.entries.map(({ article }) => article.id)).toEqual(["a"]);
  });
});

describe("two stories of one headline", () => {
  const one = report("one", "Fire in Ostrel\nThe barn burned.", { path: "one.txt" });
  const two = report("two", "FIRE in Ostrel\nThe mill burned.", { path: "two.txt" });
  const other = report("other", "Fire in Vale\nThe inn burned.", { path: "other.txt" });
  const brief = { ...two, article: { ...two.article, kind: "round-up" as const } };

  test("are a problem, at the headline of the second", () => {
    const { digest, problems } = build([[one], [two], [other]], [one, two, other]);
    const [, second] = digest.stories
      .filter(({ headline }) => headline.article !== "other")
      .sort((x, y) => (x.id < y.id ? -1 : 1));
    const path = `${second?.headline.article}.txt`;
    expect(problems).toMatchObject([
      {
        place: { path, line: 1, column: 1 },
        rule: "same-headline",
        message: `Unexpected second story headed "${second?.headline.text}", expected headlines that tell stories apart`,
        related: {
          label: "first seen at",
          place: { path: path === "one.txt" ? "two.txt" : "one.txt", line: 1 },
        },
      },
    ]);
  });

  test("are none where one is a page with a fixed headline", () => {
    expect(build([[one], [brief]], [one, brief]).problems).toEqual([]);
  });
});

describe("a proof that is remembered", () => {
  const documents = [a.document, b.document];
  const remembering = () => {
    const known = new Map<string, object>();
    return {
      known,
      memo: {
        ...noMemo,
        recall: (key: string) => known.get(key),
        keep: (key: string, value: object) => void known.set(key, value),
      } as never,
    };
  };
  const broken = { ...a, article: { ...a.article, headline: { ...a.article.headline, text: "Dam holds" } } };
  const faulty = build([[a], [b]], [broken, b]).digest;

  test("has a key of its own for each story and article", () => {
    const { known, memo } = remembering();
    expect(proveDigest(first.digest, documents, memo)).toEqual([]);
    expect(known.size).toBe(4);
  });

  test("is not remembered where it failed", () => {
    const { known, memo } = remembering();
    const found = proveDigest(faulty, documents, memo);
    expect(found).toHaveLength(1);
    expect(known.size).toBe(3);
    expect(proveDigest(faulty, documents, memo)).toEqual(found);
  });
});
