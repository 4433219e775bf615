/** All that is read out of an article, on own articles and short texts: a change of any part of it is seen. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { documentOf, listing } from "./listing.js";

const FOLDER = new URL("../fixtures/extract/whole/", import.meta.url);
const fieldsIn = (json: string) => JSON.parse(json) as Record<string, string>;

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("an article", () => {
  /** The first line of a file has its format and its fields, the others its text. */
  it.each(files)("%s", async (file) => {
    const whole = readFileSync(new URL(file, FOLDER), "utf8");
    const end = whole.indexOf("\n");
    const document = documentOf(file, whole.slice(end + 1), fieldsIn(whole.slice(0, end)));
    await expect(`${listing(document)}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(file.replace(".txt", ".read"), FOLDER)),
    );
  });
});

/** Groups of short texts: "# --- names" begins one. */
const groups = readFileSync(new URL("../fixtures/extract/lines.txt", import.meta.url), "utf8")
  .split("\n# --- ")
  .slice(1)
  .map((group) => {
    const [name = "", ...texts] = group.split("\n").filter((line) => line !== "");
    return { name, texts };
  });

describe("short texts", () => {
  it.each(groups)("$name", async ({ name, texts }) => {
    const read = texts.map((line) => {
      const tab = line.indexOf("\t");
      const fields = tab < 0 ? { title: "A night in Kesby" } : fieldsIn(line.slice(0, tab));
      const text = line.slice(tab + 1).replaceAll(" ¶ ", "\n\n");
      return `## ${line}\n${listing(documentOf("a.txt", text, fields))}\n`;
    });
    const file = `../fixtures/extract/lines/${name.replaceAll(" ", "-")}.read`;
    await expect(read.join("\n")).toMatchFileSnapshot(fileURLToPath(new URL(file, import.meta.url)));
  });
});
