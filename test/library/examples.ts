/** The examples of the docs, run as its reader would run them: with the compiled package, in a folder of articles. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const ARTICLES = path.join(ROOT, "test/fixtures/library");

export interface Example {
  /** The heading above it. */
  readonly title: string;
  readonly code: string;
  /** The lines that it says it prints: the comments of their own. */
  readonly expected: readonly string[];
}

/** The `js` blocks of a page. */
export function examplesOf(page: string): Example[] {
  const text = readFileSync(path.join(ROOT, page), "utf8");
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(({ 1: code = "", index }) => ({
    title: /^#+ (.*)$/m.exec(text.slice(text.lastIndexOf("\n#", index)).trimStart())?.[1] ?? "",
    code,
    expected: [...code.matchAll(/^ *\/\/ (.*)$/gm)].map(([, line = ""]) => line),
  }));
}

/** What each example prints, in one process: each in an empty folder with the articles and the package. */
export function run(examples: readonly Example[]): string[][] {
  const home = mkdtempSync(path.join(tmpdir(), "newsfold-examples-"));
  try {
    mkdirSync(path.join(home, "node_modules"));
    symlinkSync(ROOT, path.join(home, "node_modules/newsfold"));
    for (const [index, { code }] of examples.entries()) {
      const folder = path.join(home, String(index));
      cpSync(ARTICLES, folder, { recursive: true });
      writeFileSync(path.join(folder, "example.mjs"), code);
    }
    writeFileSync(path.join(home, "run.mjs"), RUNNER);
    const out = execFileSync(process.execPath, ["run.mjs", String(examples.length)], {
      cwd: home,
      encoding: "utf8",
    });
    return JSON.parse(out) as string[][];
  } finally {
    rmSync(home, { recursive: true });
  }
}

const RUNNER = `
import { format } from "node:util";
const all = [];
const home = process.cwd();
for (let index = 0; index < Number(process.argv[2]); index++) {
  const lines = [];
  console.log = (...words) => lines.push(...format(...words).split("\\n"));
  process.chdir(home + "/" + index);
  await import("./" + index + "/example.mjs").catch((error) => lines.push(String(error)));
  all.push(lines);
}
process.stdout.write(JSON.stringify(all));
`;
