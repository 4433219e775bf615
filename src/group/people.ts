/** Whole names of the people of an article, to show where a part of the name is a term. */
import type { Article } from "../model.js";
import { tokens } from "../words/tokens.js";
import { lexeme } from "./lexeme.js";

/** Of each part of a person's name, the whole: "Volodymyr" -> "Volodymyr Zelenskyy". */
export type People = ReadonlyMap<number, string>;

const known = new WeakMap<Article, People>();

/** Found when an article is first asked for, and remembered: few articles are spoken of. */
export function peopleOf(article: Article): People {
  let people = known.get(article);
  if (!people) {
    people = find(article);
    known.set(article, people);
  }
  return people;
}

function find({ mentions }: Article): People {
  const people = new Map<number, string>();
  for (const { kind, name } of mentions) {
    if (kind !== "person") continue;
    for (const { text } of tokens(name)) {
      const { term } = lexeme(text);
      if ((people.get(term)?.length ?? 0) < name.length) people.set(term, name);
    }
  }
  return people;
}
