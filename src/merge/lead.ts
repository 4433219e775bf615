/** The lead: three to five verbatim sentences that tell a newcomer what happened. */
import type { Article, Cited } from "../model.js";
import type { ClaimOf } from "./claims.js";
import { standsAlone } from "./standing.js";
import { citeSentence, type Told } from "./telling.js";

/** A shorter sentence tells too little, a longer one too much at once. In characters. */
const SHORTEST = 40;
const LONGEST = 450;

const fits = (text: string) => text.length >= SHORTEST && text.length <= LONGEST && standsAlone(text);

/** The first sentences of one article that can stand alone; its very first where none can. */
export function leadOfOne(article: Article, count: number): Cited[] {
  const lead: Cited[] = [];
  let fallback: Cited | null = null;
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      if (paragraph.kind === "code" || paragraph.kind === "row") continue;
      for (const sentence of paragraph.sentences) {
        fallback ??= citeSentence(article, sentence);
        if (fits(sentence.text)) lead.push(citeSentence(article, sentence));
        if (lead.length >= count) return lead;
      }
    }
  }
  return lead.length > 0 || fallback === null ? lead : [fallback];
}

/** From the best-supported claims, then from what opens the articles; in the order in which the articles tell it. */
export function leadOf(claims: readonly ClaimOf[], told: readonly Told[], count: number): Cited[] {
  const chosen: Told[] = [];
  const add = (one: Told | undefined) => {
    if (!one || chosen.length >= count || one.kind !== "report" || !fits(one.cited.text)) return;
    if (chosen.some((other) => overlap(one, other) > 0.5)) return;
    chosen.push(one);
  };
  const opening = told.filter((one) => one.kind === "report" && one.position < 3 && fits(one.cited.text));
  add(
    opening.sort(
      (x, y) => x.position - y.position || support(y, claims) - support(x, claims) || x.article - y.article,
    )[0],
  );
  for (const { told: saying } of claims) add(saying[0]);
  for (const one of opening) add(one);
  for (const one of told) add(one);
  return chosen.sort((x, y) => x.position - y.position || x.article - y.article).map(({ cited }) => cited);
}

function support(one: Told, claims: readonly ClaimOf[]): number {
  return Math.max(0, ...claims.filter(({ told }) => told.includes(one)).map(({ claim }) => claim.origins));
}

/** Share of the shorter one's content words that the other has. */
function overlap(a: Told, b: Told): number {
  let shared = 0;
  for (const key of a.reading.keys) if (b.reading.keys.has(key)) shared++;
  return shared / Math.max(1, Math.min(a.reading.keys.size, b.reading.keys.size));
}
