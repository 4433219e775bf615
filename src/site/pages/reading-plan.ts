/**
 * What the page of a story prints, so that it prints each sentence once and can be read to its end. All else stands on the
 * page of its evidence and in the articles as received.
 *
 * Lengths count characters, not words: they compare in every script.
 */

import type { Article, Cited, Claim, Disagreement, OnlyIn, Story, Utterance } from "../../model.js";
import { bareWords } from "../../words/bare-words.js";

export interface ReadingPlan {
  /** Null where there is none, or where the lead says the same. */
  readonly dek: Cited | null;
  /** With the claim that a sentence makes together with other reports, if it makes one. */
  readonly lead: readonly { readonly cited: Cited; readonly claim: Claim | null }[];
  /** What several reports say and the lead does not. */
  readonly claims: readonly Claim[];
  readonly disagreements: readonly PlannedDisagreement[];
  /** In order of the story; only those of which something is printed. */
  readonly onlyIn: readonly { readonly part: OnlyIn; readonly sentences: readonly Cited[] }[];
  /** Most carried first. */
  readonly quotes: readonly Utterance[];
  /** How much there is beside, for the links to it. */
  readonly left: { readonly claims: number; readonly sentences: number; readonly quotes: number };
}

export interface PlannedDisagreement {
  readonly disagreement: Disagreement;
  /** For each version, whether its sentence is printed here: it may stand further up already. */
  readonly printed: readonly boolean[];
}

/**
 * The sentences of a page may be so long, of all its sources together and of the longest of them. With what the page itself
 * says (names of outlets, counts) it stays below two fifths, and a third above the longest.
 */
const OF_ALL = 0.36;
const OF_LONGEST = 1.2;
/** Short reports are no burden: a page of this length is printed whatever its sources measure. */
const SHORT = 900;

/** Shares of the page that are spent when the claims, what one source alone has, and quotations are in. */
const AFTER_CLAIMS = 0.6;
const AFTER_ALONE = 0.88;

/** Quotations that no sentence on the page holds. */
const QUOTES = 5;
/** A quotation of nobody in particular has to be as long as a sentence to say something. */
const SENTENCE = 40;

/** @param articles of the story */
export function planReading(story: Story, articles: readonly Article[]): ReadingPlan {
  const page = new PlannedPage(lengthOf(story, articles));
  page.spend(story.headline);
  const lead = planLead(story, page);
  const dek = story.dek !== null && !lead.some(({ cited }) => sayAlike(cited, story.dek)) ? story.dek : null;
  if (dek !== null) page.print(dek);
  const disagreements = story.disagreements.map((disagreement) => ({
    disagreement,
    printed: disagreement.versions.map(({ context }) => page.print(context)),
  }));
  const inLead = new Set(lead.map(({ claim }) => claim));
  const others = story.claims.filter(
    (claim) => !inLead.has(claim) && !claim.saidBy.some((one) => page.has(one)),
  );
  const claims = others.filter((claim) => page.afford(claim.shown, AFTER_CLAIMS));
  for (const { saidBy } of story.claims) for (const cited of saidBy) page.mark(cited);
  const { onlyIn, left } = planOnlyIn(story, page);
  const quotes = planQuotes(story, page);
  return {
    dek,
    lead,
    claims,
    disagreements,
    onlyIn,
    quotes,
    left: {
      claims: others.length - claims.length,
      sentences: left,
      quotes: story.quotes.length - quotes.length,
    },
  };
}

/** A page being filled: what stands on it, and how much room is left. */
class PlannedPage {
  readonly #printed = new Set<string>();
  #length = 0;

  constructor(readonly most: number) {}

  has(cited: Cited): boolean {
    return this.#printed.has(keyOf(cited)) || this.#printed.has(bareWords(cited.text));
  }

  /** Counts as printed without taking room: another wording of it is. Copies of a report have the same words. */
  mark(cited: Cited): void {
    this.#printed.add(keyOf(cited));
    this.#printed.add(bareWords(cited.text));
  }

  spend({ text }: Cited): void {
    this.#length += text.length;
  }

  /** @returns whether it was not there yet */
  print(cited: Cited): boolean {
    if (this.has(cited)) return false;
    this.mark(cited);
    this.spend(cited);
    return true;
  }

  /** Prints it where it fits into a share of the page. */
  afford(cited: Cited, share: number): boolean {
    return this.#length + cited.text.length <= this.most * share && this.print(cited);
  }
}

function keyOf({ article, sentence, span }: Cited): string {
  return `${article}\u0000${sentence ?? `${span.field ?? ""} ${span.start}`}`;
}

function lengthOf(story: Story, articles: readonly Article[]): number {
  const lengths = articles.map(({ sections }) =>
    sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .reduce((sum, { text }) => sum + text.length, 0),
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  // The list of sources prints their headlines.
  const headlines = story.otherHeadlines.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(SHORT, Math.min(OF_ALL * all, OF_LONGEST * Math.max(0, ...lengths)) - headlines);
}

/** The first sentence always; one claim is not made twice. */
function planLead({ lead, claims }: Story, page: PlannedPage): ReadingPlan["lead"] {
  return lead.flatMap((cited, index) => {
    if (page.has(cited) || (index > 0 && !page.afford(cited, 1))) return [];
    page.print(cited);
    const claim = claims.find(({ saidBy }) => saidBy.some((one) => keyOf(one) === keyOf(cited))) ?? null;
    for (const one of claim?.saidBy ?? []) page.mark(one);
    return { cited, claim };
  });
}

/** One sentence of each source after the other, so that the last one has its say too. */
function planOnlyIn({ onlyIn }: Story, page: PlannedPage): { onlyIn: ReadingPlan["onlyIn"]; left: number } {
  const parts = onlyIn.map((part) => ({ part, open: part.sentences.filter((cited) => !page.has(cited)) }));
  const chosen = parts.map((): Cited[] => []);
  const longest = Math.max(0, ...parts.map(({ open }) => open.length));
  for (let round = 0; round < longest; round++)
    for (const [index, { open }] of parts.entries()) {
      const cited = open[round];
      if (cited !== undefined && page.afford(cited, AFTER_ALONE)) chosen[index]?.push(cited);
    }
  return {
    onlyIn: parts
      .map(({ part }, index) => ({ part, sentences: chosen[index] ?? [] }))
      .filter(({ sentences }) => sentences.length > 0),
    left: parts.reduce((sum, { open }, index) => sum + open.length - (chosen[index]?.length ?? 0), 0),
  };
}

function planQuotes({ quotes }: Story, page: PlannedPage): Utterance[] {
  return quotes
    .filter(({ speaker, variants }) => speaker !== null || (variants[0]?.text.length ?? 0) >= SENTENCE)
    .map((quote, index) => ({ quote, index }))
    .sort(
      (a, b) =>
        b.quote.origins - a.quote.origins ||
        Number(a.quote.speaker === null) - Number(b.quote.speaker === null) ||
        a.index - b.index,
    )
    .map(({ quote }) => quote)
    .filter(({ variants }) => {
      const [fullest] = variants;
      if (fullest === undefined || variants.some((cited) => page.has(cited))) return false;
      return page.afford(fullest, 1);
    })
    .slice(0, QUOTES);
}

/** Whether one says the words of the other. */
function sayAlike(a: Cited, b: Cited | null): boolean {
  if (b === null) return false;
  const [one, other] = [bareWords(a.text), bareWords(b.text)];
  return one.includes(other) || other.includes(one);
}
