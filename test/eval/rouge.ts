/**
 * ROUGE-N (Lin 2004): F1 over the n-grams that a summary shares with a person's, each counted as often as both have it.
 * Words are lower-cased, not stemmed.
 */
export function rouge(summary: string, reference: string, n: 1 | 2): number {
  const [ours, theirs] = [grams(summary, n), grams(reference, n)];
  let shared = 0;
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0);
  const [precision, recall] = [shared / Math.max(1, total(ours)), shared / Math.max(1, total(theirs))];
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function grams(text: string, n: number): Map<string, number> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const found = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(" ");
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
