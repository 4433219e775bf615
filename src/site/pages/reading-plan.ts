/**
 * What the page of a story prints, so that it prints each sentence once and can be read to its end. All else stands on the
 * page of its evidence and in the articles as received.
 *
 * Lengths count characters, not words: they compare in every script.
 */

import type {
  Article,
  Cited,
  Claim,
  Disagreement,
  OnlyIn,
  Story,
  TimelineEntry,
  Utterance,
} from "../../model.js";
import { bareWords } from "../../words/text/bare-words.js";
import { opensIndependently, PlannedPage } from "./planned-page.js";

export interface ReadingPlan {
  /** Null where there is none, or where the lead says the same. */
  readonly dek: Cited | null;
  /** With the claim that a sentence makes together with other reports, if it makes one. */
  readonly lead: readonly { readonly cited: Cited; readonly claim: Claim | null }[];
  /** What several reports say and the lead does not. */
  readonly claims: readonly Claim[];
  readonly disagreements: readonly PlannedDisagreement[];
  /** One sentence for each day, in order of the days; empty where fewer than two days are told. */
  readonly timeline: readonly TimelineEntry[];
  /** In order of the story; only those of which something is printed. */
  readonly onlyIn: readonly { readonly part: OnlyIn; readonly sentences: readonly Cited[] }[];
  /** Most carried first. */
  readonly quotes: readonly Utterance[];
  /** How much there is beside, for the links to it. */
  readonly left: { readonly claims: number; readonly sentences: number; readonly quotes: number };
  /** Characters of other wordings that may unfold on the page. */
  readonly unfolding: number;
}

export interface PlannedDisagreement {
  readonly disagreement: Disagreement;
  /** For each version, whether its sentence is printed here: it may stand further up already. */
  readonly printed: readonly boolean[];
}

/** The page may be so long, of all its sources together and of the longest of them, with all that it prints. */
const OF_ALL = 0.38;
const OF_LONGEST = 1.26;
/** What unfolds on it may be so long, of all its sources. */
const OF_ALL_UNFOLDED = 0.22;
/** What a reader finishes: some 750 words, however many sources there are. */
const LONG = 4_500;
/** Reports of a few lines are no burden: their page has room for so much beside its first sentence. */
const SHORT = 420;
/** Characters that a sentence brings with it: its marks, and in how many reports it stands. */
const AROUND = 26;

/** Shares of the page that are spent when the claims, the days, what one source alone has, and quotations are in. */
const AFTER_CLAIMS = 0.6;
const AFTER_DAYS = 0.72;
const AFTER_ALONE = 0.9;

/** What several reports say beside the lead; more is a list, and nobody reads it to its end. */
const CLAIMS = 9;
/** Sentences of one source, while others have not had theirs. */
const OF_ONE_SOURCE = 3;
const DAYS = 6;
/** Quotations that no sentence on the page holds. */
const QUOTES = 4;
/** A quotation of nobody in particular has to be as long as a sentence to say something. */
const SENTENCE = 40;
/** Shorter words are a fragment: they stand in their sentence, and say nothing without it. */
export const FRAGMENT = 18;

/**
 * @param articles of the story
 * @param beside characters that the page prints beside its sentences: names of sources, their headlines, names of people
 */
export function planReading(story: Story, articles: readonly Article[], beside = 0): ReadingPlan {
  const { all, longest } = lengthsOf(articles);
  const least = (story.lead[0]?.text.length ?? 0) + Math.min(SHORT, Math.floor(all / 2));
  const most = Math.min(LONG, Math.max(least, Math.min(OF_ALL * all, OF_LONGEST * longest) - beside));
  const page = new PlannedPage(most, AROUND);
  page.spend(story.headline);
  const lead = planLead(story, page);
  const dek = planDek(story, lead, page);
  const disagreements = story.disagreements.map((disagreement) => ({
    disagreement,
    printed: disagreement.versions.map(({ context }) => page.print(context)),
  }));
  const inLead = new Set(lead.map(({ claim }) => claim));
  const others = story.claims.filter(
    (claim) => !inLead.has(claim) && !claim.saidBy.some((one) => page.has(one)),
  );
  const claims: Claim[] = [];
  for (const claim of others) {
    const shown = claim.saidBy.find(opensIndependently);
    if (claims.length >= CLAIMS || shown === undefined || !page.isNews(shown)) continue;
    if (page.afford(shown, AFTER_CLAIMS)) claims.push(inWordsOf(shown, claim));
  }
  for (const { saidBy } of story.claims) for (const cited of saidBy) page.mark(cited);
  const timeline = planTimeline(story, page);
  const { onlyIn, left } = planOnlyIn(story, page);
  const quotes = planQuotes(story, page);
  return {
    dek,
    lead,
    claims,
    disagreements,
    timeline,
    onlyIn,
    quotes,
    left: {
      claims: others.length - claims.length,
      sentences: left,
      quotes: story.quotes.length - quotes.length,
    },
    unfolding: Math.floor(OF_ALL_UNFOLDED * all),
  };
}

