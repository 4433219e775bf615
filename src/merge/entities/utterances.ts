/**
 * Groups quotations into utterances, however the outlets shorten them. A fragment joins the fuller quotation that
 * contains it.
 */
import type { Article, Cited, MentionKind, Utterance } from "../../model.js";
import { remember } from "../../structures/object-memo.js";
import { informativeRole } from "../../words/persons/informative-role.js";
import { judgeSamePerson } from "../../words/persons/person.js";
import { tokens } from "../../words/text/tokens.js";
import { HELD, isNewOutlet, isTranslation, oneUtterance, type Spoken } from "./one-utterance.js";

/**
 * Most entries that a quotation is compared with, and most quotations of each: quotations of a template share words
 * with all others.
 */
const MOST_ENTRIES = 48;
const MOST_MEMBERS = 12;
/** Entries of a story that quotations are compared with in all. Those beyond begin entries of their own. */
const MOST_COMPARED = 20_000;

/**
 * Groups quotations into utterances.
 *
 * @param origins for each article the number of its origin: copies have one
 * @returns utterances in the order of their earliest quotation, without short ones that have no speaker
 */
export function utterancesOf(articles: readonly Article[], origins: readonly number[]): Utterance[] {
  const spoken = articles.flatMap((article, index) => spokenBy(article, origins[index] ?? index));
  const people = [...new Set(articles.flatMap(peopleOf))];
  const order = new Map(spoken.map((one, index) => [one, index]));
  const entries = withTranslations(gather(spoken, order, people), people);
  return entries
    .sort((x, y) => earliest(x, order) - earliest(y, order))
    .map((members): Utterance => {
      const speaking = speakingOf(members);
      return {
        speaker: speaking?.quote.speaker ?? null,
        role: speaking ? roleOf(speaking) : null,
        variants: members.map(({ cited }) => cited),
        origins: new Set(members.map(({ origin }) => origin)).size,
      };
    });
}

function spokenBy(article: Article, origin: number): Spoken[] {
  const kinds = new Map<string, MentionKind>();
  for (const { name, kind } of article.mentions) if (!kinds.has(name)) kinds.set(name, kind);
  const quoted = article.quotes.filter(({ fragment, speaker }) => speaker !== null || !fragment);
  return quoted.map((quote): Spoken => {
    const { speaker, cue } = quote;
    const read = tokens(quote.text);
    const surname = speaker?.slice(speaker.lastIndexOf(" ") + 1) ?? "";
    return {
      quote,
      cited: { text: quote.text, span: quote.span, article: article.id, sentence: quote.sentence },
      article,
      origin,
      tokens: read,
      words: read.map(({ text }) => text),
      byPerson: isPerson(speaker, kinds),
      explicit: surname !== "" && cue?.text.toLowerCase().includes(surname.toLowerCase()) === true,
    };
  });
}

const peopleOf = ({ mentions }: Article): string[] =>
  mentions.filter(({ kind, name }) => kind === "person" && name.includes(" ")).map(({ name }) => name);

/** Groups quotations that contain one another, the fullest first. */
function gather(
  spoken: readonly Spoken[],
  order: ReadonlyMap<Spoken, number>,
  people: readonly string[],
): Spoken[][] {
  const fullestFirst = [...spoken].sort(
    (x, y) => y.words.length - x.words.length || (order.get(x) ?? 0) - (order.get(y) ?? 0),
  );
  const times = new Map<string, number>();
  for (const { words } of spoken)
    for (const word of new Set(words)) times.set(word, (times.get(word) ?? 0) + 1);
  const entries: Spoken[][] = [];
  /** Different quotations of each entry, and all their words. */
  const contents: { readonly members: Spoken[]; readonly words: Set<string> }[] = [];
  const index = new Map<string, number[]>();
  const exact = new Map<string, number>();
  let left = MOST_COMPARED;
  for (const one of fullestFirst) {
    const key = `${one.quote.speaker}\n${one.explicit}\n${one.words.join(" ")}`;
    const known = one.words.length > 1 ? exact.get(key) : undefined;
    const near = known === undefined && left > 0 ? nearEntries(one, index, times) : [];
    left -= near.length;
    const home = known ?? entryHolding(one, near, contents, people);
    const at = home ?? entries.length;
    if (home === null) {
      entries.push([one]);
      contents.push({ members: [], words: new Set() });
    } else entries[at]?.push(one);
    if (known !== undefined) continue;
    exact.set(key, at);
    const entry = contents[at];
    if (entry && entry.members.length < MOST_MEMBERS) entry.members.push(one);
    for (const word of one.words) {
      if (entry?.words.has(word)) continue;
      entry?.words.add(word);
      const having = index.get(word);
      if (having) having.push(at);
      else index.set(word, [at]);
    }
  }
  return entries;
}

