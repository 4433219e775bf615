/** The page of one story: what happened, who says so, what they agree on, where they differ, what only one of them has. */
import { keyOf } from "../../../cache/content-key.js";
import type { Cited, Claim, Disagreement, Instant, OnlyIn, Story } from "../../../model.js";
import { readingLength } from "../../../words/text/reading-length.js";
import { cardPath, ninjsPath } from "../../edition/attachments.js";
import type { Edition } from "../../edition/edition.js";
import { evidencePath, storyPath } from "../../edition/links.js";
import { isComparedWithinLanguages, kindLabel, matterOf, shorten, titled } from "../../edition/wording.js";
import type { SiteWords } from "../../locale/words.js";
import { type Page, viewHead } from "../../views/page-view.js";
import { sharedPicture, viewPicture } from "../../views/picture-view.js";
import { successionIn } from "../../views/standalone-words.js";
import { createStatements, type Statements } from "../../views/statement.js";
import { viewClaim, viewOnlyIn, viewQuote } from "../../views/story-parts.js";
import { describeStory } from "../../views/structured-data.js";
import { listingName } from "../listing-pages.js";
import { hasEvidence } from "./evidence-page.js";
import type { PlannedLead } from "./lead-plan.js";
import { MARK, roomOf } from "./page-limits.js";
import { inWordsOf, planReading, type ReadingPlan, type SentencePlace } from "./reading-plan.js";
import { viewBeside } from "./story-beside.js";

/** One page for each story, with links to the stories before and after it. */
export function storyPages(edition: Edition): Page[] {
  const { stories } = edition.digest;
  return stories.map((story, index) => ({
    path: storyPath(story.slug),
    template: "story",
    of: () => [
      keyOf(story),
      [stories[index - 1], stories[index + 1]].map((other) => [other?.headline.text, other?.slug]),
    ],
    view: () => viewStory(edition, story, stories[index - 1] ?? null, stories[index + 1] ?? null),
  }));
}

/** Words of the lines that every page has: how many reports and when, the headings of the parts beside the text. */
const LINES = { single: 16, several: 24, short: 17 };

/** Words of a page from which it has room to tell what is left for the evidence. */
const ROOMY = 120;

/** Characters from which a headline is set smaller. */
const LONG = 110;

