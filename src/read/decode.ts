/** Bytes -> text: UTF-8 with or without a byte order mark, UTF-16, and what is left of windows-1252. */
import { isUtf8 } from "node:buffer";
import type { Place, Problem } from "../problem.js";
import { mend, WINDOWS_1252 } from "./mend.js";

/** `text` is null where the bytes are not text; the problem then says so. */
export interface Decoded {
  readonly text: string | null;
  readonly problem: Problem | null;
}

/** Controls that no text holds. Tab, line breaks, form feed and escape are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
/** Of the first bytes only: enough to tell, however long the file. */
const SAMPLE_BYTES = 4096;

/**
 * @param path how to name the file in problems
 * @param charset what the file itself says it is in (`<meta charset>`), used only where it is not UTF-8
 */
export function decode(bytes: Uint8Array, path: string, charset: string | null = null): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null)
    return marked === "utf-8" ? decodeUtf8(bytes, path, charset) : decodeAs(bytes, marked, path);
  if (bytes.includes(0)) {
    const guess = utf16WithoutMark(bytes);
    return guess === null ? notText(path) : decodeAs(bytes, guess, path);
  }
  return decodeUtf8(bytes, path, charset);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** Latin text in UTF-16 has a zero in nearly every other byte. Other scripts need a byte order mark. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.7 && even < 0.05) return "utf-16le";
  if (even > 0.7 && odd < 0.05) return "utf-16be";
  return null;
}

function decodeUtf8(bytes: Uint8Array, path: string, charset: string | null): Decoded {
  if (isUtf8(bytes)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = withoutMark(buffer.toString("utf8"));
    return looksBinary(text) ? notText(path) : mended(text, path);
  }
  const declared = charset === null ? null : decoderFor(charset);
  if (declared !== null && declared.encoding !== "utf-8")
    return { text: declared.decode(bytes), problem: null };

  // A few broken sequences in what is else UTF-8 (a file cut within a character) stay UTF-8.
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  if (looksBinary(utf8)) return notText(path);
  const broken = utf8.match(/\uFFFD/g)?.length ?? 0;
  const sound = utf8.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  const line = lineOf(utf8, utf8.indexOf("\uFFFD"));
  if (sound > broken) {
    return {
      text: utf8,
      problem: {
        place: { path, line },
        message: `Unexpected bytes in ${broken} place${broken === 1 ? "" : "s"}, expected UTF-8`,
        rule: "encoding",
        help: "They are shown as \uFFFD. Save the file as UTF-8.",
      },
    };
  }
  // Western text from before UTF-8. windows-1252 assigns all but five bytes; a file that holds those is something else.
  const unassigned = bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  if (unassigned || broken > utf8.length * 0.2) return notText(path);
  return {
    text: decodeWindows1252(bytes),
    problem: {
      place: { path, line },
      message: "Unexpected bytes, expected UTF-8",
      rule: "encoding",
      help: "The file is read as windows-1252. Save it as UTF-8 to be sure of its letters.",
    },
  };
}

function mended(given: string, path: string): Decoded {
  const { text, count, first } = mend(given);
  if (count === 0) return { text, problem: null };
  return { text, problem: decodedTwice(count, { path, line: lineOf(given, first) }) };
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** @param place of the first */
export function decodedTwice(count: number, place: Place): Problem {
  return {
    place,
    message: `Unexpected UTF-8 that was taken for windows-1252 in ${count} place${count === 1 ? "" : "s"}, expected UTF-8`,
    rule: "encoding",
    help: "It is read as what it was before. Decode it as UTF-8 where it is fetched to be sure of its letters.",
  };
}

function decodeAs(bytes: Uint8Array, encoding: string, path: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return looksBinary(text) ? notText(path) : { text, problem: null };
}

/** Node 20's `TextDecoder` takes windows-1252 for Latin-1 and turns its quotation marks into controls. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** The decoder of a label such as `iso-8859-1`, or null where there is no such encoding. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** A stray control or two occurs in scraped text; a zero, or one in a hundred, does not. */
function looksBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
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
