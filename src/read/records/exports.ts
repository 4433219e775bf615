/**
 * The articles in what services and programs export as JSON, each as a record with fields by their usual names:
 *
 *     {"status": "ok", "articles": [{"title": ...}]}                    a service of news, a list within an answer
 *     {"db": [{"data": {"posts": [...], "users": [...]}}]}              Ghost
 *     {"type": "OrderedCollection", "orderedItems": [{"object": ...}]}  ActivityPub: Mastodon, WordPress
 *     {"standard": {"name": "ninjs"}, "headlines": [...]}               ninjs 2 and 3 (https://iptc.org/standards/ninjs)
 */
import { isMapping, type Mapping } from "../../structures/mapping.js";

const listIn = (value: unknown): readonly Mapping[] => (Array.isArray(value) ? value.filter(isMapping) : []);

/** The records of an export, or of the list that an object wraps; null where the value is one record, or no object. */
export function exportedRecords(value: unknown): readonly Mapping[] | null {
  if (!isMapping(value)) return null;
  if (Array.isArray(value.orderedItems)) return listIn(value.orderedItems).flatMap(postOf);
  const ghost = listIn(value.db)[0]?.data;
  if (isMapping(ghost) && Array.isArray(ghost.posts)) return ghostRecords(ghost);
  if (Array.isArray(value.headlines) && Array.isArray(value.bodies)) return [wireRecord(value)];
  return isArticle(value) ? null : wrapped(value, DEEPEST);
}

/** Most objects around a list. */
const DEEPEST = 3;
const TITLES = ["title", "headline", "webTitle", "name"] as const;

/** Whether an object has a headline and something to read or to follow. */
const isArticle = (value: Mapping): boolean =>
  TITLES.some((name) => typeof value[name] === "string" || isWorded(value[name])) &&
  Object.keys(value).some((name) =>
    /text|content|body|html|url|link|date|publish|summary|description/i.test(name),
  );

/** `{"main": "Pier shut"}`, `{"rendered": "Pier shut"}`: headlines in services of news. */
const isWorded = (value: unknown): boolean =>
  isMapping(value) && (typeof value.main === "string" || typeof value.rendered === "string");

/** The longest list of articles below an object; the first of several. */
function wrapped(value: Mapping, levels: number): readonly Mapping[] | null {
  let found: readonly Mapping[] | null = null;
  for (const member of Object.values(value)) {
    const list = listIn(member);
    const articles = list.filter(isArticle);
    const candidate =
      list.length > 0 && articles.length * 2 > list.length
        ? list
        : isMapping(member) && levels > 1
          ? wrapped(member, levels - 1)
          : null;
    if (candidate !== null && candidate.length > (found?.length ?? 0)) found = candidate;
  }
  return found;
}

function ghostRecords({ posts, users, posts_authors: signed }: Mapping): readonly Mapping[] {
  const nameOf = new Map(listIn(users).map(({ id, name }) => [id, name]));
  return listIn(posts).flatMap((post) => {
    if (post.type === "page" || post.page === true) return [];
    const signers = listIn(signed).flatMap(({ post_id: id, author_id: author }) =>
      id === post.id ? [nameOf.get(author)] : [],
    );
    const authors = (signers.length > 0 ? signers : [nameOf.get(post.author_id)]).filter(Boolean);
    const { title, html, plaintext, status, published_at, custom_excerpt: description } = post;
    return [{ title, authors, published_at, description, status, text: html ?? plaintext ?? "" }];
  });
}

/** The post of an activity, as a record; empty where it repeats another post or answers one. */
function postOf(activity: Mapping): Mapping[] {
  const post = isMapping(activity.object) ? activity.object : activity;
  if (activity.type === "Announce" || typeof post.content !== "string") return [];
  if (post.inReplyTo !== null && post.inReplyTo !== undefined) return [];
  const { name, summary, content, published, updated, url, id } = post;
  return [{ title: name ?? undefined, description: summary, text: content, published, updated, url, id }];
}

function wireRecord(item: Mapping): Mapping {
  const main = (list: unknown) => {
    const parts = listIn(list);
    return (parts.find(({ role }) => role === "main") ?? parts[0])?.value;
  };
  const { uri, by, versioncreated, contentcreated, firstcreated, language } = item;
  return {
    id: uri,
    title: main(item.headlines),
    text: main(item.bodies),
    description: main(item.descriptions),
    byline: by,
    published: contentcreated ?? firstcreated ?? versioncreated,
    language,
  };
}
