/** Whole names of an article, for displaying a part of a name that is a term. */

import type { Article } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { tokens } from "../../words/text/tokens.js";
import { lexeme } from "./lexeme.js";

/** The whole name of each part: "Volodymyr" -> "Volodymyr Zelenskyy", "Costa" -> "Costa Rica". */
export type WholeNames = ReadonlyMap<number, string>;

interface NamesByKind {
  readonly person: WholeNames;
  readonly place: WholeNames;
  readonly organisation: WholeNames;
}

/** Computed on first use, because only few articles are displayed. */
const namesByKindOf = remember(
  (article: Article): NamesByKind => ({
    person: findNames(article, "person"),
    place: findNames(article, "place"),
    organisation: findNames(article, "organisation"),
  }),
);

/** The names of one kind in an article, by the terms of their words. */
export function wholeNamesOf(article: Article, kind: keyof NamesByKind): WholeNames {
  return namesByKindOf(article)[kind];
}

function findNames({ mentions, language }: Article, wanted: keyof NamesByKind): WholeNames {
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

/**
 * The whole name in the first article that both have, of which one may have a shortened form; null where there is none.
 */
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
