/** Finds further mentions of an article's names, by the names that are known already. */

import type { MentionKind } from "../../model.js";
import { WITH_CAPITAL } from "../text/lexical-attributes.js";
import type { Line } from "../text/line.js";
import type { FormToken } from "../text/tokenize.js";
import type { Form } from "../text/word-forms.js";
import type { Found } from "./found-names.js";
import type { Usage } from "./tagger/tagger-features.js";

const EMPTY_LINE = { text: "", tokens: [] };

/** Most words of a name that is searched for again. */
const LONGEST_AGAIN = 6;

/**
 * Finds further mentions of names that the article has elsewhere: in titles, where each word has a capital, and where the tagger
 * found none. Of several names that begin at one word the longest is taken. A word that the article also writes in lower case is
 * no name at the beginning of a sentence.
 *
 * @param titles for each line, whether it is a title beside lines of text
 * @param agreed mentions so far, in order; each text has one kind
 * @param beginnings first words of names
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
  const known = new Map<string, MentionKind>();
  for (const { text, kind } of agreed) known.set(straight(text), kind);
  const marked = new Set<string>();
  for (const { text, kind } of agreed) {
    if (text.includes("'") || text.includes("’"))
      for (const word of text.split(" ")) marked.add(straight(word));
    if (kind !== "person" || !text.includes(" ")) continue;
    const surname = straight(text.slice(text.lastIndexOf(" ") + 1));
    if (!known.has(surname)) known.set(surname, kind);
  }
  const mayBegin = ({ form }: FormToken): boolean =>
    beginnings.has(form) || (marked.size > 0 && marked.has(straight(form.raw)));
  let next = 0;
  for (let line = 0; line < lines.length; line++) {
    const { text, tokens } = lines[line] ?? EMPTY_LINE;
    const inTitle = titles[line] === true;
    for (let at = 0; at < tokens.length; at++) {
      const from = tokens[at];
      if (!from || (from.attributes & WITH_CAPITAL) === 0 || (!inTitle && !mayBegin(from))) continue;
      // `next` is the first mention that does not end before this word.
      while (next < agreed.length && isBefore(agreed[next], line, from.start)) next++;
      const covering = agreed[next];
      if (covering?.line === line && covering.start <= from.start) continue;
      const limit = covering?.line === line ? covering.start : text.length;
      if (at === 0 && usage.small.has(from.form.name.word.hash)) continue;
      // The longest known name that begins at this word; the search goes on behind it.
      for (let last = Math.min(tokens.length, at + LONGEST_AGAIN) - 1; last >= at; last--) {
        const to = tokens[last];
        if (!to || to.end > limit || ((to.attributes & WITH_CAPITAL) === 0 && last > at)) continue;
        const words = text.slice(from.start, to.end);
        const kind = known.get(straight(words));
        if (kind === undefined) continue;
        found.push({ line, start: from.start, end: to.end, kind, text: words });
        at = last;
        break;
      }
    }
  }
  return found;
}

/** "O’Neil" and "O'Neil" are one name, whichever apostrophe an outlet uses. */
const straight = (name: string): string => (name.includes("’") ? name.replaceAll("’", "'") : name);

/** Whether a name ends before the offset `start` of `line`. */
function isBefore(name: Found | undefined, line: number, start: number): boolean {
  return name !== undefined && (name.line < line || (name.line === line && name.end <= start));
}
