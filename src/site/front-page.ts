/** The front page, the pages of older stories after it, and the pages that stand alone. */
import type { Story } from "../model.js";
import { formatPlace } from "../problem.js";
import { type Edition, membersOf } from "./edition.js";
import { storyPath } from "./links.js";
import { countOutlets, createMarks } from "./outlets.js";
import { type Page, viewHead } from "./page.js";
import { createStatements } from "./statement.js";
import { count, digits, languageAttributes, viewDate } from "./wording.js";

/** Stories on the front page: what a reader scrolls through, and what compresses into 30 kB with the style. */
const FRONT = 40;

export function frontPage(edition: Edition): Page {
  return {
    path: "",
    template: "home",
    view: () => ({
      head: viewHead(edition, "", null, edition.site.description, "home"),
      home: {
        stories: edition.digest.stories.slice(0, FRONT).map((story) => viewCard(edition, story)),
        counts: countsOf(edition),
      },
    }),
  };
}

/** A story as lists show it. */
export function viewCard(edition: Edition, story: Story) {
  const articles = membersOf(edition, story);
  const marks = createMarks(articles);
  const { state } = createStatements(edition, marks);
  const outlets = new Map([...marks.values()].map((mark) => [mark.outlet.name, mark]));
  return {
    id: story.id,
    href: edition.links.href(storyPath(story.slug)),
    headline: story.headline.text,
    attributes: languageAttributes(
      edition.entries.get(story.headline.article)?.article.language ?? null,
      edition.site.language,
    ),
    dek: story.dek === null ? (story.lead[0] ? state(story.lead[0]) : null) : state(story.dek),
    reports: count(articles.length, "report"),
    independent: story.origins === articles.length ? "" : `${story.origins} independent`,
    differ: story.disagreements.length > 0,
    date: viewDate(story.lastPublished),
    outlets: [...outlets.values()].map(({ initial, hue, outlet }) => ({
      initial,
      hue: `hue-${hue}`,
      name: outlet.name,
    })),
  };
}

function countsOf({ digest, problems }: Edition) {
  return {
    stories: count(digest.stories.length, "story", "stories"),
    articles: count(digest.entries.length, "article"),
    problems: count(problems.length, "problem"),
  };
}

export function standingPages(edition: Edition): Page[] {
  return [
    {
      path: "about/",
      template: "about",
      view: () => ({
        head: viewHead(
          edition,
          "about/",
          "About this digest",
          "What is in this digest and how it was made.",
          "about",
        ),
        about: {
          counts: countsOf(edition),
          merged: count(
            edition.digest.stories.filter(({ group }) => group.articles.length > 1).length,
            "story has",
            "stories have",
          ),
          outlets: countOutlets(edition.digest.entries.map(({ article }) => article)).map(
            ({ outlet, count: own }) => ({
              name: outlet.name,
              articles: digits(own),
            }),
          ),
          problems: edition.problems.map(({ place, message, rule, help }) => ({
            place: formatPlace(place),
            message,
            rule,
            help: help ?? "",
          })),
        },
      }),
    },
    {
      path: "404.html",
      template: "not-found",
      view: () => ({ head: viewHead(edition, "404.html", "Not found", "There is no such page.") }),
    },
  ];
}