function viewStory(edition: Edition, story: Story, before: Story | null, after: Story | null) {
  const articles = edition.membersOf(story);
  const marks = edition.marksOf(story);
  const single = articles.length === 1;
  const statements = createStatements(edition, marks, { bare: single });
  const { state, words } = statements;
  const room = roomOf(story, articles);
  // A short page does not tell what is left, and folds its names away.
  const lines = single ? LINES.single : room.visible < ROOMY ? LINES.short : LINES.several;
  const beside = viewBeside(edition, story, articles, marks, statements, room, lines);
  const plan = planReading(story, articles, beside.visible + lines, beside.folded, room);
  const follows = successionIn(articles);
  const further = plan.further
    .filter(({ part }) => isReport(part))
    .flatMap(({ sentences }) => paragraphsOf(sentences, follows));
  const wordingRoom =
    Math.max(
      0,
      room.unfolded - room.visible - beside.folded - lengthOfPassages([...plan.continuation, ...further]),
    ) / Math.max(1, plan.claims.length + plan.lead.length);
  const unfold = (text: string) => plan.printed.add(text);
  const link = (other: Story | null) =>
    other === null
      ? null
      : { headline: titled(other.headline.text, words), href: edition.links.href(storyPath(other.slug)) };
  const onlyIn = single ? [] : plan.onlyIn.map((one) => ({ ...one, isReport: isReport(one.part) }));
  // Below the name of their source, its marks are dots.
  const alone = createStatements(edition, marks, { bare: true });
  const viewOnly = ({ part, sentences }: (typeof onlyIn)[number]) =>
    viewOnlyIn(alone, part, sentences, marks.get(part.article)?.name ?? "", {
      open: sentences.length,
      left: 0,
    });
  const [topic] = edition.directory.topicsOf(story);
  const image = sharedPicture(edition, story) ?? cardPath(edition, story);
  const data = ninjsPath(edition, story);
  const head = viewHead(edition, {
    path: storyPath(story.slug),
    title: titled(story.headline.text, words),
    description: shorten(story.dek?.text ?? story.lead[0]?.text ?? story.headline.text, 200),
    crumbs: topic ? [{ name: listingName(topic, words), path: topic.path }] : [],
    type: "article",
    ...(image === null ? {} : { image }),
  });
  return {
    head: { ...head, data: describeStory(edition, story, head) },
    story: {
      id: story.id,
      version: String(articles.length),
      ninjs: data === null ? "" : edition.links.href(data),
      headline: { ...state(story.headline), text: titled(story.headline.text, words) },
      long: story.headline.text.length > LONG,
      picture: viewPicture(edition, story, marks),
      dek: plan.dek === null ? null : state(plan.dek),
      single,
      only: single ? (marks.get(story.headline.article)?.outlet ?? null) : null,
      reports: words.say("count.reports", { count: articles.length }),
      independent:
        story.origins === articles.length ? "" : words.say("count.independent", { count: story.origins }),
      first: words.viewDay(story.firstPublished),
      last:
        dayShown(story.lastPublished) === dayShown(story.firstPublished)
          ? null
          : words.viewDay(story.lastPublished),
      topics: edition.directory
        .topicsOf(story)
        .map((one) => ({ text: listingName(one, words), href: edition.links.href(one.path) })),
      lead: leadParagraphs(plan.lead, follows).map(({ sentences, claim }) => ({
        ...viewParagraph(statements, sentences, { saidBy: claim?.saidBy ?? [] }),
        claim:
          claim === null || sentences[0] === undefined
            ? null
            : viewClaim(
                statements,
                inWordsOf(sentences[0], claim),
                marks,
                articles.length,
                wordingRoom,
                unfold,
              ),
      })),
      // One report goes on here, which the lead has named: its marks are dots.
      account: plan.account.map((sentences) => {
        const isOfLead = plan.lead.some(({ cited }) => cited.article === sentences[0]?.article);
        const own = isOfLead ? alone : statements;
        return viewParagraph(statements, sentences, { claims: story.claims, own });
      }),
      continuation: viewUnfolding(
        plan.continuation,
        alone,
        words,
        words.say("story.continuation", {
          outlet: marks.get(plan.continuation[0]?.[0]?.article ?? story.headline.article)?.name ?? "",
        }),
      ),
      claims: plan.claims.map((claim) =>
        viewClaim(statements, claim, marks, articles.length, wordingRoom, unfold),
      ),
      disagreements: plan.disagreements.map(({ disagreement, places }) =>
        viewDisagreement(edition, statements, disagreement, places),
      ),
      additions: onlyIn
        .filter((one) => one.isReport)
        .flatMap(({ sentences }) => paragraphsOf(sentences, follows))
        .map((sentences) => viewParagraph(statements, sentences)),
      further: viewUnfolding(further, statements, words),
      severalLanguages: isComparedWithinLanguages(articles),
      /** Kept apart from what is reported. */
      analysis: onlyIn.filter((one) => !one.isReport).map(viewOnly),
      timeline: plan.timeline.map(({ when, sentence }) => ({
        when: { iso: when, words: words.date(when) },
        statement: state(sentence),
      })),
      quotes: plan.quotes.map((quote) => firstWording(viewQuote(statements, quote))),
      figures: beside.figures,
      names: beside.names,
      sources: beside.sources,
      kind: single && articles[0] ? kindLabel(articles[0], words) : "",
      /** Where all wordings, all quotations and the reasons are; empty where there is nothing to compare. */
      evidence: hasEvidence(story, articles) ? edition.links.href(evidencePath(story.slug)) : "",
      left: single || room.visible < ROOMY ? "" : viewLeft(plan, words),
      /** Where no report is taken in any more: a sentence that says so. */
      sealed: "",
      related: beside.related,
      before: link(before),
      after: link(after),
    },
  };
}

/** Sentences that stand one after the other in their report, together. */
function paragraphsOf(
  sentences: readonly Cited[],
  follows: (before: Cited | undefined, cited: Cited) => boolean,
): Cited[][] {
  const paragraphs: Cited[][] = [];
  for (const cited of sentences) {
    const last = paragraphs.at(-1);
    if (last !== undefined && follows(last.at(-1), cited)) last.push(cited);
    else paragraphs.push([cited]);
  }
  return paragraphs;
}

/** Most sentences of a paragraph of the lead. */
const OF_PARAGRAPH = 2;

