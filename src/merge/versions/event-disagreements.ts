/** Versions of a quantity -> a disagreement: updated, corrected, or contradicted. */
import type { Article, Disagreement, DisagreementVersion } from "../../model.js";
import { FIXED, GROWING } from "../quantities/event-kind-traits.js";
import type { EventKind } from "../quantities/event-kinds.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { sameValue } from "../sentence/value-ranges.js";
import { ONE_MOMENT, timeOf } from "./cited-values.js";
import type { Given } from "./event-values.js";
import { bothHold, type Versions, versionsOf } from "./event-versions.js";

/** Milliseconds after which a report with a smaller value is better informed. */
const KNOWS_MORE = 2 * ONE_MOMENT;
/** Milliseconds after which a greater count is a later state: a toll rises faster than by the hour. */
const HAS_GROWN = ONE_MOMENT / 4;

/** The differing quantities, and their outdated values. */
export interface Changes {
  readonly disagreements: readonly Disagreement[];
  readonly replaced: readonly Replaced[];
}

/** A quantity whose older values a later one replaces. */
export interface Replaced {
  readonly versions: Versions;
  readonly latest: EventQuantity;
  readonly superseded: readonly EventQuantity[];
}

/**
 * What the articles say differently of the event, and which figures later reports replace.
 *
 * @param origins of each article: copies have one
 */
export function changesOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  origins: readonly number[],
): Changes {
  const disagreements: Disagreement[] = [];
  const replaced: Replaced[] = [];
  for (const versions of versionsOf(articles, sentences, origins)) {
    const values = valuesOf(versions, articles);
    const found = eventDisagreement(versions.kind, values, articles);
    if (!found) continue;
    disagreements.push(found);
    const latest = values.at(-1)?.givens[0]?.quantity;
    if (latest && found.versions.some(({ superseded }) => superseded))
      replaced.push({
        versions,
        latest,
        superseded: values.slice(0, -1).flatMap(({ givens }) => givens.map(({ quantity }) => quantity)),
      });
  }
  return { disagreements, replaced };
}

/** Oldest first where dated; null where all versions may be true at once and none is later. */
function eventDisagreement(
  kind: EventKind,
  values: readonly Value[],
  articles: readonly Article[],
): Disagreement | null {
  if (values.length < 2) return null;
  const verdict = eventVerdict(kind, values, articles);
  if (verdict === null) return null;
  const settled = verdict === "update" || verdict === "correction";
  return {
    kind: "figure",
    verdict,
    what: kind,
    versions: values.map(({ givens }, index) => ({
      ...eventVersion(givens),
      ...(settled && index < values.length - 1 ? { superseded: true as const } : {}),
    })),
  };
}

/** The values in order of first appearance. */
function valuesOf({ given }: Versions, articles: readonly Article[]): Value[] {
  const dated = given
    .map((one) => ({ one, at: timeOf(articles[one.article]) }))
    // Equal times keep the order of the group, because the sort is stable.
    .sort((x, y) => (x.at ?? Number.MAX_VALUE) - (y.at ?? Number.MAX_VALUE));
  const values: { at: number | null; givens: Given[] }[] = [];
  for (const { one, at } of dated) {
    const home = values.find((value) =>
      value.givens.every(
        (other) => sameValue(other.quantity, one.quantity) && !isReached(other, value.at, one, at),
      ),
    );
    if (home) home.givens.push(one);
    else values.push({ at, givens: [one] });
  }
  return values;
}

/** "Nearly a dozen" at noon is below twelve in the evening. */
function isReached(one: Given, before: number | null, other: Given, at: number | null): boolean {
  if (before === null || at === null || at - before <= ONE_MOMENT) return false;
  return one.quantity.short && !other.quantity.short;
}

type Value = { readonly at: number | null; readonly givens: readonly Given[] };

function eventVerdict(
  kind: EventKind,
  values: readonly Value[],
  articles: readonly Article[],
): Disagreement["verdict"] | null {
  const verdicts = values.slice(1).map((value, index) => step(kind, values[index] as Value, value, articles));
  for (const verdict of ["contradiction", "correction", "update", "differs"] as const)
    if (verdicts.includes(verdict)) return verdict;
  return null;
}

/** The change from one value to the next. */
function step(
  kind: EventKind,
  from: Value,
  to: Value,
  articles: readonly Article[],
): Disagreement["verdict"] | null {
  const [[first], [second]] = [from.givens, to.givens];
  if (!first || !second) return null;
  const apart = from.at === null || to.at === null ? 0 : to.at - from.at;
  const outlet = ({ article }: Given) =>
    articles[article]?.source.name ?? articles[article]?.source.domain ?? null;
  const sameOutlet = outlet(first) !== null && outlet(first) === outlet(second);
  // A part of a count cannot exceed a later total of the same. Nobody is no part.
  const isNone = first.quantity.high === 0 || second.quantity.high === 0;
  if (first.quantity.who !== second.quantity.who && !isNone)
    return apart > ONE_MOMENT && (kind === "missing" || second.quantity.value > first.quantity.value)
      ? "update"
      : null;
  const grown = GROWING.has(kind) && second.quantity.value > first.quantity.value;
  if (grown && apart >= HAS_GROWN) return bothHold(first, second) && apart <= ONE_MOMENT ? null : "update";
  if (apart > ONE_MOMENT) {
    const less = second.quantity.value < first.quantity.value;
    if (second.corrects && (less || FIXED.has(kind))) return "correction";
    if (sameOutlet) return GROWING.has(kind) && less ? "correction" : "update";
    if (FIXED.has(kind)) return bothHold(first, second) ? null : apart > DAY ? "differs" : "contradiction";
    if (!GROWING.has(kind) || !less || apart >= KNOWS_MORE) return "update";
  }
  return bothHold(first, second) ? null : "contradiction";
}
const DAY = 24 * ONE_MOMENT;

/** A version with all its sources. A sentence of a text is preferred to a headline. */
function eventVersion(givens: readonly Given[]): DisagreementVersion {
  const shown = givens.find(({ context }) => context.sentence !== null) ?? (givens[0] as Given);
  return {
    value: shown.value,
    context: shown.context,
    alsoIn: [
      ...new Set(
        givens.filter(({ article }) => article !== shown.article).map(({ context }) => context.article),
      ),
    ],
  };
}
