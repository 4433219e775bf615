/** What changed in a story since its first build, and what its reports added where their older texts are at hand. */
import type { Article, ArticleId, Cited, Instant, Story, Version } from "../../model.js";
import { markOf, sentencesOf } from "../../words/sentence-marks.js";
import type { Edition } from "../edition/edition.js";
import { titled } from "../edition/wording.js";
import { quoted } from "../locale/quoted-words.js";
import type { DateView } from "../locale/words.js";
import type { Statement, Statements } from "./statement.js";
import type { Marks } from "./story-parts.js";
import { linkArticle } from "./story-sources.js";

interface ChangeView {
  /** "Build 2"; empty where an older text of an article tells of the change. */
  readonly build: string;
  readonly asOf: DateView | null;
  /** Safe to print. */
  readonly changes: readonly string[];
  /** New sentences that are still in their article, folded. */
  readonly added: ReturnType<typeof foldStatements>;
}

/** New sentences that are shown at once, and at most: a live page may add a hundred. */
const OPEN = 6;
const MOST = 30;

function foldStatements({ words }: Statements, statements: readonly Statement[]) {
  return words.fold(statements.slice(0, MOST), OPEN);
}

/** Newest first. The first revision is the story's beginning, not a change, so one alone is not shown. */
export function viewChanges(
  edition: Edition,
  story: Story,
  articles: readonly Article[],
  marks: Marks,
  statements: Statements,
): ChangeView[] {
  const { words } = edition;
  const displayed = new Set<string>();
  const stated = ({ id }: Article, sentences: ReturnType<typeof sentencesOf>) =>
    sentences.map((sentence) => {
      displayed.add(`${id} ${markOf(sentence)}`);
      const { text, span } = sentence;
      return statements.state({ article: id, sentence: sentence.id, text, span } satisfies Cited);
    });
  const outlets = (key: string, ids: readonly ArticleId[]) =>
    ids.flatMap((id) => {
      const article = linkArticle(edition, id, marks);
      return article === null ? [] : [words.rich(key, { outlet: article.name }, { outlet: article.href })];
    });
  const since = (iso: string | null) => (iso === null ? null : { iso, words: words.date(iso) });
  const headline = (was: string, language: string | null) =>
    words.rich("story.headlineWas", { headline: quoted(was, language) });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const revised = (story.revisions.length < 2 ? [] : story.revisions).map(
    ({ build, joined, left, changed, added = [], headlineWas, asOf }): ChangeView => ({
      build: words.say("story.build", { number: build }),
      asOf: since(asOf),
      changes: [
        ...outlets("story.joined", joined),
        ...outlets("story.changed", changed),
        ...outlets("story.moved", left),
        ...goneFrom(edition, left),
        ...(headlineWas === null ? [] : [headline(headlineWas, headlineLanguage(edition, story))]),
      ],
      added: foldStatements(
        statements,
        added.flatMap(({ article, marks: own }) => {
          const now = byId.get(article);
          return now
            ? stated(
                now,
                sentencesOf(now).filter((each) => own.includes(markOf(each))),
              )
            : [];
        }),
      ),
    }),
  );
  const updated = articles.flatMap((article) =>
    updatesOf(article).flatMap(({ was, next }): ChangeView[] => {
      const fresh = sentencesOf(article).filter(
        (each) => was.added.includes(each.text) && !displayed.has(`${article.id} ${markOf(each)}`),
      );
      if (fresh.length === 0) return [];
      const renamed = was.headline !== next.headline;
      return [
        {
          build: "",
          asOf: next.at === null ? null : words.viewDate(next.at),
          changes: [
            ...outlets("story.updated", [article.id]),
            ...(renamed ? [headline(titled(was.headline, words), article.language)] : []),
          ],
          added: foldStatements(statements, stated(article, fresh)),
        },
      ];
    }),
  );
  return [...revised.reverse(), ...updated.reverse()];
}

/** Whether an older text of an article is at hand, and a newer one added to it. */
export function hasUpdates(articles: readonly Article[]): boolean {
  return articles.some(({ versions = [] }) => versions.some(({ added }) => added.length > 0));
}

interface Update {
  readonly was: Version;
  readonly next: { readonly headline: string; readonly at: Instant | null };
}

/** Each older text of an article with what came after it. */
function updatesOf({ versions = [], headline, updated, published }: Article): Update[] {
  const steps = [...versions, { headline: headline.text, updated, published }];
  return versions.map((was, index) => {
    const {
      headline: title,
      updated: changed,
      published: first,
    } = steps[index + 1] as (typeof steps)[number];
    return { was, next: { headline: title, at: changed ?? first } };
  });
}

function goneFrom(edition: Edition, left: readonly ArticleId[]): string[] {
  const count = left.filter((id) => !edition.entries.has(id)).length;
  return count === 0 ? [] : [edition.words.rich("story.gone", { count })];
}

function headlineLanguage(edition: Edition, { headline }: Story): string | null {
  return edition.entries.get(headline.article)?.article.language ?? null;
}
