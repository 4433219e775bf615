/** How far a figure may be off for the rows it happens to be measured on: a percentile bootstrap (Efron 1979). */

const ROUNDS = 300;
/** A linear congruential generator (Numerical Recipes), so that every run draws the same. */
const [FACTOR, STEP] = [1_664_525, 1_013_904_223];

/**
 * The middle 95 % of a figure over resamples of whole units.
 *
 * @param units of each row: rows of one topic or story are drawn together, as they are right or wrong together
 * @param figure of the rows with these indices, some of them several times
 */
export function interval(
  units: readonly string[],
  figure: (rows: readonly number[]) => number,
): readonly [low: number, high: number] {
  const byUnit = new Map<string, number[]>();
  units.forEach((unit, i) => {
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), i]);
  });
  const groups = [...byUnit.values()];
  let state = 1;
  const figures = Array.from({ length: ROUNDS }, () => {
    const drawn = groups.flatMap(() => {
      state = (Math.imul(state, FACTOR) + STEP) >>> 0;
      return groups[Math.floor((state / 2 ** 32) * groups.length)] ?? [];
    });
    return figure(drawn);
  }).sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (ROUNDS - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
