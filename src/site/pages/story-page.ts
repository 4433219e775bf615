/** The page of one story: what happened, who says so, where they agree and differ, and where each word stands. */
import type { Cited, Disagreement, OnlyIn, SectionKind, Story } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { storyPath } from "../edition/links.js";
import { count, digits, fold, matterOf, shorten, titled, viewDate, wordDate } from "../edition/wording.js";
import { type Page, viewHead } from "../views/page.js";
import { createStatements, type Statements } from "../views/statement.js";
import { drawTimeline, viewMatrix } from "../views/story-drawings.js";
import { copiesOf, viewRevisions, viewSources, viewWhy } from "../views/story-sources.js";
import { describeStory } from "../views/structured-data.js";
import { listingName } from "./listing-pages.js";

/** One page for each story, with links to the stories before and after it. */
export function storyPages(edition: Edition): Page[] {
  const { stories } = edition.digest;
  return stories.map((story, index) => ({
    path: storyPath(story.slug),
    template: "story",
    view: () => viewStory(edition, story, stories[index - 1] ?? null, stories[index + 1] ?? null),
  }));
}

/** How many are shown at once; the others are one click away. A page is read from the top, not measured. */
const OPEN = { claims: 8, sources: 8, sentences: 4, quotes: 6, names: 8, dates: 8, legend: 12 };

/**
 * Sentences on the page that one source alone has, over all sources: more would make the page too heavy for a phone.
 * The others are marked in the articles as received.
 */
const ALONE = 60;
/** Dated facts on the page: those that several sources have come first. */
const DATED = 16;

/** Characters from which a headline is set smaller. */
const LONG = 110;

function viewStory(edition: Edition, story: Story, before: Story | null, after: Story | null) {
  const articles = edition.membersOf(story);
  const marks = edition.marksOf(story);
  const statements = createStatements(edition, marks);
  const { state } = statements;
  const name = (cited: Cited) => marks.get(cited.article)?.name ?? "";
  const single = articles.length === 1;
  const onlyIn = story.onlyIn.filter(({ sentences }) => sentences.length > 0);
  const isReport = ({ kind }: OnlyIn) => kind !== "analysis" && kind !== "opinion";
  const most = Math.max(OPEN.sentences, Math.ceil(ALONE / Math.max(1, onlyIn.length)));
  const viewOnly = (part: OnlyIn) => ({
    ...viewOnlyIn(statements, part, marks.get(part.article)?.name ?? "", most),
    // What is only in one report may stand in several papers.
    copies: copiesOf(story, part.article, marks),
  });
  const link = (other: Story | null) =>
    other === null
      ? null
      : { headline: titled(other.headline.text), href: edition.links.href(storyPath(other.slug)) };
  const sources = viewSources(edition, story, articles, marks);
  const [topic] = edition.directory.topicsOf(story);
  const head = viewHead(edition, {
    path: storyPath(story.slug),
    title: titled(story.headline.text),
    description: shorten(story.dek?.text ?? story.lead[0]?.text ?? story.headline.text, 200),
    crumbs: topic ? [{ name: listingName(topic), path: topic.path }] : [],
    type: "article",
    image: `${storyPath(story.slug)}card.svg`,
  });
  return {
    head: { ...head, data: describeStory(edition, story, head) },
    story: {
      id: story.id,
      version: String(articles.length),
      ninjs: edition.links.href(`${storyPath(story.slug)}ninjs.json`),
      headline: { ...state(story.headline), text: titled(story.headline.text) },
      long: story.headline.text.length > LONG,
      dek: story.dek === null ? null : state(story.dek),
      single,
      only: single ? (marks.get(story.headline.article)?.outlet ?? null) : null,
      reports: count(articles.length, "report"),
      independent: story.origins === articles.length ? "" : `${story.origins} independent`,
      first: viewDate(story.firstPublished),
      last: story.lastPublished?.iso === story.firstPublished?.iso ? null : viewDate(story.lastPublished),
      topics: edition.directory
        .topicsOf(story)
        .map((one) => ({ text: listingName(one), href: edition.links.href(one.path) })),
      lead: story.lead.map((cited) => state(cited, saidByOf(story, cited))),
      claims: fold(
        story.claims.map((claim) => {
          // One report may say it twice.
          const reports = new Set(claim.saidBy.map(({ article }) => article)).size;
          return {
            ...state(claim.shown, claim.saidBy),
            kind: KINDS[claim.kind],
            reports: `${reports} of ${articles.length}`,
            independent: claim.origins < reports ? `${claim.origins} independent` : "",
            wordings: claim.saidBy.map((cited) => ({ ...state(cited), name: name(cited) })),
          };
        }),
        OPEN.claims,
      ),
      disagreements: story.disagreements.map((one) => viewDisagreement(edition, statements, one)),
      onlyIn: fold(single ? [] : onlyIn.filter(isReport).map(viewOnly), OPEN.sources),
      /** Kept apart from what is reported. */
      analysis: fold(onlyIn.filter((part) => !isReport(part)).map(viewOnly), OPEN.sources),
      quotes: fold(
        story.quotes.map(({ speaker, role, variants }) => ({
          speaker: speaker ?? "",
          role: role?.text ?? "",
          variants: wordings(variants).map((same) => state(same[0], same)),
        })),
        OPEN.quotes,
      ),
      names: viewNames(edition, story, statements),
      timeline: fold(
        datedFacts(story).map(({ when, sentence }) => ({
          when: { iso: when, words: wordDate(when) },
          statement: state(sentence),
        })),
        OPEN.dates,
      ),
      drawing: drawTimeline(articles, marks),
      matrix: viewMatrix(story, marks, statements.top, (cited) => state(cited).attributes),
      sources,
      legend: fold(sources, OPEN.legend),
      otherHeadlines: story.otherHeadlines.map((cited) => ({ ...state(cited), name: name(cited) })),
      why: viewWhy(edition, story, marks),
      revisions: viewRevisions(edition, story, marks),
      related: story.related.flatMap(({ story: id, relation, reason }) => {
        const other = link(edition.stories.get(id) ?? null);
        return other === null ? [] : [{ ...other, relation: RELATIONS[relation], reason }];
      }),
      before: link(before),
      after: link(after),
    },
  };
}

