/** The page of one article, as it was received. */
import type { Entry } from "../model.js";
import type { Edition } from "./edition.js";
import { articlePath, storyPath } from "./links.js";
import { createMarks, outletOf } from "./outlets.js";
import { type Page, viewHead } from "./page.js";
import { printReceived } from "./received.js";
import { count, languageAttributes, shorten, viewDate } from "./wording.js";

export function articlePages(edition: Edition): Page[] {
  return edition.digest.entries.map((entry) => ({
    path: articlePath(entry.slug),
    template: "article",
    view: () => viewArticle(edition, entry),
  }));
}

function viewArticle(edition: Edition, entry: Entry) {
  const { article } = entry;
  const document = edition.documents.get(article.path);
  const story = edition.stories.get(entry.story);
  const outlet = outletOf(article);
  const mark = createMarks([article]).get(article.id);
  const received = document ? printReceived(document, article) : { html: "", hasHeadline: false };
  const dek = article.dek;
  return {
    head: viewHead(
      edition,
      articlePath(entry.slug),
      `${shorten(article.headline.text, 120)} (${outlet.name})`,
      `As received: ${shorten(article.headline.text, 150)}`,
    ),
    article: {
      headline: article.headline.text,
      attributes: languageAttributes(article.language, edition.site.language),
      hasHeadline: received.hasHeadline,
      dek: dek !== null && dek.span.field !== undefined ? dek.text : "",
      html: received.html,
      outlet: outlet.name,
      known: outlet.known,
      hue: `hue-${mark?.hue ?? 0}`,
      initial: mark?.initial ?? "",
      byline: article.byline.join(", "),
      published: viewDate(article.published),
      updated: viewDate(article.updated),
      path: article.path,
      original: article.source.url ?? "",
      readMore: article.source.readMore ?? "",
      removed: article.removed.length === 0 ? "" : count(article.removed.length, "piece"),
      story: story
        ? {
            headline: story.headline.text,
            href: edition.links.href(storyPath(story.slug)),
            others:
              story.group.articles.length - 1 ? count(story.group.articles.length - 1, "other report") : "",
          }
        : null,
    },
  };
}
