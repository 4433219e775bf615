/**
 * How a new folder pins the running newsfold in npm's notation: by version where it came from a registry, by commit
 * where it came from git, else by the packed file. npm records the source of each package in
 * `node_modules/.package-lock.json`. EDGE.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** `spec` goes into `dependencies`; `tarball` is a packed file to copy into the folder as `vendor/`. */
export interface PackageSpec {
  readonly spec: string;
  readonly tarball: string | null;
}

const OWN = fileURLToPath(new URL("../..", import.meta.url));
const NAME = "newsfold";

/**
 * What npm installs this version of newsfold by.
 *
 * @param version of the package that runs
 */
export async function specOfThisPackage(version: string): Promise<PackageSpec> {
  return specOf(path.resolve(OWN), version);
}

/**
 * How a `package.json` names this very newsfold: a version of the registry, an address, or a file to be vendored.
 *
 * @param own root folder of the package
 */
export async function specOf(own: string, version: string): Promise<PackageSpec> {
  const modules = path.dirname(own);
  if (path.basename(modules) !== "node_modules") return checkout(own);
  const resolved = await resolvedIn(path.join(modules, ".package-lock.json"));
  if (resolved === null || isRegistry(resolved, version)) return { spec: version, tarball: null };
  if (!resolved.startsWith("file:")) return { spec: resolved, tarball: null };
  const file = path.resolve(modules, "..", resolved.slice("file:".length));
  if (!/\.t(?:ar\.)?gz$/.test(file)) return checkout(file);
  return { spec: `file:vendor/${path.basename(file)}`, tarball: file };
}

/** A working copy has no version that npm could install elsewhere, so the folder depends on the copy itself. */
const checkout = (folder: string): PackageSpec => ({ spec: `file:${folder}`, tarball: null });

/** Registries keep a version at `/newsfold/-/newsfold-1.2.3.tgz`. */
const isRegistry = (address: string, version: string): boolean =>
  /^https?:/.test(address) && address.endsWith(`/${NAME}/-/${NAME}-${version}.tgz`);

async function resolvedIn(lock: string): Promise<string | null> {
  try {
    const { packages } = JSON.parse(await readFile(lock, "utf8")) as {
      packages?: Record<string, { resolved?: string } | undefined>;
    };
    return packages?.[`node_modules/${NAME}`]?.resolved ?? null;
  } catch {
    return null;
  }
}
