/** Stories and claims as table rows, with values that a spreadsheet can sort. */
import type { Article, ArticleId, Claim, MergedStory } from "../../model.js";

type Cell = string | number;
export type TableRow = Readonly<Record<string, Cell>>;

/** The story of an article. */
export type GroupRow = {
  /** Id of the article. */
  readonly id: string;
  /** Id of the earliest article of its group. */
  readonly story: string;
};

/** A story in numbers. */
export type StoryRow = {
  /** Id of its earliest article. */
  readonly story: string;
  readonly headline: string;
  /** Number of articles, copies included. */
  readonly reports: number;
  /** Number of independent reports: copies count once. */
  readonly independent: number;
  /** `2024-05-01`, or `2024-05-01T14:30:00Z`; empty: not known. */
  readonly first_published: string;
  readonly last_published: string;
  /** Names, separated by `; `. */
  readonly outlets: string;
  readonly claims: number;
  readonly disagreements: number;
  readonly quotations: number;
  /** Paths, separated by `; `. */
  readonly articles: string;
};

/** One article that makes a claim, in its own words. */
export type ClaimRow = {
  /** Id of the earliest article of the story. */
  readonly story: string;
  /** Number of the claim in the story, from 1. */
  readonly claim: number;
  /** Number of independent reports that make the claim. */
  readonly independent: number;
  /** `report`, `analysis`, `background`, ... */
  readonly kind: string;
  /** Verbatim. */
  readonly text: string;
  /** Name or host; empty: not known. */
  readonly outlet: string;
  /** `2024-05-01`, or `2024-05-01T14:30:00Z`; empty: not known. */
  readonly published: string;
  /** Path of the article. */
  readonly article: string;
  /** Id of the sentence in the article, from `s1`; empty: in the headline or dek. */
  readonly sentence: string;
};

/** One row a story. `story` is the id of its earliest article; the dates are the earliest and the latest known. */
export function storyRows(stories: readonly MergedStory[], articles: readonly Article[]): StoryRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return stories.map((story) => {
    const members = membersOf(story, byId);
    const dates = members.flatMap(({ published }) => published?.iso ?? []).sort();
    return {
      story: story.group.articles[0] ?? "",
      headline: story.headline.text,
      reports: members.length,
      independent: story.origins,
      first_published: dates[0] ?? "",
      last_published: dates.at(-1) ?? "",
      outlets: [...new Set(members.map(outletOf))].filter((name) => name !== "").join("; "),
      claims: story.claims.length,
      disagreements: story.disagreements.length,
      quotations: story.quotes.length,
      articles: members.map(({ path }) => path).join("; "),
    };
  });
}

/** One row for each article that makes a claim: who says it, in which words, and how many independent reports do. */
export function claimRows(stories: readonly MergedStory[], articles: readonly Article[]): ClaimRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return stories.flatMap((story) =>
    story.claims.flatMap((claim, index) => rowsOfClaim(story, claim, index + 1, byId)),
  );
}

/** A row for each article that makes the claim. */
function rowsOfClaim(
  { group }: MergedStory,
  { saidBy, origins, kind }: Claim,
  number: number,
  byId: ReadonlyMap<ArticleId, Article>,
): ClaimRow[] {
  return saidBy.map(({ article, sentence, text }) => {
    const from = byId.get(article);
    return {
      story: group.articles[0] ?? "",
      claim: number,
      independent: origins,
      kind,
      text,
      outlet: from ? outletOf(from) : "",
      published: from?.published?.iso ?? "",
      article: from?.path ?? "",
      sentence: sentence ?? "",
    };
  });
}

const membersOf = ({ group }: MergedStory, byId: ReadonlyMap<ArticleId, Article>): Article[] =>
  group.articles.flatMap((id) => byId.get(id) ?? []);

const outletOf = ({ source }: Article): string => source.name ?? source.domain ?? "";
