/** A story of thousands of names costs its length, not its square. */
import { expect, it } from "vitest";
import { entitiesOf } from "../../src/merge/entities/entities.js";
import { article } from "../article.js";
import { mentionIn } from "./articles.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const nameOf = (index: number) => `Ana Ber${LETTERS[index % 26]}${LETTERS[Math.floor(index / 26)]}`;

it("keeps the names with the most mentions", () => {
  const sentence = `${nameOf(600)} spoke again.`;
  const names = Array.from({ length: 601 }, (_, index) => nameOf(index));
  const mentions = [...names, nameOf(600)].map((name) => mentionIn(sentence, nameOf(600), name, "person"));
  const entities = entitiesOf([article("a", "A list of names", [sentence], { mentions })]);
  expect(entities).toHaveLength(500);
  expect(entities[0]?.name).toBe(nameOf(600));
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
    const mentions = [...names, "Zora Zelensky", "Zora Zelenskyy"].map((name) =>
      mentionIn("Zora spoke.", "Zora", name, "person"),
    );
    const articles = ["a", "b"].map((id) => article(id, "A list of names", ["Zora spoke."], { mentions }));
    return entitiesOf(articles).filter(({ name }) => name.startsWith("Zora")).length;
  };
  expect(spellingsAmong(150)).toBe(1);
  expect(spellingsAmong(280)).toBe(2);
});