/** The sentences of the lead as paragraphs: what its report alone says goes with the sentence before it. */
function leadParagraphs(
  lead: PlannedLead,
  follows: (before: Cited | undefined, cited: Cited) => boolean,
): { sentences: Cited[]; claim: Claim | null }[] {
  const paragraphs: { sentences: Cited[]; claim: Claim | null }[] = [];
  for (const { cited, claim } of lead) {
    const last = paragraphs.at(-1);
    const isOne = last?.claim === null && claim === null && last.sentences.length < OF_PARAGRAPH;
    if (isOne && follows(last.sentences.at(-1), cited)) last.sentences.push(cited);
    else paragraphs.push({ sentences: [cited], claim });
  }
  return paragraphs;
}

interface ParagraphMarks {
  /** Others who say the same, whose marks go with the paragraph's. */
  readonly saidBy?: readonly Cited[];
  /** Behind a sentence with which others agree in one of these are their marks. */
  readonly claims?: readonly Claim[];
  /** Makes the paragraph's own mark. */
  readonly own?: Statements;
}

/** Sentences of one report with one mark, which opens the first of them. */
function viewParagraph(
  statements: Statements,
  cited: readonly Cited[],
  { saidBy = [], claims = [], own = statements }: ParagraphMarks = {},
) {
  const isIt = (a: Cited, b: Cited) => a.article === b.article && a.sentence === b.sentence;
  const sentences = cited.map((one) => {
    const claim = claims.find((each) => each.saidBy.some((other) => isIt(other, one)));
    const others = claim?.saidBy.filter(({ article }) => article !== one.article) ?? [];
    const agreed = others.length === 0 ? null : statements.state(one, others);
    return { ...own.state(one, [one, ...saidBy]), agreed };
  });
  const { marks, more, others } = sentences[0] ?? { marks: [], more: "", others: "" };
  return { sentences, marks, more, others };
}

/** Passages that unfold, behind a line that says how many sentences these are; null where there are none. */
function viewUnfolding(
  passages: readonly (readonly Cited[])[],
  statements: Statements,
  { say }: SiteWords,
  title = "",
) {
  const count = passages.flat().length;
  if (count === 0) return null;
  return {
    title,
    left: say("count.moreSentences", { count }),
    paragraphs: passages.map((sentences) => viewParagraph(statements, sentences)),
  };
}

const lengthOfPassages = (passages: readonly (readonly Cited[])[]): number =>
  passages.flat().reduce((sum, { text }) => sum + readingLength(text), MARK * passages.length);

const dayShown = (instant: Instant | null): string | undefined => instant?.iso.slice(0, 10);

const isReport = ({ kind }: OnlyIn): boolean => kind !== "analysis" && kind !== "opinion";

/** "12 more claims, 40 more sentences and 7 more quotations"; empty where nothing is left. */
function viewLeft({ left }: ReadingPlan, { say, list }: SiteWords): string {
  return list([
    ...(left.claims > 0 ? [say("count.moreClaims", { count: left.claims })] : []),
    ...(left.sentences > 0 ? [say("count.moreSentences", { count: left.sentences })] : []),
    ...(left.quotes > 0 ? [say("count.moreQuotations", { count: left.quotes })] : []),
  ]);
}

/** A quotation as the page prints it; the page of evidence has its other wordings. */
function firstWording<T extends { readonly variants: readonly unknown[] }>(quote: T): T {
  return { ...quote, variants: quote.variants.slice(0, 1) };
}

function viewDisagreement(
  edition: Edition,
  { state, top, words }: Statements,
  disagreement: Disagreement,
  places: readonly SentencePlace[],
) {
  const { verdict, versions } = disagreement;
  return {
    what: matterOf(disagreement, words),
    verdict: words.say(`verdict.${verdict}`),
    contradiction: verdict === "contradiction",
    versions: versions.map(({ value, context, alsoIn, superseded = false }, index) => ({
      superseded,
      // Where the whole sentence is what differs, the outlet is named beside it instead.
      value: value.text === context.text ? (top(value.article)?.name ?? "") : value.text,
      context: places[index] === "here" ? state(context) : { ...state(context), text: "" },
      above: places[index] === "above",
      also: alsoIn.flatMap((article) => top(article) ?? []),
      // When it was said decides only what came later.
      date:
        verdict === "update" || verdict === "correction"
          ? words.viewDate(edition.entries.get(value.article)?.article.published ?? null)
          : null,
    })),
  };
}
