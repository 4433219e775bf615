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
