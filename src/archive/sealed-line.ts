/**
 * Lines of the archive: one JSON object a line, with a checksum as its last member. Each line is read, compared and
 * repaired by itself, and a truncated or changed line is detected.
 */
import type { Problem } from "../problem.js";
import { sha256Hex } from "../structures/sha256.js";

const MEMBER = ',"sum":"';
/** Hex digits of the checksum: 64 bits, enough to detect an accident. */
const DIGITS = 16;

/**
 * A line of the archive with its checksum.
 *
 * @param value an object with at least one member
 */
export function formatLine(value: object): string {
  const body = JSON.stringify(value);
  return `${body.slice(0, -1)}${MEMBER}${sha256Hex(body).slice(0, DIGITS)}"}`;
}

/** The value of a line; null where `formatLine` did not write it. */
export function parseLine(line: string): object | null {
  const at = line.length - MEMBER.length - DIGITS - 2;
  if (at < 1 || !line.startsWith(MEMBER, at) || !line.endsWith('"}')) return null;
  const body = `${line.slice(0, at)}}`;
  if (sha256Hex(body).slice(0, DIGITS) !== line.slice(at + MEMBER.length, -2)) return null;
  try {
    return JSON.parse(body) as object;
  } catch {
    return null;
  }
}

export interface SealedLines {
  readonly values: readonly object[];
  /** Damaged lines, verbatim. They are kept for a repair by hand. */
  readonly damaged: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Parses a file of the archive. Each damaged line is one problem.
 *
 * @param path file name for problems
 */
export function parseLines(text: string, path: string): SealedLines {
  const values: object[] = [];
  const damaged: string[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line === "") continue;
    const value = parseLine(line);
    if (value !== null) {
      values.push(value);
      continue;
    }
    damaged.push(line);
    problems.push({
      place: { path, line: index + 1, column: 1 },
      message: "Unexpected line, expected a sealed record that fits its checksum",
      rule: "archive-line",
      help: "It was cut, merged or edited: restore the file from its last good version.",
    });
  }
  return { values, damaged, problems };
}
