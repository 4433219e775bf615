/** How long the page of a story may be beside what it was made from, so that reading it saves reading all of them. */
import type { Article, Cited, Claim, Story } from "../../../model.js";
import { readingLength } from "../../../words/text/reading-length.js";

export const PAGE_LIMITS = {
  /** Share of the words of all reports together that is visible without a click: a page twice as long saves nobody time. */
  ofAll: 0.4,
  /** The same with all that unfolds. */
  ofAllUnfolded: 0.7,
  /** Nobody reads more here than if they had read the longest report alone, and a third. */
  ofLongest: 4 / 3,
  /**
   * A page has room for its headline, for the sentences of a brief and for so many words beside them, however short the
   * reports are: who reports it and when, the heading of its sources, and the ways to its evidence and to what is near.
   * Without these a report of two sentences could be shown only by what nobody can check. What sources differ in comes on
   * top: a page that leaves it out for want of room would show agreement.
   */
  beside: 30,
  /**
   * Words of a brief, its first sentence whatever its length: who, what, where and when take two or three sentences. A share
   * of two reports of fifty words each would be half a sentence.
   */
  brief: 60,
} as const;

/** Most visible words, however many sources there are: a page that readers finish. */
const LONG = 750;
/** Share of these limits that is used: the words of the page itself are longer in some languages than they are counted here. */
const MARGIN = 0.92;

/** Words that a page may have. */
export interface PageRoom {
  /** Seen without a click. */
  readonly visible: number;
  /** With all that unfolds. */
  readonly unfolded: number;
}

type FloorOf = Pick<Story, "headline" | "lead" | "disagreements">;

/**
 * Number of words that a page may have however short its sources are: headline, brief and disagreements, and
 * `PAGE_LIMITS.beside` more.
 */
export function pageFloor(story: FloorOf): number {
  const headline = readingLength(story.headline.text);
  return headline + wordsOfBrief(story) + PAGE_LIMITS.beside + wordsAroundDisagreements(story);
}

/** Words of a mark. Where one report makes the story, marks have none. */
export const MARK = 2;

/** The first sentences of a lead, while they make a brief with the marks of all but the first. */
export function sentencesOfBrief({ lead }: Pick<Story, "lead">): readonly Cited[] {
  let words = 0;
  const end = lead.findIndex(({ text }, index) => {
    words += readingLength(text) + (index === 0 ? 0 : MARK);
    return index > 0 && words > PAGE_LIMITS.brief;
  });
  return end < 0 ? lead : lead.slice(0, end);
}

/** Number of words of the brief that opens a story, with the marks of all its sentences but the first. */
export function wordsOfBrief(story: Pick<Story, "lead">): number {
  const brief = sentencesOfBrief(story);
  const marks = MARK * Math.max(0, brief.length - 1);
  return brief.reduce((sum, { text }) => sum + readingLength(text), marks);
}

/** Most marks behind one sentence. */
const MARKS = 3;
/** Words of "3 of 5 reports", and of "2 independent". */
const SUPPORT = 4;
const INDEPENDENT = 2;

/** Number of words printed around a claim besides its first mark: further marks, and how many reports support it. */
export function wordsAround({ saidBy, origins }: Claim): number {
  const reports = new Set(saidBy.map(({ article }) => article)).size;
  const more = reports > MARKS ? 1 : 0;
  return (Math.min(MARKS, reports) - 1) * MARK + more + SUPPORT + (origins < reports ? INDEPENDENT : 0);
}

/** Words of the headline and of the brief below it, with their marks and with what stands around their claims. */
export function wordsOfOpening(story: Story): number {
  const brief = sentencesOfBrief(story);
  return brief.reduce((sum, cited) => {
    const claim = story.claims.find(({ saidBy }) => saidBy.some((one) => isOneSentence(one, cited)));
    return sum + readingLength(cited.text) + MARK + (claim === undefined ? 0 : wordsAround(claim));
  }, readingLength(story.headline.text) + MARK);
}

const isOneSentence = (a: Cited, b: Cited): boolean => a.article === b.article && a.sentence === b.sentence;

/** "They contradict each other". */
const VERDICT = 4;
/** The mark of a value, or its date. */
const MARKED = 3;
const HEADING = 4;

/**
 * Number of words printed for the disagreements of a story: the heading, what differs, how, and the values with their marks.
 * 0 where there are none.
 */
export function wordsAroundDisagreements({ disagreements }: Pick<Story, "disagreements">): number {
  return disagreements.reduce(
    (sum, { what, versions }) =>
      sum +
      readingLength(what) +
      VERDICT +
      versions.reduce((all, { value }) => all + readingLength(value.text) + MARKED, 0),
    disagreements.length === 0 ? 0 : HEADING,
  );
}

/** The room that a story's page has, by how much its articles say. */
export function roomOf(story: FloorOf, articles: readonly Article[]): PageRoom {
  const sizes = articles.map(articleLength);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const longest = Math.max(0, ...sizes);
  const { ofAll, ofAllUnfolded, ofLongest } = PAGE_LIMITS;
  const floor = pageFloor(story);
  return {
    visible: Math.min(LONG, Math.max(floor, MARGIN * Math.min(ofAll * all, ofLongest * longest))),
    unfolded: Math.max(floor, MARGIN * ofAllUnfolded * all),
  };
}

/** Number of words of an article as it was received: headline, headings and sentences, without boilerplate. */
export function articleLength({ headline, sections }: Article): number {
  return sections
    .flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [heading]),
      ...paragraphs.flatMap(({ sentences }) => sentences),
    ])
    .reduce((sum, { text }) => sum + readingLength(text), readingLength(headline.text));
}
