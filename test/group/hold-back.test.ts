/** What was published is not put together on a doubt. */
import { describe, expect, it, test } from "vitest";
import { holdBack } from "../../src/group/events/held-joins.js";
import type { ArticleId } from "../../src/model.js";
import { article } from "../article.js";

const NAMES = ["a", "b", "c", "d"];
const articles = NAMES.map((id) => article(id, `Headline of ${id}`, []));
const near = NAMES.map((_, index) => Uint32Array.from(NAMES.keys()).filter((other) => other !== index));

/**
 * @param pairs "ab": how alike the two are; 0 where not given
 * @param published "a" -> the story that it was published in
 */
function parted(pairs: Record<string, number>, published: Record<string, string>, matter = 1) {
  const likeness = (x: number, y: number) => {
    const key = [NAMES[x], NAMES[y]].sort().join("");
    return pairs[key] ?? 0;
  };
  const known = new Map(Object.entries(published)) as unknown as ReadonlyMap<ArticleId, string>;
  const present = [...new Set(Object.keys(pairs).join(""))].sort().map((name) => NAMES.indexOf(name));
  const { clusters, held } = holdBack(
    [present],
    { articles, near },
    { likeness, matter: () => matter },
    known,
    0.4,
  );
  return {
    clusters: clusters.map((members) => members.map((member) => NAMES[member]).join("")),
    held: held.map(({ a, b }) => [a, b].sort().join("")),
  };
}

// With a threshold of .4, a new report is firm from .55, two published stories are surely one from .98.
test.each<[string, Record<string, number>, Record<string, string>, string[], string[]]>([
  ["nothing was published", { ab: 0.41 }, {}, ["ab"], []],
  ["one story, as it was", { ab: 0.41 }, { a: "S", b: "S" }, ["ab"], []],
  [
    "a new report that is much like one of the story's",
    { ab: 0.9, ac: 0.1, bc: 0.56 },
    { a: "S", b: "S" },
    ["abc"],
    [],
  ],
  ["a new report that is little like it", { ab: 0.54 }, { a: "S" }, ["a", "b"], ["ab"]],
  ["new reports that are like each other", { ab: 0.5, ac: 0.5, bc: 0.9 }, { a: "S" }, ["a", "bc"], ["ab"]],
  ["a report that one of the new ones brings", { ab: 0.7, bc: 0.7, ac: 0.2 }, { a: "S" }, ["abc"], []],
  ["two stories that are probably one", { ab: 0.97 }, { a: "S", b: "T" }, ["a", "b"], ["ab"]],
  ["two stories that are surely one", { ab: 0.985 }, { a: "S", b: "T" }, ["ab"], []],
  [
    "a new report between two stories goes to the likelier",
    { ab: 0.2, ac: 0.7, bc: 0.8 },
    { a: "S", b: "T" },
    ["a", "bc"],
    ["ac"],
  ],
  [
    "two stories of which only one pair is alike",
    { ab: 0.9, cd: 0.9, ac: 0.95, ad: 0.3, bc: 0.3, bd: 0.3 },
    { a: "S", b: "S", c: "T", d: "T" },
    ["ab", "cd"],
    ["ac"],
  ],
])("%s", (_, pairs, published, clusters, held) => {
  expect(parted(pairs, published)).toEqual({ clusters, held });
});

test.each([
  [0.51, ["ab"]],
  [0.49, ["a", "b"]],
])("two stories with one rare name, and %d of their matter", (matter, clusters) => {
  expect(parted({ ab: 0.99 }, { a: "S", b: "T" }, matter).clusters).toEqual(clusters);
});

describe("without a memory", () => {
  it("changes nothing", () => {
    const clusters = [[0, 1], [2]];
    expect(
      holdBack(clusters, { articles, near }, { likeness: () => 0.4, matter: () => 1 }, null, 0.4),
    ).toEqual({ clusters, held: [] });
  });
});
