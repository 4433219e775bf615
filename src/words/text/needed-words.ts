/**
 * A prefilter for long patterns. Most sentences have none of the words of such a pattern, but the engine tries it at every
 * word. This module extracts from the pattern the literals of which each match contains at least one. A text without any of
 * them is not searched. Search tools use the same prefilter (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */
import { bitsOf, mayHave, triplesIn } from "../../structures/letter-triples.js";

/**
 * A test of texts that is false only where none of the patterns has a match.
 *
 *     mayMatch(/\b(?:search (?:is|was) on|(?:still|gone) missing)\b/iu)
 *     -> true for texts with "search " or " missing"
 *
 * The patterns are analysed at the first call, because a build that finds everything in its cache makes none.
 */
export function mayMatch(...patterns: readonly RegExp[]): (text: string) => boolean {
  let may: ((text: string) => boolean) | null = null;
  return (text) => {
    may ??= testOf(patterns);
    return may(text);
  };
}

function testOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const needed = new Set<string>();
  for (const { source } of patterns) {
    const literals = neededIn(source);
    if (literals === null) return () => true;
    for (const literal of literals) needed.add(literal);
  }
  const words = [...needed].map(bitsOf);
  return (text) => mayHave(triplesIn(text), words);
}

/** `pattern.exec`, for a pattern that most texts do not match. @param pattern without the flags g and y */
export function finderOf(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const may = mayMatch(pattern);
  return (text) => (may(text) ? pattern.exec(text) : null);
}

/** All matches, for a pattern that most texts do not match. @param pattern with the flag g */
export function finderOfAll(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const may = mayMatch(pattern);
  return (text) => (may(text) ? [...text.matchAll(pattern)] : []);
}

/** Shorter literals are in most sentences. */
const LEAST_LETTERS = 3;

/** Literals by source of the pattern: some patterns are used alone and as a row of a table. */
const known = new Map<string, readonly string[] | null>();

/** Literals of which each match of the pattern contains at least one; null: not known. */
function neededIn(source: string): readonly string[] | null {
  let needed = known.get(source);
  if (needed === undefined) {
    const found = new Needs(source).all();
    needed = found === null || shortest(found) < LEAST_LETTERS ? null : [...new Set(found)];
    known.set(source, needed);
  }
  return needed;
}

const shortest = (literals: readonly string[]): number => Math.min(...literals.map(({ length }) => length));

/** An optional part need not occur. */
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
/** A set of characters, or one of them: "[ae]", "\p{Lu}", "\d", "\u{2014}", ".". */
const CHARACTER_SET =
  /\[(?:[^\]\\]|\\.)*\]|\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c.|\w)|\./suy;
/** "^", "\b": takes no characters. */
const EDGE = /[$^]|\\[bB]/y;
const LITERAL = /\\?(.)/suy;

/** Parses a pattern from left to right, and collects the literals that a match needs. */
class Needs {
  #at = 0;

  constructor(readonly source: string) {}

  /** The literals of all alternatives up to the end of a group or of the pattern; null where one alternative needs none. */
  all(): readonly string[] | null {
    const needs: (readonly string[] | null)[] = [this.#sequence()];
    while (this.#take(/\|/y)) needs.push(this.#sequence());
    return needs.some((need) => need === null) ? null : needs.flatMap((need) => need ?? []);
  }

  /** The literals of one alternative: those of the part whose shortest literal is longest. */
  #sequence(): readonly string[] | null {
    let best: readonly string[] | null = null;
    let run = "";
    const need = (literals: readonly string[] | null) => {
      if (literals !== null && (best === null || shortest(literals) > shortest(best))) best = literals;
    };
    const end = () => {
      if (run !== "") need([run]);
      run = "";
    };
    while (this.#at < this.source.length && !/[|)]/.test(this.source[this.#at] as string)) {
      if (this.#take(EDGE)) continue;
      const [group] = this.#take(GROUP) ?? [];
      const inner = group === undefined ? null : this.all();
      if (group !== undefined) this.#at++;
      const set = group === undefined && this.#take(CHARACTER_SET) !== null;
      const literal = group === undefined && !set ? (this.#take(LITERAL)?.[1] ?? "") : "";
      const quantifier = this.#take(QUANTIFIER);
      // A look around takes no characters.
      if (group !== undefined && /^\(\?<?[=!]/.test(group)) continue;
      const isOptional = quantifier !== null && (/^[*?]/.test(quantifier[0]) || quantifier[1] === "0");
      if (literal !== "" && !isOptional) run += literal;
      if (literal === "" || quantifier !== null) end();
      if (!isOptional) need(inner);
    }
    end();
    return best;
  }

  #take(part: RegExp): RegExpExecArray | null {
    part.lastIndex = this.#at;
    const match = part.exec(this.source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}
