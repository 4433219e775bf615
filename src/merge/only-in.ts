/** What one article alone says. */
import type { Article, OnlyIn, SectionKind } from "../model.js";
import type { ClaimOf } from "./claims.js";
import type { Told } from "./telling.js";

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
  const alone = told.filter((one) => one.mark === "text" && !agreed.has(one) && !doubtful.has(one));
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
