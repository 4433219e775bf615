import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsfoldWarm } from "./run.js";
import { put, type Serving, serve } from "./serve.js";

let folder: string;
let serving: Serving;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), ".newsfold serve "));
  await newsfoldWarm(["init", "--no-install"], folder);
  serving = await serve([], folder);
  url = serving.url;
});
afterAll(async () => {
  await serving.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** A request as it is written: `fetch` would tidy the path, and forbids another host. */
function ask(
  url: string,
  at: string,
  { host, method = "GET" }: { host?: string; method?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const headers = host === undefined ? {} : { host };
  return new Promise((resolve, reject) => {
    const request = get({ hostname, port, path: at, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          type: response.headers["content-type"],
          location: response.headers.location,
          body,
        }),
      );
    });
    request.on("error", reject);
  });
}

interface State {
  readonly version: number;
  readonly problems: readonly string[];
  readonly failure: string | null;
}

/** What an open page hears, as it comes. */
async function* events(url: string): AsyncGenerator<State> {
  const response = await fetch(new URL("_newsfold/events", url));
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      yield JSON.parse(text.slice("data: ".length, end)) as State;
      text = text.slice(end + 2);
    }
  }
}

/** The next state of which something holds: one change may be told as two, and lead to two builds. */
async function until(
  states: AsyncGenerator<State>,
  holds: (state: State) => boolean | Promise<boolean>,
): Promise<State> {
  for (;;) {
    const { value, done } = await states.next();
    if (done) throw new Error("no more states");
    if (await holds(value)) return value;
  }
}

describe("serve", () => {
  it("shows the site as a static host would, and writes nothing", async () => {
    expect(new URL(url).hostname).toBe("127.0.0.1");
    const home = await ask(url, "/");
    expect(home).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(home.body).toContain("My digest");
    const story = /href="(\/story\/[^"]+\/)"/.exec(home.body)?.[1] ?? "";
    expect((await ask(url, story)).status).toBe(200);
    expect(await ask(url, story.slice(0, -1))).toMatchObject({ status: 302, location: story });
    expect(await ask(url, "/nowhere")).toMatchObject({ status: 404, type: "text/html; charset=utf-8" });
    expect((await ask(url, "/feed.json")).type).toContain("json");
    expect((await ask(url, "/worker.js")).body).toContain("unregister");
    expect((await ask(url, "/", { method: "HEAD" })).body).toBe("");
    expect((await ask(url, "/", { method: "POST" })).status).toBe(405);
    expect((await ask(url, "/?a=b#c")).status).toBe(200);
    expect(await readdir(folder)).not.toContain("site");
  });

  it("lets no address lead out of the site, and no other name lead in", async () => {
    for (const at of [
      "/../newsfold.yaml",
      "/..%2fnewsfold.yaml",
      "/%2e%2e/newsfold.yaml",
      "/..\\newsfold.yaml",
      "//etc/passwd",
      "/%00",
      "/%",
      "/__proto__",
      "/assets/../../newsfold.yaml",
    ]) {
      const { status, body } = await ask(url, at);
      expect([at, status]).toEqual([at, 404]);
      expect(body).not.toContain("inputs:");
    }
    expect((await ask(url, "/", { host: "evil.example" })).status).toBe(403);
    expect((await ask(url, "/", { host: "localhost:1" })).status).toBe(200);
  });

  it("refuses a port that is taken, with another", async () => {
    const { port } = new URL(url);
    const { code, err } = await newsfoldWarm(["serve", "--port", port], folder);
    expect(code).toBe(2);
    expect(err).toContain(`port ${port} is taken`);
  });

  it("serves the articles of another folder below a base path, in `/` as well, and ends when it is interrupted", async () => {
    const below = await serve(["--base", "/sub/", path.join(folder, "articles")], "/");
    const { url } = below;
    expect(new URL(url).pathname).toBe("/sub/");
    expect(await ask(url, "/")).toMatchObject({ status: 302, location: "/sub/" });
    const { body } = await ask(url, "/sub/");
    expect(body).toContain('src="/sub/_newsfold/live.js"');
    expect(body).toMatch(/href="\/sub\/story\/[^"]+\/"/);
    expect((await ask(url, "/sub/_newsfold/live.js")).status).toBe(200);
    expect((await ask(url, "/story/")).status).toBe(404);
    expect(await below.stop()).toBe(0);
  });

  it("builds again when an article, the config or the theme changes, and says what is wrong", async () => {
    const states = events(url);
    const first = await until(states, () => true);
    expect(first).toEqual({ version: 1, problems: [], failure: null });

    await put(
      path.join(folder, "articles/new.md"),
      "---js\n{}\n---\nThe bridge over the Lund reopened on Monday.\n",
    );
    const second = await until(states, ({ version }) => version > first.version);
    expect(second.failure).toBeNull();
    expect(second.problems.join()).toContain("articles/new.md:1");
    expect((await ask(url, "/")).body).toContain("The bridge over the Lund");

    await put(path.join(folder, "newsfold.yaml"), "inputs: [articles]\nsite: {titel: Second}\n");
    const broken = await until(states, ({ failure }) => failure !== null);
    expect(broken.failure).toContain("newsfold.yaml:2");
    expect((await ask(url, "/")).body).toContain("My digest");

    await mkdir(path.join(folder, "theme/pages"), { recursive: true });
    const home = path.join(folder, "theme/pages/home.vto");
    await put(home, "<p>Mine: {{ site.title }}</p>\n");
    await put(
      path.join(folder, "newsfold.yaml"),
      "inputs: [articles]\nsite: {title: Second}\ntheme: theme\n",
    );
    const third = await until(states, ({ failure }) => failure === null);
    expect(third.version).toBeGreaterThan(broken.version);
    expect((await ask(url, "/")).body).toContain("Mine: Second");

    // The watch on a folder that was named just now may begin a moment after the first build with it.
    const shown = until(states, async () => (await ask(url, "/")).body.includes("Ours: Second"));
    let saved = false;
    while (!saved) {
      await put(home, "<p>Ours: {{ site.title }}</p>\n");
      saved = await Promise.race([shown.then(() => true), setTimeout(1_000, false)]);
    }
    await states.return(undefined);
  });

  it.each(["-1", "http", "65536"])("refuses %j as a port", async (port) => {
    const { code, err } = await newsfoldWarm(["serve", `--port=${port}`], folder);
    expect(code).toBe(2);
    expect(err).toContain("Expected a port");
  });
});
