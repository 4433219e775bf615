/**
 * What comes first on a day. A story weighs as much as its independent reports together, and each of them weighs half as
 * much with every day since its outlet had something new to tell: what many reported yesterday gives way to what as many
 * report today, and a long story does not stay for what it once was.
 */

import type { Front } from "../../config/front.js";
import type { Story } from "../../model.js";
import { DAY_MS, isoDay } from "../../structures/day-numbers.js";
import { remember } from "../../structures/object-memo.js";
import { byCodeUnit } from "../../structures/order.js";
import { isNamed } from "../../words/article-names.js";
import type { Edition } from "./edition.js";
import { type OriginDays, originDays } from "./report-days.js";

/** A dated edition shows what was reported on its day and so many days before. */
const DAYS_BEFORE = 2;

export interface DatedEdition {
  /** `2024-05-07` */
  readonly day: string;
  readonly stories: readonly Story[];
  /** How many of them nobody had reported before that day. */
  readonly fresh: number;
}

export interface FrontOrder {
  /** All that the front page may show, by weight on the latest day. */
  readonly stories: readonly Story[];
  /** The latest first; empty where nothing is dated. */
  readonly editions: readonly DatedEdition[];
  /** The day of the latest report; null: nothing is dated. */
  readonly latest: string | null;
}

/** A story with the days on which its origins told news. */
interface DatedStory {
  readonly story: Story;
  readonly origins: readonly OriginDays[];
  /** All of them, the latest first. */
  readonly days: readonly number[];
}

/** The order of an edition, of which all stories are looked at. It is the same for all pages, and made once. */
export const frontOrder: (edition: Edition) => FrontOrder = remember(orderStories);

function orderStories(edition: Edition): FrontOrder {
  const { front } = edition;
  const shown = edition.digest.stories.filter((story) => isOnFront(edition, story));
  const dated = shown.map((story): DatedStory => {
    const origins = originDays(story, edition.membersOf(story));
    return { story, origins, days: [...new Set(origins.flat())].sort((a, b) => b - a) };
  });
  const days = [...new Set(dated.flatMap((one) => one.days))].sort((a, b) => b - a);
  const [latest = 0] = days;
  return {
    stories: pinnedFirst(edition, weightiestFirst(dated, latest, days.at(-1) ?? 0)),
    editions: days.slice(0, front.days).map((day) => {
      const known = dated.filter((one) => one.days.some((own) => own <= day && own >= day - DAYS_BEFORE));
      const stories = weightiestFirst(known, day, 0);
      const firstDay = new Map(known.map((one) => [one.story, one.days.at(-1)]));
      return {
        day: isoDay(day),
        stories,
        fresh: stories.filter((story) => firstDay.get(story) === day).length,
      };
    }),
    latest: days.length === 0 ? null : isoDay(latest),
  };
}

/** Stories by their weight on a day. @param undated the day of those without dates */
function weightiestFirst(stories: readonly DatedStory[], day: number, undated: number): Story[] {
  const weights = new Map(
    stories.map(({ story, origins }) => [story, weight(origins.length === 0 ? [[undated]] : origins, day)]),
  );
  const newest = new Map(
    stories.map(({ story, days }) => [story, days.find((own) => own <= day) ?? undated]),
  );
  return stories
    .map(({ story }) => story)
    .sort(
      (a, b) =>
        (weights.get(b) ?? 0) - (weights.get(a) ?? 0) ||
        (newest.get(b) ?? 0) - (newest.get(a) ?? 0) ||
        b.origins - a.origins ||
        byCodeUnit(b.lastPublished?.iso ?? "", a.lastPublished?.iso ?? "") ||
        byCodeUnit(a.id, b.id),
    );
}

/** The sum over the origins: 1 for news of that day, half as much for each day since the latest news before it. */
function weight(origins: readonly OriginDays[], day: number): number {
  const latest = origins.flatMap((days) => days.find((own) => own <= day) ?? []);
  // In one order, so that the sum is one number.
  return latest.sort((a, b) => b - a).reduce((sum, own) => sum + 2 ** (own - day), 0);
}

/**
 * What was reported on the latest days, in the order of the front page; pinned stories, too. Where nothing is dated, all.
 *
 * @param days how many, the latest among them
 */
export function latestStories(edition: Edition, days: number): readonly Story[] {
  const { stories, latest } = frontOrder(edition);
  if (latest === null) return stories;
  const first = isoDay(Date.parse(latest) / DAY_MS - days + 1);
  const pinned = new Set(topStories(edition, stories));
  return stories.filter(
    (story) =>
      pinned.has(story) ||
      edition.membersOf(story).some(({ published }) => (published?.iso.slice(0, 10) ?? "") >= first),
  );
}

function pinnedFirst(edition: Edition, stories: readonly Story[]): Story[] {
  return [...new Set([...topStories(edition, stories), ...stories])];
}

/** Those that the settings put first, in the order of the settings. */
export function topStories({ front, membersOf }: Edition, stories: readonly Story[]): Story[] {
  return front.top.flatMap(
    (name) => stories.find((story) => membersOf(story).some((article) => isNamed(article, name))) ?? [],
  );
}

function isOnFront({ front, membersOf, outletOf }: Edition, story: Story): boolean {
  if (story.origins < front.leastSources) return false;
  const { outlets, words, kinds } = front.hide;
  if (words.length > 0 && containsWord(story.headline.text, words)) return false;
  if (outlets.length === 0 && kinds.length === 0) return true;
  const hiddenOutlets = new Set(outlets.map((name) => name.toLowerCase()));
  const hiddenKinds = new Set<string>(kinds);
  return membersOf(story).some(
    (article) =>
      !hiddenKinds.has(article.kind) &&
      !hiddenOutlets.has(outletOf(article).name.toLowerCase()) &&
      !hiddenOutlets.has((article.source.domain ?? "").toLowerCase()),
  );
}

/** Whether a text has one of some words or phrases, as whole words: "world cup". */
export function containsWord(text: string, words: readonly string[]): boolean {
  const padded = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  return words.some((word) =>
    padded.includes(
      ` ${word
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
        .trim()} `,
    ),
  );
}

/** A section of the settings with its stories, in their order. */
export interface FrontSection {
  readonly title: string;
  readonly stories: readonly Story[];
}

/** Each story in the first section that it belongs to; the others are the rest. */
export function sectioned(
  edition: Edition,
  stories: readonly Story[],
): { readonly sections: readonly FrontSection[]; readonly rest: readonly Story[] } {
  const sections = edition.front.sections.map((section) => ({ section, stories: [] as Story[] }));
  const rest: Story[] = [];
  for (const story of stories)
    (sections.find(({ section }) => belongsTo(edition, section, story))?.stories ?? rest).push(story);
  return {
    sections: sections.map(({ section, stories: own }) => ({ title: section.title, stories: own })),
    rest,
  };
}

function belongsTo(
  edition: Edition,
  { topics, folders, words }: Front["sections"][number],
  story: Story,
): boolean {
  const wanted = new Set(topics.map((topic) => topic.toLowerCase()));
  return (
    edition.directory.topicsOf(story).some(({ name }) => wanted.has(name.toLowerCase())) ||
    edition
      .membersOf(story)
      .some(({ path }) =>
        folders.some((folder) => `/${path}`.includes(`/${folder.replace(/^\/|\/$/g, "")}/`)),
      ) ||
    containsWord(story.headline.text, words)
  );
}
