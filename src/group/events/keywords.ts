/** Key terms of a group: words that its articles share and few others have, spelt as in its headlines. */
import { indexInSorted } from "../../structures/sorted-lists.js";
import { tokens } from "../../words/text/tokens.js";
import { lexeme } from "../document/lexeme.js";
import type { NeighbourGraph } from "../pairs/neighbour-graph.js";

const SHOWN = 8;
/** Most articles of a large group that are examined. */
const ASKED = 12;

/**
 * The key terms of a cluster, strongest first, spelt as in the headlines of its first articles.
 *
 * @param members indices of its articles in the graph
 */
export function keyTerms(members: readonly number[], { articles, profiles }: NeighbourGraph): string[] {
  const asked = members.slice(0, ASKED);
  const found = new Map<number, { text: string; strength: number }>();
  const weigh = (term: number): number => {
    let strength = 0;
    for (const member of asked) {
      const words = profiles[member]?.words;
      const at = words ? indexInSorted(words.terms, term) : -1;
      if (at >= 0) strength += Math.min(8, words?.weights[at] ?? 0);
    }
    return strength;
  };
  for (const member of asked) {
    const article = articles[member];
    const text = article?.headline.text ?? "";
    for (const token of tokens(text)) {
      const { term, empty } = lexeme(token.text, article?.language ?? null);
      if (token.number || token.text.length < 3 || empty) continue;
      if (!found.has(term)) {
        found.set(term, { text: text.slice(token.start, token.end), strength: weigh(term) });
      }
    }
  }
  return [...found.entries()]
    .sort(([s, x], [t, y]) => y.strength - x.strength || s - t)
    .slice(0, SHOWN)
    .map(([, { text }]) => text);
}
