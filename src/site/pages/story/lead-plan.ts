/** Plans the lead on the page of a story: which of its sentences fit, and who says each. */
import type { Cited, Claim, Story } from "../../../model.js";
import { readingLength } from "../../../words/text/reading-length.js";
import type { PlannedPage } from "../../views/planned-page.js";
import { lacksPerson, opensIndependently } from "../../views/standalone-words.js";
import { MARK, wordsAround, wordsAroundDisagreements } from "./page-limits.js";

/** With the claim that a sentence makes together with other reports, if it makes one. */
export type PlannedLead = readonly { readonly cited: Cited; readonly claim: Claim | null }[];

/**
 * Number of words printed for the disagreements of a story, with those of the sentences that give the values, unless the
 * lead has them already.
 */
export function wordsOfDisagreements(story: Story): number {
  const inLead = new Set(story.lead.map(({ text }) => text));
  return story.disagreements
    .flatMap(({ versions }) => versions.map(({ context }) => (inLead.has(context.text) ? "" : context.text)))
    .reduce((sum, text) => sum + readingLength(text) + MARK, wordsAroundDisagreements(story));
}

/**
 * The sentences of the lead, each with its claim. The first is always printed, and no claim is printed twice. Disagreements
 * are always printed further down, so the lead leaves room for them. Of a report, nothing is printed behind a sentence that has no
 * room: the page goes on there in a part that unfolds.
 */
export function planLead(
  story: Story,
  page: PlannedPage,
  follows: (before: Cited | undefined, cited: Cited) => boolean,
): PlannedLead {
  const { lead, claims } = story;
  const share = 1 - wordsOfDisagreements(story) / page.most;
  const first = lead.find((cited) => !page.has(cited)) ?? lead[0];
  const ended = new Set<Cited["article"]>();
  let before: Cited | undefined;
  return lead.flatMap((cited) => {
    if (ended.has(cited.article)) return [];
    const claim = claimOf(story, cited, claims, page);
    const around = claim === null ? 0 : wordsAround(claim);
    // A sentence that needs the one before it goes where that one has no room, and what one report says twice it says in a row.
    const isAlone = cited !== first && !follows(before, cited);
    if (isAlone && (!opensIndependently(cited) || lacksPerson(cited) || !page.isNews(cited))) return [];
    if (cited === first) {
      page.print(cited);
      page.take(around);
    } else if (page.has(cited)) return [];
    else if (!page.afford(cited, share, around)) {
      ended.add(cited.article);
      return [];
    }
    for (const one of claim?.saidBy ?? []) page.mark(one);
    before = cited;
    return { cited, claim };
  });
}

/**
 * The lead up to where the account goes on with its report, and the sentences of other reports behind that: they are read after the
 * account, so that nothing parts it from its beginning.
 *
 * @param first the first sentence of the account
 */
export function splitLead(lead: PlannedLead, first: Cited | undefined): [PlannedLead, PlannedLead] {
  const last = lead.findLastIndex(({ cited }) => cited.article === first?.article);
  const end = first === undefined || last < 0 ? lead.length : last + 1;
  return [lead.slice(0, end), lead.slice(end)];
}

/** The claim that a sentence makes, with those alone who say nothing else than the sentence does; null where it makes none. */
function claimOf(
  { disagreements }: Story,
  cited: Cited,
  claims: readonly Claim[],
  page: PlannedPage,
): Claim | null {
  const claim = claims.find(({ saidBy }) => saidBy.some((one) => page.isSame(one, cited)));
  if (claim === undefined) return null;
  // "A boat hit a bridge and nine were hurt" is no wording of who counts seven.
  const against = new Set(
    disagreements.flatMap(({ versions }) => {
      const own = versions.find(({ context }) => page.isSame(context, cited));
      if (own === undefined) return [];
      const agree = [own.context.article, ...own.alsoIn];
      return versions
        .filter((version) => version !== own)
        .flatMap(({ context, alsoIn }) => [context.article, ...alsoIn])
        .filter((article) => !agree.includes(article));
    }),
  );
  if (against.size === 0) return claim;
  const saidBy = claim.saidBy.filter(({ article }) => !against.has(article));
  const reports = new Set(saidBy.map(({ article }) => article)).size;
  return reports < 2 ? null : { ...claim, saidBy, origins: Math.min(claim.origins, reports) };
}
