/** The page of one article, as it was received. */
import { keyOf } from "../../cache/content-key.js";
import type { ArticleId, Entry, SentenceId, Story } from "../../model.js";
import { fileOf } from "../../words/article-file.js";
import { kindLabel } from "../../words/kinds.js";
import type { Edition } from "../edition/edition.js";
import { articlePath, storyPath } from "../edition/links.js";
import { comparedWithin, count, languageAttributes, shorten, titled, viewDate } from "../edition/wording.js";
import { printReceived } from "../received/received.js";
import { type Page, viewHead } from "../views/page-view.js";
import { hostOf } from "../views/story-sources.js";
import { describeReceived } from "../views/structured-data.js";

/** One page for each article as it was received, what was removed struck through. */
export function articlePages(edition: Edition): Page[] {
  return edition.digest.entries.map((entry) => ({
    path: articlePath(entry.slug),
    template: "article",
    of: () => [keyOf(entry.article), entry.slug, entry.story],
    view: () => viewArticle(edition, entry),
  }));
}

function viewArticle(edition: Edition, entry: Entry) {
  const { article } = entry;
  const document = edition.documents.get(article.path);
  const story = edition.stories.get(entry.story);
  const members = story ? edition.membersOf(story) : [article];
  const mark = (story ? edition.marksOf(story) : edition.marksFor(members)).get(article.id);
  const outlet = edition.outletOf(article);
  const alone = aloneIn(story, article.id);
  const received = document ? printReceived(document, article, alone) : { html: "", hasHeadline: false };
  const { dek } = article;
  const others = members.length - 1;
  const path = articlePath(entry.slug);
  const head = viewHead(edition, {
    path,
    title: titled(article.headline.text),
    description: `As received from ${outlet.name}: ${shorten(titled(article.headline.text), 130)}`,
    crumbs: story ? [{ name: shorten(titled(story.headline.text), 60), path: storyPath(story.slug) }] : [],
    type: "article",
  });
  return {
    head: { ...head, data: describeReceived(edition, article, head, path) },
    article: {
      headline: titled(article.headline.text),
      attributes: languageAttributes(article.language, edition.site.language),
      hasHeadline: received.hasHeadline,
      /** Empty where it stands in the text. */
      dek: dek !== null && dek.span.field !== undefined ? dek.text : "",
      html: received.html,
      outlet: outlet.name,
      known: outlet.known,
      hue: `hue-${mark?.hue ?? 0}`,
      short: mark?.short ?? "",
      byline: article.byline.join(", "),
      published: viewDate(article.published),
      updated: viewDate(article.updated),
      kind: kindLabel(article),
      versions: (article.versions ?? []).map(({ headline, published, updated, path: from, said }) => ({
        headline: titled(headline),
        date: viewDate(updated ?? published),
        path: fileOf(from),
        said,
      })),
      path: fileOf(article.path),
      original: article.source.url ?? "",
      readMore: hostOf(article.source.readMore),
      /** Whether sentences that no other report has are marked. */
      alone: alone.size > 0,
      within: comparedWithin(members),
      removed: article.removed.length === 0 ? "" : count(article.removed.length, "piece"),
      story: story
        ? {
            headline: titled(story.headline.text),
            href: edition.links.href(storyPath(story.slug)),
            others: others === 0 ? "" : count(others, "other report"),
          }
        : null,
    },
  };
}

/** In a story of several reports, what this one alone says. */
function aloneIn(story: Story | undefined, id: ArticleId): ReadonlySet<SentenceId> {
  if (story === undefined || story.group.articles.length < 2) return new Set();
  const own = story.onlyIn.filter(({ article }) => article === id);
  return new Set(own.flatMap(({ sentences }) => sentences.flatMap(({ sentence }) => sentence ?? [])));
}
