import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Config, defaultConfig } from "../../src/config.js";
import { explainPair } from "../../src/group/explain-pair.js";
import { type GroupOptions, groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import type { Article, Group } from "../../src/model.js";
import { article } from "../article.js";
import { mapMemo } from "../cache/map-memo.js";
import { inEnglish } from "../site/words.js";
import { report } from "./news.js";

function options(editors: Partial<Config["editors"]> = {}): GroupOptions {
  return { config: defaultConfig.group, editors: { ...defaultConfig.editors, ...editors } };
}

/** Some events, each told a few times. */
const news = fc
  .uniqueArray(fc.record({ event: fc.nat(300), copies: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ event }) => event,
    minLength: 2,
    maxLength: 10,
  })
  .map((events) =>
    events.flatMap(({ event, copies }) => Array.from({ length: copies }, (_, k) => report(event, k))),
  );

/** Two reports that share no word with the made-up news. */
const quokkas = [
  article("quokkas-1", "Quokkas photographed on Rottnest", [
    "Biologists counted quokkas beside Garden Lake on Rottnest.",
    "Marsupial selfies remain popular, Felicity Okonjo wrote.",
  ]),
  article("quokkas-2", "Rottnest quokkas counted", [
    "Felicity Okonjo and biologists counted quokkas near Garden Lake.",
    "Rottnest welcomes marsupial selfies.",
  ]),
];

const membersOf = (groups: readonly Group[]) => groups.map(({ articles }) => articles.join(" "));

/** Groups that hold none of these articles. */
function besides(groups: readonly Group[], ids: readonly string[]): string[] {
  return membersOf(groups.filter(({ articles }) => !articles.some((id) => ids.includes(id))));
}

