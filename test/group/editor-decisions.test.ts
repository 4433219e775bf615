/** What editors' rules make of the groups that were found: only those of the named articles change. */
import { describe, expect, test } from "vitest";
import { type Config, defaultConfig } from "../../src/config.js";
import { besideReports, decisiveReason } from "../../src/group/editors/decisive-reasons.js";
import { applyEditorRules } from "../../src/group/editors/editor-decisions.js";
import { editorRules } from "../../src/group/editors/editor-rules.js";
import type { NeighbourGraph } from "../../src/group/pairs/neighbour-graph.js";
import type { Evidence } from "../../src/model.js";
import { article } from "../article.js";

const NAMES = "abcdef";
const articles = [...NAMES].map((id) => article(id, `Headline of ${id}`, []));
const file = { path: "newsfold.yaml" };

/** Groups as words: "ab" is the group of a and b. `alike`: "ab" -> how alike the two are, 0 where not given. */
function edited(
  groups: string[],
  together: string[],
  apart: string[],
  alike: Readonly<Record<string, number>> = {},
) {
  const likeness = (x: number, y: number) => alike[[NAMES[x], NAMES[y]].sort().join("")] ?? 0;
  const graph = { articles, likeness } as unknown as NeighbourGraph;
  const rules = {
    hidden: new Set<string>(),
    together: together.map((names) => [...names]),
    apart: apart.map((names) => [...names]),
    file,
    problems: [],
  };
  const found = groups.map((names) => [...names].map((name) => NAMES.indexOf(name)));
  const { clusters, problems, merged, split } = applyEditorRules(found, graph, rules);
  const is = (ask: typeof merged) => (pair: string) =>
    ask(NAMES.indexOf(pair[0] ?? ""), NAMES.indexOf(pair[1] ?? ""));
  return {
    groups: clusters.map((members) => members.map((member) => NAMES[member]).join("")),
    problems,
    merged: is(merged),
    split: is(split),
  };
}

describe("groups", () => {
  test.each<[string, string[], string[], string[], string[], Record<string, number>?]>([
    ["without rules are as found", ["ab", "c"], [], [], ["ab", "c"]],
    ["merged by two of their members are one", ["ad", "be", "c"], ["ab"], [], ["abde", "c"]],
    ["merged by three articles are one", ["a", "b", "c", "d"], ["abd"], [], ["abd", "c"]],
    ["merged twice by a shared article are one", ["a", "b", "c"], ["ab", "bc"], [], ["abc"]],
    ["that are one already stay as they are", ["ab", "c"], ["ab"], [], ["ab", "c"]],
    ["with an article that is not there are not merged", ["a", "b"], ["az"], [], ["a", "b"]],
    ["split at two articles are two", ["ab", "c"], [], ["ab"], ["a", "b", "c"]],
    ["split at three articles are three", ["abc"], [], ["abc"], ["a", "b", "c"]],
    ["whose split articles are not together stay as they are", ["ac", "bd"], [], ["ab"], ["ac", "bd"]],
    [
      "split: each other member goes where it is most alike",
      ["abcd"],
      [],
      ["ab"],
      ["ad", "bc"],
      { ac: 0.2, bc: 0.3, ad: 0.9, bd: 0.8 },
    ],
    [
      "split: the surest goes first, and counts for the next",
      ["abcd"],
      [],
      ["ab"],
      ["acd", "b"],
      { ac: 0.9, bc: 0.1, ad: 0.3, bd: 0.5, cd: 0.9 },
    ],
    [
      "split: the mean of a part counts, not its sum",
      ["abcde"],
      [],
      ["ab"],
      ["acd", "be"],
      { ac: 0.9, ad: 0.9, cd: 0.9, ae: 0.2, ce: 0.2, de: 0.2, be: 0.3 },
    ],
    [
      "split at two pairs are two: articles that may meet share a part",
      ["abcd"],
      [],
      ["ab", "cd"],
      ["ac", "bd"],
    ],
    [
      "that a split keeps apart are not merged through a third",
      ["a", "b", "c"],
      ["ac", "bc"],
      ["ab"],
      ["ac", "b"],
    ],
    [
      "that a merge and a split name are not merged through a third",
      ["a", "b", "c"],
      ["abc"],
      ["ac"],
      ["ab", "c"],
    ],
    ["found together stay so where a merge and a split name them", ["ac", "b"], ["abc"], ["ac"], ["abc"]],
  ])("%s", (_, groups, together, apart, expected, alike = {}) => {
    expect(edited(groups, together, apart, alike).groups).toEqual(expected);
  });

  test("do not change where a merge and a split name the same two, which is a problem", () => {
    for (const groups of [["ab"], ["a", "b"]]) {
      const { groups: after, problems, merged, split } = edited(groups, ["ba"], ["ab"]);
      expect(after).toEqual(groups);
      expect(problems).toEqual([
        {
          place: file,
          message:
            "Unexpected `editors.merge` and `editors.split` of both `a` and `b`, expected one of the two rules",
          rule: "editor-rule",
          help: "Neither is done for these two. Delete one of the two rules.",
        },
      ]);
      expect([merged("ab"), split("ab")]).toEqual([false, false]);
    }
  });

  test("that a split keeps apart are a problem where others merge them: the merge left out is no merge", () => {
    const { problems, merged } = edited(["a", "b", "c"], ["ac", "bc"], ["ab"]);
    expect(problems.map(({ message, help }) => [message, help])).toEqual([
      [
        "Unexpected `editors.merge` of `b` and `c`, expected no merge of `a` and `b` through others: `editors.split` keeps them apart",
        "This merge is left out. Delete one of the rules.",
      ],
    ]);
    expect(["ac", "bc"].map(merged)).toEqual([true, false]);
    expect(edited(["a", "b", "c"], ["ac"], ["ab"]).problems).toEqual([]);
  });

  test("are a problem that names each merge left out for them", () => {
    const help = (...rules: [together: string[], apart: string[]]) =>
      edited(["a", "b", "c", "d"], ...rules).problems.map((one) => one.help);
    expect(help(["abc"], ["ac"])).toEqual([
      "Neither is done for these two, nor is the merge of `b` and `c`. Delete one of the two rules.",
    ]);
    expect(help(["ac", "bc", "cd", "bd"], ["ab"])).toEqual([
      "This merge is left out, and so is that of `b` and `d`. Delete one of the rules.",
    ]);
    expect(edited([...NAMES], ["abcdef"], ["af"]).problems.map((one) => one.help)).toEqual([
      "Neither is done for these two, nor is the merge of `b` and `f`, `c` and `f`, `d` and `f`, and 1 more. Delete one of the two rules.",
    ]);
  });

  test("are not told to be merged by a rule where a third brings them together", () => {
    const { groups, merged } = edited(["a", "b", "c"], ["ab", "bc"], []);
    expect([groups, merged("ac")]).toEqual([["abc"], false]);
  });

  test("are one problem for two rules that oppose each other, however many merges are left out for them", () => {
    expect(edited(["a", "b", "c", "d"], ["abcd"], ["ad"]).problems).toHaveLength(1);
    expect(edited(["a", "b", "c", "d"], ["ab", "bc", "bd"], ["ac", "ad"]).problems).toHaveLength(2);
    expect(edited(["a", "bd", "c"], ["ac", "bc", "cd"], ["ab"]).problems).toHaveLength(1);
  });

  test("say of each pair whether a rule merged or split it, whichever comes first", () => {
    const { merged, split } = edited(["a", "b", "cd"], ["ab"], ["cd"]);
    expect(["ab", "ba", "ac", "cd"].map(merged)).toEqual([true, true, false, false]);
    expect(["cd", "dc", "ac", "ab"].map(split)).toEqual([true, true, false, false]);
  });
});

