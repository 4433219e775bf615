/**
 * Bytes -> text. UTF-8, UTF-16 and UTF-32 with or without a byte order mark; else the charset that the file declares,
 * else the one that its letters show. Everything but plain UTF-8 and declared charsets is reported.
 */
import { isUtf8 } from "node:buffer";
import type { Place, Problem } from "../../problem.js";
import { balancedBidi } from "../../words/text/bidi.js";
import {
  byteOrderMark,
  charsetOf,
  decodeBytes,
  decodeUtf32,
  detectCharset,
  isIso2022Jp,
  wideCharset,
} from "./charset.js";
import { mend } from "./charset-repair.js";

/** `text` is null where the bytes are no text; the problem then says so. */
export interface Decoded {
  readonly text: string | null;
  readonly problem: Problem | null;
}

/** Controls that no text contains. Tab, line breaks, form feed and escape are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/g;

/** What colours words or moves the cursor in a terminal: `ESC [ 31 m`, `ESC ] 0 ; title BEL` (ECMA-48, 5.4). */
const ESCAPE_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\x1b(?:\[[\d;?]{0,40}[ -/]{0,4}[@-~]|\][^\x07\x1b\n]{0,400}(?:\x07|\x1b\\))?|\x7f/g;

/**
 * Decodes the bytes of a file to text.
 *
 * @param path file name for problems
 * @param charset declared by the file itself (`<meta charset>`), used only where the bytes are not Unicode
 */
export function decode(bytes: Uint8Array, path: string, charset: string | null = null): Decoded {
  const declared = charset === null ? null : charsetOf(charset);
  const decoded = decodeAny(bytes, path, declared);
  if (charset === null || declared !== null || decoded.text === null || decoded.problem !== null)
    return decoded;
  return { ...decoded, problem: noCharset(charset, { path, line: 1 }) };
}

function decodeAny(bytes: Uint8Array, path: string, declared: string | null): Decoded {
  const wide = byteOrderMark(bytes) ?? (bytes.includes(0) ? wideCharset(bytes) : null);
  if (wide?.startsWith("utf-32")) {
    const { text } = sound(decodeUtf32(bytes, wide), path);
    const problem = readAs(wide.toUpperCase().slice(0, 6), { path, line: 1 });
    return text === null
      ? notText(path)
      : { text, problem: { ...problem, message: `Unexpected UTF-32, expected UTF-8` } };
  }
  if (wide !== null && wide !== "utf-8") return sound(decodeBytes(bytes, wide), path);
  if (isIso2022Jp(bytes)) return sound(decodeBytes(bytes, "iso-2022-jp"), path);
  if (isUtf8(bytes)) return mended(decodeBytes(bytes, "utf-8"), path);
  if (declared !== null && !declared.startsWith("utf")) {
    const text = decodeBytes(bytes, declared);
    if (!isBroken(text)) return sound(text, path);
  }
  return decodeUndeclared(bytes, path);
}

/** Decodes bytes that are neither UTF-8 nor in their declared charset. */
function decodeUndeclared(bytes: Uint8Array, path: string): Decoded {
  // UTF-8 with a few broken sequences (a file truncated inside a character) remains UTF-8.
  const utf8 = decodeBytes(bytes, "utf-8");
  const broken = count(utf8, /\uFFFD/g);
  const line = lineNumberAt(utf8, utf8.indexOf("\uFFFD"));
  if (looksBinary(utf8)) return notText(path);
  if (count(utf8, /[^\0-\x7f\uFFFD]/g) > broken) {
    const { text } = sound(utf8, path);
    const message = `Unexpected bytes in ${broken} place${broken === 1 ? "" : "s"}, expected UTF-8`;
    const help = "They are shown as \uFFFD. Save the file as UTF-8.";
    return { text, problem: { place: { path, line }, message, rule: "encoding", help } };
  }
  const charset = detectCharset(bytes) ?? (mayBeWestern(bytes, utf8) ? "windows-1252" : null);
  if (charset === null) return notText(path);
  const decoded = sound(decodeBytes(bytes, charset), path);
  return decoded.text === null ? decoded : { ...decoded, problem: readAs(charset, { path, line }) };
}

/** Western text from before UTF-8. windows-1252 leaves five bytes undefined, so a file with those is something else. */
function mayBeWestern(bytes: Uint8Array, utf8: string): boolean {
  const unassigned = bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  return !unassigned && count(utf8, /\uFFFD/g) <= utf8.length * 0.2;
}

/** One broken character in a hundred letters is an accident. With more, the text is in another charset. */
const isBroken = (text: string): boolean => {
  const broken = count(text, /\uFFFD/g);
  return broken > 0 && broken * 100 > count(text, /[^\0-\x7f]/g);
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Removes stray controls of scraping. A text with many of them is no text. */
function sound(text: string, path: string): Decoded {
  if (looksBinary(text)) return notText(path);
  const plain = text.replace(ESCAPE_SEQUENCE, "").replace(CONTROLS, "");
  return { text: balancedBidi(plain), problem: null };
}

function mended(given: string, path: string): Decoded {
  const decoded = sound(given, path);
  if (decoded.text === null) return decoded;
  const { text: repaired, count: places, first } = mend(decoded.text);
  const text = repaired.replace(/[\x80-\x84\x86-\x9f]/g, "");
  if (places === 0) return { text, problem: null };
  return { text, problem: decodedTwice(places, { path, line: lineNumberAt(decoded.text, first) }) };
}

const lineNumberAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/**
 * The problem of text that was decoded in a wrong encoding before.
 *
 * @param place of the first one
 */
export function decodedTwice(places: number, place: Place): Problem {
  return {
    place,
    message: `Unexpected text that was decoded as windows-1252 or Latin-1 in ${places} place${places === 1 ? "" : "s"}, expected UTF-8`,
    rule: "encoding",
    help: "It is read as what it was before. Decode it as UTF-8 where it is fetched to be sure of its letters.",
  };
}

function readAs(charset: string, place: Place): Problem {
  return {
    place,
    message: "Unexpected bytes, expected UTF-8",
    rule: "encoding",
    help: `The file is read as ${charset}. Save it as UTF-8 to be sure of its letters.`,
  };
}

function noCharset(label: string, place: Place): Problem {
  return {
    place,
    message: `Unexpected charset \`${label.slice(0, 40)}\`, expected one that exists`,
    rule: "encoding",
    help: "The file is read as UTF-8. Correct the declaration to be sure of its letters.",
  };
}

/** A stray control or two occurs in scraped text; one in a hundred characters does not. */
function looksBinary(text: string): boolean {
  const controls = count(text, CONTROLS);
  return controls > 2 && controls > text.length / 100;
}

function notText(path: string): Decoded {
  return {
    text: null,
    problem: {
      place: { path },
      message: "Unexpected binary content, expected text",
      rule: "not-text",
      help: "Remove the file from the inputs, or save it as UTF-8 text.",
    },
  };
}
