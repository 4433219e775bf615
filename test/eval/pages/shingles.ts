/**
 * Likeness of an extracted text to the labelled one, by the measure of Zyte's article-extraction-benchmark: precision and
 * recall of runs of four words, each page counting alike, F1 of their means.
 */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

export function overlapOf(expected: string, found: string): Overlap {
  const [wanted, given] = [shinglesOf(expected), shinglesOf(found)];
  let both = 0;
  for (const [shingle, count] of wanted) both += Math.min(count, given.get(shingle) ?? 0);
  const share = (all: Map<string, number>, other: Map<string, number>) => {
    const total = sum(all);
    return total === 0 ? (sum(other) === 0 ? 1 : 0) : both / total;
  };
  return { precision: share(given, wanted), recall: share(wanted, given) };
}

/** Mean precision and recall, and the F1 of both. */
export function meanOverlap(overlaps: readonly Overlap[]): Overlap & { readonly f1: number } {
  const mean = (key: keyof Overlap) =>
    overlaps.reduce((total, overlap) => total + overlap[key], 0) / Math.max(1, overlaps.length);
  const [precision, recall] = [mean("precision"), mean("recall")];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON) };
}

const LENGTH = 4;

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  if (words.length === 0) return shingles;
  for (let at = 0; at < Math.max(1, words.length - LENGTH + 1); at++) {
    const shingle = words.slice(at, at + LENGTH).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

const sum = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
