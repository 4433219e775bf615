/** Loads `newsfold.config.js` beside `newsfold.yaml`: the project's own plug-ins. EDGE. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { pluginFaults } from "../../plugins/plugin-faults.js";
import type { Plugins } from "../../plugins/plugins.js";
import { sha256Hex } from "../../structures/sha256.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";

const NAMES = [
  "newsfold.config.js",
  "newsfold.config.mjs",
  "newsfold.config.ts",
  "newsfold.config.mts",
] as const;

/** Paths of the module with plug-ins that a folder may have. */
export const configModules = (folder: string): string[] => NAMES.map((name) => path.join(folder, name));

/**
 * The plug-ins of a folder; null where it has none. Their version combines the file's bytes and the `version` that the
 * file exports, so that cached results are discarded when either changes.
 *
 * TypeScript works where Node itself runs it (22.18 and later). A type stripper for older versions would be a
 * dependency for files that can be written in JavaScript as well.
 *
 * @throws UsageError where the file cannot be read or run, or its exports are no plug-ins
 */
export async function loadPlugins(folder: string): Promise<Plugins | null> {
  const found = configModules(folder).flatMap((file) => {
    const bytes = readBytes(file);
    return bytes === null ? [] : [{ file, bytes }];
  });
  const [first, second] = found;
  if (first === undefined) return null;
  const shown = (file: string) => path.relative(process.cwd(), file).split(path.sep).join("/");
  const name = shown(first.file);
  if (second !== undefined)
    throw new UsageError(
      `unexpected '${shown(second.file)}' beside '${name}', expected one of them: remove the other`,
    );
  if (/\.m?ts$/.test(name) && !readsTypeScript())
    throw new UsageError(
      `Node ${process.versions.node} cannot read '${name}', expected Node 22.18 or later: rename it to newsfold.config.js and ` +
        'write its types as comments, /** @type {import("newsfold").Plugins} */',
    );
  const print = sha256Hex(first.bytes);
  const plugins = await run(first.file, name, print);
  const faults = pluginFaults(plugins);
  if (faults.length > 0) throw new UsageError(faults.map((fault) => `${name}  ${fault}`).join("\n"));
  const { version = "" } = plugins as Plugins;
  return { ...(plugins as Plugins), version: `${print} ${version}`.trimEnd() };
}

/** The types of Node 20 do not declare this feature, which Node has from 22.18 on. */
const readsTypeScript = (): boolean => Boolean((process.features as { typescript?: unknown }).typescript);

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new UsageError(`cannot read plug-ins ${plainReason(error as NodeJS.ErrnoException)}`);
  }
}

/**
 * @param print hash of the file's bytes: Node caches a module by its address, and a preview has to import the changed
 * file
 */
async function run(file: string, name: string, print: string): Promise<unknown> {
  const address = pathToFileURL(file);
  address.searchParams.set("bytes", print);
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(address.href)) as typeof module;
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    throw new UsageError(
      `cannot run '${name}' (${kind}: ${message}), expected a module that exports plug-ins`,
    );
  }
  if (!Object.hasOwn(module, "default"))
    throw new UsageError(
      `unexpected '${name}' without a default export, expected \`export default { readers: [...] }\``,
    );
  return module.default;
}
