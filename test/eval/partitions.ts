/** Scores of a grouping against labels. */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Over pairs of articles put together. */
export function pairwise(events: readonly string[], clusters: readonly (readonly number[])[]): Score {
  const pairsOf = (n: number) => (n * (n - 1)) / 2;
  let right = 0;
  let claimed = 0;
  for (const members of clusters) {
    claimed += pairsOf(members.length);
    for (const n of counts(members.map((i) => events[i] ?? "")).values()) right += pairsOf(n);
  }
  let wanted = 0;
  for (const n of counts(events).values()) wanted += pairsOf(n);
  return scoreOf(claimed === 0 ? 1 : right / claimed, wanted === 0 ? 1 : right / wanted);
}

/** Bagga & Baldwin 1998: for each article, how pure its group is and how much of its event it holds. */
export function bCubed(events: readonly string[], clusters: readonly (readonly number[])[]): Score {
  const sizes = counts(events);
  let precision = 0;
  let recall = 0;
  for (const members of clusters) {
    for (const [event, n] of counts(members.map((i) => events[i] ?? ""))) {
      precision += (n * n) / members.length;
      recall += (n * n) / (sizes.get(event) ?? 1);
    }
  }
  return scoreOf(precision / events.length, recall / events.length);
}

/** Over pairs that are each judged for themselves. */
export function judged(labels: readonly boolean[], said: readonly boolean[]): Score {
  const count = (test: (label: boolean, say: boolean) => boolean) =>
    labels.filter((label, i) => test(label, said[i] ?? false)).length;
  const right = count((label, say) => label && say);
  const claimed = count((_, say) => say);
  return scoreOf(claimed === 0 ? 1 : right / claimed, right / count((label) => label));
}

function scoreOf(precision: number, recall: number): Score {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
