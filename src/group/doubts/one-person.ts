/**
 * Detects pairs that share a person and hardly anything else: two speeches of one president on one day. A full name is
 * several rare words, but it is one piece of evidence: who. Reports of one event also share what happened.
 */

import type { Article } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { byCodeUnit } from "../../structures/order.js";
import { WEEKDAYS_BY_LANGUAGE } from "../../words/lexicon/calendar-by-language.js";
import { bodyKinds } from "../../words/lexicon/things/kinds-of-bodies.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Token, tokens } from "../../words/text/tokens.js";
import { lexeme } from "../document/lexeme.js";
import { Zone } from "../document/vocabulary.js";
import { walkCommonWords } from "../vectors/common-words.js";
import type { Profile } from "../vectors/profile.js";
import { DISTINCTIVE, IDENTIFYING } from "./word-weights.js";

/** Sentences that say whom a report is about: the headline and the first two. */
const HEAD = 2;
/** Sentences in which an official speaks of the matter of a brief. */
const SPOKEN = 5;
/**
 * Least weight of the other words that both have, for each word of the shorter report. Of the labelled pairs that look
 * alike and name one person, hardly any of one event has less.
 */
const LEAST = 0.45;

interface Person {
  /** As the first mention has it. */
  readonly name: string;
  readonly terms: readonly number[];
  /** Of the words that describe them: "health minister". */
  readonly office: readonly number[];
  /** Whether the office is one that speaks on many things in one day. */
  readonly speaks: boolean;
  /** Whether the headline has the name. */
  readonly titled: boolean;
}

/**
 * Offices whose holder speaks for a town, a court, a force or a company, on many things in one day. Not those of heads of state and of
 * members of parliament: news about them is about what they do.
 */
const OFFICES: readonly string[] = wordList(
  "mayor minister judge magistrate coroner prosecutor commissioner councillor collector clerk chief sheriff inspector detective",
  "superintendent constable officer spokesman spokeswoman spokesperson founder chairman chairwoman director",
);
/**
 * Words for the body that such a holder sits in, and for how it comes to a decision. Three decisions of one meeting share
 * all of them.
 */
const PROCEDURE: readonly string[] = [
  ...bodyKinds("public"),
  ...wordList(
    "parliament senate assembly chamber cabinet town city county district borough municipal councillors members commissioners",
    "vote voted votes voting decide decided decision decisions meeting met session agenda motion unanimously hearing ruled ruling",
  ),
];
const PROCEDURE_TERMS: readonly number[] = PROCEDURE.map((word) => lexeme(word, "en").term);
const SPEAKING = regexFrom("iu", String.raw`(?<!\p{L})`, OFFICES, String.raw`(?!\p{L})`);
const NOTHING: ReadonlySet<number> = new Set();
const WEEKDAYS: readonly number[] = [...WEEKDAYS_BY_LANGUAGE].flatMap(([language, days]) =>
  days.flatMap(({ full }) => full.map((day) => lexeme(day, language).term)),
);

/** A person who is nearly all that two reports share. */
export interface OnlyPerson {
  readonly name: string;
  /** 1 where the name is; less where only name and office together are, and more else is shared. */
  readonly share: number;
  /** Whether the person speaks for a town, a court, a force or a company in both. */
  readonly speaks: boolean;
}

interface PersonPair {
  readonly article: Article;
  readonly profile: Profile;
}

/** People that a report begins with, by last name. */
const peopleOf: (article: Article) => ReadonlyMap<string, Person> = remember(peopleByName);

