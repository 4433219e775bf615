/** The parts around every page: logo, navigation, footer and links, as the settings have them. */
import { completed, WAYS } from "../../config/look.js";
import type { ListingKind } from "../edition/directory.js";
import type { Edition } from "../edition/edition.js";
import { ALL_STORIES } from "../edition/sealed-listings.js";
import type { NavigationEntry, SiteView } from "../views/page-view.js";
import { INDEX_PATHS } from "./listing-pages.js";
import { readOwnPages } from "./own-pages.js";

type Way = (typeof WAYS)[number];

const LISTED: Readonly<Partial<Record<Way, ListingKind>>> = {
  topics: "topic",
  people: "person",
  places: "place",
  organisations: "organisation",
  sources: "source",
  days: "day",
};

/** Search first: on a phone, what comes later must be pushed for. Parts with nothing in them are left out. */
export function viewNavigation(edition: Edition): NavigationEntry[] {
  const { look, links } = edition;
  return (look.navigation ?? WAYS).flatMap((entry) => {
    if (typeof entry !== "string")
      return { name: entry.name, href: resolved(edition, entry.to), key: entry.to };
    const way = wayOf(edition, entry);
    return way === null ? [] : { name: way.name, href: links.href(way.path), key: way.path };
  });
}

function wayOf({ directory, words }: Edition, way: Way): { name: string; path: string } | null {
  const kind = LISTED[way];
  if (kind === undefined)
    return way === "search"
      ? { name: words.say("frame.search"), path: "search/" }
      : { name: words.say("frame.all"), path: ALL_STORIES.path };
  if (directory.listings[kind].length === 0) return null;
  return { name: words.say(`index.${kind}`), path: INDEX_PATHS[kind] };
}

/** Addresses of the site itself are in the settings without its base. */
function resolved({ links }: Edition, to: string): string {
  return /^(?:https?|mailto):/i.test(to) ? to : links.href(to.replace(/^\/+/, ""));
}

/** The setting that each address of the frame comes from, for who mends one that leads nowhere. */
export function frameSettings(edition: Edition): ReadonlyMap<string, string> {
  const { navigation, footer, head } = edition.look;
  const entries: (readonly [string, string])[] = [
    ...(navigation ?? []).flatMap((entry) =>
      typeof entry === "string" ? [] : [[entry.to, "look.navigation"] as const],
    ),
    ...footer.links.map(({ to }) => [to, "look.footer.links"] as const),
    ...head.map(({ href }) => [href, "look.head"] as const),
  ];
  return new Map(entries.map(([to, setting]) => [resolved(edition, to), setting]));
}

/** The parts of the frame that the settings decide. */
export function viewLook(
  edition: Edition,
): Pick<SiteView, "logo" | "logoAlone" | "paper" | "footer" | "links"> {
  const { look, links, own } = edition;
  const hasLogo = look.logo !== null && own.statics.some((file) => file.path === look.logo);
  return {
    // A logo that is not there is a problem of its own; the title stands for it.
    logo: hasLogo ? links.href(look.logo ?? "") : "",
    logoAlone: look.logoAlone,
    paper: { light: completed("light", look.colors).paper, dark: completed("dark", look.dark).paper },
    footer: {
      text: look.footer.text ?? "",
      links: [
        ...readOwnPages(edition)
          .filter(({ name }) => name !== "about")
          .map(({ name, title }) => ({ name: title, href: links.href(`${name}/`) })),
        ...look.footer.links.map(({ name, to }) => ({ name, href: resolved(edition, to) })),
      ],
    },
    links: look.head.map(({ href, ...attributes }) => ({
      ...attributes,
      href: resolved(edition, href),
    })),
  };
}
