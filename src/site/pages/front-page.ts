/** The front page: stories by weight, from the one across the page down to those in brief. */

import type { Story } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { type DatedEdition, frontOrder, sectioned, topStories } from "../edition/front-order.js";
import { editionPath } from "../edition/links.js";
import { ALL_STORIES } from "../edition/sealed-listings.js";
import { type CardView, cardDek, viewCards } from "../views/card.js";
import { type Page, viewHead } from "../views/page-view.js";
import { viewPicture } from "../views/picture-view.js";
import { createStatements } from "../views/statement.js";
import { describeList } from "../views/structured-data.js";

/** Stories on the front page: what a reader scrolls through, and what compresses into 30 kB with the style. */
const FRONT = 40;
/** Stories beside the first, and below it in the same column. */
const BESIDE = 3;
const BELOW = 2;
/** Stories of several reports below these, with their deks. */
const THIRDS = 9;

/** Stories of one section. */
const SECTION = 6;

/** The page at the root of the site, with the stories of the latest day first, and an edition for each of the last days. */
export function frontPages(edition: Edition): Page[] {
  const { site } = edition;
  const { editions } = frontOrder(edition);
  return [
    {
      path: "",
      template: "home",
      of: () => [],
      view: () => {
        const { stories, editions: dated } = frontOrder(edition);
        const head = viewHead(edition, { path: "", description: site.description, here: "home" });
        return {
          head: { ...head, data: describeList(edition, site.title, "", stories, head) },
          home: viewFront(edition, stories, dated, 0),
        };
      },
    },
    ...editions.map(({ day }, index) => ({
      path: editionPath(day),
      template: "home",
      of: () => [day],
      view: () => {
        const { editions: dated } = frontOrder(edition);
        const { stories = [] } = dated[index] ?? {};
        const title = edition.words.say("edition.title", { day: edition.words.date(day) });
        const head = viewHead(edition, {
          path: editionPath(day),
          title,
          description: edition.words.say("edition.described", {
            day: edition.words.date(day),
            site: site.title,
          }),
        });
        const articles = new Set(stories.flatMap(({ group }) => group.articles)).size;
        const counts = countsInWords(edition, stories.length, articles);
        return {
          head: { ...head, data: describeList(edition, title, editionPath(day), stories, head) },
          // An edition counts what is in it, the front page all that there is.
          home: { ...viewFront(edition, stories, dated, index), heading: title, counts },
        };
      },
    })),
  ];
}

/**
 * The view of the front page, or of an earlier day's.
 *
 * @param at index of the edition whose day it is
 */
function viewFront(edition: Edition, all: readonly Story[], editions: readonly DatedEdition[], at: number) {
  const { words } = edition;
  const { sections, rest } = sectioned(edition, all.slice(1 + BESIDE + BELOW));
  const inSections = sections.flatMap(({ stories }) => stories.slice(0, SECTION));
  const plain = [...all.slice(0, 1 + BESIDE + BELOW), ...rest].slice(0, FRONT);
  const shown = [...plain, ...inSections];
  const [first] = shown;
  const cardOf = new Map(viewCards(edition, shown).map((card, index) => [shown[index], card]));
  const cardsOf = (stories: readonly Story[]) => stories.flatMap((story) => cardOf.get(story) ?? []);
  const [top, ...cards] = cardsOf(plain);
  const own = editions[at];
  const tops = new Set(cardsOf(topStories(edition, all)));
  const recent = own === undefined ? cards : cardsOf(own.stories).filter((card) => cards.includes(card));
  // What one source alone reports is told in brief, unless there is nothing else to tell or an editor wants it so.
  const weighty = (some: readonly CardView[]) => {
    const several = some.filter((card) => card.several || tops.has(card));
    return several.length >= BESIDE ? several : some;
  };
  const leading = cards.filter((card) => tops.has(card) || recent.includes(card));
  // A day of few stories is followed by those before it, so that no column is empty.
  const high = [...new Set([...(leading.length >= BESIDE ? weighty(leading) : []), ...weighty(cards)])].slice(
    0,
    BELOW + BESIDE,
  );
  const thirds = weighty(cards)
    .filter((card) => !high.includes(card))
    .slice(0, THIRDS);
  const before = editions[at + 1];
  const turn = (one: DatedEdition | undefined) =>
    one === undefined ? null : { name: words.date(one.day), href: edition.links.href(editionPath(one.day)) };
  return {
    heading: words.say("home.heading", { site: edition.site.title }),
    first:
      first && top
        ? {
            ...top,
            ...(opensWithDek(first) ? {} : { dek: null }),
            lead: viewLead(edition, first, shown),
            picture: viewPicture(edition, first, outletMarks(edition, shown)),
          }
        : null,
    // In the order in which they are read, on a phone too.
    below: high.slice(0, BELOW),
    beside: high.slice(BELOW),
    sections: sections
      .map(({ title, stories }) => ({ title, cards: cardsOf(stories.slice(0, SECTION)) }))
      .filter((section) => section.cards.length > 0),
    thirds,
    briefs: cards.filter((card) => !high.includes(card) && !thirds.includes(card)),
    rest:
      edition.digest.stories.length > shown.length || edition.sealedCounts.stories > 0
        ? edition.links.href(ALL_STORIES.path)
        : "",
    stories: edition.digest.stories.length + edition.sealedCounts.stories,
    counts: viewCounts(edition),
    day: own === undefined ? null : { iso: own.day, words: words.date(own.day) },
    /** "12 new since 6 May 2024"; empty for the first edition, and where nothing is new. */
    fresh:
      own === undefined || before === undefined || own.fresh === 0
        ? ""
        : words.say("edition.fresh", { count: own.fresh, day: words.date(before.day) }),
    before: turn(before),
    after: at === 0 ? null : turn(editions[at - 1]),
  };
}

/** Marks of the outlets on a page of many stories. */
const outletMarks = (edition: Edition, shown: readonly Story[]) =>
  edition.marksFor(shown.flatMap((one) => edition.membersOf(one)));

/** Whether the dek of a card is no sentence of the lead but its first: below a later one the first would be read second. */
export const opensWithDek = (story: Story): boolean => {
  const dek = cardDek(story);
  return dek === null || dek === story.lead[0] || !story.lead.includes(dek);
};

/** The first sentences of the first story, without the one that is its dek already. */
export function viewLead(edition: Edition, story: Story, shown: readonly Story[]) {
  const marks = outletMarks(edition, shown);
  const { state } = createStatements(edition, marks);
  return story.lead
    .filter((cited) => !opensWithDek(story) || cited !== cardDek(story))
    .slice(0, 3)
    .map((cited) => state(cited));
}

/** How many stories, articles and problems there are, in words. */
export function viewCounts(edition: Edition) {
  const { digest, sealedCounts, problems, words } = edition;
  return {
    ...countsInWords(
      edition,
      digest.stories.length + sealedCounts.stories,
      digest.entries.length + sealedCounts.articles,
    ),
    problems: words.say("count.problems", { count: problems.length }),
  };
}

const countsInWords = ({ words: { say } }: Edition, stories: number, articles: number) => ({
  stories: say("count.stories", { count: stories }),
  articles: say("count.articles", { count: articles }),
});
