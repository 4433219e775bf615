/** Days as numbers: those since 1 January 1970, in UTC. */

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** The ISO date of a number of days since 1970-01-01, in UTC: "2024-05-07" for 19850. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
