/** One entry for each utterance, however the outlets cut it; a fragment joins the fuller quotation that holds it. */
import type { Article, Cited, MentionKind, Quote, Utterance } from "../../model.js";
import { samePerson } from "../../words/person.js";
import { tokens } from "../../words/tokens.js";

interface Spoken {
  readonly quote: Quote;
  readonly cited: Cited;
  readonly article: Article;
  readonly origin: number;
  readonly words: readonly string[];
  /** Said by a person with a name, as against "the airline" and "Harbour News". */
  readonly byPerson: boolean;
}

/** Share of the shorter quotation's words, in order, that the fuller one holds, from which they are one utterance. */
const HELD = 0.75;

export function utterancesOf(articles: readonly Article[], origins: readonly number[]): Utterance[] {
  const spoken = articles.flatMap((article, index) => {
    const kinds = new Map<string, MentionKind>();
    for (const { name, kind } of article.mentions) if (!kinds.has(name)) kinds.set(name, kind);
    return article.quotes.map(
      (quote): Spoken => ({
        quote,
        cited: { text: quote.text, span: quote.span, article: article.id, sentence: quote.sentence },
        article,
        origin: origins[index] ?? index,
        words: tokens(quote.text).map(({ text }) => text),
        byPerson: isPerson(quote.speaker, kinds),
      }),
    );
  });
  const order = new Map(spoken.map((one, index) => [one, index]));
  const fullestFirst = [...spoken].sort(
    (x, y) => y.words.length - x.words.length || (order.get(x) ?? 0) - (order.get(y) ?? 0),
  );
  const entries: Spoken[][] = [];
  const index = new Map<string, Set<number>>();
  for (const one of fullestFirst) {
    const held = new Map<number, number>();
    for (const word of one.words)
      for (const at of index.get(word) ?? []) held.set(at, (held.get(at) ?? 0) + 1);
    const home = [...held.keys()]
      .filter((at) => (held.get(at) ?? 0) >= HELD * one.words.length)
      .sort((x, y) => x - y)
      .find((at) => entries[at]?.some((other) => oneUtterance(other, one)));
    const at = home ?? entries.length;
    if (home === undefined) entries.push([one]);
    else entries[at]?.push(one);
    for (const word of one.words) {
      const having = index.get(word);
      if (having) having.add(at);
      else index.set(word, new Set([at]));
    }
  }
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

function earliest(members: readonly Spoken[], order: ReadonlyMap<Spoken, number>): number {
  return Math.min(...members.map((one) => order.get(one) ?? 0));
}

/** So many words in one order are one utterance, even where the outlets name two people who spoke; or so many alike. */
const UNMISTAKABLE_WORDS = 12;
const UNMISTAKABLE = 0.9;
const SAME_WORDS = 8;

function oneUtterance(fuller: Spoken, other: Spoken): boolean {
  const [a, b] = [fuller.quote.speaker, other.quote.speaker];
  const { length } = other.words;
  if (length < 2) {
    const mayBeOne = fuller.article === other.article || (a !== null && a === b);
    return mayBeOne && fuller.words.join(" ") === other.words.join(" ");
  }
  // Two names in one article are two people: there, the names of one have been brought together.
  const bySame =
    a === null ||
    b === null ||
    a === b ||
    !fuller.byPerson ||
    !other.byPerson ||
    (fuller.article !== other.article && samePerson(a, b).decision);
  if (!bySame && length < SAME_WORDS) return false;
  const held = longestCommon(fuller.words, other.words) / length;
  if (held < HELD || bySame) return held >= HELD;
  const alike = fuller.words.length === length && held === 1;
  return (
    (held >= UNMISTAKABLE && length >= UNMISTAKABLE_WORDS) || (alike && fuller.article !== other.article)
  );
}

function isPerson(speaker: string | null, kinds: ReadonlyMap<string, MentionKind>): boolean {
  if (speaker === null || !/^\p{Lu}\S+ \p{Lu}\S+/u.test(speaker) || /^(?:The|A|An) /.test(speaker))
    return false;
  return (kinds.get(speaker) ?? "person") === "person";
}

/** Who is most precisely said to have spoken: a name before "the airline", one that stands beside the words, the first. */
function speakingOf(members: readonly Spoken[]): Spoken | undefined {
  const rank = (one: Spoken): number => {
    const speaker = one.quote.speaker ?? "";
    const isName = /^\p{Lu}/u.test(speaker) && !/^(?:The|A|An) /.test(speaker);
    const surname = speaker.slice(speaker.lastIndexOf(" ") + 1);
    return (one.byPerson ? 4 : isName ? 2 : 0) + (one.quote.cue?.text.includes(surname) ? 1 : 0);
  };
  let best: Spoken | undefined;
  for (const one of members)
    if (one.quote.speaker !== null && (best === undefined || rank(one) > rank(best))) best = one;
  return best;
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  // One row, each place overwritten by that of the next word of `a`.
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

function roleOf({ article, quote }: Spoken): Cited | null {
  for (const { name, role, sentence } of article.mentions) {
    if (role && name === quote.speaker)
      return { text: role.text, span: role.span, article: article.id, sentence };
  }
  return null;
}
