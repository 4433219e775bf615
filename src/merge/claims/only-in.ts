/** What one article alone says. */
import type { Article, OnlyIn, SectionKind } from "../../model.js";
import { readSentence } from "../sentence/analysis.js";
import type { Told } from "../sentence/story-sentences.js";
import type { ClaimOf } from "./claims.js";

/**
 * In order of the group, then of the article; report and analysis apart. A sentence of which only one clause is agreed
 * stands with the claim: nobody should read one sentence as both agreed and alone.
 */
export function onlyInOf(
  articles: readonly Article[],
  told: readonly Told[],
  claims: readonly ClaimOf[],
  doubtful: ReadonlySet<Told>,
): OnlyIn[] {
  const agreed = new Set(claims.flatMap((claim) => claim.told));
  const headed = headedBy(articles);
  const alone = told.filter(
    (one) => one.mark === "text" && !agreed.has(one) && !doubtful.has(one) && tells(one) && !headed(one),
  );
  return articles.flatMap((article, index): OnlyIn[] => {
    const byKind = new Map<SectionKind, Told[]>();
    for (const one of alone) {
      if (one.article !== index) continue;
      const list = byKind.get(one.kind);
      if (list) list.push(one);
      else byKind.set(one.kind, [one]);
    }
    return [...byKind].map(([kind, list]) => ({
      article: article.id,
      kind,
      sentences: list.map(({ cited }) => cited),
    }));
  });
}

/** Content words from which a sentence reports something: not "Its destination?", nor "Mars." */
const REPORTING = 2;

function tells({ cited, reading }: Told): boolean {
  return reading.keys.size >= REPORTING && !/\?["”’)]*$/.test(cited.text);
}

/** Sentences of an article, from its start, that may say what others put into their headlines. */
const OPENING = 5;
/** Share of the content words of a sentence that a headline and its dek must have to say the same. */
const SAID = 0.8;
const SAID_WORDS = 4;

/** Tells whether another article's headline or dek says the same: that is where agreement is shown most. */
function headedBy(articles: readonly Article[]): (one: Told) => boolean {
  const heads = articles.map(
    ({ headline, dek }) =>
      new Set([...readSentence(headline.text).keys, ...(dek ? readSentence(dek.text).keys : [])]),
  );
  return ({ article, position, reading: { keys } }) =>
    position < OPENING &&
    keys.size >= SAID_WORDS &&
    heads.some((head, other) => {
      if (other === article) return false;
      let shared = 0;
      for (const key of keys) if (head.has(key)) shared++;
      return shared >= SAID * keys.size;
    });
}
