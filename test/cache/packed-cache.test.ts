/** A cache gives back what it was given, or nothing: never anything else, whatever became of its folder. */
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changed, keyOf, keyOfParts, madeOf } from "../../src/cache/content-key.js";
import { openCache } from "../../src/cache/packed-cache.js";

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "newsfold-cache-")), "cache");
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

const key = (name: string): string => keyOfParts(name);
const keep = (values: Readonly<Record<string, object>>, owner = "me") => {
  const cache = openCache(folder, owner);
  for (const [name, value] of Object.entries(values)) cache.keep(key(name), value);
  cache.close();
};
const recall = (name: string, owner = "me") => {
  const cache = openCache(folder, owner, { readOnly: true });
  const value = cache.recall(key(name));
  cache.close();
  return value;
};
const packs = async () => (await readdir(folder)).filter((name) => name.startsWith("pack-"));

test("what was kept comes back as a copy, in the next build", () => {
  const value = {
    words: ["é", "\ud800"],
    none: null,
    absent: undefined,
    days: new Uint32Array([1, 2]),
    not: NaN,
  };
  keep({ a: value, b: [1] });
  expect(recall("a")).toEqual(value);
  expect(recall("a")).not.toBe(value);
  expect(recall("b")).toEqual([1]);
  expect(recall("c")).toBeUndefined();
});

test("entries come back in any order, short and long, one behind the other and twice", () => {
  // Longer together than what is read at once, and one of them alone.
  const values = Array.from({ length: 40 }, (_, index) => ({
    text: String(index).repeat(index === 7 ? 300_000 : 5_000),
  }));
  keep(Object.fromEntries(values.map((value, index) => [index, value])));
  const cache = openCache(folder, "me", { readOnly: true });
  const there = values.map((_, index) => index);
  for (const index of [...there, ...there.toReversed(), 0, 1, 2, 39, 39, 6, 7, 8, 3])
    expect(cache.recall(key(String(index)))).toEqual(values[index]);
  cache.close();
});

test("that something is kept can be asked without reading it, and counts as a use", () => {
  keep({ asked: [1], other: [2] });
  for (const _ of [1, 2, 3]) {
    const cache = openCache(folder, "me");
    expect([cache.has(key("asked")), cache.has(key("none"))]).toEqual([true, false]);
    cache.keep(key("fresh"), [3]);
    expect(cache.has(key("fresh"))).toBe(false);
    cache.close();
  }
  expect(recall("asked")).toEqual([1]);
  expect(recall("other")).toBeUndefined();
});

test("another newsfold's entries are not read", () => {
  keep({ a: [1] }, "one");
  expect(recall("a", "other")).toBeUndefined();
  keep({ a: [2] }, "other");
  expect(recall("a", "other")).toEqual([2]);
});

test("an entry that neither of two builds used is left out, and its bytes are given back", async () => {
  keep({ old: { text: "x".repeat(100_000) }, used: [1] });
  const build = (used: readonly string[]) => {
    const cache = openCache(folder, "me");
    for (const name of used) cache.recall(key(name));
    cache.close();
  };
  build(["used"]);
  expect(recall("old")).toBeDefined();
  build(["used"]);
  expect(recall("old")).toBeUndefined();
  expect(recall("used")).toEqual([1]);
  build(["used"]);
  const sizes = await Promise.all((await readdir(folder)).map((name) => stat(path.join(folder, name))));
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(1_000);
});

test("a hundred builds leave a dozen files, and all that is in use", async () => {
  const all = Array.from({ length: 100 }, (_, index) => `entry ${index}`);
  for (const [index, name] of all.entries()) {
    const cache = openCache(folder, "me");
    for (const before of all.slice(0, index)) expect(cache.recall(key(before))).toEqual([before]);
    cache.keep(key(name), [name]);
    cache.close();
  }
  expect((await packs()).length).toBeLessThan(16);
});

test("a build that is killed before its end leaves what the one before left", async () => {
  keep({ a: [1] });
  const killed = openCache(folder, "me");
  for (let index = 0; index < 100; index++) killed.keep(key(`b${index}`), { text: "y".repeat(100_000) });
  expect(recall("a")).toEqual([1]);
  expect(recall("b0")).toBeUndefined();
  keep({ c: [3] });
  expect(recall("c")).toEqual([3]);
});

test("a folder that cannot be made or read is no failure", async () => {
  await writeFile(folder, "a file stands in its place");
  keep({ a: [1] });
  expect(recall("a")).toBeUndefined();
});

test("whatever bytes are changed, cut or added, an entry is what it was or is not there", async () => {
  const values = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`v${index}`, { text: `words ${index} `.repeat(index + 1) }]),
  );
  const damage = fc.record({
    file: fc.nat(3),
    at: fc.nat(10_000),
    how: fc.constantFrom("flip", "cut", "add", "delete", "empty"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
      await rm(folder, { recursive: true, force: true });
      keep(values);
      for (const { file, at, how } of all) {
        const names = (await readdir(folder)).sort();
        const name = names[file % names.length];
        if (name === undefined) continue;
        const target = path.join(folder, name);
        const bytes = await readFile(target);
        if (how === "flip" && bytes.length > 0) {
          bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ 0x41;
          await writeFile(target, bytes);
        } else if (how === "cut") await truncate(target, at % (bytes.length + 1));
        else if (how === "add") await appendFile(target, "more");
        else if (how === "delete") await rm(target);
        else await writeFile(target, "");
      }
      for (const [name, value] of Object.entries(values)) {
        const found = recall(name);
        if (found !== undefined) expect(found).toEqual(value);
      }
      keep({ fresh: [1] });
      expect(recall("fresh")).toEqual([1]);
    }),
    { numRuns: 60 },
  );
});

test("a key follows from the origin where it is known, else from the content", () => {
  const one = { text: "one" };
  expect(keyOf(one)).toBe(keyOf({ text: "one" }));
  expect(keyOf(one)).not.toBe(keyOf({ text: "two" }));
  const made = madeOf({ text: "long" }, "read", "bytes");
  expect(keyOf(made)).toBe(keyOf(madeOf({ text: "long" }, "read", "bytes")));
  expect(keyOf(changed(made, { kind: "opinion" }))).toBe(keyOf(changed(made, { kind: "opinion" })));
  expect(keyOf(changed(made, { kind: "opinion" }))).not.toBe(keyOf(changed(made, { kind: "live" })));
  expect(keyOf(changed(made, { kind: "opinion" }))).not.toBe(keyOf(made));
});
