/** In which order the sentences of a lead are read. */
import type { Acquaintance } from "../../../words/persons/introductions.js";
import type { StorySentence } from "../../sentence/story-sentences.js";

export interface ChosenSentence {
  readonly sentence: StorySentence;
  /** The sentence on which it depends. */
  readonly after: StorySentence | null;
}

/** Whether it opens with a quotation. */
export const opensQuoted = ({ cited }: StorySentence): boolean => /^["“‘«]/.test(cited.text);

/** "As lawyers sifted the letters last summer, they saw": a clause with its own subject, to which the news points back. */
export const setsScene = (text: string): boolean =>
  /^(?:As|When|While|For|After|Before|Until|Even as|Just as) \p{L}[^,]{12,200}, (?:he|she|they|it)\b/u.test(
    text,
  );

/**
 * The sentence that covers most comes first. The others follow by how early the articles have them, and those that open with
 * a quotation come last: what somebody says of it is read after what happened. A dependent sentence follows the one that it
 * depends on. Whoever is named by surname alone waits for the sentence that introduces them.
 */
export function inReadingOrder(chosen: readonly ChosenSentence[], reader: Acquaintance): StorySentence[] {
  const [first, ...others] = chosen.filter(({ after }) => after === null).map(({ sentence }) => sentence);
  if (!first) return [];
  const last = (one: StorySentence) => Number(opensQuoted(one));
  others.sort(
    (x, y) => last(x) - last(y) || x.depth - y.depth || x.position - y.position || x.article - y.article,
  );
  const left = [first, ...others];
  const read = reader.copy();
  const heads: StorySentence[] = [];
  while (left.length > 0) {
    const next = left.findIndex((one) => !left.some((other) => introduces(other, one, read)));
    for (const head of left.splice(Math.max(0, next), 1)) {
      heads.push(head);
      read.read(head.cited);
    }
  }
  return heads.flatMap((head) => [
    head,
    ...chosen.filter(({ after }) => after === head).map(({ sentence }) => sentence),
  ]);
}

/** Whether only after `other` a reader knows everybody in `one`. */
function introduces(other: StorySentence, one: StorySentence, reader: Acquaintance): boolean {
  if (other === one || !reader.meetsStranger(one.cited)) return false;
  const after = reader.copy();
  after.read(other.cited);
  return !after.meetsStranger(one.cited) && !reader.meetsStranger(other.cited);
}
