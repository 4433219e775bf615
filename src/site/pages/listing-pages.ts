/**
 * The pages that list stories: of each person, place, organisation, topic, source and day, their indexes, all stories, and each
 * month of sealed ones.
 */
import { keyOf } from "../../cache/content-key.js";
import type { Cited, Story, Utterance } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { remember } from "../../structures/object-memo.js";
import { byCodeUnit } from "../../structures/order.js";
import type { Listing, ListingKind, ListingLink } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import { ALL_STORIES, type SealedMonth } from "../edition/sealed-listings.js";
import type { SiteWords } from "../locale/words.js";
import { viewCards } from "../views/card.js";
import { type Page, viewHead } from "../views/page-view.js";
import { createStatements } from "../views/statement.js";
import { describeList } from "../views/structured-data.js";
import { paged } from "./pagination.js";

/** Most stories on one page of a list. */
const MOST_STORIES = 60;
/** Most names on one page of an index. */
const MOST_NAMES = 600;

/** Path of the page of a listing's sealed stories of one month: `person/dmitry-peskov/2024-05/`. */
export const monthPath = (path: string, month: string): string => `${path}${month}/`;

/** Path of the index of each kind. */
export const INDEX_PATHS: Readonly<Record<ListingKind, string>> = {
  topic: "topics/",
  person: "people/",
  place: "places/",
  organisation: "organisations/",
  source: "sources/",
  day: "days/",
};

/** All pages that list living stories. */
export function listingPages(edition: Edition): Page[] {
  const kinds = Object.keys(INDEX_PATHS) as ListingKind[];
  return [
    ...kinds.flatMap((kind) =>
      edition.directory.listings[kind].flatMap((listing) => pagesOfListing(edition, listing)),
    ),
    ...kinds.flatMap((kind) => indexPages(edition, kind)),
    ...pagesOfAllStories(edition),
  ];
}

