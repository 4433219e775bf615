/** What one article alone says. */
import type { Article, OnlyIn, SectionKind } from "../model.js";
import type { ClaimOf } from "./claims.js";
import type { Told } from "./telling.js";

/** Share of a sentence's content words that its claims hold, from which it says nothing of its own. */
const COVERED = 0.5;

/** In order of the group, then of the article; report and analysis apart. */
export function onlyInOf(
  articles: readonly Article[],
  told: readonly Told[],
  claims: readonly ClaimOf[],
  doubtful: ReadonlySet<Told>,
): OnlyIn[] {
  const agreed = new Map<Told, Set<string>>();
  for (const { units } of claims) {
    for (const { told: one, reading } of units) {
      const keys = agreed.get(one) ?? new Set();
      for (const key of reading.keys) keys.add(key);
      agreed.set(one, keys);
    }
  }
  const wordings = new Set<string>();
  const alone = told.filter((one) => {
    if (one.mark !== "text" || doubtful.has(one)) return false;
    if ((agreed.get(one)?.size ?? 0) >= COVERED * one.reading.keys.size) return false;
    // What copies of one report share stands with the first of them.
    const wording = `${one.origin} ${one.reading.stems.join(" ")}`;
    return !wordings.has(wording) && wordings.add(wording);
  });
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
