/**
 * Moves stories that leave the live window into the archive: reads the archive for a build, and collects what to add.
 * EDGE.
 */

import { isBeforeWindow, type LiveWindow, liveWindow } from "../../archive/live-window.js";
import { oldestFirst } from "../../archive/month-file.js";
import { liveArticles, rulesForLive } from "../../archive/sealed-articles.js";
import { type Help, type Received, type Understood, understand } from "../../build.js";
import type { Config } from "../../config.js";
import { type ArchivedMonth, parseLedger } from "../../digest/ledger/ledger.js";
import { storyTopics } from "../../digest/related/story-topics.js";
import type { ArticleId, Instant, SealedRecord, StoryId } from "../../model.js";
import type { Problem } from "../../problem.js";
import type { PictureDrawing } from "../../site/drawing/drawn-files.js";
import { picturesOf } from "../../site/machines/story-pictures.js";
import { bareEdition } from "../../site/render.js";
import { sealStories } from "../../site/sealed/seal-stories.js";
import type { Settings } from "../settings/settings.js";
import { type Archive, archivedMonths, noArchive, openArchive } from "./archive-files.js";
import type { LedgerFile } from "./memory.js";

/** The live stories of a build, and the archive after it. */
export interface Lived extends Understood {
  readonly archive: Archive;
  /** Records of the stories that this build seals. */
  readonly fresh: readonly SealedRecord[];
  /** Their pictures, which the archive has to take. */
  readonly pictures: readonly PictureDrawing[];
}

/** Stories that are to be sealed now. */
type Due = Pick<Lived, "pictures"> & { readonly records: readonly SealedRecord[] };

const NONE_DUE: Due = { records: [], pictures: [] };

/**
 * Understands all articles that are not sealed. Where articles of the last build are older than the live window, they
 * are understood first and alone: they are sealed as they were published, and no report of today joins them. Articles
 * that are new and old at once are sealed as they come. The rest is understood without the sealed ones, so that the
 * build that seals gives the same stories as the next one.
 *
 * @param ledger null: there is none
 */
export async function understandLive(
  received: Received,
  ledger: LedgerFile | null,
  settings: Settings,
  help: Help,
): Promise<Lived> {
  const { sealAfterDays: days } = settings;
  let archive = openBeside(ledger, settings);
  const window =
    days === null
      ? NO_WINDOW
      : liveWindow(
          received.articles.flatMap(({ published }) => published ?? []),
          days,
        );
  const fresh: SealedRecord[] = [];
  const pictures: PictureDrawing[] = [];
  const understandWithout = (sealed: Archive, only: ReadonlySet<ArticleId> | null) => {
    const live = withoutSealed(received, sealed, strayDate(window, received));
    const articles = only === null ? live.articles : live.articles.filter(({ id }) => only.has(id));
    const memory = {
      text: ledger?.text ?? null,
      path: ledger?.path ?? settings.ledgerPath,
      sealed: sealed.stories,
    };
    return understand({ ...live, articles }, rulesForLive(settings.config, sealed.stories), memory, help);
  };
  const seal = async (understood: Understood): Promise<boolean> => {
    const found = days === null ? NONE_DUE : await due(understood, settings.config, window, days);
    const { records } = found;
    fresh.push(...records);
    pictures.push(...found.pictures);
    const stories = [...archive.stories, ...records.map(({ story }) => story)].sort(oldestFirst);
    archive = { ...archive, stories };
    return records.length > 0;
  };
  const before = days === null ? null : publishedBefore(received, ledger, window, days);
  if (before !== null) await seal(await understandWithout(archive, before));
  for (;;) {
    const understood = await understandWithout(archive, null);
    if (!(await seal(understood))) return { ...withMonths(understood, archive), archive, fresh, pictures };
  }
}

/** Ids of the last build's articles, if one of its stories is now older than the window; else null. */
function publishedBefore(
  { articles }: Received,
  ledger: LedgerFile | null,
  window: LiveWindow,
  days: number,
): ReadonlySet<ArticleId> | null {
  const memory = ledger === null ? null : parseLedger(ledger.text, ledger.path).ledger;
  if (memory === null) return null;
  const dates = new Map(articles.map(({ id, published }) => [id, published]));
  const isOld = memory.stories.some((story) => {
    const own = story.articles.flatMap((id) => dates.get(id) ?? []);
    return own.length > 0 && own.every((date) => isBeforeWindow(date, window, days));
  });
  return isOld ? new Set(memory.articles.map(({ id }) => id)) : null;
}

const NO_WINDOW: LiveWindow = { end: null, stray: null };

/** Opens the archive even where the ledger does not mention it, because the ledger may be lost. */
function openBeside(ledger: LedgerFile | null, { archivePath }: Settings): Archive {
  const months = monthsIn(ledger);
  return archivePath === null ? noArchive("", months) : openArchive(archivePath, months);
}

function monthsIn(ledger: LedgerFile | null): readonly ArchivedMonth[] {
  if (ledger === null || !ledger.text.includes('\n"archive": [')) return [];
  return parseLedger(ledger.text, ledger.path).ledger?.archive ?? [];
}

function withoutSealed(received: Received, { stories }: Archive, problems: readonly Problem[]): Received {
  const live = liveArticles(received.articles, stories);
  return {
    ...received,
    articles: live.articles,
    problems: [
      ...received.problems.filter(({ place }) => !live.sealedPaths.has(place.path)),
      ...live.problems,
      ...problems,
    ],
  };
}

async function due(
  { received, edited }: Understood,
  config: Config,
  window: LiveWindow,
  days: number,
): Promise<Due> {
  const { digest, problems, unproven } = edited;
  const past = digest.stories.filter(({ lastPublished }) => isBeforeWindow(lastPublished, window, days));
  if (past.length === 0 || unproven.length > 0) return NONE_DUE;
  const edition = await bareEdition(digest, received.documents, problems, config, received.pictures);
  const ids = new Set<StoryId>(past.map(({ id }) => id));
  const records = sealStories(edition, ids, {
    days,
    topicsOf: (story) => [...storyTopics(story)].map(([key, topic]) => ({ key, ...topic })),
  });
  return { records, pictures: picturesOf(edition, past) };
}

function withMonths(understood: Understood, { stories, missing }: Archive): Understood {
  const archive = archivedMonths(stories);
  if (archive.length === 0 && missing.length === 0) return understood;
  const { archive: _, ...ledger } = understood.edited.ledger;
  const next = archive.length === 0 ? ledger : { ...ledger, archive };
  return { ...understood, edited: { ...understood.edited, ledger: next } };
}

function strayDate({ stray }: LiveWindow, { articles }: Received): Problem[] {
  if (stray === null) return [];
  const isStray = ({ iso }: Instant) => iso.startsWith(stray);
  const [path = ""] = articles.flatMap(({ published, path: own }) =>
    published && isStray(published) ? own : [],
  );
  return [
    {
      place: { path },
      message: `Unexpected date ${stray}, expected one within the archive's days of another article's`,
      rule: "stray-date",
      help: "It alone seals no story: stories are sealed by the date before it. Mend it, if it is a slip.",
    },
  ];
}
