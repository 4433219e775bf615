/** The pages that list: of each person, place, organisation, topic, source and day, their indexes, and the archive. */
import { keyOf } from "../../cache/content-key.js";
import type { Cited, Story } from "../../model.js";
import type { Listing, ListingKind, ListingLink } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import type { SealedMonth } from "../edition/sealed-listings.js";
import { count, digits, wordDate } from "../edition/wording.js";
import { viewCards } from "../views/card.js";
import { type Page, viewHead } from "../views/page-view.js";
import { createStatements } from "../views/statement.js";
import { describeList } from "../views/structured-data.js";

/** Stories on one page of a list. */
const STORIES = 60;
/** Names on one page of an index. */
const NAMES = 600;

/** The page of a listing's sealed stories of one month: `person/dmitry-peskov/2024-05/`. */
export const monthPath = (path: string, month: string): string => `${path}${month}/`;

export const INDEXES: Readonly<Record<ListingKind, { path: string; title: string; one: string }>> = {
  topic: { path: "topics/", title: "Topics", one: "Topic" },
  person: { path: "people/", title: "People", one: "Person" },
  place: { path: "places/", title: "Places", one: "Place" },
  organisation: { path: "organisations/", title: "Organisations", one: "Organisation" },
  source: { path: "sources/", title: "Sources", one: "Source" },
  day: { path: "days/", title: "Days", one: "Day" },
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
export function listingName({ kind, name }: ListingLink): string {
  if (kind === "day") return wordDate(name);
  // Inputs write topics as they like: "world", "World".
  return kind === "topic" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** `path`, `path2/`, `path3/`, ... with `size` items each; one page even for none. */
function paged<T>(
  items: readonly T[],
  size: number,
  path: string,
  page: (items: readonly T[], path: string, pager: { previous: string; next: string; place: string }) => Page,
  href: (path: string) => string,
): Page[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  const at = (number: number) => (number === 1 ? path : `${path}${number}/`);
  return Array.from({ length: total }, (_, index) =>
    page(items.slice(index * size, (index + 1) * size), at(index + 1), {
      previous: index === 0 ? "" : href(at(index)),
      next: index + 1 === total ? "" : href(at(index + 2)),
      place: total === 1 ? "" : `Page ${digits(index + 1)} of ${digits(total)}`,
    }),
  );
}

function listPages(edition: Edition, listing: Listing): Page[] {
  const { path: indexPath, title: indexTitle, one } = INDEXES[listing.kind];
  const name = listingName(listing);
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
        storiesOf(listing),
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
          description: `${name}: ${count(storiesOf(listing), "story", "stories")} in ${edition.site.title}.`,
          here: indexPath,
          crumbs: [{ name: indexTitle, path: indexPath }],
          ...(listing.kind === "topic" ? { feeds: listing.path } : {}),
        });
        return {
          head: { ...head, data: describeList(edition, name, path, stories, head) },
          list: {
            title: name,
            kind: one,
            intro: count(storiesOf(listing), "story", "stories"),
            months: viewMonths(edition, listing.path, listing.months),
            also: alsoOf(listing),
            ...(path === listing.path ? viewWords(edition, listing, stories) : { roles: [], quotes: [] }),
            stories: viewCards(edition, stories),
            pager,
          },
        };
      },
    }),
    edition.links.href,
  );
}

/** Stories of a listing, sealed ones included. */
const storiesOf = ({ stories, months }: Listing): number => stories.length + sumOf(months);

const sumOf = (months: readonly SealedMonth[]): number =>
  months.reduce((sum, { count: own }) => sum + own, 0);

/** The ways to the sealed stories of a listing. */
function viewMonths({ links }: Edition, path: string, months: readonly SealedMonth[]) {
  return months.map(({ month, count: own }) => ({
    name: wordDate(month),
    href: links.href(monthPath(path, month)),
    number: count(own, "story", "stories"),
  }));
}

/** One month of a listing, as it stays. @param cards the latest first */
export function monthPages(
  edition: Edition,
  { kind, path, name }: Pick<Listing, "path" | "name"> & { readonly kind: ListingKind | "all" },
  month: string,
  cards: readonly object[],
): Page[] {
  const shown = kind === "all" ? name : listingName({ kind, path, name });
  const title = `${shown}, ${wordDate(month)}`;
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
          description: `${title}: ${count(cards.length, "story", "stories")} in ${edition.site.title}.`,
          here: index?.path ?? path,
          crumbs: [...(index === null ? [] : [{ name: index.title, path: index.path }]), crumb],
        }),
        list: {
          title,
          kind: index?.one ?? "",
          intro: count(cards.length, "story", "stories"),
          months: [],
          also: "",
          roles: [],
          quotes: [],
          stories: own,
          pager,
        },
      }),
    }),
    edition.links.href,
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
const TELLING = 40;

function entitiesIn({ entities }: Pick<Listing, "entities">, stories: readonly Story[]): Listing["entities"] {
  const shown = new Set(stories);
  return entities.filter(({ story }) => shown.has(story));
}

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
    story.quotes
      .filter(({ speaker }) => kind === "person" && speaker === entity.name)
      .flatMap(({ variants: [fullest] }) => fullest ?? [])
      .filter(({ text }) => text.length >= TELLING)
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
  const { path: indexPath, title } = INDEXES[kind];
  // The latest day first; all else by name.
  const ordered = kind === "day" ? [...listings].reverse() : listings;
  return paged(
    ordered,
    NAMES,
    indexPath,
    (names, path, pager) => ({
      path,
      template: "index",
      of: () => [names.map((one) => [one.kind, one.name, one.path, storiesOf(one)]), pager],
      view: () => ({
        head: viewHead(edition, {
          path,
          title,
          description: `${title} in ${edition.site.title}.`,
          here: indexPath,
        }),
        index: {
          title,
          names: names.map((listing) => ({
            name: listingName(listing),
            href: edition.links.href(listing.path),
            number: count(storiesOf(listing), "story", "stories"),
          })),
          pager,
        },
      }),
    }),
    edition.links.href,
  );
}

/** Every story, the latest first, the undated at the end in the order of the digest. */
function archivePages(edition: Edition): Page[] {
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
          title: "All stories",
          description: `All stories of ${edition.site.title}, the latest first.`,
          here: "archive/",
        }),
        list: {
          title: "All stories",
          kind: "",
          intro: `${count(stories.length + sealed, "story", "stories")}, the latest first`,
          months: viewMonths(edition, "archive/", edition.directory.months),
          also: "",
          roles: [],
          quotes: [],
          stories: viewCards(edition, own),
          pager,
        },
      }),
    }),
    edition.links.href,
  );
}
