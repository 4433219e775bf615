/** Identifies the running newsfold to the byte, and finds the user's cache folder. EDGE. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { textOrNothing } from "../../read/bytes/opened-file.js";
import { byCodeUnit } from "../../structures/order.js";

let known: string | null | undefined;

/**
 * Hash of newsfold's own code (without declarations, which nothing runs), its packages and Node. Null where npm does not
 * list the packages.
 */
export function codeOf(): string | null {
  if (known === undefined) known = hashOfCode();
  return known;
}

function hashOfCode(): string | null {
  const packages = packageList();
  if (packages === null) return null;
  const hash = createHash("sha256").update(JSON.stringify([process.versions, packages]));
  const code = fileURLToPath(new URL("../..", import.meta.url));
  for (const name of readdirSync(code, { recursive: true, encoding: "utf8" }).sort(byCodeUnit))
    if (/(?<!\.d)\.(?:js|ts|json)$/.test(name)) hash.update(name).update(readFileSync(path.join(code, name)));
  return hash.digest("hex");
}

/** npm's list of installed packages: in newsfold's own `node_modules`, or in the one that contains it. */
function packageList(): string | null {
  const home = fileURLToPath(new URL("../../../", import.meta.url));
  const texts = [path.join(home, "node_modules"), path.dirname(home)]
    .map((folder) => textOrNothing(path.join(folder, ".package-lock.json")))
    .filter((text) => text !== "");
  return texts.length === 0 ? null : texts.join("\n");
}

/**
 * Absolute path of newsfold's folder in the user's cache folder: `XDG_CACHE_HOME` or `LOCALAPPDATA` where they are absolute,
 * else the usual place of the system.
 */
export function userCaches(): string {
  const { XDG_CACHE_HOME: named = "", LOCALAPPDATA: local = "" } = process.env;
  const usual = path.join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  // The XDG specification ignores the variable where it holds no absolute path.
  return path.join([named, local].find((folder) => path.isAbsolute(folder)) ?? usual, "newsfold");
}