describe("grouping", () => {
  test("tells made-up events apart and their reports together", () => {
    const events = Array.from({ length: 40 }, (_, event) => event);
    const { groups } = groupArticles(
      events.flatMap((event) => [0, 1, 2].map((copy) => report(event, copy))),
      options(),
    );
    const pure = groups.filter(({ articles }) => new Set(articles.map((id) => id.slice(0, 7))).size === 1);
    expect(pure).toHaveLength(groups.length);
    expect(groups.filter(({ articles }) => articles.length === 3).length).toBeGreaterThan(36);
  });

  test("explains each pair as its story does", () => {
    fc.assert(
      fc.property(news, (articles) => {
        const { groups } = groupArticles(articles, options());
        const byId = new Map(articles.map((each) => [each.id, each]));
        for (const { evidence, nearMisses } of groups) {
          for (const [told, together] of [
            ...evidence.map((e) => [e, true] as const),
            ...nearMisses.map((e) => [e, false] as const),
          ]) {
            const [a, b] = [byId.get(told.a), byId.get(told.b)];
            if (a && b) expect(explainPair(a, b, articles, options())).toEqual({ ...told, together });
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  test("does not depend on the order of input", () => {
    fc.assert(
      fc.property(
        news.chain((articles) => fc.tuple(fc.constant(articles), shuffled(articles))),
        ([given, other]) => {
          expect(groupArticles(other, options()).groups).toEqual(groupArticles(given, options()).groups);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("an article told again joins its own group and changes no other", () => {
    fc.assert(
      fc.property(news, fc.nat(), (articles, at) => {
        const told = articles[at % articles.length] as Article;
        const again = { ...told, id: `${told.id}-again` as Article["id"], path: "again.txt" };
        const before = groupArticles(articles, options()).groups;
        const after = groupArticles([...articles, again], options()).groups;
        const home = after.find(({ articles: ids }) => ids.includes(again.id));
        expect(home?.articles).toContain(told.id);
        expect(besides(after, home?.articles ?? [])).toEqual(besides(before, home?.articles ?? []));
      }),
      { numRuns: 30 },
    );
  });

  test("an unrelated article changes no story", () => {
    const stranger = article(
      "stranger",
      "Quokkas photographed on Rottnest",
      ["Biologists counted quokkas beside a saltlake.", "Marsupial selfies remain popular there."],
      { published: { iso: "2020-05-05", precision: "day", from: "published" } },
    );
    fc.assert(
      fc.property(news, (articles) => {
        const before = groupArticles(articles, options()).groups;
        const after = groupArticles([...articles, stranger], options()).groups;
        expect(after.filter(({ articles: [id] }) => id !== "stranger")).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test("what earlier runs thought changes nothing, whichever articles come and go", () => {
    fc.assert(
      fc.property(fc.array(news, { minLength: 2, maxLength: 4 }), (runs) => {
        const memo = mapMemo();
        for (const articles of runs) {
          const made = groupArticles(articles, { ...options(), memo });
          const full = groupArticles(articles, options());
          expect(made.groups).toEqual(full.groups);
          expect(made.problems).toEqual(full.problems);
          expect(arcs(made)).toEqual(arcs(full));
          made.memory.graph.memory.keep();
        }
      }),
      { numRuns: 10 },
    );
  });

  test("after one more article, only what it can touch is thought of anew", () => {
    const memo = mapMemo();
    const kept: string[] = [];
    const watching = {
      ...memo,
      keep: (key: string, value: object) => {
        kept.push(key);
        memo.keep(key, value);
      },
    };
    const run = (articles: readonly Article[]) => {
      kept.length = 0;
      groupArticles(articles, { ...options(), memo: watching }).memory.graph.memory.keep();
      return kept.length;
    };
    const articles = [
      ...quokkas,
      ...Array.from({ length: 60 }, (_, k) => report(k % 22, Math.floor(k / 22))),
    ];
    const first = run(articles.slice(0, -1));
    expect(run(articles.slice(0, -1))).toBe(0);
    expect(run(articles)).toBeLessThan(first / 2);
  });
});

describe("what a group says", () => {
  const articles = [0, 1, 2, 3].flatMap((event) => [0, 1, 2].map((copy) => report(event, copy)));
  const { groups } = groupArticles(articles, options());

  test("its evidence holds it together", () => {
    for (const { articles: ids, evidence } of groups) {
      const reached = new Set(ids.slice(0, 1));
      for (let k = 0; k < ids.length; k++) {
        for (const { a, b } of evidence) {
          if (reached.has(a)) reached.add(b);
          if (reached.has(b)) reached.add(a);
        }
      }
      expect(reached.size).toBe(ids.length);
    }
  });

  test("reports of one day in unlike words are no copies, a reprint with another lead is one", () => {
    const body = Array.from(
      { length: 8 },
      (_, k) =>
        `The ${["mayor", "warden", "coach", "pilot", "nurse", "baker", "clerk", "tailor"][k]} of Melkhaven told ${k + 3} reporters how the old harbour crane toppled over quiet boats.`,
    );
    const wire = article("wire", "Crane topples in Melkhaven harbour", body);
    const reprint = article("reprint", "Boats crushed", ["Our town saw a sad morning.", ...body.slice(1)]);
    const found = groupArticles([...quokkas, wire, reprint], options()).groups;
    expect(found.flatMap(({ copies }) => copies.map((set) => set.articles))).toEqual([["reprint", "wire"]]);
    expect(found.find(({ articles: ids }) => ids.includes(wire.id))?.evidence[0]?.decision).toBe("copies");
  });
});

describe("editors' rules", () => {
  test("a merge changes no other group, and a split of the same articles undoes it", () => {
    fc.assert(
      fc.property(news, fc.nat(), fc.nat(), (articles, i, j) => {
        const [a, b] = [articles[i % articles.length] as Article, articles[j % articles.length] as Article];
        fc.pre(a.id !== b.id);
        const plain = groupArticles(articles, options()).groups;
        const apart = plain.every(({ articles: ids }) => !(ids.includes(a.id) && ids.includes(b.id)));
        const rule = [[a.id, b.path]];
        const ruled = groupArticles(articles, options(apart ? { merge: rule } : { split: rule })).groups;
        const concerned = plain
          .filter(({ articles: ids }) => ids.includes(a.id) || ids.includes(b.id))
          .flatMap(({ articles: ids }) => ids);
        expect(besides(ruled, concerned)).toEqual(besides(plain, concerned));
        expect(ruled.some(({ articles: ids }) => ids.includes(a.id) && ids.includes(b.id))).toBe(apart);
        const both = groupArticles(articles, options({ merge: rule, split: rule }));
        expect(membersOf(both.groups)).toEqual(membersOf(plain));
        expect(both.problems.map(({ rule: name }) => name)).toEqual(["editor-rule"]);
      }),
      { numRuns: 40 },
    );
  });

  test("a merged pair says so, and a split one is a near miss", () => {
    const articles = [report(1, 0), report(1, 1), report(2, 0)];
    const [a, b, c] = articles.map(({ id }) => id as string) as [string, string, string];
    const merged = groupArticles(articles, options({ merge: [[a, c]] })).groups;
    expect(merged).toHaveLength(1);
    expect(merged[0]?.evidence.map(({ decision }) => decision)).toContain("merged by an editor");
    const split = groupArticles(articles, options({ split: [[a, b]] })).groups;
    expect(split).toHaveLength(3);
    expect(split[0]?.nearMisses[0]?.decision).toBe("split by an editor");
  });

  test("a hidden article is in no group, and the others stay", () => {
    const articles = [0, 1, 2].flatMap((event) => [report(event, 0), report(event, 1)]);
    const hidden = articles[0] as Article;
    const { groups } = groupArticles(articles, options({ hide: [hidden.path] }));
    expect(groups.flatMap(({ articles: ids }) => ids)).not.toContain(hidden.id);
    expect(besides(groups, [articles[1]?.id ?? ""])).toEqual(
      besides(groupArticles(articles, options()).groups, [hidden.id]),
    );
  });

  test("a rule that fits no article is a problem with its name", () => {
    const { groups, problems } = groupArticles(
      [report(1, 0)],
      options({ merge: [["gone.txt", "also-gone"]], hide: ["x"] }),
    );
    expect(groups).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      "Unexpected `x` in `editors.hide`, expected the id, path or address of an article of this build",
      "Unexpected `gone.txt` in `editors.merge`, expected the id, path or address of an article of this build",
      "Unexpected `also-gone` in `editors.merge`, expected the id, path or address of an article of this build",
    ]);
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

describe("evidence", () => {
  const arrest = (id: string, who: string, town: string, loot: string) => [
    article(`${id}-0`, `Police arrest ${who} over theft in ${town}`, [
      `Officers in ${town} arrested ${who} on suspicion of theft, police said.`,
      `The suspect is accused of taking ${loot} from a warehouse.`,
    ]),
    article(`${id}-1`, `Man held after ${loot} vanish from ${town} warehouse`, [
      `Police in ${town} have detained a man named as ${who}.`,
      `Investigators believe that he stole ${loot} at night.`,
    ]),
    article(`${id}-2`, `${who} denies theft`, [
      `A lawyer for ${who} said that his client had never been near the warehouse.`,
      `The theft of ${loot} shocked traders in ${town}.`,
    ]),
  ];
  const arrests = [
    ...arrest("a", "Bram Okafor", "Kessel", "copper pipes"),
    ...arrest("b", "Tilda Marsh", "Varnholm", "silk carpets"),
  ];

  test("tells look-alike events apart by whom they are about", () => {
    const { groups } = groupArticles(arrests, options());
    expect(membersOf(groups)).toEqual(["a-0 a-1 a-2", "b-0 b-1 b-2"]);
    const [a, b] = [arrests[0], arrests[3]];
    const reasons = a && b ? explainPair(a, b, arrests, options()).reasons : [];
    expect(reasons.filter(({ weight }) => weight < 0).map(({ remark }) => inEnglish(remark))).toContainEqual(
      expect.stringMatching(/^one is about (Bram|Okafor|Kessel), the other about (Tilda|Marsh|Varnholm)$/),
    );
  });
});
