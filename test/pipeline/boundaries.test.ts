/** One article costs one article: whatever a stage does at it, the others are published. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import { alone, type Crew } from "../../src/crew.js";
import type { Document } from "../../src/model.js";
import { honestFiles, writeFiles } from "./hostile.js";

let folder = "";
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function build(
  files: Readonly<Record<string, string>>,
  change = (documents: readonly Document[]) => documents,
  crew: Crew = alone,
) {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-boundaries-"));
  await writeFiles(path.join(folder, "in"), { ...honestFiles, ...files });
  const received = await receive(["in"], folder, defaultConfig, { crew });
  const { edited } = await understand(
    { ...received, documents: change(received.documents) },
    defaultConfig,
    null,
  );
  return {
    headlines: edited.digest.stories.map(({ headline }) => headline.text).sort(),
    problems: edited.problems.map(({ place, rule }) => `${rule} ${place.path}`),
    unproven: edited.unproven,
  };
}

const HONEST = ["Lighthouse of Skarn lit again", "Market hall of Tove sold"];

test.each([
  ["a list", "deep.json", "["],
  ["an object", "deep.json", '{"a":'],
  ["a record", "deep.ndjson", "["],
])("reading: %s nested 5,000 deep", async (_name, file, open) => {
  const close = open === "[" ? "]" : "}";
  const { headlines, unproven } = await build({
    [file]: `${open.repeat(5_000)}${open === "[" ? "" : "1"}${close.repeat(5_000)}`,
  });
  expect(headlines).toEqual(HONEST);
  expect(unproven).toEqual([]);
});

test("reading: one record of a list that is nested too deep", async () => {
  const deep = `{"title": "Ferry of Lund late", "x": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
  const { headlines } = await build({ "list.json": `[{"title": "Bridge of Orm opened"}, ${deep}]` });
  expect(headlines).toEqual(expect.arrayContaining(HONEST));
});

test("extracting: a step that throws", async () => {
  /** Its blocks cannot be looked at, which is what a step does first. */
  const strange = (document: Document): Document => ({
    ...document,
    get blocks(): never {
      throw new RangeError("Maximum call stack size exceeded");
    },
  });
  const crew: Crew = {
    ...alone,
    map: (job, count, itemAt, options) =>
      alone.map(
        job,
        count,
        (index) => {
          const item = itemAt(index);
          const isStrange = job === "extract" && (item as Document).path.endsWith("strange.txt");
          return isStrange ? (strange(item as Document) as typeof item) : item;
        },
        options,
      ),
  };
  const { headlines, problems } = await build(
    { "strange.txt": "Ferry of Lund late\n\nIt came at noon.\n" },
    (documents) => documents,
    crew,
  );
  expect(headlines).toEqual(HONEST);
  expect(problems).toEqual(["article-failed in/strange.txt"]);
});

test("proving: words that do not stand in their source", async () => {
  const { headlines, problems, unproven } = await build(
    { "changed.txt": "Ferry of Lund late\n\nIt came at noon.\n" },
    (documents) =>
      documents.map((document) =>
        document.path.endsWith("changed.txt")
          ? { ...document, text: document.text.replace("noon", "dusk"), blocks: [] }
          : document,
      ),
  );
  expect(headlines).toEqual(HONEST);
  expect(unproven).toEqual([]);
  expect(new Set(problems)).toEqual(new Set(["verbatim in/changed.txt"]));
});

test("proving: a record whose title is no words of the input is left out, and the record beside it is not", async () => {
  const record = (title: string, text: string) => JSON.stringify({ title, text });
  const { headlines, problems, unproven } = await build(
    {
      "two.ndjson": [
        record(
          "Mill of Orre burns",
          "The old mill of Orre burnt down on Sunday night, the fire brigade said.",
        ),
        record("Choir of Lunde sings", "Thirty singers of Lunde stood in the snow and sang for an hour."),
      ].join("\n"),
    },
    // As a reader would that makes words of its own.
    (documents) =>
      documents.map((document) =>
        document.path === "in/two.ndjson#1"
          ? { ...document, foreignFields: [{ field: "title", text: document.fields.title ?? "" }] }
          : document,
      ),
  );
  expect(headlines).toEqual(["Choir of Lunde sings", ...HONEST].sort());
  expect(problems).toEqual(["verbatim in/two.ndjson"]);
  expect(unproven).toEqual([]);
});
