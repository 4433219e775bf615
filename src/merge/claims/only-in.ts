/** Finds what only one article says. */
import type { Article, ArticleId, SectionKind } from "../../model.js";
import { readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import type { ClaimOf } from "./claims.js";

/** What only one article says, with its sentences as they were analysed. */
export interface ReportedAlone {
  readonly article: ArticleId;
  readonly kind: SectionKind;
  readonly sentences: readonly StorySentence[];
}

/** What keeps a sentence from being told as one report's own. */
export interface ReportedElsewhere {
  /** Sentences that the page tells in another place, or that a copy says. */
  readonly elsewhere: ReadonlySet<StorySentence>;
  /** Sentences that others may say too in other words, each with those. */
  readonly doubtful: ReadonlyMap<StorySentence, ReadonlySet<StorySentence>>;
}

/**
 * In order of the group, then of the article; reports and analyses apart. A sentence with one agreed clause belongs to
 * the claim, so that no sentence is both agreed and unique. Of sentences that may say the same and stand nowhere else on
 * the page, the first is told here, so that none is lost.
 */
export function onlyInOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  claims: readonly ClaimOf[],
  { elsewhere, doubtful }: ReportedElsewhere,
): ReportedAlone[] {
  const agreed = new Set(claims.flatMap((claim) => claim.sentences));
  const headed = headedBy(articles);
  const shown = new Set([...agreed, ...elsewhere]);
  const isRepeated = (one: StorySentence) => {
    for (const other of doubtful.get(one) ?? []) if (shown.has(other)) return true;
    return false;
  };
  const alone = sentences.filter((one) => {
    if (one.mark !== "text" || shown.has(one) || !statesNews(one) || headed(one) || isRepeated(one))
      return false;
    if (doubtful.has(one)) shown.add(one);
    return true;
  });
  return articles.flatMap((article, index): ReportedAlone[] => {
    const byKind = new Map<SectionKind, StorySentence[]>();
    for (const one of alone) {
      if (one.article !== index) continue;
      const list = byKind.get(one.kind);
      if (list) list.push(one);
      else byKind.set(one.kind, [one]);
    }
    return [...byKind].map(([kind, list]) => ({ article: article.id, kind, sentences: list }));
  });
}

/** Least content words of a sentence that reports something: not "Its destination?", nor "Mars." */
const REPORTING = 2;

function statesNews({ cited, reading }: StorySentence): boolean {
  return reading.keys.size >= REPORTING && !/\?["”’)]*$/.test(cited.text);
}

/** Sentences from the start of an article that may repeat others' headlines. */
const OPENING = 5;
/** Least share of a sentence's content words in a headline and its dek that says the same. */
const COVERED_BY_HEADLINE = 0.8;
const LEAST_KEYS = 4;

/** Whether another article's headline or dek says the same. Articles often agree there. */
function headedBy(articles: readonly Article[]): (one: StorySentence) => boolean {
  const heads = articles.map(
    ({ headline, dek }) =>
      new Set([...readSentence(headline.text).keys, ...(dek ? readSentence(dek.text).keys : [])]),
  );
  return ({ article, position, reading: { keys } }) =>
    position < OPENING &&
    keys.size >= LEAST_KEYS &&
    heads.some((head, other) => {
      if (other === article) return false;
      let shared = 0;
      for (const key of keys) if (head.has(key)) shared++;
      return shared >= COVERED_BY_HEADLINE * keys.size;
    });
}
