/**
 * Plans the page of a story: it prints each sentence once, and no more than a reader reads to the end. The page of its
 * evidence and the articles as received have all the rest.
 *
 * Each part takes words from one budget (`PlannedPage`), in this order: headline, lead, dek, disagreements, account, claims, days,
 * what one source alone says, quotations. A part may spend the budget up to its share, so that the parts after it have room. What
 * unfolds has a budget of its own.
 */
import type { Article, Cited, Claim, Disagreement, Story, TimelineEntry, Utterance } from "../../../model.js";
import { Acquaintance } from "../../../words/persons/introductions.js";
import { bareWords } from "../../../words/text/bare-words.js";
import { readingLength } from "../../../words/text/reading-length.js";
import { notableQuotes } from "../../views/notable-quotes.js";
import { PlannedPage, type PrintedWords } from "../../views/planned-page.js";
import { hasContent, isQuotationAlone, standsAlone, successionIn } from "../../views/standalone-words.js";
import { type PlannedLead, planLead, splitLead, wordsOfDisagreements } from "./lead-plan.js";
import { MARK, type PageRoom, roomOf, wordsAround, wordsAroundDisagreements } from "./page-limits.js";
import {
  keyOfCited,
  type PlannedAdditions,
  planAccount,
  planAdditions,
  planContinuation,
  planFurther,
} from "./passage-plan.js";
import { planTimeline } from "./timeline-plan.js";

