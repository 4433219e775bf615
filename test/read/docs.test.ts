/** What `docs/reading.md` promises is what the code does. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readerOf } from "../../src/read/bytes/format.js";
import { FIELD_NAMES } from "../../src/read/fields/fields.js";

const docs = readFileSync(new URL("../../docs/reading.md", import.meta.url), "utf8");
const section = (heading: string) => docs.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");

it("lists all names of fields, in their order", () => {
  const rows = section("Fields")
    .split("\n")
    .filter((line) => line.startsWith("| ") && line.includes("`"));
  expect(rows.map(codes)).toEqual(Object.values(FIELD_NAMES));
});

it("lists all rules, and no others", () => {
  const folder = new URL("../../src/", import.meta.url);
  const files = readdirSync(new URL("read/", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `read/${name}`);
  // Of what is read, an article is then understood.
  files.push(
    "boundary.ts",
    "kind/kind.ts",
    "merge/sentence/compared-part.ts",
    "merge/entities/listed-names.ts",
    ...["article", "article-id", "header/source"].map((name) => `extract/${name}.ts`),
  );
  const sources = files.map((name) => readFileSync(new URL(name, folder), "utf8"));
  const rules = sources.flatMap((source) => [
    ...[...source.matchAll(/rule: "([a-z-]+)"/g)].map(([, rule]) => rule),
    ...[...source.matchAll(/(?:fail|repeated)\([^)]*"([a-z-]+)",?\s*\)/g)].map(([, rule]) => rule),
  ]);
  const listed = section("Problems")
    .split("\n")
    .flatMap((line) => codes(/^\| (`[^|]+) \|/.exec(line)?.[1] ?? ""));
  expect(listed.toSorted()).toEqual([...new Set(rules)].toSorted());
});

it("lists the extensions that are read", () => {
  const table = docs.slice(0, docs.indexOf("## Plain text"));
  const extensions = codes(table).filter((code) => /^\.[a-z]+$/.test(code));
  expect(extensions.length).toBeGreaterThan(10);
  for (const extension of extensions) expect([extension, readerOf(`a${extension}`)]).not.toContain(null);
});
