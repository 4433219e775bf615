/** The pages that every site has: about this digest, and the page for addresses without one. */
import type { SealedStory, Slug } from "../../model.js";
import { formatPlace, type Place } from "../../problem.js";
import { byCodeUnit } from "../../structures/order.js";
import { articleFile } from "../../words/article-file.js";
import type { Edition } from "../edition/edition.js";
import { articlePath, storyPath } from "../edition/links.js";
import { titled } from "../edition/wording.js";
import { type Page, viewHead } from "../views/page-view.js";
import { viewCounts } from "./front-page.js";
import { readOwnPages } from "./own-pages.js";

/** About, not found, redirects, and pages of what is gone. */
export function fixedPages(edition: Edition): Page[] {
  return [aboutPage(edition), notFoundPage(edition), ...redirectPages(edition), ...gonePages(edition)];
}

/** The page at the address of a story that was joined with another: it leads there. */
export function redirectPages({ digest, links, site }: Edition): Page[] {
  return digest.redirects.map(({ from, to }) => ({
    path: storyPath(from),
    template: "redirect",
    of: () => [from, to],
    view: () => ({
      title: site.title,
      href: links.href(storyPath(to)),
      canonical: links.absolute(storyPath(to)) ?? links.href(storyPath(to)),
    }),
  }));
}

/** The page at the address of a story or an article that is in the digest no more: it says so. */
function gonePages(edition: Edition): Page[] {
  const { digest } = edition;
  const sealed = digest.sealed ?? [];
  const stories = [
    ...digest.gone.stories,
    ...sealed.filter(({ forgotten }) => forgotten).flatMap(addressesOf),
  ];
  const articles = [
    ...digest.gone.articles,
    ...sealed.flatMap((story) => story.articles.flatMap(({ slug, forgotten }) => (forgotten ? slug : []))),
  ];
  return [
    ...stories.map((slug) => gonePage(edition, storyPath(slug), "story")),
    ...articles.map((slug) => gonePage(edition, articlePath(slug), "article")),
  ];
}

/** The page at an address whose story or article is gone: it says so instead of an error. */
export function gonePage(edition: Edition, path: string, what: "story" | "article"): Page {
  const { say } = edition.words;
  return {
    path,
    template: "gone",
    of: () => [path, what],
    view: () => ({
      head: viewHead(edition, {
        path,
        title: say("gone.title"),
        description: say(`gone.${what}.described`),
        listed: false,
      }),
      what,
    }),
  };
}

/** Addresses that a sealed story has and had. */
const addressesOf = ({ slug, formerSlugs }: SealedStory): Slug[] => [slug, ...formerSlugs];

function aboutPage(edition: Edition): Page {
  const { say } = edition.words;
  return {
    path: "about/",
    template: "about",
    of: () => [],
    view: () => {
      const { stories, entries } = edition.digest;
      const merged = stories.filter(({ group }) => group.articles.length > 1);
      const own = readOwnPages(edition).find(({ name }) => name === "about");
      const copies = stories.reduce((sum, story) => sum + story.group.articles.length - story.origins, 0);
      return {
        head: viewHead(edition, {
          path: "about/",
          title: own?.title ?? say("frame.about"),
          description: own?.description || say("about.described"),
          here: "about/",
        }),
        about: {
          /** What the site says of itself, before what newsfold says; null: nothing. */
          own: own === undefined ? null : { heading: own.heading, html: own.html },
          counts: viewCounts(edition),
          /** Those of the archive, which nothing below counts. */
          sealed: edition.sealedCounts.stories,
          merged: say("count.stories", { count: merged.length }),
          single: say("count.stories", { count: stories.length - merged.length }),
          copies,
          undated: entries.filter(({ article }) => article.published === null).length,
          unnamed: entries.filter(({ article: { source } }) => source.name === null && source.domain === null)
            .length,
          removed: entries.reduce((sum, { article }) => sum + article.removed.length, 0),
          problems: viewProblems(edition),
        },
      };
    },
  };
}

/** The problems of the build, in an order that does not depend on that of the records in a file. */
function viewProblems({ problems, digest, links, words }: Edition) {
  const byPath = new Map(digest.entries.map((entry) => [entry.article.path, entry]));
  return problems
    .map(({ place, message, rule, help, related }) => {
      const entry = byPath.get(place.path);
      return {
        place: placeThatLasts(place),
        article: entry
          ? {
              headline: titled(entry.article.headline.text, words),
              href: links.href(articlePath(entry.slug)),
            }
          : null,
        message,
        rule,
        related: related ? `${related.label} ${placeThatLasts(related.place)}` : "",
        help: help ?? "",
      };
    })
    .sort(
      (a, b) =>
        byCodeUnit(a.place, b.place) ||
        byCodeUnit(a.article?.href ?? "", b.article?.href ?? "") ||
        byCodeUnit(a.rule, b.rule) ||
        byCodeUnit(a.message, b.message),
    );
}

/** Records move when their file is sorted anew: of those, the file alone. */
function placeThatLasts(place: Place): string {
  const file = articleFile(place.path);
  return file !== place.path || RECORDS.test(file) ? file : formatPlace(place);
}

const RECORDS = /\.(?:jsonl|ndjson)$/i;

function notFoundPage(edition: Edition): Page {
  return {
    path: "404.html",
    template: "not-found",
    of: () => [],
    view: () => ({
      head: viewHead(edition, {
        path: "404.html",
        title: edition.words.say("missing.title"),
        description: edition.words.say("missing.described"),
      }),
    }),
  };
}
