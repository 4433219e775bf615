/** Scores of answers against labels. */
export interface Counts {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function countsOf(labels: readonly boolean[], answers: readonly boolean[]): Counts {
  let [both, onlyAnswer, onlyLabel] = [0, 0, 0];
  labels.forEach((label, i) => {
    if (label && answers[i]) both++;
    else if (answers[i]) onlyAnswer++;
    else if (label) onlyLabel++;
  });
  const [precision, recall] = [both / Math.max(1, both + onlyAnswer), both / Math.max(1, both + onlyLabel)];
  return {
    accuracy: 1 - (onlyAnswer + onlyLabel) / Math.max(1, labels.length),
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

/** Pearson's correlation. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / Math.max(1, list.length);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [product, squaresA, squaresB] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - meanA, (b[i] ?? 0) - meanB];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  });
  return product / Math.sqrt(squaresA * squaresB || 1);
}

/** The threshold with the best F1 on these labels: to be learned on one part and used on another. */
export function bestThreshold(labels: readonly boolean[], scores: readonly number[]): number {
  const order = scores
    .map((score, i) => ({ score, label: labels[i] ?? false }))
    .sort((x, y) => y.score - x.score);
  const positives = labels.filter(Boolean).length;
  let found = 0;
  let best = { f1: -1, threshold: 0 };
  order.forEach(({ score, label }, i) => {
    if (label) found++;
    const f1 = (2 * found) / (i + 1 + positives);
    if (f1 > best.f1) best = { f1, threshold: score };
  });
  return best.threshold;
}
