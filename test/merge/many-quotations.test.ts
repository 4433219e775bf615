/** Thousands of quotations of one template cost their number, not its square. */
import { expect, it } from "vitest";
import { utterancesOf } from "../../src/merge/entities/utterances.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { mentionIn, quoteIn } from "./articles.js";

const MANY = 3_000;
const SPEAKER = "Tomas Vik";

/** An article in which one person welcomes the guests of each number. */
function welcome(id: string, number: number): Article {
  const words = `we are glad to welcome guests number ${number} at the new gate of the old pier`;
  const sentence = `“${words},” ${SPEAKER} said.`;
  const quote = { ...quoteIn(sentence, words, SPEAKER), speaker: SPEAKER };
  const mentions = [mentionIn(sentence, SPEAKER, SPEAKER, "person")];
  return article(id, "The pier is open", [sentence], { quotes: [quote], mentions });
}

const utterances = (numberOf: (at: number) => number) => {
  const articles = Array.from({ length: MANY }, (_, at) => welcome(`a${at}`, numberOf(at)));
  return utterancesOf(articles, [...articles.keys()]);
};

it("keeps apart what differs in a number", () => {
  expect(utterances((at) => at)).toHaveLength(MANY);
});

it("joins what is the same", () => {
  expect(utterances(() => 0).map(({ speaker, variants }) => [speaker, variants.length])).toEqual([
    [SPEAKER, MANY],
  ]);
});