/** Entries that may contain the quotation: they have one of its rarest words. */
function nearEntries(
  one: Spoken,
  index: ReadonlyMap<string, readonly number[]>,
  times: ReadonlyMap<string, number>,
): readonly number[] {
  // A quotation with three quarters of the words has one of the rarest quarter.
  const rarest = [...new Set(one.words)]
    .sort((x, y) => (times.get(x) ?? 0) - (times.get(y) ?? 0) || (x < y ? -1 : 1))
    .slice(0, Math.floor((1 - HELD) * one.words.length) + 1);
  const near = new Set<number>();
  for (const word of rarest) for (const at of (index.get(word) ?? []).slice(0, MOST_ENTRIES)) near.add(at);
  return [...near];
}

/** The first of these entries that contains the quotation; null where it begins a new one. */
function entryHolding(
  one: Spoken,
  near: readonly number[],
  contents: readonly { readonly members: readonly Spoken[]; readonly words: ReadonlySet<string> }[],
  people: readonly string[],
): number | null {
  const holding = near
    .filter(
      (at) => one.words.filter((word) => contents[at]?.words.has(word)).length >= HELD * one.words.length,
    )
    .sort((x, y) => x - y)
    .slice(0, MOST_ENTRIES);
  return (
    holding.find((at) => contents[at]?.members.some((other) => oneUtterance(other, one, people))) ?? null
  );
}

/** Joins utterances of one person that two outlets translate differently. */
function withTranslations(entries: readonly Spoken[][], people: readonly string[]): Spoken[][] {
  const joined: Spoken[][] = [];
  const bySurname = new Map<string, Spoken[][]>();
  for (const members of entries) {
    const speaker = members[0]?.byPerson ? (members[0].quote.speaker ?? "") : "";
    const surname = speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase();
    const others = bySurname.get(surname) ?? [];
    const home =
      surname === ""
        ? undefined
        : others.find((other) => {
            const [first, own] = [other[0], members[0]];
            const outlets = new Set(other.map(({ article }) => article.id));
            return first && own && isNewOutlet(outlets, members) && isTranslation(first, own, people);
          });
    if (home) {
      home.push(...members);
      continue;
    }
    joined.push(members);
    if (others.length < MOST_ENTRIES) bySurname.set(surname, [...others, members]);
  }
  return joined;
}

function earliest(members: readonly Spoken[], order: ReadonlyMap<Spoken, number>): number {
  return members.reduce((least, one) => Math.min(least, order.get(one) ?? 0), Number.POSITIVE_INFINITY);
}

function isPerson(speaker: string | null, kinds: ReadonlyMap<string, MentionKind>): boolean {
  if (speaker === null || !/^\p{Lu}/u.test(speaker) || /^(?:The|A|An) /.test(speaker)) return false;
  const kind = kinds.get(speaker);
  return kind === undefined ? /^\p{Lu}\S+ \p{Lu}\S+/u.test(speaker) : kind === "person";
}

/**
 * The member with the most precise speaker: beside the words, a name before "the airline", the first. Undefined where
 * two people are only inferred.
 */
function speakingOf(members: readonly Spoken[]): Spoken | undefined {
  const rank = (one: Spoken): number => {
    const speaker = one.quote.speaker ?? "";
    const isName = /^\p{Lu}/u.test(speaker) && !/^(?:The|A|An) /.test(speaker);
    return (one.byPerson ? 4 : isName ? 2 : 0) + (one.explicit ? 1 : 0);
  };
  let best: Spoken | undefined;
  for (const one of members)
    if (one.quote.speaker !== null && (best === undefined || rank(one) > rank(best))) best = one;
  if (best === undefined || best.explicit || !best.byPerson) return best;
  const guessed = best.quote.speaker ?? "";
  const isOther = ({ quote, byPerson }: Spoken): boolean =>
    byPerson &&
    quote.speaker !== null &&
    quote.speaker !== guessed &&
    !judgeSamePerson(quote.speaker, guessed).decision;
  return members.some(isOther) ? undefined : best;
}

function roleOf({ article, quote }: Spoken): Cited | null {
  const roles = rolesIn(article).get(quote.speaker ?? "");
  return roles ? tellingRole(roles) : null;
}

/** Somebody may have hundreds of quotations, and as many roles. */
const tellingRole = remember((roles: readonly Cited[]): Cited | null => informativeRole(roles) ?? null);

/** Roles that an article gives to each name. */
const rolesIn = remember((article: Article): ReadonlyMap<string, readonly Cited[]> => {
  const roles = new Map<string, Cited[]>();
  for (const { name, role, sentence } of article.mentions) {
    if (!role) continue;
    const cited = { text: role.text, span: role.span, article: article.id, sentence };
    const known = roles.get(name);
    if (known) known.push(cited);
    else roles.set(name, [cited]);
  }
  return roles;
});
