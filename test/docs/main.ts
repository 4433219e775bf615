/**
 * `npm run docs` writes what is made from the sources: docs/api.md and schemas/. With `--check` it writes nothing, names what is not
 * as it would be made, and exits with 1.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiPage } from "./api-page.js";
import { shippedSchemas } from "./shipped-schemas.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PAGES: Readonly<Record<string, () => string>> = { "docs/api.md": apiPage, ...shippedSchemas };

for (const [name, make] of Object.entries(PAGES)) {
  const file = path.join(ROOT, name);
  const made = make();
  if (!process.argv.includes("--check")) writeFileSync(file, made);
  else if (textOf(file) !== made) {
    console.error(`${name}  is not what the sources say: run \`npm run docs\``);
    process.exitCode = 1;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
