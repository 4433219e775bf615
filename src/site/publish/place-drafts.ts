/**
 * Moves drafts to their published places and removes what is gone. Between any two steps every link of every page leads somewhere,
 * also where two pages link to each other and neither can come first. EDGE.
 */
import { linkSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, outputPath } from "./page-drafts.js";

/** A file that is written, and waits for its place. */
export interface WaitingDraft {
  readonly name: string;
  readonly draft: string;
}

/** What is linked to comes before what links to it; the memory of the next build comes last. */
const ORDER: readonly RegExp[] = [
  /^assets\//,
  /^article\//,
  /^story\//,
  /^(?!digest\.json$)/,
  /^digest\.json$/,
];

const isPage = (name: string): boolean => name.endsWith(".html");

/**
 * Moves new files first, then changed ones. Each new page is a placeholder before that: from then on every address of the new site
 * leads somewhere.
 *
 * @param spare an empty folder on the same file system
 * @param placeholder text of a page that is about to come, or has gone
 */
export function placeDrafts(
  root: string,
  spare: string,
  drafts: readonly WaitingDraft[],
  isNew: (name: string) => boolean,
  placeholder: string,
): void {
  const fresh = ordered(drafts.filter(({ name }) => isNew(name)));
  const putPlaceholder = placeholders(spare, placeholder);
  const folders = new Set<string>();
  const makeFolderOf = (target: string) => {
    const folder = path.dirname(target);
    if (!folders.has(folder)) makeFolder(folder);
    folders.add(folder);
  };
  for (const { name } of fresh)
    if (isPage(name)) {
      const target = outputPath(root, name);
      makeFolderOf(target);
      putPlaceholder(target);
    }
  const move = ({ name, draft }: WaitingDraft) => {
    const target = outputPath(root, name);
    makeFolderOf(target);
    renameSync(draft, target);
  };
  for (const draft of fresh) if (!isPage(draft.name)) move(draft);
  for (const draft of fresh) if (isPage(draft.name)) move(draft);
  for (const draft of ordered(drafts.filter(({ name }) => !isNew(name)))) move(draft);
}

function ordered(drafts: readonly WaitingDraft[]): WaitingDraft[] {
  const ranks = ORDER.map((): WaitingDraft[] => []);
  for (const draft of drafts) ranks[ORDER.findIndex((pattern) => pattern.test(draft.name))]?.push(draft);
  return ranks.flat();
}

/** Removes files that are there, and the folders that held nothing else. Pages that link to each other lose their links first. */
export function removePublished(
  root: string,
  spare: string,
  names: readonly string[],
  isThere: (name: string) => boolean,
  placeholder: string,
): void {
  const pages = names.filter((name) => isPage(name) && isThere(name));
  const putPlaceholder = placeholders(spare, placeholder);
  const draft = path.join(spare, "gone");
  for (const name of pages) {
    putPlaceholder(draft);
    renameSync(draft, path.join(root, name));
  }
  const folders = new Set<string>();
  for (const name of [...pages, ...names.filter((other) => !isPage(other) || !isThere(other))]) {
    if (isThere(name)) rmSync(path.join(root, name), { force: true });
    for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder))
      folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    removeIfEmpty(path.join(root, folder));
}

/** Writes placeholders. Each is a hard link to one file, which costs no write; a copy where the file system has no hard links. */
function placeholders(spare: string, placeholder: string): (target: string) => void {
  const source = path.join(spare, "placeholder");
  let isWritten = false;
  return (target) => {
    if (!isWritten) {
      makeFolder(spare);
      rmSync(source, { force: true });
      writeFileSync(source, placeholder);
      isWritten = true;
    }
    try {
      linkSync(source, target);
    } catch {
      writeFileSync(target, placeholder);
    }
  };
}

/** Removes a folder if it is empty; does nothing otherwise, or where it does not exist. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or never there.
  }
}
