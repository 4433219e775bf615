/** The files that a build left in its output folder, and what it noted of them, for the next build. EDGE. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { keyOfParts } from "../cache/content-key.js";
import { type Memo, noMemo } from "../cache/memo.js";
import { brokenLinks } from "./publish/broken-links.js";
import type { WrittenPart } from "./publish/page-drafts.js";
import type { FileStat, Remake, SiteRecord } from "./remake-plan.js";

export interface PublishedFiles {
  readonly names: ReadonlySet<string>;
  /** Null where nothing was noted. */
  readonly record: SiteRecord | null;
  /** Whether a file is as it was left, and none of its links leads nowhere now. */
  isUnchanged(name: string, stat: FileStat): boolean;
  /** Notes what was made, once it is published. */
  keep(remake: Remake, parts: readonly WrittenPart[]): void;
}

/** The published files of an output folder, with the notes of the last build. @param names of all files of the new site */
export function publishedFiles(memo: Memo, folder: string, names: ReadonlySet<string>): PublishedFiles {
  const root = path.resolve(folder);
  const key = keyOfParts("site", root);
  const record = (memo.recall(key) as SiteRecord | undefined) ?? null;
  const base = record?.site ?? "/";
  const isLosing = record?.names.some((name) => !names.has(name)) ?? false;
  const linksHold = (name: string) =>
    !name.endsWith(".html") ||
    brokenLinks(readFileSync(path.join(root, name), "utf8"), base, names).length === 0;
  const statOf = (name: string): FileStat | null => {
    const stats = statSync(`${root}/${name}`, { throwIfNoEntry: false });
    return stats?.isFile() ? { size: stats.size, time: stats.mtimeMs } : null;
  };
  return {
    names,
    record,
    isUnchanged(name, { size, time }) {
      const now = statOf(name);
      return now !== null && now.size === size && now.time === time && (!isLosing || linksHold(name));
    },
    keep(remake, parts) {
      if (memo === noMemo) return;
      const broken = new Set(
        parts.flatMap(({ kept, broken: links = [] }) => [...kept, ...links.map(({ page }) => page)]),
      );
      memo.keep(
        key,
        remake.record((name) => (broken.has(name) ? null : statOf(name))),
      );
    },
  };
}
