/** Once for all browser tests: a Chromium, and the sites that they look at, built and served. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../src/commands/build.js";
import { loadSettings } from "../../src/commands/settings.js";
import { honestFiles, hostileFiles, writeFiles } from "../pipeline/hostile.js";
import { findChromium } from "./chromium.js";
import { type Served, serve } from "./server.js";

export interface Site {
  /** Where it is served: `http://localhost:43210`. */
  readonly origin: string;
  /** The path that it was built for: `/` or `/sub/`. */
  readonly base: string;
  /** Where it was written. */
  readonly folder: string;
}

const NAMES = ["news", "below", "seeds", "hostile", "empty"] as const;
export type SiteName = (typeof NAMES)[number];

declare module "vitest" {
  interface ProvidedContext {
    chromium: string;
    sites: Record<SiteName, Site>;
  }
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const NEWS = path.join(ROOT, "test/fixtures/digest/news");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executable = await findChromium();
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-browser-"));
  const hostile = path.join(folder, "hostile-articles");
  const empty = path.join(folder, "no-articles");
  await writeFiles(hostile, { ...honestFiles, ...hostileFiles });
  await writeFiles(empty, {});
  const inputs: Record<SiteName, { input: string; base: string }> = {
    news: { input: NEWS, base: "/" },
    below: { input: NEWS, base: "/sub/" },
    seeds: { input: path.join(ROOT, "seeds"), base: "/" },
    hostile: { input: hostile, base: "/" },
    empty: { input: empty, base: "/" },
  };
  const served: Served[] = [];
  const sites = {} as Record<SiteName, Site>;
  for (const name of NAMES) {
    const { input, base } = inputs[name];
    const output = path.join(folder, name);
    const built = await buildSite(await loadSettings([input], { output, base }));
    if (built.published === null)
      throw new Error(`the site '${name}' was not published: its words are unproven`);
    const server = await serve(output, base);
    served.push(server);
    sites[name] = { origin: server.origin, base, folder: output };
  }
  project.provide("chromium", executable);
  project.provide("sites", sites);
  return async () => {
    for (const server of served) await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