function peopleByName({ mentions, language }: Article): Map<string, Person> {
  const found = new Map<string, Person>();
  for (const { kind, name, role, sentence } of mentions) {
    const speaks = SPEAKING.test(role?.text ?? "");
    if (kind !== "person" || (sentence !== null && Number(sentence.slice(1)) > (speaks ? SPOKEN : HEAD)))
      continue;
    const words = tokens(name);
    const last = words.at(-1);
    if (!last) continue;
    const own = found.get(last.text);
    const termsIn = (list: readonly Token[]) => list.map(({ text }) => lexeme(text, language).term);
    found.set(last.text, {
      name: own?.name ?? name,
      terms: [...(own?.terms ?? []), ...termsIn(words)],
      office: [...(own?.office ?? []), ...termsIn(tokens(role?.text ?? ""))],
      speaks: (own?.speaks ?? false) || speaks,
      titled: (own?.titled ?? false) || sentence === null,
    });
  }
  return found;
}

/** Terms of the places and the bodies that both name, of procedure and of weekdays: they say where, how and when, and not what. */
function whereAndWhen(a: Article, b: Article): ReadonlySet<number> {
  const found = new Set([...WEEKDAYS, ...PROCEDURE_TERMS]);
  for (const { mentions, language } of [a, b])
    for (const { kind, name } of mentions)
      if (kind === "place" || kind === "organisation")
        for (const { text } of tokens(name)) found.add(lexeme(text, language).term);
  return found;
}

/** Whether a word is written as a name, or is a rare word with a capital: "Velling", which begins all sentences that have it. */
function isWrittenAsName({ terms }: Profile, at: number, rare: number): boolean {
  if ((terms.zones[at] as number) & Zone.name) return true;
  return rare >= IDENTIFYING && /^\p{Lu}/u.test(terms.spelt.words[at] ?? "");
}

/**
 * The person whom both begin with, where name and office are nearly all that they share; null otherwise. An office says
 * who as well, but a resignation is also about the office.
 */
export function onlyPersonShared(a: PersonPair, b: PersonPair): OnlyPerson | null {
  const [mine, theirs] = [peopleOf(a.article), peopleOf(b.article)];
  const [person, office] = [new Set<number>(), new Set<number>()];
  const names: string[] = [];
  let speaks = false;
  for (const [last, own] of mine) {
    const other = theirs.get(last);
    if (!other) continue;
    for (const term of [...own.terms, ...other.terms]) person.add(term);
    for (const term of [...own.office, ...other.office]) office.add(term);
    names.push(own.name, other.name);
    // A person in both headlines is what the articles are about. A person who speaks below may speak about another event.
    speaks ||= own.speaks && other.speaks && !(own.titled && other.titled);
  }
  if (names.length === 0) return null;
  const { terms } = a.profile.words;
  const enough = LEAST * Math.min(terms.length, b.profile.words.terms.length);
  const aside = speaks ? whereAndWhen(a.article, b.article) : NOTHING;
  let [beyond, beside, where, matter] = [0, 0, 0, false];
  const titled = ({ profile }: PersonPair, at: number) =>
    ((profile.terms.zones[at] as number) & Zone.headline) > 0;
  const spelt = ({ profile }: PersonPair, at: number) => profile.terms.spelt.words[at] !== null;
  walkCommonWords(a.profile, b.profile, (at, inB, rare) => {
    const term = terms[at] as number;
    if (rare < DISTINCTIVE || person.has(term)) return;
    // "lhw" stands in neither text: it is read from the initials of a name that both have.
    if (!spelt(a, at) && !spelt(b, inB)) return;
    if (
      aside.has(term) ||
      (speaks && isWrittenAsName(a.profile, at, rare) && isWrittenAsName(b.profile, inB, rare))
    ) {
      where += rare;
      return;
    }
    // "Toll of earthquake rises": a plain word of both headlines, or of a headline and a text, is the matter.
    if (!office.has(term) && (titled(a, at) || titled(b, inB))) matter = true;
    if (office.has(term)) beside += rare;
    else beyond += rare;
  });
  if (matter) beyond += where;
  if (beyond >= enough) return null;
  const [name] = names.sort((x, y) => y.length - x.length || byCodeUnit(x, y));
  if (name === undefined) return null;
  return { name, share: beyond + beside < enough ? 1 : 1 - beyond / enough, speaks };
}
