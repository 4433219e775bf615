/** Whole names of an article, to show where a part of the name is a term. */
import type { Article } from "../../model.js";
import { tokens } from "../../words/text/tokens.js";
import { lexeme } from "./lexeme.js";

/** Of each part of a name, the whole: "Volodymyr" -> "Volodymyr Zelenskyy", "Costa" -> "Costa Rica". */
export type WholeNames = ReadonlyMap<number, string>;

interface NamesByKind {
  readonly person: WholeNames;
  readonly place: WholeNames;
  readonly organisation: WholeNames;
}

const known = new WeakMap<Article, NamesByKind>();

/** Found when an article is first asked for, and remembered: few articles are spoken of. */
export function wholeNamesOf(article: Article, kind: keyof NamesByKind): WholeNames {
  let found = known.get(article);
  if (!found) {
    found = {
      person: find(article, "person"),
      place: find(article, "place"),
      organisation: find(article, "organisation"),
    };
    known.set(article, found);
  }
  return found[kind];
}

function find({ mentions, language }: Article, wanted: keyof NamesByKind): WholeNames {
  const whole = new Map<number, string>();
  for (const { kind, name } of mentions) {
    if (kind !== wanted) continue;
    for (const { text } of tokens(name)) {
      const { term } = lexeme(text, language);
      if ((whole.get(term)?.length ?? 0) < name.length) whole.set(term, name);
    }
  }
  return whole;
}

/** The whole name that the first has and both know, of a name cut short at one end; null where they know none. */
export function wholeOf(article: Article, other: Article, part: string): string | null {
  const last = tokens(part).at(-1);
  if (!last) return null;
  const { term } = lexeme(last.text, article.language);
  for (const kind of ["person", "place", "organisation"] as const) {
    const whole = wholeNamesOf(article, kind).get(term);
    if ((whole?.startsWith(part) || whole?.endsWith(part)) && wholeNamesOf(other, kind).has(term))
      return whole;
  }
  return null;
}
