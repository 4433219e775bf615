/** Updates the state of a feed by an answer. Pure: requests and files are elsewhere. */
import { declaredCharset } from "../read/bytes/charset.js";
import { decode } from "../read/bytes/decoded-text.js";
import { type SplitFeed, splitFeed } from "../read/feed/separate-items.js";
import type { FeedState } from "./feed-state.js";
import type { ListedFeed } from "./opml.js";
import type { HttpAnswer, HttpFailure } from "./requests/http.js";
import { afterAnswer, afterFailure, afterRefusal } from "./requests/request-schedule.js";

/** So many answers in a row from one new address are a move: a single redirect can be an error. */
const STEADY_MOVES = 3;
/** Failures at the new address after which the listed address is tried again, every second time. */
const LOST_AFTER = 3;

export type VisitOutcome = "fetched" | "unchanged" | "failed" | "refused" | "gone";

export interface Visit {
  readonly outcome: VisitOutcome;
  readonly state: Omit<FeedState, "items">;
  /** Null unless the answer is a feed. */
  readonly feed: SplitFeed | null;
  /** A note for the report, or empty. */
  readonly note: string;
  /** End of the host's pause; null: none. */
  readonly hostUntil: number | null;
}

/** The address to request: where the feed has moved to for good, else where the list has it. */
export function requestAddress({ address }: ListedFeed, { movedTo, moves, failures }: FeedState): string {
  if (movedTo === null || moves < STEADY_MOVES) return address;
  return failures >= LOST_AFTER && failures % 2 === LOST_AFTER % 2 ? address : movedTo;
}

/** Headers for a conditional request, verbatim from the last answer, so that an unchanged feed costs nothing. */
export function validators({ etag, lastModified }: FeedState): Record<string, string> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}

/**
 * Updates a feed's state by the answer to a request.
 *
 * @param asked as `requestAddress` gave it
 * @param now milliseconds since 1970
 */
export function visitOf(
  listed: ListedFeed,
  { items: _items, ...before }: FeedState,
  asked: string,
  answer: HttpAnswer | HttpFailure,
  now: number,
): Visit {
  const failed = (note: string): Visit => {
    const failures = before.failures + 1;
    const nextTry = iso(afterFailure(now, failures));
    return { outcome: "failed", state: { ...before, failures, nextTry }, feed: null, note, hostUntil: null };
  };
  if ("failure" in answer) return failed(answer.failure);
  const { status, headers } = answer;
  const isMoved = asked !== listed.address;
  if (status === 410 && !isMoved) {
    const note = "it is gone for good (410) and not asked any more: take it from the list";
    return {
      outcome: "gone",
      state: { ...before, muted: true, nextTry: null },
      feed: null,
      note,
      hostUntil: null,
    };
  }
  if (status === 429 || status === 503) {
    const until = afterRefusal(now, headers["retry-after"] ?? null);
    const state = { ...before, failures: before.failures + 1, nextTry: iso(until) };
    return {
      outcome: "refused",
      state,
      feed: null,
      note: `its host asks to wait (${status})`,
      hostUntil: until,
    };
  }
  const cacheControl = headers["cache-control"] ?? null;
  if (status === 304) {
    const state = {
      ...before,
      ...(isMoved || before.moves < STEADY_MOVES ? {} : { movedTo: null, moves: 0 }),
      failures: 0,
      nextTry: iso(afterAnswer(now, cacheControl, before.ttl, before.skipHours)),
    };
    return { outcome: "unchanged", state, feed: null, note: "", hostUntil: null };
  }
  if (status < 200 || status > 299) return failed(`its host answers ${status}`);
  const feed = feedOf(listed, answer);
  if (typeof feed === "string") return failed(feed);
  return fetchedVisit(before, feed, { isMoved, movedTo: answer.movedTo, headers, now });
}

/** The visit of an answer with a feed. */
function fetchedVisit(
  before: Omit<FeedState, "items">,
  feed: SplitFeed,
  {
    isMoved,
    movedTo: target,
    headers,
    now,
  }: Pick<HttpAnswer, "movedTo" | "headers"> & {
    /** Whether the feed was asked at the address that it moved to. */
    readonly isMoved: boolean;
    readonly now: number;
  },
): Visit {
  // A feed at its listed address has not moved: an earlier redirect was an error.
  const moves =
    target === null ? (isMoved ? before.moves : 0) : target === before.movedTo ? before.moves + 1 : 1;
  const movedTo = target ?? (isMoved ? before.movedTo : null);
  const hasMoved = target !== null && moves >= STEADY_MOVES;
  return {
    outcome: "fetched",
    state: {
      ...before,
      etag: headers.etag ?? null,
      lastModified: headers["last-modified"] ?? null,
      failures: 0,
      movedTo,
      moves,
      ttl: feed.ttl,
      skipHours: [...feed.skipHours],
      nextTry: iso(afterAnswer(now, headers["cache-control"] ?? null, feed.ttl, feed.skipHours)),
    },
    feed,
    note: hasMoved ? `it has moved to ${movedTo}: change the list` : "",
    hostUntil: null,
  };
}

/** The feed, or why the body is none. */
function feedOf({ address, outlet, topics }: ListedFeed, { body, headers }: HttpAnswer): SplitFeed | string {
  const http = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? null;
  const { text } = decode(body, address, http ?? declaredCharset(body));
  if (text === null || text.trim() === "") return "it sends nothing that is text";
  const feed = splitFeed(text, address, { outlet, topics });
  const fault = feed.problems.find(({ rule }) => rule !== "empty");
  return feed.items.length === 0 && fault !== undefined ? `it sends no feed: ${fault.message}` : feed;
}

const iso = (time: number): string => new Date(time).toISOString();
