/** A picture that a page can show, and its files in the site. */
import type { PictureFormat } from "../drawing/picture-codec.js";

export interface Picture {
  /** Absolute path of the file that it is made from, and the digest of its bytes. */
  readonly source: string;
  readonly sha256: string;
  /** In pixels, of the largest that the site has. */
  readonly width: number;
  readonly height: number;
  /** Verbatim, as the article has them; empty where it does not. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Of its files, what a browser takes first in front. JPEG is always among them. */
  readonly formats: readonly PictureFormat[];
}

/** Widths in pixels: a phone, and a wide column on a dense screen. */
const WIDTHS = [640, 1280];

/**
 * Widths, in pixels, of the files of a picture, narrowest first. None is larger than the picture, so a small one has fewer.
 *
 * @param width that of the picture in pixels
 */
export const pictureWidths = (width: number): number[] => [
  ...new Set(WIDTHS.map((one) => Math.min(one, width))),
];

/**
 * Size, in pixels, of the largest file that the site has of a picture. The ratio of its sides is kept; the height is at
 * least 1.
 */
export function shownSize(size: { readonly width: number; readonly height: number }) {
  const width = Math.max(...pictureWidths(size.width));
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) };
}

/** Of a file of a picture. The name tells the bytes that it is made from, so that it can be cached for ever. */
export const picturePath = (
  { sha256 }: Pick<Picture, "sha256">,
  width: number,
  format: PictureFormat,
): string => `picture/${sha256.slice(0, 16)}-${width}.${format}`;
