/** Ridge regression, linear and logistic, solved exactly (Newton): the same numbers on every machine and run. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * @param rows one list of features each, all of one length
 * @param targets 0 or 1 (logistic), any number (linear)
 * @param penalty on the squares of the weights of the standardised features
 * @param counts how many times each row counts
 */
export function ridge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  kind: "linear" | "logistic",
  penalty: number,
  counts: readonly number[],
): Weights {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, j) => average(rows.map((row) => row[j] ?? 0)));
  const spread = mean.map((m, j) => Math.sqrt(average(rows.map((row) => ((row[j] ?? 0) - m) ** 2))) || 1);
  const scaled = rows.map((row) => [...row.map((v, j) => (v - (mean[j] ?? 0)) / (spread[j] ?? 1)), 1]);
  const w = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < (kind === "linear" ? 1 : 12); round++) {
    const gradient = w.map((value, j) => (j < width ? -penalty * value : 0));
    const hessian = w.map((_, j) => w.map((_, k) => (j === k && j < width ? penalty : 0)));
    scaled.forEach((row, i) => {
      const sum = row.reduce((total, v, j) => total + v * (w[j] ?? 0), 0);
      const p = kind === "linear" ? sum : sigmoid(sum);
      const count = counts[i] ?? 1;
      const slope = count * (kind === "linear" ? 1 : Math.max(p * (1 - p), 1e-6));
      const error = count * ((targets[i] ?? 0) - p);
      for (let j = 0; j <= width; j++) {
        const value = row[j] ?? 0;
        gradient[j] = (gradient[j] ?? 0) + error * value;
        const line = hessian[j] as number[];
        for (let k = 0; k <= j; k++) line[k] = (line[k] ?? 0) + slope * value * (row[k] ?? 0);
      }
    });
    for (let j = 0; j <= width; j++) {
      for (let k = j + 1; k <= width; k++) (hessian[j] as number[])[k] = hessian[k]?.[j] ?? 0;
    }
    solve(hessian, gradient).forEach((step, j) => {
      w[j] = (w[j] ?? 0) + step;
    });
  }
  const weights = spread.map((s, j) => (w[j] ?? 0) / s);
  return { bias: (w[width] ?? 0) - weights.reduce((sum, v, j) => sum + v * (mean[j] ?? 0), 0), weights };
}

export function apply({ bias, weights }: Weights, row: readonly number[]): number {
  return weights.reduce((sum, weight, j) => sum + weight * (row[j] ?? 0), bias);
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(at(r, i)) > Math.abs(at(pivot, i))) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    for (let r = i + 1; r < size; r++) {
      const factor = at(r, i) / (at(i, i) || 1e-12);
      if (factor === 0) continue;
      for (let c = i; c <= size; c++) (rows[r] as number[])[c] = at(r, c) - factor * at(i, c);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(i, size);
    for (let c = i + 1; c < size; c++) sum -= at(i, c) * (solution[c] ?? 0);
    solution[i] = sum / (at(i, i) || 1e-12);
  }
  return solution;
}
