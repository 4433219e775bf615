/** `newsfold.config.js` beside `newsfold.yaml`: the project's own plug-ins. EDGE. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { pluginFaults } from "../../plugins/plugin-faults.js";
import type { Plugins } from "../../plugins/plugins.js";
import { sha256 } from "../../read/fields/document.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";

const NAMES = [
  "newsfold.config.js",
  "newsfold.config.mjs",
  "newsfold.config.ts",
  "newsfold.config.mts",
] as const;

/** Where the plug-ins of a folder are, or would be. */
export const configModules = (folder: string): string[] => NAMES.map((name) => path.join(folder, name));

/**
 * The plug-ins of a folder; null where it has none. Their version is that of the file's bytes and of the word that the file
 * gives, so that what was kept from earlier builds is made anew where either changes.
 *
 * TypeScript is read where Node itself reads it (22.18 and later): what strips types for older ones would run code that
 * nobody reviewed for a file that can as well be written as JavaScript.
 *
 * @throws UsageError where the file cannot be read or run, or what it exports are no plug-ins
 */
export async function loadPlugins(folder: string): Promise<Plugins | null> {
  const found = configModules(folder).flatMap((file) => {
    const bytes = bytesOf(file);
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
  const print = sha256(first.bytes);
  const plugins = await run(first.file, name, print);
  const faults = pluginFaults(plugins);
  if (faults.length > 0) throw new UsageError(faults.map((fault) => `${name}  ${fault}`).join("\n"));
  const { version = "" } = plugins as Plugins;
  return { ...(plugins as Plugins), version: `${print} ${version}`.trimEnd() };
}

/** Node 22.18 and later do; the types of Node 20 do not know the question. */
const readsTypeScript = (): boolean => Boolean((process.features as { typescript?: unknown }).typescript);

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new UsageError(`cannot read plug-ins ${plainReason(error as NodeJS.ErrnoException)}`);
  }
}

/** @param print of the file's bytes: Node keeps what it imported by its address, and a preview imports what changed */
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
