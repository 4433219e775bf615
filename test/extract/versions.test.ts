/** One article received several times: its addresses, its versions, its pages. */
import { describe, expect, it, test } from "vitest";
import { distinct } from "../../src/extract/article-id.js";
import { addressKey } from "../../src/extract/header/address-key.js";
import { isSameArticle, latestOf, received } from "../../src/extract/versions.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";

describe("addresses of one article", () => {
  test.each([
    ["https://www.post.example/2024/ferry/", "https://post.example/2024/ferry"],
    ["http://post.example/2024/ferry", "https://post.example/2024/ferry"],
    ["https://m.post.example/2024/ferry?m=1", "https://post.example/2024/ferry"],
    ["https://amp.post.example/2024/ferry", "https://post.example/2024/ferry"],
    ["https://post.example/2024/ferry/amp/", "https://post.example/2024/ferry"],
    ["https://post.example/2024/ferry.amp.html", "https://post.example/2024/ferry.html"],
    ["https://post.example/2024/ferry?outputType=amp", "https://post.example/2024/ferry"],
    ["https://www.google.com/amp/s/post.example/2024/ferry", "https://post.example/2024/ferry"],
    [
      "https://post-example.cdn.ampproject.org/c/s/post.example/2024/ferry",
      "https://post.example/2024/ferry",
    ],
    ["https://post.example/2024/ferry?print=1", "https://post.example/2024/ferry"],
    ["https://post.example/2024/ferry?page=2", "https://post.example/2024/ferry"],
    ["https://post.example/2024/ferry/page/2/", "https://post.example/2024/ferry"],
    ["https://post.example/?b=2&a=1", "https://post.example/?a=1&b=2"],
  ])("%s", (one, other) => {
    expect(addressKey(one).key).toBe(addressKey(other).key);
  });

  test.each([
    ["https://post.example/?p=1231", "https://post.example/?p=1232"],
    ["https://post.example/getdoc?id=1", "https://post.example/getdoc?id=2"],
    ["https://post.example/news?page=4711", "https://post.example/news?page=4712"],
    ["https://sport.post.example/ferry", "https://post.example/ferry"],
    ["https://post.example/tech/amplifier", "https://post.example/tech"],
    ["https://post.example:8080/ferry", "https://post.example/ferry"],
  ])("but not: %s", (one, other) => {
    expect(addressKey(one).key).not.toBe(addressKey(other).key);
  });
});

const FERRY = ["The ferry to Orsk ran aground on Monday.", "Two men were hurt, the harbour office said."];

function text(
  id: string,
  headline: string,
  sentences: readonly string[],
  url: string | null,
  more: Partial<Article> = {},
) {
  const source = { name: "Orsk Post", domain: "post.example", url, readMore: null, agency: null };
  return article(id, headline, sentences, { source, ...more });
}

const at = (iso: string): Partial<Article> => ({
  published: { iso, precision: "minute", from: "published" },
});

test("the latest text does not depend on the order of input, even where only some texts have a date", () => {
  const url = "https://post.example/2024/ferry";
  const more = (count: number) => [...FERRY, ...Array.from({ length: count }, (_, k) => `Tug ${k} came.`)];
  const texts = [
    text("a", "Ferry aground", more(4), url, { path: "a.md", ...at("2024-05-07T08:00:00Z") }),
    text("b", "Ferry aground", more(3), url, { path: "b.md", ...at("2024-05-07T09:00:00Z") }),
    text("c", "Ferry aground", more(2), url, { path: "c.md" }),
    text("d", "Ferry aground", more(5), url, { path: "d.md" }),
    text("e", "Ferry aground", more(1), url, { path: "e.md", ...at("2024-05-07T10:00:00Z") }),
  ];
  // "c.md" lacks nothing of the latest text and has no time of its own either: it is a cut copy.
  const told = texts.flatMap((_, turn) => {
    const turned = [...texts.slice(turn), ...texts.slice(0, turn)];
    return [turned, turned.toReversed()].map((list) => {
      const { path, versions } = latestOf(list.map(received), list[0]?.id as Article["id"]);
      return [...(versions ?? []).map((each) => each.path), path].join(" ");
    });
  });
  expect(new Set(told)).toEqual(new Set(["a.md b.md e.md d.md"]));
});

