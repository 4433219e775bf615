/**
 * Detects pairs that share a person and hardly anything else: two speeches of one president on one day. A full name is
 * several rare words, but it is one piece of evidence: who. Reports of one event also share what happened.
 */
import type { Article } from "../../model.js";
import { byCodeUnit } from "../../words/order.js";
import { tokens } from "../../words/text/tokens.js";
import { lexeme } from "../document/lexeme.js";
import type { Profile } from "../vectors/profile.js";

/** Sentences that say whom a report is about: the headline and the first two. */
const HEAD = 2;
/** Words of less weight are too common to count. */
const TELLING = 2.5;
/**
 * Least weight of the other words that both have, for each word of the shorter report. Of the labelled pairs that look
 * alike and name one person, hardly any of one event has less.
 */
const LEAST = 0.45;

interface Person {
  /** As the first mention has it. */
  readonly name: string;
  readonly terms: readonly number[];
}

interface PersonPair {
  readonly article: Article;
  readonly profile: Profile;
}

const known = new WeakMap<Article, ReadonlyMap<string, Person>>();

/** People that a report begins with, by last name. */
function peopleOf(article: Article): ReadonlyMap<string, Person> {
  let found = known.get(article);
  if (!found) {
    found = peopleByName(article);
    known.set(article, found);
  }
  return found;
}

function peopleByName({ mentions, language }: Article): Map<string, Person> {
  const found = new Map<string, Person>();
  for (const { kind, name, role, sentence } of mentions) {
    if (kind !== "person" || (sentence !== null && Number(sentence.slice(1)) > HEAD)) continue;
    const words = tokens(name);
    const last = words.at(-1);
    if (!last) continue;
    const own = found.get(last.text);
    // "Health minister" says who as well, and nothing of what happened.
    const who = [...words, ...tokens(role?.text ?? "")];
    const terms = [...(own?.terms ?? []), ...who.map(({ text }) => lexeme(text, language).term)];
    found.set(last.text, { name: own?.name ?? name, terms });
  }
  return found;
}

/** The name of a person whom both begin with, where it is nearly all that they share; null otherwise. */
export function onlyPersonShared(a: PersonPair, b: PersonPair): string | null {
  const [mine, theirs] = [peopleOf(a.article), peopleOf(b.article)];
  const person = new Set<number>();
  const names: string[] = [];
  for (const [last, own] of mine) {
    const other = theirs.get(last);
    if (!other) continue;
    for (const term of [...own.terms, ...other.terms]) person.add(term);
    names.push(own.name, other.name);
  }
  if (names.length === 0) return null;
  const [s, t] = [a.profile.words.terms, b.profile.words.terms];
  const enough = LEAST * Math.min(s.length, t.length);
  let beyond = 0;
  for (let i = 0, j = 0; i < s.length && j < t.length && beyond < enough; ) {
    const term = s[i] as number;
    const difference = term - (t[j] as number);
    if (difference === 0 && !person.has(term)) {
      const rare = Math.min(a.profile.rarity[i] as number, b.profile.rarity[j] as number);
      if (rare >= TELLING) beyond += rare;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  if (beyond >= enough) return null;
  return names.sort((x, y) => y.length - x.length || byCodeUnit(x, y))[0] ?? null;
}