export interface ReadingPlan {
  /** Null where there is none, or where the lead says the same. */
  readonly dek: Cited | null;
  /** With the claim that a sentence makes together with other reports, if it makes one. */
  readonly lead: PlannedLead;
  /** How the report that opens the lead goes on: passages of sentences in a row, in its order; then what else the lead has of others. */
  readonly account: readonly (readonly Cited[])[];
  /** How that report goes on behind its account: passages that unfold. */
  readonly continuation: readonly (readonly Cited[])[];
  /** What several reports say, and lead and account do not. */
  readonly claims: readonly Claim[];
  readonly disagreements: readonly PlannedDisagreement[];
  /** One sentence for each day, in order of the days; empty where fewer than two days are told. */
  readonly timeline: readonly TimelineEntry[];
  /** What single sources add, the most telling first; only those of which something is printed. */
  readonly onlyIn: PlannedAdditions;
  /** What they add beyond that, to unfold. */
  readonly further: PlannedAdditions;
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

/** Words of the heading of a part, and of the lines behind which the report of the account goes on, and single sources add more. */
const HEADING = 4;
const READ_ON = 8;
const MORE = 3;

/** Shares of the budget up to which the account, claims, and passages of one source alone are added. */
const AFTER_ACCOUNT = 0.74;
const AFTER_CLAIMS = 0.82;
const AFTER_ALONE = 0.98;
/** Words of a page that is too short for parts to wait for each other. */
const SHORT_PAGE = 160;

const shareUntil = (share: number, { most }: PlannedPage): number => (most < SHORT_PAGE ? 1 : share);

/** Words of the longest claim: a letter that is quoted at length is for the page of the evidence. */
const LONGEST = 55;

/** Share of the telling words of a claim or a dek that are not on the page yet: the lead has told the news itself in other words. */
const NEW_CLAIM = 0.6;

/** Most claims beside the lead: nobody reads a longer list to its end. */
const CLAIMS = 6;
/** Most quotations besides those in printed sentences, and most of one report or one speaker. */
const QUOTES = 3;
const QUOTES_OF_ONE = 1;
/** Words that say that the text does not tell who speaks. */
const NOBODY = 9;

/**
 * What the page of a story prints, in its order.
 *
 * @param articles of the story
 * @param beside words that the page prints beside its sentences: names of sources, their headlines, names of people
 * @param folded words of those that unfold
 */
export function planReading(
  story: Story,
  articles: readonly Article[],
  beside = 0,
  folded = 0,
  room: PageRoom = roomOf(story, articles),
): ReadingPlan {
  const reader = new Acquaintance(articles, story.headline.text);
  const page = new PlannedPage(room.visible - beside, articles.length === 1 ? 0 : MARK, reader);
  page.head(story.headline);
  const follows = successionIn(articles);
  const lead = planLead(story, page, follows);
  const dek = planDek(story, lead, page);
  const account = planAccount(
    story,
    lead.map(({ cited }) => cited),
    page,
    follows,
    Math.min(shareUntil(AFTER_ACCOUNT, page), 1 - wordsOfDisagreements(story) / page.most),
  );
  for (const { saidBy } of story.claims)
    if (saidBy.some((one) => account.some((passage) => passage.some((cited) => page.isSame(one, cited)))))
      for (const cited of saidBy) page.mark(cited);
  if (account.length < story.account.length) page.take(READ_ON);
  page.take(wordsAroundDisagreements(story));
  const disagreements = story.disagreements.map((disagreement) => ({
    disagreement,
    places: disagreement.versions.map(({ context }): SentencePlace => {
      if (page.prints(context)) return "above";
      return page.affordOwn(context, 1) ? "here" : "evidence";
    }),
  }));
  const isFollowed = followedIn(story);
  const { claims, left: claimsLeft } = planClaims(story, lead, page, isFollowed);
  for (const { saidBy } of story.claims) for (const cited of saidBy) page.mark(cited);
  const timeline = planTimeline(story, articles, page);
  const onlyIn = planAdditions(story, page, follows, shareUntil(AFTER_ALONE, page));
  if (onlyIn.length > 0) page.take(MORE);
  const quotes = planQuotes(story, page, articles.length === 1 ? QUOTES_OF_ONE : QUOTES, isFollowed);
  const [opening, others] = splitLead(lead, account[0]?.[0]);
  page.beginUnfolded(Math.max(0, room.unfolded - room.visible - folded));
  const read = [...lead.map(({ cited }) => cited), ...account.flat()];
  const continuation = planContinuation(story, read, page, follows);
  const further = onlyIn.length === 0 ? [] : planFurther(story, page, follows);
  return {
    dek,
    lead: opening,
    account: [...account, ...others.map(({ cited }) => [cited])],
    continuation,
    claims,
    disagreements,
    timeline,
    onlyIn,
    further,
    quotes,
    printed: page.texts,
    left: {
      claims: claimsLeft,
      sentences: story.onlyIn
        .flatMap(({ sentences }) => sentences)
        .reduce((sum, cited) => (page.has(cited) ? sum : sum + 1), 0),
      quotes: story.quotes.length - quotes.length,
    },
  };
}

/** Claims that the page does not print yet, each in a wording that can be read there; `left`: how many have no room. */
function planClaims(
  story: Story,
  lead: PlannedLead,
  page: PlannedPage,
  isFollowed: (cited: Cited) => boolean,
): { claims: Claim[]; left: number } {
  const others = story.claims.filter(
    (claim) =>
      !lead.some(({ cited }) => claim.saidBy.some((one) => page.isSame(one, cited))) &&
      !claim.saidBy.some((one) => page.has(one)),
  );
  const claims: Claim[] = [];
  for (const claim of others) {
    // A quotation is printed with its speaker, further down.
    const shown = lastOf(claim.saidBy, isFollowed).find(
      (cited) =>
        standsAlone(cited) &&
        hasContent(cited) &&
        readingLength(cited.text) <= LONGEST &&
        !isQuotationAlone(cited) &&
        !page.meetsStranger(cited) &&
        !page.takesForKnown(cited),
    );
    if (claims.length >= CLAIMS || shown === undefined || !page.isNews(shown, NEW_CLAIM)) continue;
    if (
      page.afford(
        shown,
        shareUntil(AFTER_CLAIMS, page),
        wordsAround(claim) + (claims.length === 0 ? HEADING : 0),
      )
    )
      claims.push(inWordsOf(shown, claim));
  }
  return { claims, left: others.length - claims.length };
}

/** Tells what the report of the account says: it is read there, or where that goes on. */
function followedIn({ account }: Story): (cited: Cited) => boolean {
  const keys = new Set(account.flat().map(keyOfCited));
  return (cited) => keys.has(keyOfCited(cited));
}

/** With those that meet the condition behind the others. */
const lastOf = <T>(list: readonly T[], condition: (one: T) => boolean): T[] => [
  ...list.filter((one) => !condition(one)),
  ...list.filter(condition),
];

/** The same claim, displayed in another of its wordings. */
export function inWordsOf(shown: Cited, claim: Claim): Claim {
  const isIt = (one: Cited) => one.article === shown.article && one.sentence === shown.sentence;
  return { ...claim, shown, saidBy: [shown, ...claim.saidBy.filter((one) => !isIt(one))] };
}

/** The dek; null where the headline or the lead says the same, or there is no room. */
function planDek({ dek }: Story, lead: PlannedLead, page: PlannedPage): Cited | null {
  if (dek === null || lead.some(({ cited }) => sayAlike(cited, dek)) || !page.isNews(dek, NEW_CLAIM))
    return null;
  return page.afford(dek, 1) ? dek : null;
}

/** The most telling quotations that the page does not print yet. */
function planQuotes(
  story: Story,
  page: PlannedPage,
  most: number,
  isFollowed: (cited: Cited) => boolean,
): Utterance[] {
  const chosen: Utterance[] = [];
  for (const quote of notableQuotes(story)) {
    const { variants, speaker, role } = quote;
    const [fullest] = variants;
    if (chosen.length === most) break;
    if (fullest === undefined || variants.some((cited) => page.has(cited) || isFollowed(cited))) continue;
    if (!page.isNews(fullest)) continue;
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