describe("a newer text", () => {
  const old = text("x", "Ferry aground", FERRY, "https://post.example/ferry", {
    path: "2024-05-06.xml#1",
    format: "feed",
  });
  const next = text(
    "x",
    "Ferry aground, three hurt",
    [FERRY[0] as string, "Three men were hurt, the harbour office said."],
    "https://post.example/ferry",
    {
      path: "2024-05-07.xml#4",
      format: "feed",
    },
  );

  test.each([
    ["in order", [old, next]],
    ["in reverse", [next, old]],
  ])("is the article, and the older its history: %s", (_, given) => {
    const { articles, problems } = distinct(given);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "x",
        headline: { text: "Ferry aground, three hurt" },
        versions: [
          {
            path: "2024-05-06.xml#1",
            headline: "Ferry aground",
            said: ["Two men were hurt, the harbour office said."],
            added: ["Three men were hurt, the harbour office said."],
          },
        ],
      },
    ]);
  });

  it("is the later by what it says of itself, whatever its file is called", () => {
    const { articles } = distinct([
      { ...old, ...at("2024-05-08T10:00:00Z") },
      { ...next, ...at("2024-05-08T09:00:00Z") },
    ]);
    expect(articles.map(({ headline }) => headline.text)).toEqual(["Ferry aground"]);
  });

  it("joins a page and a feed that name it otherwise, and remembers both ids", () => {
    const page = text("p", "Ferry aground", FERRY, "https://www.post.example/ferry/", { path: "ferry.html" });
    const { articles } = distinct([
      page,
      text("tag:1", "Ferry aground", FERRY, "https://post.example/ferry"),
    ]);
    expect(articles).toMatchObject([{ id: "p", formerIds: ["tag:1"] }]);
  });

  it("in one file and without shared words is another article with a slip in its address", () => {
    const other = text(
      "x",
      "School opens",
      ["A school opens in Turku today."],
      "https://post.example/ferry",
      { path: "2024-05-06.xml#2" },
    );
    const { articles, problems } = distinct([old, other]);
    expect(articles).toHaveLength(2);
    expect(problems.map(({ rule }) => rule)).toEqual(["duplicate-id"]);
  });

  it("at the front page of a site is no version: many articles name it", () => {
    const other = text("y", "School opens", ["A school opens in Turku today."], "https://post.example/", {
      path: "b.md",
    });
    expect(
      distinct([text("x", "Ferry aground", FERRY, "https://post.example/", { path: "a.md" }), other])
        .articles,
    ).toHaveLength(2);
  });
});

it("takes the page for phones for the article, and not for an older text", () => {
  const whole = text("b", "Ferry aground", FERRY, "https://post.example/ferry", { path: "b.html" });
  const phone = text("a", "Ferry aground", FERRY.slice(0, 1), "https://m.post.example/ferry", {
    path: "a.html",
  });
  const { articles, problems } = distinct([phone, whole]);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([{ id: "b", path: "b.html", versions: [] }]);
});

describe("pages of one article", () => {
  const first = text("p1", "How the ferry sank", FERRY, "https://post.example/long?page=1");
  const second = ["The captain, Ebba Norling, has retired to Turku.", "She speaks of it rarely."];

  test.each([
    ["How the ferry sank", "p1"],
    ["How the ferry sank - Page 2", "p1"],
    ["How the ferry sank (2)", "p1"],
    ["Another matter", undefined],
  ])("%s", (headline, pageOf) => {
    const { articles, problems } = distinct([
      first,
      text("p2", headline, second, "https://post.example/long?page=2"),
    ]);
    expect(problems).toEqual([]);
    expect(articles.map((each) => [each.id as string, each.pageOf])).toEqual([
      ["p1", undefined],
      ["p2", pageOf],
    ]);
  });
});

