/** The page of one article, as it was received. */
import { keyOf } from "../../cache/content-key.js";
import type { ArticleId, Entry, SentenceId, Story } from "../../model.js";
import { articleFile } from "../../words/article-file.js";
import type { Edition } from "../edition/edition.js";
import { articlePath, storyPath } from "../edition/links.js";
import {
  isComparedWithinLanguages,
  kindLabel,
  languageAttributes,
  shorten,
  titled,
} from "../edition/wording.js";
import { quoted } from "../locale/quoted-words.js";
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
  const { words } = edition;
  const headline = titled(article.headline.text, words);
  const document = edition.documents.get(article.path);
  const story = edition.stories.get(entry.story);
  const members = story ? edition.membersOf(story) : [article];
  const mark = (story ? edition.marksOf(story) : edition.marksFor(members)).get(article.id);
  const outlet = edition.outletOf(article);
  const alone = aloneIn(story, article.id);
  const received = document
    ? printReceived(document, article, words, alone)
    : { html: "", hasHeadline: false };
  const { dek } = article;
  const others = members.length - 1;
  const path = articlePath(entry.slug);
  const head = viewHead(edition, {
    path,
    title: headline,
    description: words.say("article.described", { outlet: outlet.name, headline: shorten(headline, 130) }),
    crumbs: story
      ? [{ name: shorten(titled(story.headline.text, words), 60), path: storyPath(story.slug) }]
      : [],
    type: "article",
  });
  return {
    head: { ...head, data: describeReceived(edition, article, head, path) },
    article: {
      headline,
      attributes: languageAttributes(article.language, edition.site.language),
      hasHeadline: received.hasHeadline,
      /** Empty where it is in the text. */
      dek: dek !== null && dek.span.field !== undefined ? dek.text : "",
      html: received.html,
      outlet: outlet.name,
      known: outlet.known,
      hue: `hue-${mark?.hue ?? 0}`,
      short: mark?.short ?? "",
      byline: article.byline.join(", "),
      published: words.viewDate(article.published),
      updated: words.viewDate(article.updated),
      kind: kindLabel(article, words),
      versions: (article.versions ?? []).map(({ headline: was, published, updated, path: from, said }) => ({
        headline: quoted(titled(was, words), article.language),
        date: words.viewDate(updated ?? published),
        path: articleFile(from),
        said: said.map((sentence) => quoted(sentence, article.language)),
      })),
      path: articleFile(article.path),
      original: article.source.url ?? "",
      readMore: hostOf(article.source.readMore),
      /** Whether sentences that no other report has are marked. */
      alone: alone.size > 0,
      severalLanguages: isComparedWithinLanguages(members),
      removed: article.removed.length,
      story: story
        ? {
            headline: titled(story.headline.text, words),
            href: edition.links.href(storyPath(story.slug)),
            others,
          }
        : null,
    },
  };
}

/** The sentences that this report alone has in a story of several. */
function aloneIn(story: Story | undefined, id: ArticleId): ReadonlySet<SentenceId> {
  if (story === undefined || story.group.articles.length < 2) return new Set();
  const own = story.onlyIn.filter(({ article }) => article === id);
  return new Set(own.flatMap(({ sentences }) => sentences.flatMap(({ sentence }) => sentence ?? [])));
}
