/** Pages of one article stay together, and a group's key terms are those of its headlines. */
import { describe, expect, test } from "vitest";
import { keyTerms } from "../../src/group/events/keywords.js";
import { withPages } from "../../src/group/events/pages.js";
import { neighbourGraph } from "../../src/group/pairs/neighbour-graph.js";
import { articleId } from "../../src/model.js";
import { article } from "../article.js";

describe("the pages of an article", () => {
  const NAMES = "abcd";
  /** @param pages "b": "a", where b is a further page of a */
  const placed = (groups: string[], pages: Readonly<Record<string, string>>) => {
    const articles = [...NAMES].map((id) =>
      article(id, id, [], pages[id] === undefined ? {} : { pageOf: articleId(pages[id]) }),
    );
    const found = groups.map((names) => [...names].map((name) => NAMES.indexOf(name)));
    return withPages(found, articles).map((members) => members.map((member) => NAMES[member]).join(""));
  };

  test.each<[string, string[], Record<string, string>, string[]]>([
    ["stay where the first is", ["a", "b", "c", "d"], { b: "a" }, ["ab", "c", "d"]],
    ["leave another story", ["ad", "bc"], { c: "a" }, ["acd", "b"]],
    ["come back to a first page with a greater id", ["a", "b", "cd"], { a: "d" }, ["acd", "b"]],
    ["stay where they are without their first page", ["ab", "cd"], { c: "gone" }, ["ab", "cd"]],
    ["are in the order of the first of each group", ["d", "c", "b", "a"], {}, ["a", "b", "c", "d"]],
  ])("%s", (_, groups, pages, expected) => {
    expect(placed(groups, pages)).toEqual(expected);
  });
});

describe("key terms", () => {
  const termsOf = (headlines: readonly string[], texts: readonly string[] = []) => {
    const articles = headlines.map((headline, at) =>
      article(`r${String(at).padStart(2, "0")}`, headline, [texts[at] ?? `${headline}.`]),
    );
    const graph = neighbourGraph(articles, new Set(), null);
    return keyTerms([...articles.keys()], graph);
  };

  test("are the words of the headlines, as spelt, without numbers and small words", () => {
    const found = termsOf(["The Quokka of Brovik is 12, at 9 pm", "QUOKKA seen"]);
    expect(new Set(found)).toEqual(new Set(["Quokka", "Brovik"]));
  });

  test("stand in the order of what most reports have", () => {
    const found = termsOf(["Quokka in Brovik", "Brovik zoo", "Brovik market"]);
    expect(found[0]).toBe("Brovik");
  });

  test("are at most eight, of the first twelve reports", () => {
    expect(termsOf(["quokka axolotl pangolin okapi tapir dugong narwhal numbat fossa"])).toHaveLength(8);
    const animals =
      "quokka axolotl pangolin okapi tapir dugong narwhal numbat fossa saiga kakapo tuatara aye".split(" ");
    const many = animals.map((animal, at) => (at < 12 ? "Zoo" : animal));
    many[11] = "Zoo okapi";
    expect(new Set(termsOf(many))).toEqual(new Set(["Zoo", "okapi"]));
    many[11] = "Zoo";
    many[12] = "Zoo okapi";
    expect(termsOf(many)).toEqual(["Zoo"]);
  });
});
