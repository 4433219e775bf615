/** Whom "He" and "She" stand for at the beginning of a sentence, where the sentence before leaves no doubt. */
import type { Article, SentenceId } from "../model.js";
import { addTo } from "../structures/lists-by-key.js";
import { sentencesOf } from "./sentence-marks.js";

const BEGINS_WITH_PRONOUN = /^["“]?(?:He|She)\b/;

/**
 * By sentence that begins so, the name of the one person whom the sentence before names; of a row of such sentences, that of the first.
 * Sentences behind one that names several people, or nobody, are left out.
 */
export function pronounSubjects(article: Article): ReadonlyMap<SentenceId, string> {
  const named = new Map<SentenceId, string[]>();
  for (const { kind, name, sentence } of article.mentions)
    if (kind === "person" && sentence !== null) addTo(named, sentence, name);
  const subjects = new Map<SentenceId, string>();
  let last: string | null = null;
  for (const { id, text } of sentencesOf(article)) {
    const begins = BEGINS_WITH_PRONOUN.test(text);
    if (begins && last !== null) subjects.set(id, last);
    const [first, ...others] = new Set(named.get(id));
    if (first !== undefined) last = begins || others.length > 0 ? null : first;
    else if (!begins) last = null;
  }
  return subjects;
}
