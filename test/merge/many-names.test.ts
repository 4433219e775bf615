/** A story of thousands of names costs its length, not its square. */
import { expect, it } from "vitest";
import { entitiesOf } from "../../src/merge/entities/entities.js";
import { manyNames } from "../../src/merge/entities/listed-names.js";
import { article } from "../article.js";
import { mentionIn } from "./articles.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const nameOf = (index: number) => `Ana Ber${LETTERS[index % 26]}${LETTERS[Math.floor(index / 26)]}`;

const SENTENCE = "Ana spoke again.";
const listing = (id: string, names: readonly string[], kind: "person" | "place" = "person") =>
  article(id, "A list of names", [SENTENCE], {
    mentions: names.map((name) => mentionIn(SENTENCE, "Ana", name, kind)),
  });
const namesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => nameOf(first + index));

it("keeps the names that an article names most", () => {
  const names = namesFrom(0, 201);
  const entities = entitiesOf([listing("a", [...names, nameOf(200)])]);
  expect(entities).toHaveLength(100);
  expect(entities[0]?.name).toBe(nameOf(200));
  expect(entitiesOf([listing("b", namesFrom(0, 100))])).toHaveLength(100);
});

it("keeps the names that a story names most", () => {
  const lists = [0, 1, 2, 3, 4, 5].map((at) => listing(`${at}`, namesFrom(90 * at, 90), "place"));
  const entities = entitiesOf([...lists, listing("again", [nameOf(500)], "place")]);
  expect(entities).toHaveLength(500);
  expect(entities[0]?.name).toBe(nameOf(500));
});

it("says that an article names more than are listed", () => {
  expect(manyNames(listing("a", namesFrom(0, 101)))).toEqual({
    place: { path: "a.txt" },
    message: "Unexpected article that names 101 people, expected at most 100 of a kind",
    rule: "many-names",
    help: "The 100 that it names most are listed and have pages. The others stand in its text alone.",
  });
  expect(manyNames(listing("b", namesFrom(0, 140), "place"))?.message).toContain("140 places");
  expect(manyNames(listing("c", namesFrom(0, 100)))).toBeNull();
  expect(manyNames(listing("d", [...namesFrom(0, 100), nameOf(3)]))).toBeNull();
});

/** Given names of which any two differ in two of three signs. */
const SIGNS = "0123456789BFKLMRT";
const givenName = (index: number) => {
  const [first, second] = [index % SIGNS.length, Math.floor(index / SIGNS.length)];
  return [first, second, (first + second) % SIGNS.length].map((at) => SIGNS[at]).join("");
};

it("joins spellings of one name in a story of some hundred, and stops where more have one surname", () => {
  const spellingsAmong = (others: number) => {
    const names = Array.from({ length: others }, (_, index) => `${givenName(index)} Lund`);
    const all = [...names, "Zora Zelensky", "Zora Zelenskyy"];
    const articles = [0, 1, 2, 3, 4, 5].map((at) => listing(`${at}`, all.slice(50 * at, 50 * (at + 1))));
    return entitiesOf(articles).filter(({ name }) => name.startsWith("Zora")).length;
  };
  expect(spellingsAmong(150)).toBe(1);
  expect(spellingsAmong(280)).toBe(2);
});
