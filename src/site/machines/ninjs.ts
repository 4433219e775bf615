/** A story as IPTC ninjs 3.0, the news industry's JSON, beside its page. */
import { keyOf } from "../../cache/content-key.js";
import type { Entity, Instant, Story } from "../../model.js";
import { ninjsPath } from "../edition/attachments.js";
import type { Edition } from "../edition/edition.js";
import { articlePath, storyPath } from "../edition/links.js";
import type { PlannedFile } from "../views/page-view.js";
import { urn } from "./feeds.js";

/** @see https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json */
const STANDARD = {
  name: "ninjs",
  version: "3.0",
  schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
};

/** One `ninjs.json` for each story, beside its page, where the settings ask for it. */
export function ninjs(edition: Edition): PlannedFile[] {
  return edition.digest.stories.flatMap((story) => {
    const path = ninjsPath(edition, story);
    return path === null
      ? []
      : {
          path,
          of: () => [keyOf(story)],
          get content() {
            return `${JSON.stringify(ninjsOf(edition, story))}\n`;
          },
        };
  });
}

function ninjsOf(edition: Edition, story: Story): object {
  const articles = edition.membersOf(story);
  const page = edition.links.absolute(storyPath(story.slug));
  const named = (kind: Entity["kind"]) =>
    story.entities.filter((entity) => entity.kind === kind).map(({ name }) => ({ name }));
  const body = story.lead.map(({ text }) => text).join("\n");
  return {
    standard: STANDARD,
    uri: urn(`story ${story.id}`),
    type: "composite",
    pubStatus: "usable",
    ...(story.revisions.length === 0 ? {} : { version: String(story.revisions.length) }),
    ...dated("firstCreated", story.firstPublished),
    ...dated("versionCreated", story.lastPublished),
    language: edition.entries.get(story.headline.article)?.article.language ?? edition.site.language,
    title: story.headline.text,
    headlines: [
      { role: "main", value: story.headline.text },
      ...story.otherHeadlines.map(({ text }) => ({ role: "alternative", value: text })),
    ],
    ...(story.dek === null ? {} : { descriptions: [{ role: "summary", value: story.dek.text }] }),
    bodies: [{ role: "lead", contentType: "text/plain", charCount: body.length, value: body }],
    people: named("person"),
    organisations: named("organisation"),
    places: named("place"),
    objects: named("work"),
    subjects: edition.directory.topicsOf(story).map(({ name }) => ({ name })),
    infoSources: [
      ...new Set(
        articles
          .map((article) => edition.outletOf(article))
          .flatMap(({ name, known }) => (known ? name : [])),
      ),
    ].map((name) => ({ name })),
    ...(page === null ? {} : { renditions: [{ name: "page", href: page, contentType: "text/html" }] }),
    associations: articles.map((article) => {
      const entry = edition.entries.get(article.id);
      const received = entry ? edition.links.absolute(articlePath(entry.slug)) : null;
      const href = article.source.url ?? received;
      return {
        name: edition.outletOf(article).name,
        uri: urn(`article ${article.id}`),
        type: "text",
        title: article.headline.text,
        ...(article.language === null ? {} : { language: article.language }),
        ...(article.byline.length === 0 ? {} : { by: article.byline.join(", ") }),
        ...dated("contentCreated", article.published),
        ...(href === null ? {} : { renditions: [{ name: "page", href, contentType: "text/html" }] }),
      };
    }),
  };
}

/** ninjs asks for a time: a day counts from its first minute, UTC. */
function dated(name: string, instant: Instant | null): object {
  if (instant === null) return {};
  return { [name]: instant.precision === "day" ? `${instant.iso}T00:00:00Z` : instant.iso };
}
