/** Reports XML that is no feed: a list of feeds, a site map, a page, each with what to do. */
import type { Problem } from "../../problem.js";
import { elements, type XmlElement } from "../xml/xml-tree.js";

const FEEDS = /^(?:rss|rdf:rdf|rdf|feed|atom:feed|channel|item|entry|atom:entry)$/;

const OTHERS: Readonly<Record<string, { found: string; rule: string; help: string }>> = {
  opml: {
    found: "list of feeds (OPML)",
    rule: "feed-list",
    help: "It names feeds and holds no article. Save each feed that its `xmlUrl` names into the folder.",
  },
  urlset: {
    found: "map of a site (sitemap)",
    rule: "feed-sitemap",
    help: "It names addresses and holds no article. Save the pages that its `loc` names, or the site's feed.",
  },
  html: {
    found: "web page",
    rule: "feed-page",
    help: "If it is an article, name the file `.html`. If it is what a server sent instead of a feed, fetch the feed again.",
  },
};

/** The problem of a document that is no feed; null where it is one. */
export function notAFeed(tree: XmlElement, path: string): Problem | null {
  const root = elements(tree)[0];
  const name = root?.name.replace(/^(?:xhtml|sitemap):/, "") ?? "";
  if (FEEDS.test(name)) return null;
  const other =
    OTHERS[name === "sitemapindex" ? "urlset" : name === "body" || name === "head" ? "html" : name];
  const expected = "expected an RSS, Atom, RDF or JSON feed";
  if (other !== undefined) {
    const { found, rule, help } = other;
    return { place: { path, line: 1 }, message: `Unexpected ${found}, ${expected}`, rule, help };
  }
  const found = root === undefined ? "content without tags" : `XML of \`<${name.slice(0, 40)}>\``;
  return { place: { path, line: 1 }, message: `Unexpected ${found}, ${expected}`, rule: "feed-syntax" };
}
