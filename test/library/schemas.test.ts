import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/index.js";
import { newsfoldWarm, root } from "../cli/run.js";

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const schemaOf = (name: string) => JSON.parse(readFileSync(path.join(root, "schemas", name), "utf8"));

/** Compiled once each. @returns what is wrong with a value, in words; empty where nothing is */
const validators = new Map<string, ReturnType<Ajv["compile"]>>();
function faults(name: string, value: unknown): string[] {
  const validate = validators.get(name) ?? ajv.compile(schemaOf(name));
  validators.set(name, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "newsfold-schemas-"));
  for (const source of ["seeds", "test/fixtures/library/articles", "starter/articles"])
    cpSync(path.join(root, source), path.join(folder, "articles", path.basename(source)), {
      recursive: true,
    });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("newsfold.yaml", () => {
  test.each([
    ["inputs: articles"],
    ["inputs: [articles, feeds/*.xml]\nsite: { title: News, url: https://news.example/ }"],
    ["feeds: [https://a.example/feed, { address: https://b.example/rss, outlet: B }]\nfetch: { days: 30 }"],
    ["group: { threshold: 0.7, windowDays: null }\neditors: { merge: [[a, b]], hide: [c] }"],
  ])("takes %s", (text) => {
    expect(parseConfig(text, "newsfold.yaml").problems).toEqual([]);
    expect(faults("newsfold.json", parse(text))).toEqual([]);
  });

  test.each([
    ["site: { titel: News }", "/site must NOT have additional properties"],
    ["group: { threshold: 7 }", "/group/threshold must be <= 1"],
    ["inputs: 3", "/inputs must be string"],
    ["dates: { order: year-first }", "/dates/order must be equal to one of the allowed values"],
    ["site: { base: sub }", "/site/base must match pattern"],
    ["editors: { merge: [[a]] }", "/editors/merge/0 must NOT have fewer than 2 items"],
  ])("refuses %s, as the build does", (text, says) => {
    expect(parseConfig(text, "newsfold.yaml").problems).not.toEqual([]);
    expect(faults("newsfold.json", parse(text)).join("\n")).toContain(says);
  });

  test("the starter names the schema of the package that it pins, and is valid", () => {
    const text = readFileSync(path.join(root, "starter/newsfold.yaml"), "utf8");
    const [, named = ""] =
      /^# yaml-language-server: \$schema=\.\/node_modules\/newsfold\/(\S+)$/m.exec(text) ?? [];
    expect(existsSync(path.join(root, named))).toBe(true);
    expect(faults("newsfold.json", parse(text))).toEqual([]);
  });
});

describe("what newsfold writes", () => {
  test("digest.json, also after stories and articles are gone", async () => {
    await newsfoldWarm(["build", "articles", "-o", "site"], folder);
    const first = JSON.parse(readFileSync(path.join(folder, "site/digest.json"), "utf8"));
    expect(first.stories.length).toBeGreaterThan(2);
    expect(faults("digest.json", first)).toEqual([]);
    rmSync(path.join(folder, "articles/articles/school-bus.md"), { force: true });
    await newsfoldWarm(["build", "articles/articles", "-o", "site", "--accept-loss"], folder);
    const second = JSON.parse(readFileSync(path.join(folder, "site/digest.json"), "utf8"));
    expect(second.formerStories.length).toBeGreaterThan(0);
    expect(faults("digest.json", second)).toEqual([]);
  });

  test.each(["article", "group", "story", "claim"])("inspect --stage %s, each line", async (stage) => {
    const { out } = await newsfoldWarm(["inspect", "--stage", stage, "articles"], folder);
    const lines = out.trim().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(faults(`inspect-${stage}.json`, JSON.parse(line))).toEqual([]);
  });

  test("a property that no schema names is a fault", () => {
    expect(faults("inspect-group.json", { id: "a", story: "a", score: 1 })).toEqual([
      " must NOT have additional properties",
    ]);
  });
});
