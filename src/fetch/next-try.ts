/** When a feed is asked again: as it and its host wish, and never given up. Times are milliseconds since 1970, in UTC. */
import { readDate } from "../dates/date-field.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed that says that it changes once a month is still asked once a day. */
const LONGEST = DAY;
/** After a failure: twice as long as after the one before, up to a day. */
const FIRST_RETRY = 15 * MINUTE;
/** Where a host says "too many" and not how long. */
const PAUSE = HOUR;

/** @param failures in a row, this one included */
export function afterFailure(now: number, failures: number): number {
  return now + Math.min(DAY, FIRST_RETRY * 2 ** Math.min(failures - 1, 10));
}

/**
 * @param cacheControl the header, or null
 * @param ttl minutes that the feed names, or null
 * @param skipHours hours of the day, UTC, in which the feed wants not to be asked
 */
export function afterAnswer(
  now: number,
  cacheControl: string | null,
  ttl: number | null,
  skipHours: readonly number[],
): number {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? "")?.[1];
  const stale = /no-cache|no-store/i.test(cacheControl ?? "") ? 0 : Number(seconds ?? 0) * 1000;
  let next = now + Math.min(LONGEST, Math.max(stale, (ttl ?? 0) * MINUTE));
  const skipped = new Set(skipHours);
  if (skipped.size < 24)
    while (skipped.has(new Date(next).getUTCHours())) next = Math.floor(next / HOUR) * HOUR + HOUR;
  return next;
}

/** Until when a host that answered 429 or 503 is left alone: as long as it says, at most a day. @param header or null */
export function afterRefusal(now: number, retryAfter: string | null): number {
  const text = retryAfter?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return now + Math.min(DAY, Number(text) * 1000);
  const read = text === "" ? null : readDate(text);
  if (read?.kind !== "date") return now + PAUSE;
  return Math.min(now + DAY, Math.max(now, Date.parse(read.iso) + MINUTE));
}
