/**
 * Which characters a font has, and how wide they are: the tables `cmap`, `hmtx`, `hhea` and `head` of a TrueType or OpenType
 * file (ISO/IEC 14496-22). Kerning and ligatures are left to what draws.
 */

export interface FontMetrics {
  /** Width of a character in em; null: the font has no such character. */
  advance(codePoint: number): number | null;
}

/**
 * Reads the widths of the glyphs of a font.
 *
 * @throws RangeError where the file is no such font, or is cut
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const em = view.getUint16(table("head") + 18);
  const widths = view.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  if (em === 0 || widths === 0) throw new RangeError("no widths");
  const glyphOf = readCharacters(view, table("cmap"));
  return {
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      // The last width is that of all glyphs after it.
      return glyph === 0 ? null : view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)) / em;
    },
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const found = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(at + offset))).join("");
    found.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const start = found.get(tag);
    if (start === undefined) throw new RangeError(`no table ${tag}`);
    return start;
  };
}

/** By the subtable that reaches furthest: format 12 has all of Unicode, format 4 its first plane. */
function readCharacters(view: DataView, cmap: number): (codePoint: number) => number {
  const starts = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const full = starts.find((start) => view.getUint16(start) === 12);
  if (full !== undefined) return (codePoint) => inGroups(view, full, codePoint);
  const basic = starts.find((start) => view.getUint16(start) === 4);
  if (basic !== undefined) return (codePoint) => inSegments(view, basic, codePoint);
  throw new RangeError("no table of characters that is known");
}

function inGroups(view: DataView, start: number, codePoint: number): number {
  const groups = view.getUint32(start + 12);
  for (let low = 0, high = groups - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    const at = start + 16 + 12 * middle;
    if (codePoint > view.getUint32(at + 4)) low = middle + 1;
    else if (codePoint < view.getUint32(at)) high = middle - 1;
    else return view.getUint32(at + 8) + codePoint - view.getUint32(at);
  }
  return 0;
}

function inSegments(view: DataView, start: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const double = view.getUint16(start + 6);
  for (let segment = 0; segment < double; segment += 2) {
    if (view.getUint16(start + 14 + segment) < codePoint) continue;
    const first = view.getUint16(start + 16 + double + segment);
    if (first > codePoint) return 0;
    const delta = view.getUint16(start + 16 + 2 * double + segment);
    const place = start + 16 + 3 * double + segment;
    const range = view.getUint16(place);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(place + range + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
