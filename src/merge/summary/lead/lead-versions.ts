/** Keeps a lead to one version of what the reports tell differently: the page shows the others where they differ. */
import type { Cited, Disagreement } from "../../../model.js";

/** Without sentences that give another value than an earlier sentence of the lead. */
export function oneVersionEach(lead: readonly Cited[], disagreements: readonly Disagreement[]): Cited[] {
  const kept: Cited[] = [];
  const isOf = (one: Cited, other: Cited) => one.article === other.article && one.sentence === other.sentence;
  for (const cited of lead) {
    const differs = disagreements.some(({ versions }) => {
      const own = versions.find(({ context }) => isOf(context, cited));
      return (
        own !== undefined &&
        versions.some((other) => other !== own && kept.some((one) => isOf(other.context, one)))
      );
    });
    if (!differs) kept.push(cited);
  }
  return kept;
}
