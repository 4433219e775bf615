/** `newsfold init`: a starter in a folder. Nothing that is there is overwritten. EDGE. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../site/publish/page-drafts.js";
import { UsageError } from "./usage-error.js";

/** `starter/` at the root of the package, from `src/commands` and from `dist/commands` alike. */
const STARTER = fileURLToPath(new URL("../../starter/", import.meta.url));
const CONFIG = "newsfold.yaml";

/**
 * @param version of newsfold, which the workflow pins
 * @returns the exit code
 * @throws UsageError where the folder is a starter already
 */
export async function initCommand(folder: string, version: string): Promise<number> {
  const root = path.resolve(folder);
  const shown = path.relative(process.cwd(), root) || ".";
  if (await exists(path.join(root, CONFIG))) {
    throw new UsageError(`'${path.join(shown, CONFIG)}' is there already, expected a folder without it`);
  }
  const found = await readdir(STARTER, { recursive: true, withFileTypes: true });
  const sources = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const source of sources.sort()) {
    const name = installedName(path.relative(STARTER, source));
    const content = (await readFile(source, "utf8")).replace("newsfold@VERSION", `newsfold@${version}`);
    console.log(
      `${(await writeNew(path.join(root, name), content)) ? "wrote" : "kept "} ${path.join(shown, name)}`,
    );
  }
  const enter = shown === "." ? "" : `cd ${shown} && `;
  console.log(`\nNow: ${enter}npx newsfold serve`);
  return 0;
}

/** npm leaves `.gitignore` out of packages, and git takes it at its word wherever it lies. */
function installedName(name: string): string {
  return name.replace(/^(?=gitignore$|github[\\/])/, ".");
}

/** @returns whether it was written: false where there is a file of that name */
async function writeNew(file: string, content: string): Promise<boolean> {
  makeFolder(path.dirname(file));
  try {
    await writeFile(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
