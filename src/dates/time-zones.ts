/**
 * Names of time zones in date fields -> minutes east of UTC. RFC 822 section 5.1 defines the American ones; the others
 * are names of the IANA time zone database with a single offset. Names with several meanings (IST is Indian, Israeli
 * and Irish) are left out: the hour is then unknown, and the date has the precision of a day.
 */
const OFFSETS: Readonly<Record<string, number>> = {
  // Coordinated
  ...{ z: 0, utc: 0, ut: 0, gmt: 0 },
  // North America
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  ...{ akst: -540, akdt: -480, hst: -600, hast: -600, nst: -210, ndt: -150 },
  // South America
  ...{ brt: -180, brst: -120, art: -180, clt: -240, clst: -180, pet: -300, cot: -300, uyt: -180 },
  // Europe
  ...{ wet: 0, west: 60, bst: 60, cet: 60, cest: 120, mez: 60, mesz: 120, met: 60, mest: 120 },
  ...{ eet: 120, eest: 180, oez: 120, oesz: 180, msk: 180, msd: 240, trt: 180 },
  // Africa
  ...{ wat: 60, cat: 120, sast: 120, eat: 180 },
  // Asia
  ...{ pkt: 300, npt: 345, ict: 420, wib: 420, wita: 480, wit: 540, myt: 480, sgt: 480, hkt: 480, pht: 480 },
  ...{ jst: 540, kst: 540, idt: 180, irst: 210, uzt: 300, almt: 360 },
  // Australia and New Zealand
  ...{ awst: 480, acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
};

/** "ET" is EST in winter and EDT in summer. The table has the winter offset. */
const AMERICAN: Readonly<Record<string, number>> = {
  ...{ et: -300, ct: -360, mt: -420, pt: -480 },
  ...{ eastern: -300, central: -360, mountain: -420, pacific: -480 },
};

/** The names that texts put behind a time of day, as a part of a pattern: "EST", "ET", "GMT". */
export const ZONE_BEHIND_TIME = "(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)";

/** A clock time as written, in its own zone. `month` counts from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

/**
 * Minutes east of UTC of a zone at a local time; null where the name does not decide it.
 *
 * @param name in small letters: "est", "cest"
 * @param local the time for which summer time is decided
 */
export function zoneOffset(name: string, local: LocalTime): number | null {
  if (Object.hasOwn(OFFSETS, name)) return OFFSETS[name] ?? null;
  const winter = Object.hasOwn(AMERICAN, name) ? AMERICAN[name] : undefined;
  if (winter === undefined) return null;
  const summer = isAmericanSummer(local);
  return summer === null ? null : winter + (summer ? 60 : 0);
}

/**
 * Whether a name in lower case is that of a zone, even where it also abbreviates another word ("pt" is Friday in
 * Polish).
 */
export function isZone(name: string): boolean {
  return Object.hasOwn(OFFSETS, name) || Object.hasOwn(AMERICAN, name);
}

/** Whether a zone name is used in the United States and Canada, where the month comes first. */
export function isAmericanZone(name: string): boolean {
  return Object.hasOwn(AMERICAN, name) || /^(?:ak|h|[ecmp])[sd]t$/.test(name);
}

/**
 * Whether daylight saving time applies in the United States: from the second Sunday of March to the first of November
 * since 2007 (Energy Policy Act of 2005), from the first Sunday of April to the last of October since 1987. Null before
 * that, and in the hours in which clocks change.
 */
function isAmericanSummer({ year, month, day, hour }: LocalTime): boolean | null {
  if (year < 1987) return null;
  const [from, to] =
    year >= 2007 ? [sunday(year, 3, 8), sunday(year, 11, 1)] : [sunday(year, 4, 1), sunday(year, 10, 25)];
  const at = Date.UTC(year, month - 1, day, hour);
  const turns = [from, to].some((start) => at >= start + 3_600_000 && at < start + 3 * 3_600_000);
  return turns ? null : at >= from && at < to;
}

/** Midnight of the first Sunday on or after a day. */
function sunday(year: number, month: number, day: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return Date.UTC(year, month - 1, day + ((7 - weekday) % 7));
}
