/** The memory as a contract: whatever becomes of its file, no published address is lost in silence. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsfoldWarm } from "./run.js";

const home = await mkdtemp(path.join(tmpdir(), "newsfold-ledger-"));
const at = (name: string) => path.join(home, name);
const read = (name: string) => readFile(at(name), "utf8");
const build = (...flags: string[]) =>
  newsfoldWarm(["build", at("in"), "-o", at("out"), "--ledger", at("ledger.json"), "--quiet", ...flags]);
const add = (name: string, headline: string, text: string) =>
  writeFile(at(`in/${name}.md`), `# ${headline}\n\n${text}\n`);

let first = "";
let second = "";
beforeAll(async () => {
  await mkdir(at("in"));
  await add("a", "Harbour bridge reopens", "The bridge reopened on Monday.");
  await build();
  first = await read("ledger.json");
  await add("b", "Choir sings in the rain", "Thirty singers stayed dry under the oak.");
  await build();
  second = await read("ledger.json");
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe("the memory before the last one", () => {
  it("is kept beside it", async () => {
    expect(second).not.toBe(first);
    expect(await read("ledger.json.before")).toBe(first);
  });

  it("stays where nothing changed", async () => {
    await build("--fresh");
    expect([await read("ledger.json"), await read("ledger.json.before")]).toEqual([second, first]);
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, 400)],
    ["emptied", () => ""],
    ["a login page", () => "<!DOCTYPE html><title>Sign in</title>"],
    ["changed within", (text: string) => text.replace("Choir sings", "Choir sang")],
  ])("takes the place of a memory that is %s, which is told and set aside", async (_, damage) => {
    await writeFile(at("ledger.json"), damage(second));
    const { code, err } = await build();
    expect(code).toBe(0);
    expect(err).toContain("ledger-before");
    expect(err).toContain("ledger.json.before");
    expect(await read("ledger.json.unreadable")).toBe(damage(second));
    // The memory is a function of the one before and the inputs: nothing is lost.
    expect([await read("ledger.json"), await read("ledger.json.before")]).toEqual([second, first]);
    expect((await build("--fresh")).err).toBe("");
  });

  it("takes the place of one that is not there", async () => {
    await rm(at("ledger.json"));
    const { code, err } = await build();
    expect([code, await read("ledger.json")]).toEqual([0, second]);
    expect(err).toContain("Unexpected no file");
  });

  it("does not excuse the loss of addresses that the last build alone gave", async () => {
    await copyFile(at("in/b.md"), at("b.md"));
    await rm(at("in/b.md"));
    await writeFile(at("ledger.json"), second.slice(1));
    const { code, err } = await build();
    expect(code).toBe(2);
    expect(err).toContain("choir-sings-in-the-rain");
    expect(existsSync(at("out/story/choir-sings-in-the-rain/index.html"))).toBe(true);
    await copyFile(at("b.md"), at("in/b.md"));
    await writeFile(at("ledger.json"), second);
  });

  it("is of no use where it is damaged as well: the build stops before it writes", async () => {
    await writeFile(at("ledger.json"), second.replace("Choir", "Chor"));
    await writeFile(at("ledger.json.before"), first.slice(0, -9));
    const { code, err } = await build();
    expect(code).toBe(2);
    expect(err).toContain("Unexpected `sum`");
    expect(err).toContain("--accept-loss");
    expect((await build("--accept-loss")).code).toBe(0);
  });
});
