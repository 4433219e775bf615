/**
 * Plans the page of a story: it prints each sentence once, and no more than a reader reads to the end. The page of its
 * evidence and the articles as received have all the rest.
 *
 * Each part takes words from one budget (`PlannedPage`), in this order: headline, lead, dek, disagreements, claims, days,
 * what one source alone says, quotations. A part may spend the budget up to its share, so that the parts after it have room.
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
import { Acquaintance } from "../../words/persons/introductions.js";
import { bareWords } from "../../words/text/bare-words.js";
import { readingLength } from "../../words/text/reading-length.js";
import { entriesOfDays } from "../views/course-days.js";
import { notableQuotes } from "../views/notable-quotes.js";
import {
  hasContent,
  isQuotationAlone,
  isWhole,
  lacksPerson,
  opensIndependently,
  speaksOfMe,
  successionIn,
} from "../views/standalone-words.js";
import { MARK, type PageRoom, roomOf, wordsAround, wordsAroundDisagreements } from "./page-limits.js";
import { PlannedPage, type PrintedWords } from "./planned-page.js";

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
  /** What is on the page. */
  readonly printed: PrintedWords;
  /** How much there is beside, for the links to it. */
  readonly left: { readonly claims: number; readonly sentences: number; readonly quotes: number };
}

/** Where the sentence of a value is: beside the value, further up on the page, or only on the page of the evidence. */
export type SentencePlace = "here" | "above" | "evidence";

export interface PlannedDisagreement {
  readonly disagreement: Disagreement;
  /** Where the sentence of each version is. */
  readonly places: readonly SentencePlace[];
}

/** Words of the heading of a part, of the name of a source in it, and of a date. */
const HEADING = 4;
const SOURCE = 2;
const DATE = 3;

/** Shares of the budget up to which claims, days, and sentences of one source alone are added. */
const AFTER_CLAIMS = 0.6;
const AFTER_DAYS = 0.72;
const AFTER_ALONE = 0.9;

/** Most claims beside the lead: nobody reads a longer list to its end. */
const CLAIMS = 9;
/** Most sentences that one source alone has. */
const OF_ONE_SOURCE = 3;
/** Most days of the timeline. */
const DAYS = 6;
/** Most quotations besides those in printed sentences, and most of one report or one speaker. */
const QUOTES = 4;
const QUOTES_OF_ONE = 2;
/** Words that say that the text does not tell who speaks. */
const NOBODY = 9;

/**
 * What the page of a story prints, in its order.
 *
 * @param articles of the story
 * @param beside words that the page prints beside its sentences: names of sources, their headlines, names of people
 */
export function planReading(
  story: Story,
  articles: readonly Article[],
  beside = 0,
  room: PageRoom = roomOf(story, articles),
): ReadingPlan {
  const reader = new Acquaintance(articles, story.headline.text);
  const page = new PlannedPage(room.visible - beside, articles.length === 1 ? 0 : MARK, reader);
  page.head(story.headline);
  const lead = planLead(story, page);
  const dek = planDek(story, lead, page);
  page.take(wordsAroundDisagreements(story));
  const disagreements = story.disagreements.map((disagreement) => ({
    disagreement,
    places: disagreement.versions.map(({ context }): SentencePlace => {
      if (page.has(context)) return "above";
      return page.afford(context, 1) ? "here" : "evidence";
    }),
  }));
  const { claims, left: claimsLeft } = planClaims(story, lead, page);
  for (const { saidBy } of story.claims) for (const cited of saidBy) page.mark(cited);
  const timeline = planTimeline(story, articles, page);
  const { onlyIn, left } = planOnlyIn(story, page, successionIn(articles));
  const quotes = planQuotes(story, page, articles.length === 1 ? QUOTES_OF_ONE : QUOTES);
  return {
    dek,
    lead,
    claims,
    disagreements,
    timeline,
    onlyIn,
    quotes,
    printed: page.texts,
    left: {
      claims: claimsLeft,
      sentences: left,
      quotes: story.quotes.length - quotes.length,
    },
  };
}

/** Claims that the page does not print yet, each in a wording that can be read there; `left`: how many have no room. */
function planClaims(
  story: Story,
  lead: ReadingPlan["lead"],
  page: PlannedPage,
): { claims: Claim[]; left: number } {
  const inLead = new Set(lead.map(({ claim }) => claim));
  const others = story.claims.filter(
    (claim) => !inLead.has(claim) && !claim.saidBy.some((one) => page.has(one)),
  );
  const claims: Claim[] = [];
  for (const claim of others) {
    // A quotation is printed with its speaker, further down.
    const shown = claim.saidBy.find(
      (cited) =>
        standsAlone(cited) && hasContent(cited) && !isQuotationAlone(cited) && !page.meetsStranger(cited),
    );
    if (claims.length >= CLAIMS || shown === undefined || !page.isNews(shown)) continue;
    if (page.afford(shown, AFTER_CLAIMS, wordsAround(claim) + (claims.length === 0 ? HEADING : 0)))
      claims.push(inWordsOf(shown, claim));
  }
  return { claims, left: others.length - claims.length };
}

/** Words of what sources differ in, with the sentences that the lead does not have. */
export function wordsOfDisagreements(story: Story): number {
  const inLead = new Set(story.lead.map(({ text }) => text));
  return story.disagreements
    .flatMap(({ versions }) => versions.map(({ context }) => (inLead.has(context.text) ? "" : context.text)))
    .reduce((sum, text) => sum + readingLength(text) + MARK, wordsAroundDisagreements(story));
}

