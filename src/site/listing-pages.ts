/** The pages that list: of each person, place, organisation, topic, source and day, their indexes, and the archive. */
import type { Story } from "../model.js";
import { viewCard } from "./card.js";
import type { Listing, ListingKind } from "./directory.js";
import type { Edition } from "./edition.js";
import { type Page, viewHead } from "./page.js";
import { createStatements } from "./statement.js";
import { describeList } from "./structured.js";
import { count, digits, wordDate } from "./wording.js";

/** Stories on one page of a list. */
const STORIES = 60;
/** Names on one page of an index. */
const NAMES = 600;

export const INDEXES: Readonly<Record<ListingKind, { path: string; title: string; one: string }>> = {
  topic: { path: "topics/", title: "Topics", one: "Topic" },
  person: { path: "people/", title: "People", one: "Person" },
  place: { path: "places/", title: "Places", one: "Place" },
  organisation: { path: "organisations/", title: "Organisations", one: "Organisation" },
  source: { path: "sources/", title: "Sources", one: "Source" },
  day: { path: "days/", title: "Days", one: "Day" },
};

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

export const listingName = ({ kind, name }: Listing): string => (kind === "day" ? wordDate(name) : name);

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
      view: () => {
        const head = viewHead(edition, {
          path,
          title: name,
          description: `${name}: ${count(listing.stories.length, "story", "stories")} in ${edition.site.title}.`,
          here: indexPath,
          crumbs: [{ name: indexTitle, path: indexPath }],
          ...(listing.kind === "topic" ? { feeds: listing.path } : {}),
        });
        return {
          head: { ...head, data: describeList(edition, name, path, stories, head) },
          list: {
            title: name,
            kind: one,
            intro: count(listing.stories.length, "story", "stories"),
            also: alsoOf(listing),
            roles: path === listing.path ? rolesOf(edition, listing) : [],
            quotes: path === listing.path ? quotesOf(edition, listing) : [],
            stories: stories.map((story) => viewCard(edition, story)),
            pager,
          },
        };
      },
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

/** What the sources call them, each wording once, with who says it. */
function rolesOf(edition: Edition, { entities }: Listing) {
  const seen = new Set<string>();
  return entities.flatMap(({ story, entity }) =>
    entity.roles.flatMap((role) => {
      const key = role.text.toLowerCase();
      if (seen.has(key) || seen.size >= 8) return [];
      seen.add(key);
      return createStatements(edition, edition.marksOf(story)).state(role);
    }),
  );
}

/** What a person is quoted with, in the order of the stories. */
function quotesOf(edition: Edition, { kind, entities }: Listing) {
  if (kind !== "person") return [];
  return entities
    .flatMap(({ story, entity }) =>
      story.quotes
        .filter(({ speaker, variants }) => speaker === entity.name && (variants[0]?.text.length ?? 0) > 40)
        .slice(0, 3)
        .map(({ variants }) => ({ story, variants })),
    )
    .slice(0, 12)
    .flatMap(({ story, variants: [fullest] }) =>
      fullest ? createStatements(edition, edition.marksOf(story)).state(fullest) : [],
    );
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
            number: count(listing.stories.length, "story", "stories"),
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
  return paged(
    stories,
    STORIES,
    "archive/",
    (own, path, pager) => ({
      path,
      template: "list",
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
          intro: `${count(stories.length, "story", "stories")}, the latest first`,
          also: "",
          roles: [],
          quotes: [],
          stories: own.map((story) => viewCard(edition, story)),
          pager,
        },
      }),
    }),
    edition.links.href,
  );
}
