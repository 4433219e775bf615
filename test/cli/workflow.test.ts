/** The step of the daily workflow that commits what was fetched, run as it is written, against a repository on this machine. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "./run.js";

const workflow = parse(
  readFileSync(path.join(root, "starter-daily/github/workflows/publish.yml"), "utf8"),
) as {
  on: { schedule: { cron: string }[] };
  concurrency: { "cancel-in-progress": boolean };
  jobs: { build: { steps: { name?: string; run?: string }[] } };
};
const keep = workflow.jobs.build.steps.find(({ name }) => name === "Keep what was fetched")?.run ?? "";

let home: string;
const at = (...names: string[]) => path.join(home, ...names);
const sh = (commands: string, cwd: string) =>
  execFileSync("sh", ["-euc", commands], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
const AS = "git -c user.name=Editor -c user.email=editor@quay.example";

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "newsfold-workflow-"));
  sh("git init --quiet --bare --initial-branch main origin.git", home);
  sh("git clone --quiet origin.git editor 2>&1 && cd editor && git checkout --quiet -B main", home);
  for (const name of ["articles/coast", "archive"]) mkdirSync(at("editor", name), { recursive: true });
  writeFileSync(at("editor/.gitignore"), readFileSync(path.join(root, "starter/gitignore"), "utf8"));
  writeFileSync(at("editor/newsfold.yaml"), "feeds: [my.opml]\n");
  for (const name of ["fetch-state.json", "ledger.json"]) writeFileSync(at("editor", name), "{}\n");
  writeFileSync(at("editor/articles/coast/old.xml"), "<rss/>\n");
  sh(`git add --all && ${AS} commit --quiet -m Begin && git push --quiet origin main`, at("editor"));
  // As `actions/checkout` does it: without history.
  sh(`git clone --quiet --depth 1 "file://${at("origin.git")}" runner`, home);
  rmSync(at("runner/articles/coast/old.xml"));
  writeFileSync(at("runner/articles/coast/new.xml"), "<rss/>\n");
  writeFileSync(at("runner/articles/coast/.late.xml.0a1b2c3d"), "<rs");
  for (const name of ["fetch-state.json", "ledger.json"]) writeFileSync(at("runner", name), '{"new": 1}\n');
  for (const name of ["archive/2024-01/04.ndjson", "ledger.json.before", ".newsfold-fetch-lock"]) {
    mkdirSync(path.dirname(at("runner", name)), { recursive: true });
    writeFileSync(at("runner", name), "{}\n");
  }
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const kept = () => sh("git ls-tree -r --name-only main", at("origin.git")).trim().split("\n");
const NOW = [
  ".gitignore",
  "archive/2024-01/04.ndjson",
  "articles/coast/new.xml",
  "fetch-state.json",
  "ledger.json",
  "newsfold.yaml",
];

describe("what a run fetched", () => {
  it("is committed: items, state, memory and archive, and nothing else", () => {
    sh(keep, at("runner"));
    expect(kept()).toEqual(NOW);
    expect(sh("git status --porcelain", at("runner"))).toBe("");
    // Where nothing is new, nothing is committed.
    sh(keep, at("runner"));
    expect(sh("git rev-list --count main", at("origin.git")).trim()).toBe("2");
  });

  it("is committed behind what somebody else pushed in the meantime", () => {
    appendFileSync(at("editor/newsfold.yaml"), "site: { title: Coast }\n");
    sh(`${AS} commit --quiet -am Title && git push --quiet origin main`, at("editor"));
    sh(keep, at("runner"));
    expect(kept()).toEqual(NOW);
    expect(sh("git log --format=%s main", at("origin.git")).trim().split("\n")).toEqual([
      "Fetch the feeds",
      "Title",
      "Begin",
    ]);
  });

  it("that somebody else has changed as well fails in words, and leaves what is there", () => {
    writeFileSync(at("editor/ledger.json"), '{"other": 1}\n');
    sh(`${AS} commit --quiet -am Ledger && git push --quiet origin main`, at("editor"));
    expect(sh(`(${keep}) || echo failed`, at("runner"))).toMatch(/the next run fetches it again.*\nfailed/);
    expect(sh("git log --format=%s main", at("origin.git")).trim().split("\n")).toEqual(["Ledger", "Begin"]);
  });
});

it("runs at an odd minute, and never twice at once", () => {
  expect(workflow.on.schedule.map(({ cron }) => Number(cron.split(" ")[0]) % 5)).not.toContain(0);
  expect(workflow.concurrency["cancel-in-progress"]).toBe(false);
});
