/** Each recipe of `docs/publishing.md` is run as it is written, as far as it goes without its host. */
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type LentCommand, lendCommand } from "./lend-command.js";
import { caches, newsfoldWarm, root } from "./run.js";

const DOCS = readFileSync(path.join(root, "docs/publishing.md"), "utf8");

/** The code blocks of one language below one heading. */
function blocks(heading: string, language: string): string[] {
  const [, section] = DOCS.split(new RegExp(`^## ${heading}.*$`, "m"));
  const [own = ""] = (section ?? "").split(/^## /m);
  return [...own.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, text = ""]) => text,
  );
}

let home: string;
let digest: string;
let command: LentCommand;
let host: Server;
let address: string;
/** What the host answers for `digest.json`. */
let answer: { status: number; body: string };

beforeAll(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), "newsfold-recipes-")));
  digest = path.join(home, "digest");
  await newsfoldWarm(["init", digest, "--no-install"]);
  mkdirSync(path.join(digest, "node_modules/.bin"), { recursive: true });
  symlinkSync(root, path.join(digest, "node_modules/newsfold"));
  const bin = path.join(digest, "node_modules/.bin/newsfold");
  command = await lendCommand(home);
  script(bin, `exec ${command.words} "$@"`);
  // What is installed above is what `npm ci` would install; `npm run walk` installs in earnest.
  shim("npm", 'if [ "$1" = ci ]; then exit 0; fi\nPATH="$REAL_PATH" exec npm "$@"');
  for (const name of ["rclone", "rsync"]) shim(name, `echo "${name} $*" >> "${path.join(home, "calls")}"`);
  host = createServer((_request, response) => {
    response.writeHead(answer.status);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(async () => {
  host.close();
  command.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  answer = { status: 404, body: "" };
  for (const made of ["site", "public", "ledger.json"])
    await rm(path.join(digest, made), { recursive: true, force: true });
});

function script(file: string, text: string): void {
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
}

function shim(name: string, text: string): void {
  mkdirSync(path.join(home, "bin"), { recursive: true });
  script(path.join(home, "bin", name), text);
}

/** Runs shell commands in the folder of the digest, as a build server does: the first that fails ends it. */
async function sh(commands: string, env: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)("sh", ["-euc", commands], {
    cwd: digest,
    env: {
      ...process.env,
      XDG_CACHE_HOME: caches,
      REAL_PATH: process.env.PATH,
      PATH: `${path.join(home, "bin")}${path.delimiter}${process.env.PATH}`,
      ...env,
    },
  });
  return stdout;
}

const page = (file: string) => readFileSync(path.join(digest, file), "utf8");

it("GitHub Pages: the steps of the workflow that init writes", async () => {
  const workflow = parse(page(".github/workflows/publish.yml")) as {
    jobs: { build: { steps: { run?: string; env?: Record<string, string> }[] } };
  };
  const given: Record<string, string> = {
    "${{ steps.pages.outputs.base_url }}": `${address}/sub`,
    "${{ steps.pages.outputs.base_path }}": "/sub",
  };
  const steps = workflow.jobs.build.steps.filter(({ run }) => run !== undefined);
  expect(steps).toHaveLength(3);
  for (const { run = "", env = {} } of steps) {
    const values = Object.entries(env).map(([name, value]) => [name, given[value] ?? value]);
    await sh(run, Object.fromEntries(values));
  }
  expect(page("site/index.html")).toContain('href="/sub/story/');
  expect(page("site/feed.xml")).toContain(`${address}/sub/story/`);
});

it("GitLab Pages", async () => {
  const [text = ""] = blocks("GitLab Pages", "yaml");
  const { pages } = parse(text) as { pages: { script: string[]; artifacts: { paths: string[] } } };
  await sh(pages.script.join("\n"), { CI_PAGES_URL: `${address}/group/digest` });
  expect(pages.artifacts.paths).toEqual(["public"]);
  expect(page("public/index.html")).toContain('href="/group/digest/story/');
});

it("Netlify", async () => {
  const [toml = ""] = blocks("Netlify", "toml");
  const [, command = ""] = /^ {2}command = "(.*)"$/m.exec(toml) ?? [];
  const [, publish = ""] = /^ {2}publish = "(.*)"$/m.exec(toml) ?? [];
  await sh(command, { URL: address });
  expect(page(`${publish}/sitemap.xml`)).toContain(`<loc>${address}/`);
});

it("Cloudflare Pages", async () => {
  const [, command = ""] = /^\| Build command \| `(.*)` \|$/m.exec(DOCS) ?? [];
  await sh(command, { SITE: address });
  expect(page("site/sitemap.xml")).toContain(`<loc>${address}/`);
});

describe.each([
  { heading: "A bucket", program: "rclone", calls: 4 },
  { heading: "Your own server", program: "rsync", calls: 1 },
])("$heading", ({ heading, program, calls }) => {
  it(`builds, and calls ${program} ${calls} times, never with the notes of the build`, async () => {
    await rm(path.join(home, "calls"), { force: true });
    await sh(blocks(heading, "sh")[0] ?? "");
    expect(existsSync(path.join(digest, "site/index.html"))).toBe(true);
    const called = readFileSync(path.join(home, "calls"), "utf8").trim().split("\n");
    expect(called).toHaveLength(calls);
    for (const call of called) expect(call).toMatch(/--exclude \.newsfold\*|--include/);
  });
});

it("a container: what it runs and starts with stands in the folder that init writes", async () => {
  const [text = ""] = blocks("A container", "dockerfile");
  const copied = [...text.matchAll(/^COPY (.*) \S+$/gm)].flatMap(([, names = ""]) => names.split(" "));
  // `npm install` writes the lock, and `vendor` is there where newsfold came as a file.
  for (const name of copied.filter((one) => !/lock|vendor/.test(one)))
    expect(existsSync(path.join(digest, name)), name).toBe(true);
  for (const [, command = ""] of text.matchAll(/^RUN (.*)$/gm)) await sh(command);
  const [, start = "[]"] = /^CMD (.*)$/m.exec(text) ?? [];
  const [program = "", ...flags] = JSON.parse(start) as string[];
  const out = path.join(home, "out");
  await sh([program, ...flags.map((flag) => (flag === "/out" ? out : flag))].join(" "));
  expect(existsSync(path.join(out, "index.html"))).toBe(true);
});

it("systemd: the unit builds, and the timer names a time that systemd knows", async () => {
  const [service = "", timer = ""] = blocks("At fixed hours", "ini");
  const [, command = ""] = /^ExecStart=\/usr\/bin\/(.*)$/m.exec(service) ?? [];
  const out = path.join(home, "news");
  await sh(command.replace("/srv/www/news", out));
  expect(existsSync(path.join(out, "index.html"))).toBe(true);
  const [, when = ""] = /^OnCalendar=(.*)$/m.exec(timer) ?? [];
  expect(when).toMatch(/^\*:\d{1,2}$/);
});

describe("the memory of the last build", () => {
  let memory = "";

  it("is taken as it is published", async () => {
    await sh("npm run build -- --output site");
    memory = page("site/digest.json");
    answer = { status: 200, body: memory };
    await sh(`sh fetch-ledger.sh ${address}/`);
    expect(page("ledger.json")).toBe(page("site/digest.json"));
    expect(await sh("npm run build -- --ledger ledger.json --fresh")).toContain("2 stories");
  });

  it.each([
    { what: "an error", status: 500, body: "{}" },
    { what: "a login page", status: 200, body: "<!DOCTYPE html><title>Sign in</title>" },
    { what: "a login page that speaks JSON", status: 200, body: '{"login": "https://sso.example/"}\n' },
    { what: "nothing", status: 200, body: "" },
    { what: "half of it", status: 200, body: (whole: string) => whole.slice(0, whole.length / 2) },
    {
      what: "one digit of another",
      status: 200,
      body: (whole: string) => whole.replace('"build": 1', '"build": 2'),
    },
  ])("$what stops the job, and leaves no memory behind", async ({ status, body }) => {
    answer = { status, body: typeof body === "string" ? body : body(memory) };
    // Without a retry: curl waits between tries.
    await expect(sh(`sed 's/--retry 3//' fetch-ledger.sh | sh -s ${address}`)).rejects.toThrow("digest.json");
    expect(existsSync(path.join(digest, "ledger.json"))).toBe(false);
  });
});

it("no recipe runs a package by a name that anyone could take", () => {
  const texts = [DOCS, readFileSync(path.join(root, "README.md"), "utf8"), page("README.md")];
  texts.push(page(".github/workflows/publish.yml"));
  for (const text of texts)
    expect(text).not.toMatch(/npx (?:--yes|-y)|(?<!`)npx newsfold build|npm (?:i|install) newsfold/);
});