describe("rules", () => {
  const rulesOf = (editors: Partial<Config["editors"]>) =>
    editorRules(articles, { ...defaultConfig.editors, ...editors });

  test("name articles by id or path, each once and in order", () => {
    const { together, apart, hidden, problems } = rulesOf({
      merge: [["b", "a.txt", "b.txt"]],
      split: [["d", "c"]],
      hide: ["f"],
    });
    expect([together, apart, [...hidden], problems]).toEqual([[["a", "b"]], [["c", "d"]], ["f"], []]);
  });

  test("of fewer than two articles that are shown do nothing", () => {
    const { together, apart } = rulesOf({
      merge: [["a"], ["a", "f"], ["a", "a.txt"]],
      split: [["b"], ["f", "b"]],
      hide: ["f"],
    });
    expect([together, apart]).toEqual([[], []]);
  });

  test.each(["merge", "split", "hide"] as const)(
    "editors.%s of no article is a problem at its place",
    (rule) => {
      const place = { path: "newsfold.yaml", line: 4, column: 7 };
      const { problems } = rulesOf({
        [rule]: rule === "hide" ? ["gone"] : [["a", "gone"]],
        places: new Map([[`${rule} gone`, place]]),
      });
      expect(problems).toMatchObject([
        {
          place,
          message: `Unexpected \`gone\` in \`editors.${rule}\`, expected the id, path or address of an article of this build`,
          rule: "editor-rule",
        },
      ]);
    },
  );
});

describe("the reason that decided", () => {
  test.each<[Evidence["decision"], boolean, string | null]>([
    ["merged by an editor", false, "editor.merged"],
    ["split by an editor", true, "editor.split"],
    ["same event", false, "story.joins"],
    ["same event", true, null],
    ["different events", true, "story.parts"],
    ["different events", false, null],
    ["copies", true, null],
    ["copies", false, null],
  ])("%s, alike: %s", (decision, alike, code) => {
    expect(decisiveReason(decision, alike)?.remark.code ?? null).toBe(code);
    expect(decisiveReason(decision, alike)?.rule ?? null).toBe(code?.split(".")[0] ?? null);
  });

  test("is the kind of the first that is no report", () => {
    const [one, two] = [articles[0], articles[1]].map((each) => each ?? article("x", "", [])) as [
      ReturnType<typeof article>,
      ReturnType<typeof article>,
    ];
    const kinds = (a: typeof one.kind, b: typeof one.kind) =>
      besideReports({ ...one, kind: a }, { ...two, kind: b }).map(({ remark }) => remark);
    expect(kinds("report", "stub")).toEqual([]);
    expect(kinds("press release", "report")).toEqual([]);
    expect(kinds("opinion", "live")).toEqual([{ code: "kind.other", values: { kind: "opinion" } }]);
    expect(kinds("report", "live")).toEqual([{ code: "kind.other", values: { kind: "live" } }]);
  });
});
