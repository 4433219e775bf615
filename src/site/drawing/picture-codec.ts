/** Pictures, decoded and encoded by sharp. EDGE: loads what is installed beside newsfold. */
import { createRequire } from "node:module";

/** The version that newsfold is tested with: another one's encoders may give other bytes. */
export const SHARP = "0.35.5";

type Sharp = typeof import("sharp")["default"];

const require = createRequire(import.meta.url);

let codec: Sharp | null | undefined;

function loadCodec(): Sharp | null {
  if (codec !== undefined) return codec;
  try {
    codec = require("sharp") as Sharp;
    // One picture is one thread's work: several would share it out by the load of the machine.
    codec.concurrency(1);
    codec.cache(false);
  } catch {
    codec = null;
  }
  return codec;
}

/** Whether the package is installed. It is not by itself: it weighs 20 MB, and most sites show no pictures. */
export const canDecode = (): boolean => loadCodec() !== null;

/** 50 megapixels: no press picture has more, and a bomb of 1 kB can unfold to a thousand times as many. */
const MOST_PIXELS = 50_000_000;
/** Smaller ones are logos, portraits of authors and counters of readers. */
const LEAST = { width: 240, height: 140 };

export type Inspected = { readonly width: number; readonly height: number } | { readonly fault: string };

/** First bytes of the formats that are taken, by their endings. SVG is none of them: it can hold scripts and addresses. */
const FORMATS: readonly (readonly [ending: string, pattern: RegExp])[] = [
  ["jpg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["avif", /^[\s\S]{4}ftypavi[fs]/],
];

/** The ending of a picture's file, by its first bytes; null: no picture that is taken. */
export function pictureEnding(bytes: Uint8Array): string | null {
  const head = firstBytes(bytes);
  return FORMATS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

const firstBytes = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 32)).toString("latin1");

/** Size as it is to be shown, turned as the camera says. Decodes all of it, so that what is cut is found. */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspected> {
  const sharp = loadCodec();
  if (sharp === null) throw new Error("Unexpected picture without sharp, expected it installed");
  if (bytes.length === 0) return { fault: "an empty file" };
  if (pictureEnding(bytes) === null)
    return { fault: /^\s*(?:<\?xml|<svg|<!)/i.test(firstBytes(bytes)) ? "SVG or HTML" : "no picture" };
  try {
    const options = { failOn: "error", limitInputPixels: MOST_PIXELS } as const;
    const { autoOrient } = await sharp(bytes, options).metadata();
    const { width, height } = autoOrient;
    if (width * height > MOST_PIXELS) return { fault: `${width} by ${height} pixels, more than 50 million` };
    if (width < LEAST.width || height < LEAST.height)
      return { fault: `${width} by ${height} pixels, less than ${LEAST.width} by ${LEAST.height}` };
    await sharp(bytes, options).resize(64).raw().toBuffer();
    return { width, height };
  } catch (error) {
    return { fault: firstLine((error as Error).message) };
  }
}

/** The first line of what the decoder says. */
const firstLine = (message: string): string => message.split("\n")[0]?.trim().slice(0, 120) ?? "";

/** How a picture is written. */
export type PictureFormat = "avif" | "webp" | "jpg";

/**
 * Scales a picture and encodes it.
 *
 * @param width in pixels; never more than the picture's own
 */
export async function encodePicture(
  bytes: Uint8Array,
  width: number,
  format: PictureFormat,
): Promise<Uint8Array> {
  const sharp = loadCodec();
  if (sharp === null) throw new Error("Unexpected picture without sharp, expected it installed");
  // What the camera and the agency wrote into the file (place, serial number) is left out.
  const resized = sharp(bytes, { failOn: "error", limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  switch (format) {
    case "avif":
      return resized.avif({ quality: 55 }).toBuffer();
    case "webp":
      return resized.webp({ quality: 74 }).toBuffer();
    case "jpg":
      return resized.flatten({ background: "#ffffff" }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
  }
}
