/** Variants of names: "FCC" for "Federal Communications Commission", "ExxonMobil" for "Exxon Mobil". */
import type { Token } from "../../words/text/tokens.js";
import { lexeme } from "./lexeme.js";

/** Small words inside names. */
const WITHIN_NAMES: ReadonlySet<string> = new Set(["of", "and", "for", "the"]);
/** Least and most words of a name whose initials are used. A longer run is a headline. */
const FEWEST = 3;
const MOST = 6;

/** End (exclusive) of the name that begins at `start`: neighbouring names, with small words between them. */
export function nameEnd(list: readonly Token[], start: number, named: ReadonlySet<string>): number {
  let end = start + 1;
  for (let i = end; i < list.length; i++) {
    const [before, token] = [list[i - 1] as Token, list[i] as Token];
    if (token.start - before.end !== 1) break;
    if (token.capital && named.has(token.text)) end = i + 1;
    else if (!WITHIN_NAMES.has(token.text)) break;
  }
  return end;
}

/** Terms of the initials of the name from `start` to `end`: "Bank of America" -> "boa", "bofa". */
export function initials(
  list: readonly Token[],
  start: number,
  end: number,
  language: string | null,
): number[] {
  if (end - start < FEWEST || end - start > MOST) return [];
  let all = "";
  let capitals = "";
  let spelt = "";
  for (let i = start; i < end; i++) {
    const { text, capital } = list[i] as Token;
    const first = text.charAt(0);
    all += first;
    if (capital) capitals += first;
    spelt += text === "of" ? text : first;
  }
  const forms = new Set(capitals.length < FEWEST ? [all, spelt] : [all, capitals]);
  return [...forms].map((form) => lexeme(form, language).term);
}

const GLUED = /^(\p{Lu}{2,}|\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{3,})$/u;
const NONE: readonly number[] = [];
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 200_000;

/** Terms of the words that a name is joined from: "JPMorgan" -> "jp", "morgan"; empty for other names. */
export function gluedFrom({ raw }: Token, language: string | null): readonly number[] {
  const key = `${language ?? ""} ${raw}`;
  let found = known.get(key);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    const parts = GLUED.exec(raw)?.slice(1) ?? [];
    found = parts.length === 0 ? NONE : parts.map((part) => lexeme(part.toLowerCase(), language).term);
    known.set(key, found);
  }
  return found;
}

/** Least letters of the name of a land. */
const SHORTEST_LAND = 4;

/**
 * Terms of the land that an adjective may be of: "Syrian" -> "syria"; "Iranian" -> "irania", which is none, and "iran".
 * Empty for other names, and outside English.
 */
export function landsOf({ text }: Token, language: string | null): readonly number[] {
  if (!text.endsWith("an") || (language !== null && !language.startsWith("en"))) return NONE;
  return [text.slice(0, -1), text.endsWith("ian") ? text.slice(0, -3) : ""]
    .filter((land) => land.length >= SHORTEST_LAND)
    .map((land) => lexeme(land, language).term);
}
