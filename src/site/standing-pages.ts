/** The pages that every site has: about this digest, and what stands where there is no page. */
import { formatPlace } from "../problem.js";
import type { Edition } from "./edition.js";
import { viewCounts } from "./front-page.js";
import { storyPath } from "./links.js";
import { type Page, viewHead } from "./page.js";
import { count } from "./wording.js";

export function standingPages(edition: Edition): Page[] {
  return [aboutPage(edition), notFoundPage(edition), ...redirectPages(edition)];
}

/** Where a story stood before it was joined with another: its address goes on to lead there. */
function redirectPages({ digest, links, site }: Edition): Page[] {
  return digest.redirects.map(({ from, to }) => ({
    path: storyPath(from),
    template: "redirect",
    view: () => ({
      title: site.title,
      href: links.href(storyPath(to)),
      canonical: links.absolute(storyPath(to)) ?? links.href(storyPath(to)),
    }),
  }));
}

function aboutPage(edition: Edition): Page {
  const { stories, entries } = edition.digest;
  return {
    path: "about/",
    template: "about",
    view: () => {
      const merged = stories.filter(({ group }) => group.articles.length > 1);
      const copies = stories.reduce((sum, story) => sum + story.group.articles.length - story.origins, 0);
      return {
        head: viewHead(edition, {
          path: "about/",
          title: "About this digest",
          description: "What is in this digest and how it was made.",
          here: "about/",
        }),
        about: {
          counts: viewCounts(edition),
          merged: count(merged.length, "story", "stories"),
          single: count(stories.length - merged.length, "story", "stories"),
          copies: some(copies, "article"),
          undated: some(entries.filter(({ article }) => article.published === null).length, "article"),
          unnamed: some(
            entries.filter(({ article }) => article.source.name === null && article.source.domain === null)
              .length,
            "article",
          ),
          removed: some(
            entries.reduce((sum, { article }) => sum + article.removed.length, 0),
            "piece",
          ),
          problems: edition.problems.map(({ place, message, rule, help, related }) => ({
            place: formatPlace(place),
            message,
            rule,
            related: related ? `${related.label} ${formatPlace(related.place)}` : "",
            help: help ?? "",
          })),
        },
      };
    },
  };
}

function notFoundPage(edition: Edition): Page {
  return {
    path: "404.html",
    template: "not-found",
    view: () => ({
      head: viewHead(edition, {
        path: "404.html",
        title: "Not found",
        description: "There is no such page.",
      }),
    }),
  };
}

/** Empty where there is none. */
const some = (number: number, one: string): string => (number === 0 ? "" : count(number, one));
