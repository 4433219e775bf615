/**
 * Schedules the next request of a feed, by its own wishes and its host's. A feed is never given up. Times are
 * milliseconds since 1970, in UTC.
 */
import { readDate } from "../../dates/date-field.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed that claims to change once a month is still requested once a day. */
const LONGEST = DAY;
/** Delay after a failure; it doubles with each further failure, up to a day. */
const FIRST_RETRY = 15 * MINUTE;
/** Delay where a host answers "too many requests" without a time. */
const PAUSE = HOUR;

/**
 * When to ask again after a failure.
 *
 * @param failures consecutive ones, this one included
 */
export function afterFailure(now: number, failures: number): number {
  return now + Math.min(DAY, FIRST_RETRY * 2 ** Math.min(failures - 1, 10));
}

/**
 * When to ask again after an answer.
 *
 * @param cacheControl the header, or null
 * @param ttl minutes in the feed, or null
 * @param skipHours hours of the day, UTC, in which the feed asks for no requests
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

/** End of the pause of a host that answered 429 or 503: as long as it says, at most a day. @param header or null */
export function afterRefusal(now: number, retryAfter: string | null): number {
  const text = retryAfter?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return now + Math.min(DAY, Number(text) * 1000);
  const read = text === "" ? null : readDate(text);
  if (read?.kind !== "date") return now + PAUSE;
  return Math.min(now + DAY, Math.max(now, Date.parse(read.iso) + MINUTE));
}
