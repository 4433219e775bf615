/** Serves a folder as a plain static host does: clean addresses, a 404 page, under a base path. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".opml": "text/x-opml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export interface Served {
  /** `http://localhost:43210` */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * @param folder a generated site
 * @param base the path that it was built for, as in `/` or `/sub/`; nothing stands outside of it
 */
export async function serve(folder: string, base: string): Promise<Served> {
  const root = path.resolve(folder);
  const read = async (name: string): Promise<Buffer | null> => {
    const file = path.join(root, name);
    if (!file.startsWith(root + path.sep)) return null;
    return readFile(file).catch(() => null);
  };
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = address.startsWith(base) ? address.slice(base.length) : null;
    const name =
      inside === null ? null : inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    const found = name === null ? null : await read(name);
    const body = found ?? (await read("404.html")) ?? "Not found";
    const type = found === null ? ".html" : path.extname(name ?? "");
    response.writeHead(found === null ? 404 : 200, {
      "content-type": TYPES[type] ?? "application/octet-stream",
      // As hosts are told to: what has its hash in its name never changes.
      "cache-control": name?.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
