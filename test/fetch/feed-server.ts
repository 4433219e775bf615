/** A server on this machine whose answers a test sets: it counts what it is asked. It listens on all addresses of the machine, as several hosts. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export class FeedServer {
  readonly asked: { path: string; headers: IncomingMessage["headers"] }[] = [];
  readonly answers = new Map<string, Answer>();
  /** Requests that are being answered, and the most there ever were. */
  busy = { now: 0, most: 0 };
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://x");
      this.asked.push({ path: pathname, headers: request.headers });
      this.busy.now += 1;
      this.busy.most = Math.max(this.busy.most, this.busy.now);
      response.on("close", () => {
        this.busy.now -= 1;
      });
      const answer = this.answers.get(pathname);
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "0.0.0.0", resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** @param host another name of this machine is another host */
  address(path: string, host = "127.0.0.1"): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  serve(path: string, body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): void {
    this.answers.set(path, (_request, response) => {
      response
        .writeHead(status, { "content-type": "application/rss+xml; charset=utf-8", ...headers })
        .end(body);
    });
  }

  count(path: string): number {
    return this.asked.filter((one) => one.path === path).length;
  }
}

export interface MadeItem {
  readonly guid?: string;
  readonly link?: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}

/** RSS of an outlet. */
export function rss(outlet: string, items: readonly MadeItem[], head = ""): string {
  const made = items.map(
    ({ guid, link, title, text, date }) =>
      `<item>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}${link ? `<link>${link}</link>` : ""}` +
      `<title>${title}</title><description>${text}</description>${date ? `<pubDate>${date}</pubDate>` : ""}</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${outlet}</title>${head}\n${made.join("\n")}\n</channel></rss>`;
}
