/** What an article lists of one of its sentences: its mentions, its dates. */
import { addTo } from "../../structures/lists-by-key.js";
import { remember } from "../../structures/object-memo.js";

/** The headline has no id: null. */
interface InSentence {
  readonly sentence: string | null;
}

const rowsOf = remember((all: readonly InSentence[]) => {
  const rows = new Map<string | null, InSentence[]>();
  for (const one of all) addTo(rows, one.sentence, one);
  return rows;
});

/**
 * Those of a sentence, in their order. The lists of an article are sorted once: to search them for each sentence would read
 * those of a long article thousands of times.
 */
export function ofSentence<One extends InSentence>(
  all: readonly One[],
  sentence: string | null,
): readonly One[] {
  return (rowsOf(all).get(sentence) ?? []) as One[];
}
