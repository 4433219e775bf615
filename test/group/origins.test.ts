/** How many independent reports a group holds, and what may come together in one. */
import { describe, expect, it, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { fromOneNewsroom } from "../../src/group/document/outlet.js";
import { groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import type { Article, DocumentKind, Source } from "../../src/model.js";
import { article } from "../article.js";

const nowhere: Source = { name: null, domain: null, url: null, readMore: null, agency: null };

describe("one newsroom", () => {
  test.each<[string, Partial<Source>, Partial<Source>, boolean]>([
    ["desks by address", { domain: "sport.orskpost.example" }, { domain: "orskpost.example" }, true],
    ["desks by name", { name: "Orsk Post - Local" }, { name: "Orsk Post | Top stories" }, true],
    [
      "two names at one address",
      { name: "Orsk News", domain: "orsk.example" },
      { name: "Orsk Sport", domain: "orsk.example" },
      true,
    ],
    [
      "an outlet in two countries",
      { name: "OBC", domain: "obc.com" },
      { name: "OBC", domain: "obc.co.uk" },
      true,
    ],
    ["a name and its address", { name: "The Orsk Post" }, { domain: "orskpost.example" }, true],
    [
      "one agency under two names",
      { name: "Orsk Post", agency: "AP" },
      { name: "Turku Times", agency: "Associated Press" },
      true,
    ],
    [
      "an agency and a paper that prints it",
      { name: "Reuters" },
      { name: "Orsk Post", agency: "Reuters" },
      true,
    ],
    [
      "a paper's own report and the agency's that it prints",
      { name: "Orsk Post" },
      { name: "Orsk Post", agency: "AP" },
      false,
    ],
    ["two papers", { name: "Orsk Post" }, { name: "Turku Times" }, false],
    [
      "two papers of one name",
      { name: "The Gazette", domain: "gazette.example" },
      { name: "The Gazette", domain: "thegazette.example" },
      false,
    ],
    ["two papers under one second level", { domain: "orsk.co.uk" }, { domain: "turku.co.uk" }, false],
    ["two blogs of one host", { domain: "orsk.blogspot.com" }, { domain: "turku.blogspot.com" }, false],
    [
      "two papers that one aggregator shows",
      { name: "Orsk Post", domain: "news.yahoo.com" },
      { name: "Turku Times", domain: "news.yahoo.com" },
      false,
    ],
    ["two that say nothing of themselves", {}, {}, false],
  ])("%s", (_, a, b, one) => {
    const [left, right] = [
      { ...nowhere, ...a },
      { ...nowhere, ...b },
    ];
    expect(fromOneNewsroom(left, right)).toBe(one);
    expect(fromOneNewsroom(right, left)).toBe(one);
  });
});

const told = [
  [
    "Ferry Sigrid of Orsk runs aground with 212 aboard",
    "The ferry Sigrid ran aground off Orsk on Monday with 212 people aboard, the coast guard said.",
    "Captain Ebba Norling said that the rudder had failed at 14 knots.",
  ],
  [
    "Sigrid stuck off Orsk, 212 taken off",
    "All 212 passengers of the ferry Sigrid were taken off near Orsk after it ran aground on Monday.",
    "Its rudder failed, captain Ebba Norling told the coast guard.",
  ],
] as const;

function report(
  id: string,
  [headline, ...sentences]: readonly string[],
  more: Partial<Article> = {},
): Article {
  return article(id, headline ?? "", sentences, {
    published: { iso: "2024-05-06", precision: "day", from: "published" },
    ...more,
  });
}

const grouped = (articles: readonly Article[]) =>
  groupArticles(articles, { config: defaultConfig.group, editors: defaultConfig.editors });

it("counts an outlet's two reports of one event as one origin", () => {
  const source = { ...nowhere, name: "Orsk Post" };
  const { groups } = grouped([
    report("a", told[0], { source }),
    report("b", told[1], { source: { ...source, name: "Orsk Post - Coast" } }),
  ]);
  expect(groups.map(({ articles, copies }) => [articles.length, copies.length])).toEqual([[2, 1]]);
});

it.each([
  ["two agencies' texts in one paper are two", "Reuters", [2, 2]],
  ["one agency's two texts in one paper are one", "AP", [4]],
])("%s", (_, agency, expected) => {
  const from = (name: string, of: string | null = null) => ({ source: { ...nowhere, name, agency: of } });
  const { groups } = grouped([
    report("a", told[0], from("Inlet Daily", "AP")),
    report("b", told[0], from("Orsk Post")),
    report("c", told[1], from("Coast Echo", agency)),
    report("d", told[1], from("Orsk Post")),
  ]);
  expect(groups.map(({ copies }) => copies.map(({ articles }) => articles.length))).toEqual([expected]);
});

const forecast = [
  "Weather",
  "Rain is expected over all of the coast until Thursday, with some wind at night.",
];

test.each([
  ["word for word", forecast, 1],
  ["in other words", ["Weather", "Wet days lie ahead for the coast, and wind by night until Thursday."], 0],
])("short texts told %s", (_, other, copies) => {
  const { groups } = groupArticles(
    [
      report("a", forecast, { source: { ...nowhere, name: "Orsk Post" } }),
      report("b", other, { source: { ...nowhere, name: "Turku Times" } }),
    ],
    { config: defaultConfig.group, editors: { ...defaultConfig.editors, merge: [["a", "b"]] } },
  );
  expect(groups.map((each) => each.copies.length)).toEqual([copies]);
});

describe("only what tells the event makes a story", () => {
  test.each<[DocumentKind, number]>([
    ["report", 1],
    ["stub", 1],
    ["press release", 1],
    ["opinion", 2],
    ["satire", 2],
    ["paid", 2],
    ["letters", 2],
    ["live", 2],
    ["round-up", 2],
    ["interview", 2],
    ["correction", 2],
  ])("beside a report, %s: %i", (kind, count) => {
    const { groups } = grouped([report("a", told[0]), report("b", told[1], { kind })]);
    expect(groups).toHaveLength(count);
    expect(groups.flatMap(({ nearMisses }) => nearMisses)).toEqual([]);
  });

  it("a briefing bridges nothing", () => {
    const fire = [
      "Warehouse in Turku burns down",
      "A warehouse of Lindgren Foods in Turku burned down on Monday, and 40 firemen fought it.",
      "Nobody was hurt, said fire chief Aino Salo.",
    ];
    const brief = report("c", ["Orsk and Turku", ...told[0].slice(1), ...fire.slice(1)], {
      kind: "round-up",
    });
    const { groups } = grouped([report("a", told[0]), report("b", fire), brief]);
    expect(groups.map(({ articles }) => articles)).toEqual([["a"], ["b"], ["c"]]);
  });

  test.each<DocumentKind>(["opinion", "satire", "live"])("%s is linked beside the reports", (kind) => {
    const grouping = grouped([report("a", told[0]), report("b", told[1], { kind })]);
    expect(arcs(grouping)).toMatchObject([{ a: 0, b: 1, relation: "related" }]);
  });

  it("a column that two papers print is one", () => {
    const words = Array.from({ length: 40 }, (_, k) => `word${k} of the column`).join(" ");
    const column = ["Let it sink", `The ferry Sigrid of Orsk ${words}.`];
    const kind = "opinion";
    const { groups } = grouped([
      report("a", column, { kind, source: { ...nowhere, name: "Orsk Post" } }),
      report("b", column, { kind, source: { ...nowhere, name: "Turku Times" } }),
    ]);
    expect(groups.map(({ copies }) => copies.length)).toEqual([1]);
  });
});