const KINDS: Record<SectionKind, string> = {
  report: "",
  analysis: "Analysis",
  opinion: "Opinion",
  background: "Background",
  live: "Live coverage",
  interview: "Interview",
  correction: "Correction",
};

const VERDICTS: Record<Disagreement["verdict"], string> = {
  contradiction: "They contradict each other",
  update: "A later report changes it",
  correction: "Corrected",
  differs: "Told differently",
};

const RELATIONS = { earlier: "Earlier", later: "Later", related: "Related" } as const;

/** Marks of one name: it stands in many reports, and its own page names them. */
const NAME_MARKS = 4;

const NAME_KINDS = [
  ["person", "People"],
  ["place", "Places"],
  ["organisation", "Organisations"],
  ["work", "Works"],
] as const;

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

/** A sentence of the lead is said by all who make its claim. */
function saidByOf(story: Story, cited: Cited): readonly Cited[] {
  if (cited.sentence === null) return [cited];
  const claim = story.claims.find(({ saidBy }) =>
    saidBy.some(({ article, sentence }) => article === cited.article && sentence === cited.sentence),
  );
  return claim ? [cited, ...claim.saidBy.filter(({ article }) => article !== cited.article)] : [cited];
}

function viewDisagreement(edition: Edition, { state, top }: Statements, disagreement: Disagreement) {
  const { verdict, versions } = disagreement;
  return {
    what: matterOf(disagreement),
    verdict: VERDICTS[verdict],
    contradiction: verdict === "contradiction",
    versions: versions.map(({ value, context, alsoIn, superseded = false }) => ({
      superseded,
      // Where the whole sentence is what differs, whose it is stands beside it instead.
      value: value.text === context.text ? (top(value.article)?.name ?? "") : value.text,
      context: state(context),
      also: alsoIn.flatMap((article) => top(article) ?? []),
      date: viewDate(edition.entries.get(value.article)?.article.published ?? null),
    })),
  };
}

function viewOnlyIn(
  { state, top }: Statements,
  { article, kind, sentences }: OnlyIn,
  name: string,
  most: number,
) {
  const left = sentences.length <= most + 2 ? 0 : sentences.length - most;
  return {
    name,
    mark: top(article),
    kind: KINDS[kind],
    /** "12 more", in the article itself. */
    inArticle: left === 0 ? "" : `${digits(left)} more`,
    ...fold(
      sentences.slice(0, sentences.length - left).map((cited) => state(cited)),
      OPEN.sentences,
    ),
  };
}

function viewNames(edition: Edition, story: Story, statements: Statements) {
  return NAME_KINDS.flatMap(([kind, title]) => {
    const found = story.entities.filter((entity) => entity.kind === kind);
    if (found.length === 0) return [];
    return {
      title,
      ...fold(
        found.map(({ name, variants, roles }) => {
          const page = kind === "work" ? null : edition.directory.find(kind, name);
          // Where the name itself stands, before its other forms.
          const places = [...variants.filter(({ text }) => text === name), ...variants];
          return {
            name,
            href: page ? edition.links.href(page.path) : "",
            also: [...new Set(variants.map(({ text }) => text))].filter((text) => text !== name).join(", "),
            role: roles[0]?.text ?? "",
            ...statements.state(
              roles[0] ?? places[0] ?? story.headline,
              roles[0] ? roles : places,
              NAME_MARKS,
            ),
          };
        }),
        OPEN.names,
      ),
    };
  });
}

/** Variants of the same words together, in order: who cuts an utterance alike is one wording with several marks. */
function wordings(variants: readonly Cited[]): [Cited, ...Cited[]][] {
  const byWords = new Map<string, [Cited, ...Cited[]]>();
  for (const cited of variants) {
    const words = cited.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const same = byWords.get(words);
    if (same) same.push(cited);
    else byWords.set(words, [cited]);
  }
  return [...byWords.values()];
}
