/** One entry for each utterance, however the outlets cut it; a fragment joins the fuller quotation that holds it. */
import type { Article, Cited, Quote, Utterance } from "../model.js";
import { samePerson } from "../words/person.js";
import { tokens } from "../words/tokens.js";

interface Spoken {
  readonly quote: Quote;
  readonly cited: Cited;
  readonly article: Article;
  readonly origin: number;
  readonly words: readonly string[];
}

/** Share of the shorter quotation's words, in order, that the fuller one holds, from which they are one utterance. */
const HELD = 0.75;

export function utterancesOf(articles: readonly Article[], origins: readonly number[]): Utterance[] {
  const spoken = articles.flatMap((article, index) =>
    article.quotes.map(
      (quote): Spoken => ({
        quote,
        cited: { text: quote.text, span: quote.span, article: article.id, sentence: quote.sentence },
        article,
        origin: origins[index] ?? index,
        words: tokens(quote.text).map(({ text }) => text),
      }),
    ),
  );
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

/** So many words in one order are one utterance, even where the outlets name two people who spoke. */
const UNMISTAKABLE_WORDS = 12;
const UNMISTAKABLE = 0.9;

function oneUtterance(fuller: Spoken, other: Spoken): boolean {
  if (other.words.length < 2) {
    return fuller.article === other.article && fuller.words.join(" ") === other.words.join(" ");
  }
  const held = longestCommon(fuller.words, other.words) / other.words.length;
  if (held < HELD) return false;
  const [a, b] = [fuller.quote.speaker, other.quote.speaker];
  if (a === null || b === null || a === b || !isPerson(a) || !isPerson(b) || samePerson(a, b).decision)
    return true;
  return held >= UNMISTAKABLE && other.words.length >= UNMISTAKABLE_WORDS;
}

/** A name of two words or more, as against "the airline". */
function isPerson(speaker: string | null): boolean {
  return speaker !== null && /^\p{Lu}\S+ \p{Lu}\S+/u.test(speaker) && !/^(?:The|A|An) /.test(speaker);
}

/** Who is most precisely said to have spoken: a name before "the airline", then the first. */
function speakingOf(members: readonly Spoken[]): Spoken | undefined {
  const named = members.filter(({ quote }) => quote.speaker !== null);
  return (
    named.find(({ quote }) => isPerson(quote.speaker)) ??
    named.find(
      ({ quote }) => /^\p{Lu}/u.test(quote.speaker ?? "") && !/^(?:The|A|An) /.test(quote.speaker ?? ""),
    ) ??
    named[0]
  );
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      row[j] = word === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function roleOf({ article, quote }: Spoken): Cited | null {
  for (const { name, role, sentence } of article.mentions) {
    if (role && name === quote.speaker)
      return { text: role.text, span: role.span, article: article.id, sentence };
  }
  return null;
}
