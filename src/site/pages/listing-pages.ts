/** The pages that list: of each person, place, organisation, topic, source and day, their indexes, and the archive. */
import { keyOf } from "../../cache/content-key.js";
import type { Cited, Story, Utterance } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { remember } from "../../structures/object-memo.js";
import type { Listing, ListingKind, ListingLink } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import type { SealedMonth } from "../edition/sealed-listings.js";
import type { SiteWords } from "../locale/words.js";
import { viewCards } from "../views/card.js";
import { type Page, viewHead } from "../views/page-view.js";
import { createStatements } from "../views/statement.js";
import { describeList } from "../views/structured-data.js";
import { paged } from "./pagination.js";

/** Stories on one page of a list. */
const STORIES = 60;
/** Names on one page of an index. */
const NAMES = 600;

/** The page of a listing's sealed stories of one month: `person/dmitry-peskov/2024-05/`. */
export const monthPath = (path: string, month: string): string => `${path}${month}/`;

export const INDEXES: Readonly<Record<ListingKind, string>> = {
  topic: "topics/",
  person: "people/",
  place: "places/",
  organisation: "organisations/",
  source: "sources/",
  day: "days/",
};

/** The pages of people, places, organisations, topics, sources and days, their indexes, and the archive. */
export function listingPages(edition: Edition): Page[] {
  const kinds = Object.keys(INDEXES) as ListingKind[];
  return [
    ...kinds.flatMap((kind) =>
      edition.directory.listings[kind].flatMap((listing) => listPages(edition, listing)),
    ),
    ...kinds.flatMap((kind) => indexPages(edition, kind)),
    ...archivePages(edition),
  ];
}

/** A listing as a heading or link names it. */
export function listingName({ kind, name }: ListingLink, words: SiteWords): string {
  if (kind === "day") return words.date(name);
  // Inputs write topics as they like: "world", "World".
  return kind === "topic" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function listPages(edition: Edition, listing: Listing): Page[] {
  const { words } = edition;
  const indexPath = INDEXES[listing.kind];
  const indexTitle = words.say(`index.${listing.kind}`);
  const name = listingName(listing, words);
  const number = words.say("count.stories", { count: storyCount(listing) });
  return paged(
    listing.stories,
    STORIES,
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
            title: name,
            intro: number,
            months: viewMonths(edition, listing.path, listing.months),
            also: alsoOf(listing),
            ...(path === listing.path ? viewWords(edition, listing, stories) : { roles: [], quotes: [] }),
            stories: viewCards(edition, stories),
            pager,
          },
        };
      },
    }),
    edition,
  );
}

/** Stories of a listing, sealed ones included. */
const storyCount = ({ stories, months }: Listing): number => stories.length + sumOf(months);

const sumOf = (months: readonly SealedMonth[]): number =>
  months.reduce((sum, { count: own }) => sum + own, 0);

/** The ways to the sealed stories of a listing. */
function viewMonths({ links, words }: Edition, path: string, months: readonly SealedMonth[]) {
  return months.map(({ month, count: own }) => ({
    name: words.date(month),
    href: links.href(monthPath(path, month)),
    number: words.say("count.stories", { count: own }),
  }));
}

/** One month of a listing, as it stays. @param cards the latest first */
export function monthPages(
  edition: Edition,
  { kind, path, name }: Pick<Listing, "path" | "name"> & { readonly kind: ListingKind | "all" },
  month: string,
  cards: readonly object[],
): Page[] {
  const { words } = edition;
  const shown = kind === "all" ? words.say("frame.all") : listingName({ kind, path, name }, words);
  const title = words.say("list.month", { name: shown, month: words.date(month) });
  const number = words.say("count.stories", { count: cards.length });
  const crumb = { name: shown, path };
  const index = kind === "all" ? null : INDEXES[kind];
  return paged(
    cards,
    STORIES,
    monthPath(path, month),
    (own, at, pager) => ({
      path: at,
      template: "list",
      of: () => [title, cards.length, own.map(keyOf), pager],
      view: () => ({
        head: viewHead(edition, {
          path: at,
          title,
          description: words.say("list.described", {
            name: title,
            stories: number,
            site: edition.site.title,
          }),
          here: index ?? path,
          crumbs: [
            ...(kind === "all" || index === null ? [] : [{ name: words.say(`index.${kind}`), path: index }]),
            crumb,
          ],
        }),
        list: {
          title,
          intro: number,
          months: [],
          also: "",
          roles: [],
          quotes: [],
          stories: own,
          pager,
        },
      }),
    }),
    edition,
  );
}

/** Other spellings of the name in the stories. */
function alsoOf({ name, entities }: Listing): string {
  const forms = new Set(entities.flatMap(({ entity }) => entity.variants.map(({ text }) => text)));
  forms.delete(name);
  return [...forms].slice(0, 8).join(", ");
}

/** What a list tells at most beside its stories. */
const ROLES = 8;
const QUOTES = 12;
/** Of one story. */
const QUOTES_OF_STORY = 3;
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

/** What the sources of the stories shown call somebody, each wording once, and what they quote them with. */
function viewWords(edition: Edition, { kind, entities }: Listing, stories: readonly Story[]) {
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
      .slice(0, QUOTES_OF_STORY),
  );
  return {
    roles: [...roles.values()].slice(0, ROLES).map((role) => state(role)),
    quotes: quotes.slice(0, QUOTES).map((quote) => state(quote)),
  };
}

function indexPages(edition: Edition, kind: ListingKind): Page[] {
  const listings = edition.directory.listings[kind];
  if (listings.length === 0) return [];
  const { words } = edition;
  const indexPath = INDEXES[kind];
  const title = words.say(`index.${kind}`);
  // The latest day first; all else by name.
  const ordered = kind === "day" ? [...listings].reverse() : listings;
  return paged(
    ordered,
    NAMES,
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

/** Every story, the latest first, the undated at the end in the order of the digest. */
function archivePages(edition: Edition): Page[] {
  const { say } = edition.words;
  const date = ({ lastPublished }: Story) => lastPublished?.iso ?? "";
  const stories = [...edition.digest.stories].sort((a, b) =>
    date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0,
  );
  const sealed = sumOf(edition.directory.months);
  return paged(
    stories,
    STORIES,
    "archive/",
    (own, path, pager) => ({
      path,
      template: "list",
      of: () => [stories.length, edition.directory.months, own.map(keyOf), pager],
      view: () => ({
        head: viewHead(edition, {
          path,
          title: say("frame.all"),
          description: say("archive.described", { site: edition.site.title }),
          here: "archive/",
        }),
        list: {
          title: say("frame.all"),
          intro: say("archive.intro", { stories: say("count.stories", { count: stories.length + sealed }) }),
          months: viewMonths(edition, "archive/", edition.directory.months),
          also: "",
          roles: [],
          quotes: [],
          stories: viewCards(edition, own),
          pager,
        },
      }),
    }),
    edition,
  );
}
