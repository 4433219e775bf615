import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../src/config.js";
import { SHARP } from "../../src/site/drawing/picture-codec.js";
import { newsfoldWarm } from "./run.js";
import { filesIn, STARTER } from "./starter-files.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-init-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("init", () => {
  it("writes a starter that builds without a problem: one story of two reports, one of one", async () => {
    expect(await newsfoldWarm(["init", "x", "--no-install"], folder)).toMatchObject({ code: 0, err: "" });
    expect(await filesIn(path.join(folder, "x"))).toEqual(STARTER);
    const { code, out, err } = await newsfoldWarm(["build", "--strict"], path.join(folder, "x"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("3 articles, 2 stories, 0 problems");
  });

  it("shows how a story gets its picture: the lines for it in the settings hold as they stand", async () => {
    await newsfoldWarm(["init", "x", "--no-install"], folder);
    const settings = path.join(folder, "x/newsfold.yaml");
    const text = await readFile(settings, "utf8");
    expect(text).toContain(`sharp@${SHARP}`);
    await writeFile(settings, text.replace("# pictures:\n#   show: true\n", "pictures:\n  show: true\n"));
    expect(await newsfoldWarm(["build", "--strict"], path.join(folder, "x"))).toMatchObject({
      code: 0,
      err: "",
    });
    const [story = ""] = (await readdir(path.join(folder, "x/site/story"))).filter((name) =>
      /harbour/.test(name),
    );
    const page = await readFile(path.join(folder, `x/site/story/${story}/index.html`), "utf8");
    expect(page).toMatch(
      /<img src="\/picture\/[0-9a-f]{16}-1280\.jpg"[^>]* alt="A ferry lies off the quay of Sandvik"/,
    );
    // Where there is little room, sentences go before names and figures.
    const [lead = ""] = /<section class="lead".*?<\/section>/s.exec(page) ?? [];
    expect(lead.match(/<p[ >]/g)).toHaveLength(3);
  });

  it("writes into the folder at hand, and keeps what is there", async () => {
    await writeFile(path.join(folder, "README.md"), "Mine.\n");
    const { code, out } = await newsfoldWarm(["init", "--no-install"], folder);
    expect(code).toBe(0);
    expect(out).toContain("kept  README.md");
    expect(out).toContain("wrote newsfold.yaml");
    expect(await readFile(path.join(folder, "README.md"), "utf8")).toBe("Mine.\n");
  });

  it("refuses a folder that has a config, and writes nothing", async () => {
    await writeFile(path.join(folder, "newsfold.yaml"), "site: {title: Mine}\n");
    const { code, out, err } = await newsfoldWarm(["init", "."], folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("'newsfold.yaml' is there already");
    expect(await filesIn(folder)).toEqual(["newsfold.yaml"]);
  });

  it("writes a workflow whose jobs and steps hold together", async () => {
    await newsfoldWarm(["init", "x", "--no-install"], folder);
    const text = await readFile(path.join(folder, "x/.github/workflows/publish.yml"), "utf8");
    const workflow = parse(text) as {
      on: Record<string, unknown>;
      permissions: Record<string, string>;
      jobs: Record<
        string,
        { "runs-on": string; needs?: string; steps: { id?: string; uses?: string; run?: string }[] }
      >;
    };
    expect(Object.keys(workflow.on)).toEqual(["push", "workflow_dispatch"]);
    expect(workflow.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
    const outputs = new Set<string>();
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job["runs-on"], name).toBe("ubuntu-latest");
      if (job.needs !== undefined) expect(Object.keys(workflow.jobs)).toContain(job.needs);
      for (const step of job.steps) {
        expect([step.uses, step.run].filter((action) => action !== undefined)).toHaveLength(1);
        if (step.uses !== undefined) expect(step.uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
        if (step.id !== undefined) outputs.add(step.id);
      }
    }
    for (const [, id] of text.matchAll(/steps\.(\w+)\.outputs/g)) expect(outputs).toContain(id);
    const builds = /npm run build -- (.*)/.exec(text)?.[1] ?? "";
    for (const [option] of builds.matchAll(/--[a-z]+(?= )/g)) {
      expect((await newsfoldWarm(["build", "--help"])).out).toContain(option);
    }
  });

  it("with many feeds of one topic, some of them on this machine, writes settings that can be read", async () => {
    const outline = (address: string) => `<outline text="Post" xmlUrl="${address}"/>`;
    const addresses = Array.from({ length: 150 }, (_, index) => `https://coast${index}.example/feed`);
    for (const [name, more] of [
      ["public", []],
      ["private", ["http://localhost:8080/feed"]],
      ["addressed", ["http://[fd00::1]/feed"]],
    ] as const) {
      const list = [...addresses, ...more].map(outline).join("");
      await writeFile(
        path.join(folder, "my.opml"),
        `<opml><body><outline text="Coast">${list}</outline></body></opml>`,
      );
      await newsfoldWarm(["init", name, "--no-install", "--feeds", "my.opml"], folder);
      const text = await readFile(path.join(folder, name, "newsfold.yaml"), "utf8");
      const { config, problems } = readConfig(text, "newsfold.yaml");
      expect(problems).toEqual([]);
      expect(config?.feeds).toHaveLength(150 + more.length);
      expect(config?.fetch.allowPrivate).toBe(name !== "public");
      expect(config?.ledger).toBe("ledger.json");
    }
  });

  it("with feeds writes a digest that fetches them, and no articles", async () => {
    const opml = `<opml><body><outline text="Coast"><outline text="Coast: Post" xmlUrl="https://coast.example/feed"/></outline></body></opml>`;
    await writeFile(path.join(folder, "my.opml"), opml);
    const { code, out } = await newsfoldWarm(["init", "x", "--no-install", "--feeds", "my.opml"], folder);
    expect(code).toBe(0);
    expect(out).toContain("Now: cd x && npm install && npm run fetch && npm run serve");
    const read = (name: string) => readFile(path.join(folder, "x", name), "utf8");
    expect(await filesIn(path.join(folder, "x"))).toEqual(
      STARTER.filter((name) => !/^articles|^fetch-ledger/.test(name)),
    );
    const { config, problems } = readConfig(await read("newsfold.yaml"), "newsfold.yaml");
    expect(problems).toEqual([]);
    expect(config?.feeds).toEqual([
      { address: "https://coast.example/feed", outlet: "Coast: Post", topics: ["Coast"] },
    ]);
    expect(JSON.parse(await read("package.json")).scripts.fetch).toBe("newsfold fetch");
    const workflow = parse(await read(".github/workflows/publish.yml")) as {
      on: { schedule: { cron: string }[] };
      concurrency: object;
      jobs: { build: { steps: { run?: string }[] } };
    };
    expect(workflow.on.schedule[0]?.cron).toMatch(/^[1-9]\d? \* \* \* \*$/);
    const runs = workflow.jobs.build.steps.flatMap(({ run: commands }) => commands ?? []);
    expect(runs.map((commands) => commands.split(" ").slice(0, 3).join(" "))).toEqual([
      "npm ci",
      "npm run fetch",
      "npm run build",
      "git config user.name",
    ]);
  });

  it("refuses a list that names no feed, and writes nothing", async () => {
    await writeFile(path.join(folder, "my.opml"), "<opml><body/></opml>");
    const { code, err } = await newsfoldWarm(["init", "x", "--feeds", "my.opml"], folder);
    expect(code).toBe(2);
    expect(err).toContain("cannot read the list of feeds");
    expect(await filesIn(folder)).toEqual(["my.opml"]);
  });

  it("keeps a package.json that is there, and says how to add newsfold to it", async () => {
    await writeFile(path.join(folder, "package.json"), "{}\n");
    const { code, out } = await newsfoldWarm(["init", "--from", "newsfold@1.2.3"], folder);
    expect(code).toBe(0);
    expect(out).toContain("kept  package.json");
    expect(out).toContain("Now: npm install --save-exact newsfold@1.2.3 && npx newsfold serve");
  });
});