/** The same claim, displayed in another of its wordings. */
export function inWordsOf(shown: Cited, claim: Claim): Claim {
  const isIt = (one: Cited) => one.article === shown.article && one.sentence === shown.sentence;
  return { ...claim, shown, saidBy: [shown, ...claim.saidBy.filter((one) => !isIt(one))] };
}

/**
 * The sentences of the lead, each with its claim. The first is always printed, and no claim is printed twice. Disagreements
 * are always printed further down, so the lead leaves room for them.
 */
function planLead(story: Story, page: PlannedPage): ReadingPlan["lead"] {
  const { lead, claims } = story;
  const share = 1 - wordsOfDisagreements(story) / page.most;
  const first = lead.find((cited) => !page.has(cited)) ?? lead[0];
  return lead.flatMap((cited) => {
    const claim = claims.find(({ saidBy }) => saidBy.some((one) => page.isSame(one, cited))) ?? null;
    const around = claim === null ? 0 : wordsAround(claim);
    if (cited === first) {
      page.print(cited);
      page.take(around);
    } else if (page.has(cited) || !page.isNews(cited) || !page.afford(cited, share, around)) return [];
    for (const one of claim?.saidBy ?? []) page.mark(one);
    return { cited, claim };
  });
}

const standsAlone = (cited: Cited): boolean =>
  isWhole(cited) && opensIndependently(cited) && !lacksPerson(cited) && !speaksOfMe(cited);

/** The dek; null where the headline or the lead says the same, or there is no room. */
function planDek({ dek }: Story, lead: ReadingPlan["lead"], page: PlannedPage): Cited | null {
  if (dek === null || lead.some(({ cited }) => sayAlike(cited, dek)) || !page.isNews(dek)) return null;
  return page.afford(dek, 1) ? dek : null;
}

/** A sentence for each day, the one that several sources have where there is one; empty for fewer than two days. */
function planTimeline(story: Story, articles: readonly Article[], page: PlannedPage): TimelineEntry[] {
  const days = new Map<string, TimelineEntry>();
  const trial = page.copy();
  for (const [day, entries] of entriesOfDays(story, articles)) {
    if (days.size >= DAYS) break;
    const entry = entries.find(
      ({ sentence }) =>
        standsAlone(sentence) &&
        hasContent(sentence) &&
        trial.isNews(sentence) &&
        !trial.meetsStranger(sentence) &&
        trial.afford(sentence, AFTER_DAYS, DATE),
    );
    if (entry !== undefined) days.set(day, entry);
  }
  // One day alone is no course of events.
  if (days.size < 2) return [];
  page.take(HEADING);
  for (const { sentence } of days.values()) {
    page.print(sentence);
    page.take(DATE);
  }
  return [...days.values()];
}

/** What one source alone says: in turn one sentence of each source, so that the last source has room too. */
function planOnlyIn(
  { onlyIn }: Story,
  page: PlannedPage,
  follows: (before: Cited | undefined, cited: Cited) => boolean,
): { onlyIn: ReadingPlan["onlyIn"]; left: number } {
  const parts = onlyIn.map((part) => ({ part, open: part.news.filter((cited) => !page.has(cited)) }));
  const chosen = parts.map((): Cited[] => []);
  const longest = Math.max(0, ...parts.map(({ open }) => open.length));
  for (let round = 0; round < longest; round++)
    for (const [index, { open }] of parts.entries()) {
      const cited = open[round];
      const own = chosen[index];
      if (cited === undefined || own === undefined || own.length >= OF_ONE_SOURCE) continue;
      const also = own.length > 0 ? 0 : SOURCE + (chosen.every((one) => one.length === 0) ? HEADING : 0);
      if (!isWhole(cited) || !hasContent(cited) || isQuotationAlone(cited)) continue;
      // A sentence that needs the one before it is printed where that one is.
      if (!follows(own.at(-1), cited) && (!opensIndependently(cited) || lacksPerson(cited))) continue;
      if (page.meetsStranger(cited)) continue;
      if (page.isNews(cited) && page.afford(cited, AFTER_ALONE, also)) own.push(cited);
    }
  return {
    onlyIn: parts
      .map(({ part }, index) => ({ part, sentences: chosen[index] ?? [] }))
      .filter(({ sentences }) => sentences.length > 0),
    left: onlyIn
      .flatMap(({ sentences }) => sentences)
      .reduce((sum, cited) => (page.has(cited) ? sum : sum + 1), 0),
  };
}

/** The most telling quotations that the page does not print yet. */
function planQuotes(story: Story, page: PlannedPage, most: number): Utterance[] {
  const chosen: Utterance[] = [];
  for (const quote of notableQuotes(story)) {
    const { variants, speaker, role } = quote;
    const [fullest] = variants;
    if (chosen.length === most) break;
    if (fullest === undefined || variants.some((cited) => page.has(cited)) || !page.isNews(fullest)) continue;
    if (speaker !== null && chosen.filter((one) => one.speaker === speaker).length === QUOTES_OF_ONE)
      continue;
    const speaks = speaker === null ? NOBODY : readingLength(speaker) + readingLength(role?.text ?? "");
    const also = speaks + (chosen.length === 0 ? HEADING : 0);
    if (page.afford(fullest, 1, also)) chosen.push(quote);
  }
  return chosen;
}

/** Whether one contains the words of the other. */
function sayAlike(a: Cited, b: Cited): boolean {
  const [one, other] = [bareWords(a.text), bareWords(b.text)];
  return one.includes(other) || other.includes(one);
}