/** A listing as a heading or link names it. */
export function listingName({ kind, name }: ListingLink, words: SiteWords): string {
  if (kind === "day") return words.date(name);
  // Inputs write topics as they like: "world", "World".
  return kind === "topic" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function pagesOfListing(edition: Edition, listing: Listing): Page[] {
  const { words } = edition;
  const indexPath = INDEX_PATHS[listing.kind];
  const indexTitle = words.say(`index.${listing.kind}`);
  const name = listingName(listing, words);
  const number = words.say("count.stories", { count: storyCount(listing) });
  return paged(
    listing.stories,
    MOST_STORIES,
    listing.path,
    (stories, path, pager) => ({
      path,
      template: "list",
      of: () => [
        listing.kind,
        listing.name,
        storyCount(listing),
        listing.months,
        alsoOf(listing),
        stories.map(keyOf),
        entitiesIn(listing, stories).map(({ story, entity }) => [story.id, entity.name]),
        pager,
      ],
      view: () => {
        const head = viewHead(edition, {
          path,
          title: name,
          description: words.say("list.described", { name, stories: number, site: edition.site.title }),
          here: indexPath,
          crumbs: [{ name: indexTitle, path: indexPath }],
          ...(listing.kind === "topic" ? { feeds: listing.path } : {}),
        });
        return {
          head: { ...head, data: describeList(edition, name, path, stories, head) },
          list: {
            ...PLAIN_LIST,
            title: name,
            intro: number,
            months: viewMonths(edition, listing.path, listing.months),
            also: alsoOf(listing),
            ...(path === listing.path ? viewRolesAndQuotes(edition, listing, stories) : {}),
            stories: viewCards(edition, stories),
            pager,
          },
        };
      },
    }),
    edition,
  );
}

/** Empty values of the optional parts of a list: sealed months, other spellings, roles and quotations. */
const PLAIN_LIST = { months: [], also: "", roles: [], quotes: [] };

/** Stories of a listing, sealed ones included. */
const storyCount = ({ stories, months }: Listing): number => stories.length + sumOf(months);

const sumOf = (months: readonly SealedMonth[]): number => months.reduce((sum, { count }) => sum + count, 0);

/** The ways to the sealed stories of a listing. */
function viewMonths({ links, words }: Edition, path: string, months: readonly SealedMonth[]) {
  return months.map(({ month, count }) => ({
    name: words.date(month),
    href: links.href(monthPath(path, month)),
    number: words.say("count.stories", { count }),
  }));
}

/**
 * One month of a listing's sealed stories.
 *
 * @param cards of the stories as they were sealed, the latest first; empty objects where the pages' paths alone are wanted
 */
export function monthPages(
  edition: Edition,
  listing: Pick<Listing, "path" | "name"> & { readonly kind: ListingKind | "all" },
  month: string,
  cards: readonly object[],
): Page[] {
  const { words } = edition;
  const { kind, name } = listing;
  const shown =
    kind === "all" ? words.say("frame.all") : listingName({ kind, path: listing.path, name }, words);
  const title = words.say("list.month", { name: shown, month: words.date(month) });
  const number = words.say("count.stories", { count: cards.length });
  const crumb = { name: shown, path: listing.path };
  return paged(
    cards,
    MOST_STORIES,
    monthPath(listing.path, month),
    (cardsOfPage, path, pager) => ({
      path,
      template: "list",
      of: () => [title, cards.length, cardsOfPage.map(keyOf), pager],
      view: () => ({
        head: viewHead(edition, {
          path,
          title,
          description: words.say("list.described", {
            name: title,
            stories: number,
            site: edition.site.title,
          }),
          here: kind === "all" ? listing.path : INDEX_PATHS[kind],
          crumbs: [
            ...(kind === "all" ? [] : [{ name: words.say(`index.${kind}`), path: INDEX_PATHS[kind] }]),
            crumb,
          ],
        }),
        list: { ...PLAIN_LIST, title, intro: number, stories: cardsOfPage, pager },
      }),
    }),
    edition,
  );
}

/** Most other spellings of a name on its list. */
const MOST_SPELLINGS = 8;

/** Other spellings of the name in the stories. */
function alsoOf({ name, entities }: Listing): string {
  const forms = new Set(entities.flatMap(({ entity }) => entity.variants.map(({ text }) => text)));
  forms.delete(name);
  return [...forms].slice(0, MOST_SPELLINGS).join(", ");
}

/** Most roles and quotations on a list, and most quotations of one story. */
const MOST_ROLES = 8;
const MOST_QUOTES = 12;
const MOST_QUOTES_OF_STORY = 3;
/** Characters from which a quotation says something by itself. */
const LEAST_DISTINCTIVE_LENGTH = 40;

function entitiesIn({ entities }: Pick<Listing, "entities">, stories: readonly Story[]): Listing["entities"] {
  const shown = new Set(stories);
  return entities.filter(({ story }) => shown.has(story));
}

/** A story's quotations by who said them. */
const quotesOf = remember((story: Story) => {
  const quotes = new Map<string | null, Utterance[]>();
  for (const quote of story.quotes) addTo(quotes, quote.speaker, quote);
  return quotes;
});

/** The roles that the sources of the stories give, each wording once, and quotations where the listing is of a person. */
function viewRolesAndQuotes(edition: Edition, { kind, entities }: Listing, stories: readonly Story[]) {
  const own = entitiesIn({ entities }, stories);
  const articles = stories.flatMap((story) => edition.membersOf(story));
  const { state } = createStatements(edition, edition.marksFor(articles));
  const roles = new Map<string, Cited>();
  for (const { entity } of own)
    for (const role of entity.roles) {
      const key = role.text.toLowerCase();
      if (!roles.has(key)) roles.set(key, role);
    }
  const quotes = own.flatMap(({ story, entity }) =>
    (kind === "person" ? (quotesOf(story).get(entity.name) ?? []) : [])
      .flatMap(({ variants: [fullest] }) => fullest ?? [])
      .filter(({ text }) => text.length >= LEAST_DISTINCTIVE_LENGTH)
      .slice(0, MOST_QUOTES_OF_STORY),
  );
  return {
    roles: [...roles.values()].slice(0, MOST_ROLES).map((role) => state(role)),
    quotes: quotes.slice(0, MOST_QUOTES).map((quote) => state(quote)),
  };
}

function indexPages(edition: Edition, kind: ListingKind): Page[] {
  const listings = edition.directory.listings[kind];
  if (listings.length === 0) return [];
  const { words } = edition;
  const indexPath = INDEX_PATHS[kind];
  const title = words.say(`index.${kind}`);
  // The directory lists by name, so days from the earliest. Here the latest is first.
  const ordered = kind === "day" ? [...listings].reverse() : listings;
  return paged(
    ordered,
    MOST_NAMES,
    indexPath,
    (names, path, pager) => ({
      path,
      template: "index",
      of: () => [names.map((one) => [one.kind, one.name, one.path, storyCount(one)]), pager],
      view: () => ({
        head: viewHead(edition, {
          path,
          title,
          description: words.say("index.described", { name: title, site: edition.site.title }),
          here: indexPath,
        }),
        index: {
          title,
          names: names.map((listing) => ({
            name: listingName(listing, words),
            href: edition.links.href(listing.path),
            number: words.say("count.stories", { count: storyCount(listing) }),
          })),
          pager,
        },
      }),
    }),
    edition,
  );
}

/** All living stories, the latest first, the undated at the end in the order of the digest; sealed ones are linked by month. */
function pagesOfAllStories(edition: Edition): Page[] {
  const { say } = edition.words;
  const date = ({ lastPublished }: Story) => lastPublished?.iso ?? "";
  const stories = [...edition.digest.stories].sort((a, b) => byCodeUnit(date(b), date(a)));
  const sealed = sumOf(edition.directory.months);
  return paged(
    stories,
    MOST_STORIES,
    ALL_STORIES.path,
    (storiesOfPage, path, pager) => ({
      path,
      template: "list",
      of: () => [stories.length, edition.directory.months, storiesOfPage.map(keyOf), pager],
      view: () => ({
        head: viewHead(edition, {
          path,
          title: say("frame.all"),
          description: say("archive.described", { site: edition.site.title }),
          here: ALL_STORIES.path,
        }),
        list: {
          ...PLAIN_LIST,
          title: say("frame.all"),
          intro: say("archive.intro", { stories: say("count.stories", { count: stories.length + sealed }) }),
          months: viewMonths(edition, ALL_STORIES.path, edition.directory.months),
          stories: viewCards(edition, storiesOfPage),
          pager,
        },
      }),
    }),
    edition,
  );
}