function lengthsOf(articles: readonly Article[]): { all: number; longest: number } {
  const lengths = articles.map(({ sections }) =>
    sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  return { all: lengths.reduce((sum, length) => sum + length, 0), longest: Math.max(0, ...lengths) };
}

/** A claim with that wording in front from which the others unfold. */
export function inWordsOf(shown: Cited, claim: Claim): Claim {
  const isIt = (one: Cited) => one.article === shown.article && one.sentence === shown.sentence;
  return { ...claim, shown, saidBy: [shown, ...claim.saidBy.filter((one) => !isIt(one))] };
}

/** The first sentence always; one claim is not made twice. */
function planLead({ lead, claims }: Story, page: PlannedPage): ReadingPlan["lead"] {
  return lead.flatMap((cited, index) => {
    if (page.has(cited) || (index > 0 && !(page.isNews(cited) && page.afford(cited, 1)))) return [];
    page.print(cited);
    const claim = claims.find(({ saidBy }) => saidBy.some((one) => page.isSame(one, cited))) ?? null;
    for (const one of claim?.saidBy ?? []) page.mark(one);
    return { cited, claim };
  });
}

/** Where it says what the headline and the lead do not. */
function planDek({ dek }: Story, lead: ReadingPlan["lead"], page: PlannedPage): Cited | null {
  if (dek === null || lead.some(({ cited }) => sayAlike(cited, dek)) || !page.isNews(dek)) return null;
  return page.afford(dek, 1) ? dek : null;
}

/** A sentence for each day, those first that several sources have: they come first in the claims. */
function planTimeline({ timeline }: Story, page: PlannedPage): TimelineEntry[] {
  const days = new Map<string, TimelineEntry>();
  const trial = page.copy();
  for (const entry of timeline) {
    const day = entry.when.slice(0, 10);
    if (day.length < 10 || days.has(day) || days.size >= DAYS) continue;
    if (!opensIndependently(entry.sentence) || !trial.isNews(entry.sentence)) continue;
    if (trial.afford(entry.sentence, AFTER_DAYS)) days.set(day, entry);
  }
  // One day alone is no course of events.
  if (days.size < 2) return [];
  for (const { sentence } of days.values()) page.print(sentence);
  return [...days.values()];
}

/** One sentence of each source after the other, so that the last one has its say too. */
function planOnlyIn({ onlyIn }: Story, page: PlannedPage): { onlyIn: ReadingPlan["onlyIn"]; left: number } {
  const parts = onlyIn.map((part) => ({ part, open: part.sentences.filter((cited) => !page.has(cited)) }));
  const chosen = parts.map((): Cited[] => []);
  const longest = Math.max(0, ...parts.map(({ open }) => open.length));
  for (let round = 0; round < longest; round++)
    for (const [index, { open }] of parts.entries()) {
      const cited = open[round];
      const own = chosen[index];
      if (cited === undefined || own === undefined || own.length >= OF_ONE_SOURCE) continue;
      if (opensIndependently(cited) && page.isNews(cited) && page.afford(cited, AFTER_ALONE)) own.push(cited);
    }
  return {
    onlyIn: parts
      .map(({ part }, index) => ({ part, sentences: chosen[index] ?? [] }))
      .filter(({ sentences }) => sentences.length > 0),
    left: parts.reduce((sum, { open }, index) => sum + open.length - (chosen[index]?.length ?? 0), 0),
  };
}

/** By how many carry it, then by who speaks: who is named in the most reports, and whose part in the story is told. */
function planQuotes({ quotes, entities }: Story, page: PlannedPage): Utterance[] {
  const namedIn = new Map(entities.map(({ name, articles }) => [name, articles.length]));
  const weight = ({ speaker, role }: Utterance) =>
    speaker === null ? -1 : (namedIn.get(speaker) ?? 0) + (role === null ? 0 : 0.5);
  return quotes
    .filter(({ speaker, variants: [fullest] }) => {
      const length = fullest?.text.length ?? 0;
      return speaker === null ? length >= SENTENCE : length >= FRAGMENT;
    })
    .map((quote, index) => ({ quote, index }))
    .sort(
      (a, b) => b.quote.origins - a.quote.origins || weight(b.quote) - weight(a.quote) || a.index - b.index,
    )
    .map(({ quote }) => quote)
    .filter(({ variants }) => {
      const [fullest] = variants;
      if (fullest === undefined || variants.some((cited) => page.has(cited))) return false;
      return page.isNews(fullest) && page.afford(fullest, 1);
    })
    .slice(0, QUOTES);
}

/** Whether one says the words of the other. */
function sayAlike(a: Cited, b: Cited): boolean {
  const [one, other] = [bareWords(a.text), bareWords(b.text)];
  return one.includes(other) || other.includes(one);
}
