/** The feeds of the digest. Entries link to story pages, and their ids never change: they come from the story's id. */
import { createHash } from "node:crypto";
import { generateAtomFeed } from "feedsmith";
import type { Instant, OutputFile, Story } from "../model.js";
import type { Edition } from "./edition.js";
import { storyPath } from "./links.js";

const ENTRIES = 50;

/** Atom must date everything; this stands where no date is known. */
const UNDATED = new Date(0);

export function feeds(edition: Edition): OutputFile[] {
  const { site, links, digest } = edition;
  const address = (path: string) => links.absolute(path) ?? links.href(path);
  const stories = digest.stories.slice(0, ENTRIES);
  const atom = generateAtomFeed({
    id: links.absolute("") ?? urn(`feed ${site.title}`),
    title: { value: site.title },
    subtitle: { value: site.description },
    updated: latest(stories),
    links: [
      { href: address(""), rel: "alternate", type: "text/html" },
      { href: address("feed.xml"), rel: "self", type: "application/atom+xml" },
    ],
    authors: [{ name: site.title }],
    generator: { text: "newsfold" },
    entries: stories.map((story) => ({
      id: urn(`story ${story.id}`),
      title: { value: story.headline.text },
      links: [{ href: address(storyPath(story.slug)), rel: "alternate", type: "text/html" }],
      updated: dateOf(story.lastPublished),
      ...(story.firstPublished === null ? {} : { published: dateOf(story.firstPublished) }),
      summary: { value: story.dek?.text ?? story.lead[0]?.text ?? story.headline.text },
    })),
  });
  return [{ path: "feed.xml", content: atom }];
}

function dateOf(instant: Instant | null): Date {
  return instant === null ? UNDATED : new Date(instant.iso);
}

function latest(stories: readonly Story[]): Date {
  return new Date(Math.max(0, ...stories.map((story) => dateOf(story.lastPublished).getTime())));
}

/** The same address for the same name, for ever: a UUID made of the name's digest (RFC 9562, version 8). */
export function urn(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
