/** The evidence of a story: all wordings of all claims, all that one source alone has, and why the reports are one story. */
import { keyOf } from "../../../cache/content-key.js";
import type { Article, Story, Utterance } from "../../../model.js";
import type { Edition } from "../../edition/edition.js";
import { evidencePath, storyPath } from "../../edition/links.js";
import { isComparedWithinLanguages, titled } from "../../edition/wording.js";
import { type Page, viewHead } from "../../views/page-view.js";
import { createStatements } from "../../views/statement.js";
import { hasUpdates, viewChanges } from "../../views/story-changes.js";
import { drawTimeline, viewMatrix } from "../../views/story-drawings.js";
import { viewClaim, viewOnlyIn, viewQuote } from "../../views/story-parts.js";
import { viewWhy } from "../../views/story-sources.js";

/** Whether there is something to compare: several reports, one that another came near to, or what it was before. */
export function hasEvidence(story: Story, articles: readonly Article[]): boolean {
  const { group, revisions } = story;
  return (
    group.articles.length > 1 || group.nearMisses.length > 0 || revisions.length > 1 || hasUpdates(articles)
  );
}

/** One page for each story that has something to compare. */
export function evidencePages(edition: Edition): Page[] {
  const compared = edition.digest.stories.filter((story) => hasEvidence(story, edition.membersOf(story)));
  return compared.map((story) => ({
    path: evidencePath(story.slug),
    template: "evidence",
    of: () => [keyOf(story)],
    view: () => viewEvidencePage(edition, story),
  }));
}

/** How many are shown at once; the others are one click away. */
const OPEN = { claims: 20, sources: 8, sentences: 12, quotes: 20, dates: 12 };

/**
 * Sentences on the page that one source alone has, over all sources: more would make the page too heavy for a phone.
 * The others are marked in the articles as received.
 */
const ALONE = 60;
/** Dated facts on the page: those that several sources have come first. */
const DATED = 24;

function viewEvidencePage(edition: Edition, story: Story) {
  const articles = edition.membersOf(story);
  const marks = edition.marksOf(story);
  const statements = createStatements(edition, marks);
  const { state, words } = statements;
  const { fold } = words;
  const onlyIn = story.onlyIn.filter(({ sentences }) => sentences.length > 0);
  const most = Math.max(OPEN.sentences, Math.ceil(ALONE / Math.max(1, onlyIn.length)));
  const headline = titled(story.headline.text, words);
  return {
    head: viewHead(edition, {
      path: evidencePath(story.slug),
      title: words.say("evidence.title", { headline }),
      description: words.say("evidence.described", { headline }),
      crumbs: [{ name: headline, path: storyPath(story.slug) }],
      listed: false,
    }),
    evidence: {
      headline: { ...state(story.headline), text: headline },
      href: edition.links.href(storyPath(story.slug)),
      claims: fold(
        story.claims.map((claim) => viewClaim(statements, claim, marks, articles.length)),
        OPEN.claims,
      ),
      severalLanguages: isComparedWithinLanguages(articles),
      onlyIn: fold(
        onlyIn.map((part) => {
          const left = part.sentences.length <= most + 2 ? 0 : part.sentences.length - most;
          const sentences = part.sentences.slice(0, part.sentences.length - left);
          return viewOnlyIn(statements, part, sentences, marks.get(part.article)?.name ?? "", {
            open: OPEN.sentences,
            left,
          });
        }),
        OPEN.sources,
        "count.moreSources",
      ),
      quotes: fold(
        story.quotes.filter((quote) => !isWordOrTwo(quote)).map((quote) => viewQuote(statements, quote)),
        OPEN.quotes,
      ),
      timeline: fold(
        datedFacts(story).map(({ when, sentence }) => ({
          when: { iso: when, words: words.date(when) },
          statement: state(sentence),
        })),
        OPEN.dates,
      ),
      drawing: drawTimeline(articles, marks, words),
      matrix: viewMatrix(story, marks, statements.top, (cited) => state(cited).attributes, words),
      otherHeadlines: story.otherHeadlines.map((cited) => ({
        ...state(cited),
        name: marks.get(cited.article)?.name ?? "",
      })),
      why: viewWhy(edition, story, marks),
      revisions: viewChanges(edition, story, articles, marks, statements),
    },
  };
}

/** In characters. */
const SHORT_QUOTE = 18;

/** A word or two in quotation marks: the sentence that has them says what they mean, and is further up. */
function isWordOrTwo({ variants }: Utterance): boolean {
  return variants.every(({ text }) => text.length < SHORT_QUOTE && (text.match(/\S+/g)?.length ?? 0) <= 3);
}

/** In order of time; where there are many, what several sources say stays. */
function datedFacts({ timeline, claims }: Story): Story["timeline"] {
  if (timeline.length <= DATED) return timeline;
  const shared = new Set(
    claims.flatMap(({ saidBy }) => saidBy.map(({ article, sentence }) => `${article} ${sentence}`)),
  );
  const isShared = ({ sentence: { article, sentence } }: (typeof timeline)[number]) =>
    shared.has(`${article} ${sentence}`);
  const kept = new Set([...new Set([...timeline.filter(isShared), ...timeline])].slice(0, DATED));
  return timeline.filter((fact) => kept.has(fact));
}
