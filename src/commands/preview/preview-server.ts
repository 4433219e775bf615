/**
 * Serves a site from memory to this machine alone, as a static host would: clean addresses, a 404 page, under its base
 * path. No request reads the disk, so no address can reach a file. EDGE.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { OutputFile } from "../../model.js";
import { LIVE_SCRIPT, NO_WORKER } from "./live-script.js";

export interface Preview {
  /** Grows with each build. */
  readonly version: number;
  /** Contents by path, relative to the site: `story/fire/index.html`. */
  readonly files: ReadonlyMap<string, OutputFile["content"]>;
  /** Path that the site is built for, `/sub/`. */
  readonly base: string;
  /** As the terminal displays them. */
  readonly problems: readonly string[];
  /** Why the last build failed; `files` are then those of the build before. */
  readonly failure: string | null;
}

export interface PreviewServer {
  /** Address of the site for a browser. */
  readonly url: string;
  /** Replaces the preview and notifies the open pages. */
  show(preview: Preview): void;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
/** Cannot collide with the site's own names, none of which begins with an underscore. */
const LIVE = "_newsfold/";
/** Path of the events that tell open pages of a new build. */
const EVENTS = `${LIVE}events`;
const LIVE_HASH = `sha256-${createHash("sha256").update(LIVE_SCRIPT).digest("base64")}`;

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".opml": "text/x-opml; charset=utf-8",
  ".png": "image/png",
  ".rss": "application/rss+xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves a built site for looking at it.
 *
 * @param port 0: any that is free
 * @param first what is served until the first `show`
 * @throws Error where it cannot listen on the port
 */
export async function startPreviewServer(port: number, first: Preview): Promise<PreviewServer> {
  let preview = first;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const address = pathOf(request.url);
    const inside = address?.startsWith(preview.base) ? address.slice(preview.base.length) : null;
    if (!namesThisMachine(request))
      send(response, 403, "text/plain", "This preview is for this machine alone.");
    else if (request.method !== "GET" && request.method !== "HEAD") send(response, 405, "text/plain", "");
    else if (inside === EVENTS && request.method === "HEAD") send(response, 200, "text/event-stream", "");
    else if (inside === EVENTS) keepOpen(response, preview, listeners);
    else if (inside !== null) answer(response, inside, preview);
    // "/sub", as hosts redirect it; "/" is where people begin.
    else if (address === "/" || `${address}/` === preview.base) redirect(response, preview.base);
    else notFound(response, preview);
  });
  await listening(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${actual}${first.base}`,
    show(next) {
      preview = next;
      for (const listener of listeners) listener.write(event(next));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
}

/**
 * Whether the port is free on this machine.
 *
 * @throws Error where a server cannot listen for another reason
 */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await listening(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return false;
    throw error;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
}

/**
 * Whether the Host header names this machine. Others are rejected: any name can resolve to this machine, and a page elsewhere could read the preview through
 * its own name.
 */
function namesThisMachine({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(headers.host ?? "");
}

/** The decoded path of a request; null where it is malformed. */
function pathOf(url = "/"): string | null {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, name: string, preview: Preview): void {
  const script = name === `${LIVE}live.js` ? LIVE_SCRIPT : name === "worker.js" ? NO_WORKER : null;
  const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  const content = script ?? preview.files.get(file);
  if (content === undefined) {
    if (preview.files.has(`${name}/index.html`)) redirect(response, encodeURI(`${preview.base}${name}/`));
    else notFound(response, preview);
    return;
  }
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  send(response, 200, type, file.endsWith(".html") ? withLiveScript(contentText(content), preview) : content);
}

function notFound(response: ServerResponse, preview: Preview): void {
  const page =
    preview.files.get("404.html") ??
    "<!doctype html><head><title>Not found</title></head><body>Not found</body>";
  send(response, 404, "text/html; charset=utf-8", withLiveScript(contentText(page), preview));
}

/** Adds the live script to a page, and its hash to the page's content security policy, which blocks unknown scripts. */
function withLiveScript(page: string, { base, version }: Preview): string {
  const tag = `<script src="${base}${LIVE}live.js" integrity="${LIVE_HASH}" data-version="${version}"></script>`;
  return page
    .replace("script-src ", () => `script-src '${LIVE_HASH}' `)
    .replace("</head>", () => `${tag}\n</head>`);
}

function keepOpen(response: ServerResponse, preview: Preview, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(event(preview));
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

function event({ version, problems, failure }: Preview): string {
  return `data: ${JSON.stringify({ version, problems, failure })}\n\n`;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, "cache-control": "no-store" }).end();
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

function contentText(content: string | Uint8Array): string {
  return typeof content === "string" ? content : Buffer.from(content).toString();
}
