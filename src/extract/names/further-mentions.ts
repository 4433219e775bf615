/** Finds further mentions of an article's names, by the names that are known already. */

import type { MentionKind } from "../../model.js";
import { WITH_CAPITAL } from "../text/lexical-attributes.js";
import type { Line } from "../text/line.js";
import type { FormToken } from "../text/tokenize.js";
import type { Form } from "../text/word-forms.js";
import type { Found } from "./found-names.js";
import type { Usage } from "./tagger/tagger-features.js";

/** Most words of a name that is searched for again. */
const LONGEST_AGAIN = 6;

/**
 * Finds further mentions of names that the article has elsewhere: in titles, where each word has a capital, and where the tagger
 * found none. Of several names that begin at one word the longest is taken. A word that the article also writes in lower case is
 * no name at the beginning of a line.
 *
 * @param titles for each line, whether it is a title beside lines of text
 * @param agreed mentions so far, in order; each text has one kind
 * @param beginnings words that may begin a name: first words of names, and surnames, which are looked for alone, too
 * @param usage how the article writes its words elsewhere
 * @returns mentions that overlap none of `agreed`, in order
 */
export function furtherMentions(
  lines: readonly Line[],
  titles: readonly boolean[],
  agreed: readonly Found[],
  beginnings: ReadonlySet<Form>,
  usage: Usage,
): Found[] {
  const found: Found[] = [];
  const kinds = kindsOfNames(agreed);
  const ofApostrophes = wordsOfApostrophedNames(agreed);
  const mayBegin = ({ form }: FormToken): boolean =>
    beginnings.has(form) || (ofApostrophes.size > 0 && ofApostrophes.has(straight(form.raw)));
  let next = 0;
  for (const [line, { text, tokens }] of lines.entries()) {
    const inTitle = titles[line] === true;
    let at = 0;
    while (at < tokens.length) {
      const index = at++;
      const from = tokens[index];
      if (!from || !hasCapital(from) || (!inTitle && !mayBegin(from))) continue;
      // `next` is the first mention that does not end before this word.
      while (next < agreed.length && isBefore(agreed[next], line, from.start)) next++;
      const following = agreed[next]?.line === line ? agreed[next] : undefined;
      if (following && following.start <= from.start) continue;
      if (index === 0 && isAlsoSmall(from, usage)) continue;
      const limit = following?.start ?? text.length;
      const known = longestKnownAt(text, tokens, index, limit, kinds);
      if (!known) continue;
      const { last, ...name } = known;
      found.push({ line, ...name });
      at = last + 1;
    }
  }
  return found;
}

/** The kind of each name, and of the surname of each full name of a person. */
function kindsOfNames(names: readonly Found[]): Map<string, MentionKind> {
  const kinds = new Map<string, MentionKind>();
  for (const { text, kind } of names) kinds.set(straight(text), kind);
  for (const { text, kind } of names) {
    if (kind !== "person" || !text.includes(" ")) continue;
    const surname = straight(text.slice(text.lastIndexOf(" ") + 1));
    if (!kinds.has(surname)) kinds.set(surname, kind);
  }
  return kinds;
}

/** The words of names with an apostrophe: another line may write "O'Neil" for "O’Neil", which is another form. */
function wordsOfApostrophedNames(names: readonly Found[]): Set<string> {
  const withMark = names.filter(({ text }) => /['’]/.test(text));
  return new Set(withMark.flatMap(({ text }) => text.split(" ").map(straight)));
}

/** The longest known name that begins at a token and ends at `limit` at the latest, with the index of its last token. */
function longestKnownAt(
  text: string,
  tokens: readonly FormToken[],
  first: number,
  limit: number,
  kinds: ReadonlyMap<string, MentionKind>,
): { start: number; end: number; kind: MentionKind; text: string; last: number } | null {
  const start = tokens[first]?.start ?? 0;
  for (let last = Math.min(tokens.length, first + LONGEST_AGAIN) - 1; last >= first; last--) {
    const to = tokens[last];
    if (!to || to.end > limit || (last > first && !hasCapital(to))) continue;
    const words = text.slice(start, to.end);
    const kind = kinds.get(straight(words));
    if (kind !== undefined) return { start, end: to.end, kind, text: words, last };
  }
  return null;
}

const hasCapital = ({ attributes }: FormToken): boolean => (attributes & WITH_CAPITAL) !== 0;

/** Whether the article writes a word in small letters, too. */
const isAlsoSmall = ({ form }: FormToken, usage: Usage): boolean => usage.small.has(form.name.word.hash);

/** "O’Neil" and "O'Neil" are one name, whichever apostrophe an outlet uses. */
const straight = (name: string): string => (name.includes("’") ? name.replaceAll("’", "'") : name);

/** Whether a name ends before the offset `start` of `line`. */
function isBefore(name: Found | undefined, line: number, start: number): boolean {
  return name !== undefined && (name.line < line || (name.line === line && name.end <= start));
}
