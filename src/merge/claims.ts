/** Aligned sentences -> claims: each shown once, in one wording, with all who say it. */
import type { Claim } from "../model.js";
import type { Link, Unit } from "./align.js";
import { clustersOf } from "./clusters.js";
import { standsAlone } from "./standing.js";
import type { Told } from "./telling.js";

export interface ClaimOf {
  readonly claim: Claim;
  /** `shown` first, then in order of the group. */
  readonly told: readonly Told[];
  /** What of them says it: whole sentences or clauses. */
  readonly units: readonly Unit[];
}

/** Claims of two or more articles, best supported first, then in the order in which they are told. */
export function claimsOf(units: readonly Unit[], links: readonly Link[], threshold: number): ClaimOf[] {
  const found = new Map<string, ClaimOf>();
  for (const members of clustersOf(units, links, threshold)) {
    const saying = members.flatMap((index) => units[index] ?? []);
    const told = [...new Set(saying.map((unit) => unit.told))].sort(
      (x, y) => x.article - y.article || x.position - y.position,
    );
    if (new Set(told.map(({ article }) => article)).size < 2) continue;
    const key = told.map(({ article, position }) => `${article}.${position}`).join(" ");
    const known = found.get(key);
    found.set(key, known ? { ...known, units: [...known.units, ...saying] } : claimOf(told, saying));
  }
  return [...found.values()].sort(
    (x, y) => y.claim.origins - x.claim.origins || place(x.told) - place(y.told) || first(x) - first(y),
  );
}

function claimOf(told: readonly Told[], units: readonly Unit[]): ClaimOf {
  const shown = best(told);
  const ordered = [shown, ...told.filter((one) => one !== shown)];
  return {
    told: ordered,
    units,
    claim: {
      shown: shown.cited,
      saidBy: ordered.map(({ cited }) => cited),
      origins: new Set(told.map(({ origin }) => origin)).size,
      kind: shown.kind,
    },
  };
}

/** The wording shown: reporting before analysis, able to stand alone, then the most specific, then the earliest. */
function best(told: readonly Told[]): Told {
  const rank = (one: Told) => (one.kind === "report" ? 2 : 0) + (standsAlone(one.cited.text) ? 1 : 0);
  const specific = ({ reading }: Told) =>
    Math.min(reading.keys.size, 24) +
    reading.quantities.length +
    reading.words.filter(({ name }) => name).length / 2;
  return told.reduce((chosen, one) =>
    rank(one) > rank(chosen) || (rank(one) === rank(chosen) && specific(one) > specific(chosen))
      ? one
      : chosen,
  );
}

/** How early the articles tell it, on average: what matters comes first in a report. */
function place(told: readonly Told[]): number {
  return told.reduce((sum, { position }) => sum + position, 0) / told.length;
}

function first({ told }: ClaimOf): number {
  const [shown] = told;
  return shown ? shown.article * 10_000 + shown.position : 0;
}
