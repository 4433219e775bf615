/**
 * What the page of a story prints, so that it prints each sentence once and can be read to its end. All else stands on the
 * page of its evidence and in the articles as received.
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
import { sentencesOf } from "../../words/sentence-marks.js";
import { bareWords } from "../../words/text/bare-words.js";
import { readingLength } from "../../words/text/reading-length.js";
import { daysOfCourse, entryDay } from "../views/course-days.js";
import {
  hasContent,
  isFragment,
  isQuotationAlone,
  isWhole,
  lacksPerson,
  opensIndependently,
} from "../views/standalone-words.js";
import { type PageRoom, roomOf, wordsAroundDisagreements } from "./page-limits.js";
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
  /** What stands on the page. */
  readonly printed: PrintedWords;
  /** How much there is beside, for the links to it. */
  readonly left: { readonly claims: number; readonly sentences: number; readonly quotes: number };
}

/** Beside its value, further up already, or, where the page has no room for it, only where its mark leads. */
export type SentencePlace = "here" | "above" | "evidence";

export interface PlannedDisagreement {
  readonly disagreement: Disagreement;
  /** Of the sentence of each version. */
  readonly places: readonly SentencePlace[];
}

/** Words of a mark. Where one report makes the story, marks have none. */
const MARK = 2;
/** Marks that stand behind one sentence. */
const MARKS = 3;
/** "3 of 5 reports", "2 independent". */
const SUPPORT = 4;
const INDEPENDENT = 2;
/** The heading of a part, and of one source in it; a date. */
const HEADING = 4;
const SOURCE = 2;
const DATE = 3;

/** Shares of the page that are spent when the claims, the days, what one source alone has, and quotations are in. */
const AFTER_CLAIMS = 0.6;
const AFTER_DAYS = 0.72;
const AFTER_ALONE = 0.9;

/** What several reports say beside the lead; more is a list, and nobody reads it to its end. */
const CLAIMS = 9;
/** Sentences of one source, while others have not had theirs. */
const OF_ONE_SOURCE = 3;
const DAYS = 6;
/** Quotations that no sentence on the page holds, and those of one report or one speaker among them. */
const QUOTES = 4;
const QUOTES_OF_ONE = 2;
/** Words that say that the text does not tell who speaks. */
const NOBODY = 9;
/** A quotation of nobody in particular has to be as long as a sentence to say something. */
const SENTENCE = 40;

/**
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
  const inLead = new Set(lead.map(({ claim }) => claim));
  const others = story.claims.filter(
    (claim) => !inLead.has(claim) && !claim.saidBy.some((one) => page.has(one)),
  );
  const claims: Claim[] = [];
  for (const claim of others) {
    // Who speaks stands with a quotation, and not here.
    const shown = claim.saidBy.find(
      (cited) => standsAlone(cited) && !isQuotationAlone(cited) && !page.meetsStranger(cited),
    );
    if (claims.length >= CLAIMS || shown === undefined || !page.isNews(shown)) continue;
    if (page.afford(shown, AFTER_CLAIMS, wordsAround(claim) + (claims.length === 0 ? HEADING : 0)))
      claims.push(inWordsOf(shown, claim));
  }
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
      claims: others.length - claims.length,
      sentences: left,
      quotes: story.quotes.length - quotes.length,
    },
  };
}

/** Words of what sources differ in, with the sentences that the lead does not have. */
export function wordsOfDisagreements(story: Story): number {
  const told = new Set(story.lead.map(({ text }) => text));
  return story.disagreements
    .flatMap(({ versions }) => versions.map(({ context }) => (told.has(context.text) ? "" : context.text)))
    .reduce((sum, text) => sum + readingLength(text) + MARK, wordsAroundDisagreements(story));
}

/** What stands around a claim beside its first mark. */
function wordsAround({ saidBy, origins }: Claim): number {
  const reports = new Set(saidBy.map(({ article }) => article)).size;
  const more = reports > MARKS ? 1 : 0;
  return (Math.min(MARKS, reports) - 1) * MARK + more + SUPPORT + (origins < reports ? INDEPENDENT : 0);
}

/** A claim with that wording in front from which the others unfold. */
export function inWordsOf(shown: Cited, claim: Claim): Claim {
  const isIt = (one: Cited) => one.article === shown.article && one.sentence === shown.sentence;
  return { ...claim, shown, saidBy: [shown, ...claim.saidBy.filter((one) => !isIt(one))] };
}

