/** Once for all browser tests: a browser, and the sites that they look at, built by the compiled command line and served. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { type Host, root, startHost } from "../cli/run.js";
import { honestFiles, hostileFiles, writeFiles } from "../pipeline/hostile.js";
import { ARGUMENTS, findChromium } from "./chromium.js";
import { type Served, serve } from "./server.js";

export interface Site {
  /** Where it is served: `http://localhost:43210`. */
  readonly origin: string;
  /** The path that it was built for: `/` or `/sub/`. */
  readonly base: string;
  /** Where it was written. */
  readonly folder: string;
}

export type SiteName = "news" | "below" | "seeds" | "hostile" | "empty";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser is reached. */
    browser: string;
    sites: Record<SiteName, Site>;
  }
}

const NEWS = path.join(root, "test/fixtures/digest/news");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findChromium();
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-browser-"));
  const served: Served[] = [];
  // Comes up while the sites are built; whether it did is asked below.
  const launched = chromium.launchServer({ executablePath, args: ARGUMENTS });
  launched.catch(() => {});
  // One a processor: nothing else runs before the sites are there.
  const hosts = [startHost(), startHost()] as const;
  const teardown = async () => {
    await launched.then(
      (browser) => browser.close(),
      () => {},
    );
    for (const server of served) await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const hostile = path.join(folder, "hostile-articles");
    const empty = path.join(folder, "no-articles");
    await writeFiles(hostile, { ...honestFiles, ...hostileFiles });
    await writeFiles(empty, {});
    const [onNews, onOthers] = await Promise.all([
      (async () => ({
        news: await open(hosts[0], "news", NEWS, "/"),
        below: await open(hosts[0], "below", NEWS, "/sub/"),
      }))(),
      (async () => ({
        seeds: await open(hosts[1], "seeds", path.join(root, "seeds"), "/"),
        hostile: await open(hosts[1], "hostile", hostile, "/"),
        empty: await open(hosts[1], "empty", empty, "/"),
      }))(),
    ]);
    const sites: Record<SiteName, Site> = { ...onNews, ...onOthers };
    project.provide("browser", (await launched).wsEndpoint());
    project.provide("sites", sites);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  } finally {
    for (const host of hosts) host.end();
  }

  async function open(host: Host, name: SiteName, input: string, base: string): Promise<Site> {
    const output = path.join(folder, `site-${name}`);
    const built = await host.run(["build", input, "-o", output, "--base", base, "--quiet"]);
    if (built.code !== 0) throw new Error(`the site of ${input} was not built: ${built.err}`);
    const server = await serve(output, base);
    served.push(server);
    return { origin: server.origin, base, folder: output };
  }
}