describe("another version keeps", () => {
  const words = (count: number, mark: string) =>
    Array.from({ length: count }, (_, at) => `${mark}word${at}`).join(" ");
  /** Twenty words, so many of which both have. */
  const same = (
    kept: number,
    url: string | null,
    one: Partial<Article> = {},
    other: Partial<Article> = {},
  ) => {
    const first = text(
      "x",
      words(1, "head"),
      [`${words(kept, "kept")} ${words(19 - kept, "old")}`],
      url,
      one,
    );
    const second = text(
      "y",
      words(2, "other"),
      [`${words(kept, "kept")} ${words(18 - kept, "new")}`],
      url,
      other,
    );
    return isSameArticle(received(first), received(second));
  };
  const address = "https://post.example/2024/ferry";

  it.each([
    ["two fifths at one address", 8, true],
    ["less at one address", 7, false],
  ])("%s", (_, kept, expected) => expect(same(kept, address)).toBe(expected));

  it.each([
    ["seven tenths without an address", 14, true],
    ["less without an address", 13, false],
  ])("%s", (_, kept, expected) => {
    expect(same(kept, null)).toBe(expected);
    // One file is no second download.
    expect(same(kept, address, { path: "x.jsonl#1" }, { path: "x.jsonl#2" })).toBe(expected);
  });

  it("nothing under one headline at one address, but not elsewhere", () => {
    const [a, b] = [
      text("x", "Ferry aground", [words(9, "old")], address),
      text("y", "Ferry aground", [words(9, "new")], address),
    ];
    expect(isSameArticle(received(a), received(b))).toBe(true);
    const elsewhere = { ...b, source: { ...b.source, url: "https://post.example/2024/other" } };
    expect(isSameArticle(received(a), received(elsewhere))).toBe(false);
  });
});

describe("the order of the texts of one article", () => {
  const address = "https://post.example/2024/ferry";
  /** Texts of one article, each with a sentence of its own. */
  const texts = (...given: readonly (Partial<Article> & { readonly path: string })[]) =>
    given.map((more, at) =>
      text(more.id ?? "x", "Ferry aground", [...FERRY, `Boat number ${at} came.`], address, more),
    );
  const inOrder = (given: readonly Article[]): string[] => {
    const [article] = distinct(given).articles;
    return [...(article?.versions ?? []).map(({ path }) => path), article?.path ?? ""];
  };

  it.each([
    [
      "by its time",
      [
        { path: "a.md", ...at("2024-05-08T10:00:00Z") },
        { path: "b.md", ...at("2024-05-07T10:00:00Z") },
      ],
      ["b.md", "a.md"],
    ],
    [
      "by the day in the file's name",
      [{ path: "a-2024-05-09.md" }, { path: "b-2024-05-08.md" }],
      ["b-2024-05-08.md", "a-2024-05-09.md"],
    ],
    [
      "by that day, where one has no time",
      [{ path: "2024-05-09.md", ...at("2024-05-01T10:00:00Z") }, { path: "2024-05-08.md" }],
      ["2024-05-08.md", "2024-05-09.md"],
    ],
    [
      "by the change before the publication",
      [
        {
          path: "a.md",
          ...at("2024-05-08T10:00:00Z"),
          updated: { iso: "2024-05-08T12:00:00Z", precision: "minute", from: "updated" },
        },
        { path: "b.md", ...at("2024-05-08T11:00:00Z") },
      ],
      ["b.md", "a.md"],
    ],
  ] satisfies [string, (Partial<Article> & { readonly path: string })[], string[]][])(
    "%s",
    (_, given, expected) => {
      const all = texts(...given);
      expect(inOrder(all)).toEqual(expected);
      expect(inOrder(all.toReversed())).toEqual(expected);
    },
  );

  it("leaves out a shorter copy of the same hour, and keeps that of another hour", () => {
    const copies = (time: string) => [
      text("x", "Ferry aground", FERRY.slice(0, 1), address, { path: "a.md", ...at(time) }),
      text("x", "Ferry aground", FERRY, address, { path: "b.md", ...at("2024-05-08T10:00:00Z") }),
    ];
    expect(inOrder(copies("2024-05-08T10:00:00Z"))).toEqual(["b.md"]);
    expect(inOrder(copies("2024-05-08T09:00:00Z"))).toEqual(["a.md", "b.md"]);
  });
});

describe("a guid of one outlet's feed", () => {
  const item = (path: string, more: Partial<Article> = {}): Article =>
    text("x", "Ferry aground", FERRY, null, { path, format: "feed", ...more });
  const renamed = (more: Partial<Article> = {}) =>
    text("x", "Ferry aground", ["Nothing of it is left."], null, {
      path: "b.xml#1",
      format: "feed",
      ...more,
    });

  it("is one article under one headline, but not in one file, of another outlet or outside feeds", () => {
    const isOne = (other: Article) => isSameArticle(received(item("a.xml#1")), received(other));
    expect(isOne(renamed())).toBe(true);
    expect(isOne(renamed({ path: "a.xml#2" }))).toBe(false);
    expect(isOne(renamed({ format: "record" }))).toBe(false);
    expect(isOne(renamed({ id: "y" as Article["id"] }))).toBe(false);
    expect(isOne({ ...renamed(), source: { ...renamed().source, domain: "other.example" } })).toBe(false);
  });
});
