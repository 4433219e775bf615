/** Detects the charset of bytes that are not UTF-8: by the file's own declaration, its first bytes, or its letters. */
import { TextDecoder } from "@exodus/bytes/encoding.js";
import chardet from "chardet";

/** Decodes as browsers do: `iso-8859-1` is windows-1252, `gb2312` is GBK. Node 20's own decoders differ. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

/** The charset of a label ("latin1" -> "windows-1252"); null for unknown labels. */
export function charsetOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A page may declare its charset below its scripts. */
const DECLARED_WITHIN = 100_000;

/** The charset that a feed or page declares, verbatim: `<?xml encoding="...">`, `<meta charset="...">`. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  return (
    /^[^<]{0,100}<\?xml[^<>]{0,200}?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\s[^<>]{0,300}?charset\s{0,99}=\s{0,99}(?:["']\s{0,99})?([\w.:-]{1,99})/i.exec(head)?.[1] ??
    null
  );
}

const MARKS: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The charset of a byte order mark at the beginning, or null. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
}

/** Only the first bytes are examined, however long the file. */
const SAMPLE_BYTES = 4096;

/**
 * UTF-32 or UTF-16, by which of four bytes are zero in nearly every character, or in every ASCII one; null for other
 * text.
 */
export function wideCharset(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 4));
  const zeros = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1;
  });
  const [a = 0, b = 0, c = 0, d = 0] = zeros.map((count) => count / (sample.length / 4));
  if (c > 0.9 && d > 0.9 && a < 0.1) return "utf-32le";
  if (a > 0.9 && b > 0.9 && d < 0.1) return "utf-32be";
  // Markup and spaces are ASCII in all scripts.
  if (b > 0.1 && d > 0.1 && a < 0.02 && c < 0.02) return "utf-16le";
  if (a > 0.1 && c > 0.1 && b < 0.02 && d < 0.02) return "utf-16be";
  return null;
}

/** Decodes UTF-32, which browsers do not support; invalid characters become U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, charset: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, charset === "utf-32le");
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    characters.push(isCharacter ? String.fromCodePoint(code) : "\uFFFD");
  }
  return characters.join("").replace(/^\uFEFF/, "");
}

/** ISO-2022-JP consists of ASCII bytes and switches scripts by this escape. */
const JAPANESE_ESCAPE = "\x1b$";

/** Whether bytes switch to Japanese as ISO-2022-JP does. Examines only the first of them. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  return bytes.includes(0x1b) && Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).includes(JAPANESE_ESCAPE);
}

/** Words with letters beyond ASCII that are sampled. */
const MOST_SAMPLED = 20_000;
/** Least confidence of chardet, 0 to 100, that is no guess. */
const SURE_OF_WESTERN = 20;
const SURE = 90;

/**
 * The charset that the letters show, or null. chardet detects it (by the method of ICU: frequencies of letter triples
 * and of character pairs) in the words alone, because markup is the same in all charsets. It counts only where it
 * decodes everything.
 */
export function detectCharset(bytes: Uint8Array): string | null {
  const words = Buffer.from(bytes.subarray(0, MOST_SAMPLED * 5))
    .toString("latin1")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .split(/[\s!-/:;=?]+/)
    .filter((word) => /[\x80-\xff]/.test(word))
    .join(" ")
    .slice(0, MOST_SAMPLED);
  const sample = Buffer.from(words, "latin1");
  const guesses = chardet.analyse(sample).flatMap(({ name, confidence }) => {
    const charset = charsetOf(name);
    return charset === null || charset.startsWith("utf") ? [] : [{ charset, confidence }];
  });
  const best = guesses.find(({ charset }) => decodesAll(bytes, charset));
  // chardet has no model of Thai and reports Chinese with low confidence.
  if ((best === undefined || best.confidence < SURE) && isThai(sample)) return "windows-874";
  if (best === undefined) return null;
  // Western, Central European and Turkish words look alike. Without high confidence the most common charset is chosen.
  const western = guesses.find(({ charset }) => charset === "windows-1252");
  if (
    western !== undefined &&
    western.confidence >= best.confidence - 5 &&
    western.confidence >= SURE_OF_WESTERN
  )
    return decodesAll(bytes, "windows-1252") ? "windows-1252" : best.charset;
  return best.confidence >= 10 ? best.charset : null;
}

function decodesAll(bytes: Uint8Array, charset: string): boolean {
  const text = decodeBytes(bytes, charset);
  // A file may be truncated inside its last character.
  return !text.slice(0, -2).includes("\uFFFD") && !/[\x80-\x9f]/.test(text);
}

/** In Thai, vowel and tone marks follow a letter, and leading vowels precede one. */
function isThai(sample: Uint8Array): boolean {
  const text = decodeBytes(sample, "windows-874");
  const letters = text.match(/[\u0e01-\u0e4e]/g)?.length ?? 0;
  if (letters < 20 || letters < text.replace(/\s/g, "").length * 0.8) return false;
  return !/\uFFFD|[\x80-\x9f]|(?<![\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e40-\u0e44](?![\u0e01-\u0e2e])/.test(
    text,
  );
}
