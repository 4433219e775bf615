/** Draws share cards and resizes pictures, in any thread, when the file is written. EDGE: reads pictures. */

import { readFileSync } from "node:fs";
import type { OutputFile } from "../../model.js";
import { sha256Hex } from "../../structures/sha256.js";
import { encodePicture, type PictureFormat } from "./picture-codec.js";
import { rasterize } from "./rasterizer.js";

/** A card that is still an SVG. */
export interface CardDrawing {
  readonly path: string;
  readonly svg: string;
  /** Absolute paths. */
  readonly fonts: readonly string[];
}

/** A picture that is still to be resized. */
export interface PictureDrawing {
  readonly path: string;
  /** Absolute. */
  readonly source: string;
  /** Of the source as the plan saw it. */
  readonly sha256: string;
  readonly width: number;
  readonly format: PictureFormat;
}

/** Plain data, so that it can go to a worker thread. */
export type Drawing = CardDrawing | PictureDrawing;

/**
 * Makes one file.
 *
 * @throws Error where a picture is gone, or changed since it was planned
 */
export async function makeDrawing(drawing: Drawing): Promise<OutputFile> {
  if ("svg" in drawing) return { path: drawing.path, content: rasterize(drawing) };
  const bytes = readFileSync(drawing.source);
  if (sha256Hex(bytes) !== drawing.sha256)
    throw new Error(`Unexpected change of ${drawing.source} while the site was built; build again`);
  return { path: drawing.path, content: await encodePicture(bytes, drawing.width, drawing.format) };
}

/** Makes several files one after the other, because decoded pictures take much memory. */
export async function makeDrawings(drawings: readonly Drawing[]): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const drawing of drawings) files.push(await makeDrawing(drawing));
  return files;
}
