/**
 * Finds and opens the pictures of articles, and reads their sizes. A faulty picture is a problem; its article stays. Reads
 * files (an edge).
 */
import path from "node:path";
import { keyOfParts } from "../../cache/content-key.js";
import { type Memo, noMemo } from "../../cache/memo.js";
import type { Config } from "../../config.js";
import type { Article, ArticleId, Document } from "../../model.js";
import type { Problem } from "../../problem.js";
import { articleFile } from "../../words/article-file.js";
import { canDecode, type Inspected, inspectPicture, SHARP } from "../drawing/picture-codec.js";
import { type Picture, shownSize } from "./picture.js";
import { isAddress, type OpenedPicture, openPicture, pageText } from "./picture-files.js";
import type { NamedPicture } from "./picture-words.js";

export interface Pictures {
  readonly pictures: ReadonlyMap<ArticleId, Picture>;
  readonly problems: readonly Problem[];
}

const NONE: Pictures = { pictures: new Map(), problems: [] };

interface PictureOptions {
  /** Absolute; paths of documents are relative to it. */
  readonly cwd: string;
  /** Absolute folders of the inputs. */
  readonly roots: readonly string[];
  readonly memo?: Memo;
  /** Whether the package sharp is there, which decodes pictures. */
  readonly installed?: boolean;
}

const FORMATS = ["webp", "jpg"] as const;

/** Most pictures of an article that are tried until one can be shown. */
const TRIED = 4;

/** The first picture of each article that is there and can be shown. */
export async function loadPictures(
  articles: readonly Article[],
  documents: readonly Document[],
  { pictures: { show, avif } }: Pick<Config, "pictures">,
  { cwd, roots, memo = noMemo, installed }: PictureOptions,
): Promise<Pictures> {
  if (!show) return NONE;
  // Asked only now: to look for the package loads it.
  if (!(installed ?? canDecode())) return { ...NONE, problems: [notInstalled()] };
  // Imported here: most digests show no pictures, and need no reader of web pages for them.
  const { namedPictures } = await import("./picture-words.js");
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const pictures = new Map<ArticleId, Picture>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const document = byPath.get(article.path);
    if (document === undefined) continue;
    const file = path.resolve(cwd, articleFile(article.path));
    const html = article.format === "html" ? pageText(file) : null;
    for (const named of namedPictures(article, document, html).slice(0, TRIED)) {
      const opened = openPicture(named.address, file, roots);
      if (opened === null) {
        if (isRequired(named, html)) problems.push(faulty(article, named, "no such file"));
        continue;
      }
      const looked = await loadLook(opened, memo);
      if ("fault" in looked) {
        problems.push(faulty(article, named, looked.fault));
        continue;
      }
      const { alt, caption, credit } = named;
      pictures.set(article.id, {
        ...looked,
        alt,
        caption,
        credit,
        formats: avif ? ["avif", ...FORMATS] : FORMATS,
      });
      break;
    }
  }
  return { pictures, problems };
}

/** What a page needs of a picture, or what is wrong with it. */
type LoadedLook = Pick<Picture, "source" | "sha256" | "width" | "height"> | { readonly fault: string };

/** Inspects a picture; the result for the same bytes is reused. */
async function loadLook(opened: Exclude<OpenedPicture, null>, memo: Memo): Promise<LoadedLook> {
  if ("fault" in opened) return opened;
  const { source, sha256, bytes } = opened;
  const key = keyOfParts("picture", sha256, SHARP);
  const known = memo.recall(key) as Inspected | undefined;
  const found = known ?? (await inspectPicture(bytes));
  if (known === undefined) memo.keep(key, found);
  return "fault" in found ? found : { source, sha256, ...shownSize(found) };
}

/** Whether its absence is a problem: an author named a file. Pages are often saved without their pictures. */
const isRequired = ({ address, isMain }: NamedPicture, html: string | null): boolean =>
  isMain && html === null && !isAddress(address);

function faulty({ path: place }: Article, { address }: NamedPicture, fault: string): Problem {
  return {
    place: { path: place },
    message: `Unexpected picture \`${address.slice(0, 80)}\` (${fault}), expected a JPEG, PNG, WebP, GIF or AVIF of the inputs`,
    rule: "picture",
    help: "The article is published without it.",
  };
}

function notInstalled(): Problem {
  return {
    place: { path: "newsfold.yaml" },
    message: "Unexpected `pictures.show` without sharp, expected the package beside newsfold",
    rule: "picture-codec",
    help: `No picture is shown until then. Add it with \`npm install --save-exact sharp@${SHARP}\`.`,
  };
}
