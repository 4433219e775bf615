/** Files that are drawn or encoded when their turn comes, by whichever thread has it. EDGE: reads pictures. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { OutputFile } from "../../model.js";
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
  /** Of the source: what was looked at is what is encoded. */
  readonly sha256: string;
  readonly width: number;
  readonly format: PictureFormat;
}

/** Plain data, so that it can go to a worker thread. */
export type Drawing = CardDrawing | PictureDrawing;

/** @throws Error where a picture changed since it was looked at, or is gone */
export async function drawn(drawing: Drawing): Promise<OutputFile> {
  if ("svg" in drawing) return { path: drawing.path, content: rasterize(drawing) };
  const bytes = readFileSync(drawing.source);
  if (createHash("sha256").update(bytes).digest("hex") !== drawing.sha256)
    throw new Error(`Unexpected change of ${drawing.source} while the site was built; build again`);
  return { path: drawing.path, content: await encodePicture(bytes, drawing.width, drawing.format) };
}

/** Several, one after the other: decoded pictures are large. */
export async function drawnAll(drawings: readonly Drawing[]): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const drawing of drawings) files.push(await drawn(drawing));
  return files;
}
