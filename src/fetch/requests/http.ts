/**
 * One request over HTTP, within limits: redirects followed by hand so that each hop is checked, bytes counted after
 * decompression, no more than so long. EDGE.
 */
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, request } from "undici";
import { type AddressPolicy, checkHost, ForbiddenAddress, guardedLookup } from "./address-guard.js";

export interface Limits {
  /** Bytes of a body after decompression. */
  readonly bytes: number;
  readonly connectMs: number;
  readonly totalMs: number;
  readonly redirects: number;
}

export const LIMITS: Limits = { bytes: 10_000_000, connectMs: 10_000, totalMs: 60_000, redirects: 5 };

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the answer came from at last. */
  readonly address: string;
  /** Where permanent redirects alone led, from the first; null: none did. */
  readonly movedTo: string | null;
}

/** Why there is no answer, in words. */
export interface HttpFailure {
  readonly failure: string;
}

/** What is to be known of each hop before it is asked: null: it may be; else why not, in words. */
export type Permission = (url: URL) => string | null | Promise<string | null>;

export interface HttpClient {
  get(
    address: string,
    headers: Readonly<Record<string, string>>,
    mayAsk?: Permission,
  ): Promise<HttpAnswer | HttpFailure>;
  close(): Promise<void>;
}

/**
 * A client for GET requests with limits of size and time.
 *
 * @param mayConnect asked of each address before each connection, redirects included
 */
export function createHttpClient({
  agent,
  mayConnect,
  limits = LIMITS,
}: {
  readonly agent: string;
  readonly mayConnect: AddressPolicy;
  readonly limits?: Limits;
}): HttpClient {
  const dispatcher = new Agent({
    connect: { timeout: limits.connectMs, lookup: guardedLookup(mayConnect) },
    headersTimeout: limits.totalMs,
    bodyTimeout: limits.totalMs,
    maxResponseSize: limits.bytes,
  });
  const once = async (url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal) => {
    checkHost(url, mayConnect);
    const {
      statusCode,
      headers: received,
      body,
    } = await request(url, {
      dispatcher,
      signal,
      headers: { "user-agent": agent, "accept-encoding": "gzip, br, deflate", ...headers },
    });
    const plain = Object.fromEntries(
      Object.entries(received).flatMap(([name, value]) =>
        value === undefined ? [] : [[name.toLowerCase(), String(value)]],
      ),
    );
    return { status: statusCode, headers: plain, body };
  };
  const hopOf = async (url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal) => {
    const { status, headers: received, body } = await once(url, headers, signal);
    const next = status >= 300 && status < 400 && status !== 304 ? received.location : undefined;
    if (next !== undefined) await body.dump();
    const bytes =
      next === undefined
        ? await readBody(body, received["content-encoding"], limits.bytes)
        : new Uint8Array();
    return { status, received, next, bytes };
  };
  const hosts = new HostQueue();
  return {
    close: () => dispatcher.close(),
    async get(address, headers, mayAsk = () => null) {
      let left = limits.totalMs;
      let url = new URL(address);
      let movedTo: string | null = null;
      let permanent = true;
      try {
        for (let hop = 0; hop <= limits.redirects; hop++) {
          const at = url;
          const refusal = await mayAsk(at);
          if (refusal !== null) return { failure: refusal };
          // Only what is spent on the host itself counts, not what is spent on waiting for a turn.
          const { status, received, next, bytes } = await hosts.inTurn(at.host, async () => {
            const started = performance.now();
            const made = await hopOf(at, headers, AbortSignal.timeout(Math.max(1, left)));
            left -= Math.ceil(performance.now() - started);
            return made;
          });
          if (next === undefined)
            return { status, headers: received, body: bytes, address: url.href, movedTo };
          const target = new URL(next, url);
          if (!/^https?:$/.test(target.protocol)) return { failure: `it redirects to ${target.protocol}` };
          if (url.protocol === "https:" && target.protocol === "http:")
            return { failure: "it redirects from https to http" };
          permanent &&= status === 301 || status === 308;
          url = target;
          if (permanent) movedTo = url.href;
        }
        return { failure: `it redirects more than ${limits.redirects} times` };
      } catch (error) {
        return { failure: failureOf(error, limits) };
      }
    },
  };
}

/** At most one request to a host runs at a time, redirects included. */
class HostQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  inTurn<T>(host: string, ask: () => Promise<T>): Promise<T> {
    const asked = (this.#last.get(host) ?? Promise.resolve()).then(ask, ask);
    this.#last.set(host, asked);
    return asked;
  }
}

class TooLong extends Error {}

/** @throws TooLong */
async function readBody(body: Readable, encoding: string | undefined, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of decompressed(body, encoding) as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > most) throw new TooLong();
      parts.push(part);
    }
  } finally {
    // What is broken or too long is not waited for: the connection would stay open to its end.
    body.destroy();
  }
  return Buffer.concat(parts);
}

function decompressed(body: Readable, encoding = ""): Readable {
  const make = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }[encoding.trim().toLowerCase()];
  if (make === undefined) return body;
  const stream = make();
  body.on("error", (error) => stream.destroy(error));
  return body.pipe(stream);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its name cannot be resolved now",
  ECONNREFUSED: "it refuses the connection",
  ECONNRESET: "it broke off the connection",
  UND_ERR_SOCKET: "it broke off the connection",
  UND_ERR_CONNECT_TIMEOUT: "it cannot be reached",
  UND_ERR_HEADERS_TIMEOUT: "it does not answer",
  UND_ERR_BODY_TIMEOUT: "it stopped in the middle",
};

function failureOf(error: unknown, { bytes, totalMs }: Limits): string {
  const chain: unknown[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) chain.push(at);
  if (error instanceof TooLong || /maxResponseSize|response.{0,80}exceeded/i.test(String(error)))
    return `it is longer than ${bytes / 1_000_000} MB`;
  const guarded = chain.find((one) => one instanceof ForbiddenAddress);
  if (guarded) return (guarded as Error).message;
  if (chain.some((one) => (one as Error).name === "TimeoutError"))
    return `it takes more than ${totalMs / 1000} s`;
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code.startsWith("Z_") ? "its compression is broken" : message);
}
