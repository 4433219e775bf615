/**
 * Pictures of sealed stories, as files of the archive: `pictures/<name>`, each as the site has it. They outlive the files that
 * they were made from, and need no decoder. EDGE.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../problem.js";
import { makeDrawing, type PictureDrawing } from "../../site/drawing/drawn-files.js";
import { pictureFile } from "../../site/machines/story-pictures.js";
import { isPictureFile } from "../../site/sealed/sealed-pictures.js";
import type { PlannedFile } from "../../site/views/page-view.js";
import { byCodeUnit } from "../../structures/order.js";
import { replaceFile } from "./replaced-file.js";

const PICTURES = "pictures";

/**
 * The file of the archive for a picture of the site.
 *
 * @param name the path in the site, `picture/abc-640.webp`
 */
const placeOf = (folder: string, name: string): string =>
  path.join(folder, PICTURES, path.posix.basename(name));

/** Adds pictures to the archive. Existing files stay: the name changes with the bytes that a picture is made from. */
export async function keepPictures(folder: string, drawings: readonly PictureDrawing[]): Promise<void> {
  for (const drawing of drawings) {
    const file = placeOf(folder, drawing.path);
    if (existsSync(file)) continue;
    const { content } = await makeDrawing(drawing);
    replaceFile(file, content);
  }
}

/** A picture for the site: from the archive, else one that this build will add to it; null where neither has it. */
export function archivedPicture(
  folder: string,
  name: string,
  fresh: readonly PictureDrawing[],
): PlannedFile | null {
  const file = placeOf(folder, name);
  if (existsSync(file))
    return {
      path: name,
      of: () => ["archived picture", name],
      get content() {
        return readFileSync(file);
      },
    };
  const drawing = fresh.find((one) => one.path === name);
  return drawing === undefined ? null : pictureFile(drawing);
}

/**
 * A problem where the archive lacks pictures.
 *
 * @param names of the files of all its stories
 */
export function gonePictures(folder: string, names: readonly string[]): Problem[] {
  const pictures = path.join(folder, PICTURES);
  const present = new Set(existsSync(pictures) ? readdirSync(pictures) : []);
  const gone = names
    .filter((name) => isPictureFile(name) && !present.has(path.posix.basename(name)))
    .sort(byCodeUnit);
  const [first] = gone;
  if (first === undefined) return [];
  return [
    {
      place: { path: path.relative(process.cwd(), placeOf(folder, first)).split(path.sep).join("/") },
      message: `Unexpected absence of ${gone.length} files of pictures of the archive, expected those of its sealed stories`,
      rule: "archive-missing",
      help: "What stands in the output folder stays. Restore the files, or the stories are shown without their pictures.",
    },
  ];
}

/**
 * Removes the pictures that no story has any more.
 *
 * @param names of the files of all stories that are left
 */
export function dropPictures(folder: string, names: readonly string[]): void {
  const pictures = path.join(folder, PICTURES);
  if (!existsSync(pictures)) return;
  const left = new Set(names.filter(isPictureFile).map((name) => path.posix.basename(name)));
  for (const name of readdirSync(pictures)) if (!left.has(name)) rmSync(path.join(pictures, name));
}