/**
 * The first sentence always; one claim is not made twice. The sentences that sources differ in are printed further down
 * whatever comes, so that their room is kept.
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
  isWhole(cited) && opensIndependently(cited) && !lacksPerson(cited);

/** Where it says what the headline and the lead do not. */
function planDek({ dek }: Story, lead: ReadingPlan["lead"], page: PlannedPage): Cited | null {
  if (dek === null || lead.some(({ cited }) => sayAlike(cited, dek)) || !page.isNews(dek)) return null;
  return page.afford(dek, 1) ? dek : null;
}

/** A sentence for each day, those first that several sources have: they come first in the claims. */
function planTimeline(story: Story, articles: readonly Article[], page: PlannedPage): TimelineEntry[] {
  const { timeline } = story;
  const days = new Map<string, TimelineEntry>();
  const trial = page.copy();
  const isOfCourse = daysOfCourse(story, articles);
  for (const entry of timeline) {
    const day = entryDay(entry);
    if (day.length < 10 || days.has(day) || days.size >= DAYS || !isOfCourse(day)) continue;
    const { sentence } = entry;
    if (!standsAlone(sentence) || !hasContent(sentence)) continue;
    if (!trial.isNews(sentence) || trial.meetsStranger(sentence)) continue;
    if (trial.afford(sentence, AFTER_DAYS, DATE)) days.set(day, entry);
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

/** Whether a sentence stands directly behind another in their article. */
function successionIn(articles: readonly Article[]): (before: Cited | undefined, cited: Cited) => boolean {
  const places = new Map<string, number>();
  for (const article of articles)
    for (const [place, { id }] of sentencesOf(article).entries()) places.set(`${article.id} ${id}`, place);
  const placeOf = ({ article, sentence }: Cited) => places.get(`${article} ${sentence}`);
  return (before, cited) => {
    if (before === undefined || before.article !== cited.article) return false;
    const [first, second] = [placeOf(before), placeOf(cited)];
    return first !== undefined && second === first + 1;
  };
}

/** One sentence of each source after the other, so that the last one has its say too. */
function planOnlyIn(
  { onlyIn }: Story,
  page: PlannedPage,
  follows: (before: Cited | undefined, cited: Cited) => boolean,
): { onlyIn: ReadingPlan["onlyIn"]; left: number } {
  const parts = onlyIn.map((part) => ({ part, open: part.sentences.filter((cited) => !page.has(cited)) }));
  const chosen = parts.map((): Cited[] => []);
  const longest = Math.max(0, ...parts.map(({ open }) => open.length));
  for (let round = 0; round < longest; round++)
    for (const [index, { open }] of parts.entries()) {
      const cited = open[round];
      const own = chosen[index];
      if (cited === undefined || own === undefined || own.length >= OF_ONE_SOURCE) continue;
      const also = own.length > 0 ? 0 : SOURCE + (chosen.every((one) => one.length === 0) ? HEADING : 0);
      if (!isWhole(cited) || !hasContent(cited) || isQuotationAlone(cited)) continue;
      // What the one before it explains may stand behind it.
      if (!follows(own.at(-1), cited) && (!opensIndependently(cited) || lacksPerson(cited))) continue;
      if (page.meetsStranger(cited)) continue;
      if (page.isNews(cited) && page.afford(cited, AFTER_ALONE, also)) own.push(cited);
    }
  return {
    onlyIn: parts
      .map(({ part }, index) => ({ part, sentences: chosen[index] ?? [] }))
      .filter(({ sentences }) => sentences.length > 0),
    left: parts.reduce((sum, { open }, index) => sum + open.length - (chosen[index]?.length ?? 0), 0),
  };
}

/** By how many carry it, then by who speaks: who is named in the most reports, and whose part in the story is told. */
function planQuotes({ quotes, entities }: Story, page: PlannedPage, most: number): Utterance[] {
  const chosen: Utterance[] = [];
  const namedIn = new Map(entities.map(({ name, articles }) => [name, articles.length]));
  const weight = ({ speaker, role }: Utterance) =>
    speaker === null ? -1 : (namedIn.get(speaker) ?? 0) + (role === null ? 0 : 0.5);
  const ranked = quotes
    .filter(({ speaker, variants: [fullest] }) => {
      if (fullest === undefined || isFragment(fullest.text)) return false;
      return speaker !== null || fullest.text.length >= SENTENCE;
    })
    .map((quote, index) => ({ quote, index }))
    .sort(
      (a, b) => b.quote.origins - a.quote.origins || weight(b.quote) - weight(a.quote) || a.index - b.index,
    );
  for (const { quote } of ranked) {
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

/** Whether one says the words of the other. */
function sayAlike(a: Cited, b: Cited): boolean {
  const [one, other] = [bareWords(a.text), bareWords(b.text)];
  return one.includes(other) || other.includes(one);
}
