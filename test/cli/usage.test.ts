import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsfold, newsfoldWarm } from "./run.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-usage-"));
  await writeFile(path.join(folder, "a.md"), "# Harbour bridge reopens\n\nThe bridge reopened on Monday.\n");
  await writeFile(path.join(folder, "bad.yaml"), "site:\n  titel: x\n");
  await writeFile(path.join(folder, "themed.yaml"), "theme: themes/nwe\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("wrong usage exits with 2 and says what to do", () => {
  it.each([
    [["biuld"], "newsfold: unknown command 'biuld', did you mean 'build'?"],
    [["build", "--strcit"], "newsfold: unknown option '--strcit', did you mean '--strict'?"],
    [["inspect", "a.md"], "newsfold: required option '--stage <stage>' not specified"],
    [["inspect", "a.md", "--stage", "leaf"], "Allowed choices are article, group, story, claim."],
    [["explain", "a.md"], "newsfold: missing required argument 'b'"],
    [["explain", "a.md", "a.md", "a.md"], "'a.md' and 'a.md' are one article, expected two"],
    [["explain", "a.md", "zzz", "a.md"], "unknown article 'zzz', expected an id, a path or an address"],
    [["build", "a.md", "--config", "none.yaml"], "cannot read config"],
    [
      ["build", "a.md", "--config", "bad.yaml"],
      "bad.yaml:2:3  Unexpected `site.titel`, expected one of title, description, url, base, outlets, language; did you mean `title`?",
    ],
    [["build", "a.md", "--config", "themed.yaml"], "themes/nwe', expected a folder"],
    [
      ["build", "a.md", "--base", "sub"],
      'Unexpected "sub" as `--base`, expected a path that begins and ends with one `/`',
    ],
    [["build", "a.md", "--base", "//x/"], 'Unexpected "//x/" as `--base`'],
    [["build", "a.md", "-o", "a.md/site"], "a.md/site': part of the path is a file, not a folder"],
    [["build", "a.md", "-o", "a.md"], "'a.md' is input and output, expected another folder for the site"],
    [["inspect", "a.md", "--stage", "article", "--csv"], "expected --stage group, story or claim"],
    [["fetch"], "no feeds in newsfold.yaml, expected `feeds:`"],
    [["completion", "tcsh"], "Allowed choices are bash, zsh, fish."],
    [["build", "a.md", "-o", "/proc/newsfold/site"], "newsfold: cannot write the site"],
    [["build", "a.md", "-o", "out", "--ledger", "/proc/newsfold/memory.json"], "newsfold: '/proc/newsfold"],
    [["init", "/proc/newsfold"], "there is no such file or folder"],
    [["build", "a.md", "--jobs", "many"], "argument 'many' is invalid. Expected a whole number from 1."],
    [["build", "a.md", "--url", "ftp://x"], 'Unexpected "ftp://x" as `--url`, expected an http(s) address'],
  ])("newsfold %j", async (args, message) => {
    const { code, out, err } = await newsfoldWarm(args, folder);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("says so where there is no input", async () => {
    const { code, err } = await newsfoldWarm(["build", "nowhere", "-o", "out"], folder);
    expect(err).toContain("nowhere");
    expect(code).toBe(2);
  });

  it("shows the commands when asked for nothing", async () => {
    const { code, err } = await newsfold([], folder);
    expect(err).toContain("build");
    expect(err).toContain("inspect");
    expect(code).toBe(2);
  });
});

describe("help", () => {
  it.each(
    [["--help"], ["build", "--help"], ["inspect", "--help"], ["explain", "--help"], ["--version"]].map(
      (a) => [a],
    ),
  )("newsfold %j exits with 0", async (args) => {
    const { code, out, err } = await newsfold(args, folder);
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  });
});
