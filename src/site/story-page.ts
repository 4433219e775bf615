/** The page of one story. */
import type { Article, ArticleId, Cited, Evidence, SectionKind, Story } from "../model.js";
import { type Edition, membersOf } from "./edition.js";
import { articlePath, storyPath } from "./links.js";
import { createMarks, type Mark, outletOf } from "./outlets.js";
import { type Page, viewHead } from "./page.js";
import { createStatements, type MarkView, type Statement, type Statements } from "./statement.js";
import { count, type DateView, shorten, viewDate, wordDate } from "./wording.js";

export function storyPages(edition: Edition): Page[] {
  return edition.digest.stories.map((story) => ({
    path: storyPath(story.slug),
    template: "story",
    view: () => viewStory(edition, story),
  }));
}

function viewStory(edition: Edition, story: Story) {
  const articles = membersOf(edition, story);
  const marks = createMarks(articles);
  const statements = createStatements(edition, marks);
  const { state } = statements;
  const lead = story.lead.map((cited) => state(cited, saidByOf(story, cited)));
  return {
    head: viewHead(
      edition,
      storyPath(story.slug),
      shorten(story.headline.text, 120),
      shorten(story.dek?.text ?? story.lead[0]?.text ?? story.headline.text, 200),
    ),
    story: {
      id: story.id,
      headline: state(story.headline),
      otherHeadlines: story.otherHeadlines.map((cited) => state(cited)),
      dek: story.dek === null ? null : state(story.dek),
      reports: count(articles.length, "report"),
      independent: story.origins === articles.length ? "" : `${story.origins} independent`,
      single: articles.length === 1,
      first: viewDate(story.firstPublished),
      last: story.lastPublished?.iso === story.firstPublished?.iso ? null : viewDate(story.lastPublished),
      lead,
      claims: story.claims.map((claim) => ({
        ...state(claim.shown, claim.saidBy),
        kind: KINDS[claim.kind],
        origins: claim.origins < 2 ? "" : `${claim.origins} independent`,
        wordings: claim.saidBy.map((cited) => ({
          ...state(cited),
          name: marks.get(cited.article)?.outlet.name ?? "",
        })),
      })),
      disagreements: story.disagreements.map(({ what, verdict, versions }) => ({
        what,
        verdict: VERDICTS[verdict],
        versions: versions.map((version) => ({
          value: version.value.text,
          context: state(version.context),
          marks: [version.value, ...version.alsoIn.map((article) => place(article))].flatMap(
            (cited) => statements.mark(cited) ?? [],
          ),
          date: viewDate(edition.entries.get(version.value.article)?.article.published ?? null),
        })),
      })),
      onlyIn: story.onlyIn.map(({ article, kind, sentences }) => ({
        name: marks.get(article)?.outlet.name ?? "",
        mark: statements.mark(place(article)),
        kind: KINDS[kind],
        sentences: sentences.map((cited) => state(cited)),
      })),
      quotes: story.quotes.map(({ speaker, role, variants }) => ({
        speaker: speaker ?? "",
        role: role?.text ?? "",
        variants: variants.map((cited) => state(cited)),
      })),
      entities: ENTITY_KINDS.flatMap(([kind, title]) => {
        const found = story.entities.filter((entity) => entity.kind === kind);
        return found.length === 0
          ? []
          : [
              {
                title,
                names: found.map(({ name, variants, roles }) => ({
                  name,
                  also: [...new Set(variants.map(({ text }) => text))]
                    .filter((text) => text !== name)
                    .join(", "),
                  role: roles[0]?.text ?? "",
                  marks: marksOf(statements, variants),
                })),
              },
            ];
      }),
      timeline: story.timeline.map(({ when, sentence }) => ({
        when: { iso: when, words: wordDate(when) },
        statement: state(sentence),
      })),
      matrix: viewMatrix(story, marks, statements),
      sources: viewSources(edition, story, articles, marks),
      evidence: story.group.evidence.map((evidence) => viewEvidence(edition, evidence)),
      nearMisses: story.group.nearMisses.map((evidence) => viewEvidence(edition, evidence)),
      editorNotes: story.editorNotes,
      revisions: story.revisions.map(({ number, joined, left, headlineWas, asOf }) => ({
        number: String(number),
        joined: joined.flatMap((id) => linkArticle(edition, id) ?? []),
        left: left.length === 0 ? "" : count(left.length, "report"),
        headlineWas: headlineWas ?? "",
        asOf: asOf === null ? null : { iso: asOf, words: wordDate(asOf) },
      })),
      related: story.related.flatMap(({ story: id, relation, reason }) => {
        const other = edition.stories.get(id);
        if (!other) return [];
        return [
          {
            relation: RELATIONS[relation],
            reason,
            headline: other.headline.text,
            href: edition.links.href(storyPath(other.slug)),
          },
        ];
      }),
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

const VERDICTS = {
  contradiction: "They contradict each other",
  update: "A later report changes it",
  differs: "Told differently",
} as const;

const RELATIONS = { earlier: "Earlier", later: "Later", related: "Related" } as const;

const ENTITY_KINDS = [
  ["person", "People"],
  ["place", "Places"],
  ["organisation", "Organisations"],
  ["work", "Works"],
] as const;

/** The top of an article, where no sentence is meant. */
function place(article: ArticleId): Pick<Cited, "article" | "sentence" | "span"> {
  return { article, sentence: null, span: { start: 0, end: 0, line: 1, column: 1 } };
}

/** A sentence of the lead is said by all who make its claim. */
function saidByOf(story: Story, cited: Cited): readonly Cited[] {
  const claim = story.claims.find(({ saidBy }) =>
    saidBy.some(({ article, sentence }) => article === cited.article && sentence === cited.sentence),
  );
  if (!claim || cited.sentence === null) return [cited];
  return [cited, ...claim.saidBy.filter(({ article }) => article !== cited.article)];
}

/** One mark an article, in order. */
function marksOf(statements: Statements, cited: readonly Cited[]): MarkView[] {
  const seen = new Set<ArticleId>();
  return cited.flatMap((one) => {
    if (seen.has(one.article)) return [];
    seen.add(one.article);
    return statements.mark(one) ?? [];
  });
}

function viewMatrix(story: Story, marks: ReadonlyMap<ArticleId, Mark>, { mark }: Statements) {
  if (story.claims.length === 0 || story.coverage.articles.length < 2) return null;
  return {
    columns: story.coverage.articles.map((id) => ({
      mark: mark(place(id)),
      name: marks.get(id)?.outlet.name ?? "",
    })),
    rows: story.claims.map((claim, row) => ({
      claim: shorten(claim.shown.text, 90),
      cells: story.coverage.articles.map((id, column) => ({
        has: story.coverage.cells[row]?.[column] ?? false,
        hue: `hue-${marks.get(id)?.hue ?? 0}`,
      })),
    })),
  };
}

export interface SourceView {
  readonly name: string;
  readonly known: boolean;
  readonly initial: string;
  readonly hue: string;
  readonly headline: string;
  readonly attributes: string;
  readonly href: string;
  /** At the publisher; empty where not known. */
  readonly original: string;
  readonly date: DateView | null;
  readonly byline: string;
  readonly agency: string;
  readonly readMore: string;
  /** "carried by 3 outlets", or empty. */
  readonly copies: string;
}

function viewSources(
  edition: Edition,
  story: Story,
  articles: readonly Article[],
  marks: ReadonlyMap<ArticleId, Mark>,
): SourceView[] {
  return articles.map((article) => {
    const entry = edition.entries.get(article.id);
    const mark = marks.get(article.id);
    const carriers = story.group.copies.find((copies) => copies.articles.includes(article.id));
    return {
      name: outletOf(article).name,
      known: outletOf(article).known,
      initial: mark?.initial ?? "",
      hue: `hue-${mark?.hue ?? 0}`,
      headline: article.headline.text,
      attributes: "",
      href: entry ? edition.links.href(articlePath(entry.slug)) : "",
      original: article.source.url ?? "",
      date: viewDate(article.published),
      byline: article.byline.join(", "),
      agency: article.source.agency ?? "",
      readMore: article.source.readMore ?? "",
      copies: carriers ? `${count(carriers.articles.length, "outlet")} carry this report` : "",
    };
  });
}

function linkArticle(edition: Edition, id: ArticleId) {
  const entry = edition.entries.get(id);
  if (!entry) return null;
  return {
    name: outletOf(entry.article).name,
    headline: entry.article.headline.text,
    href: edition.links.href(articlePath(entry.slug)),
  };
}

function viewEvidence(edition: Edition, { a, b, score, decision, reasons }: Evidence) {
  return {
    a: linkArticle(edition, a),
    b: linkArticle(edition, b),
    score: score.toFixed(2),
    decision,
    reasons: reasons.map(({ text, weight }) => ({ text, speaks: weight < 0 ? "against" : "for" })),
  };
}

export type StoryView = ReturnType<typeof viewStory>;
export type { Statement };
