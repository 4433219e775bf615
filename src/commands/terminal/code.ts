/** Which newsfold this is, to the byte, and where it may keep what it can make again. EDGE. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { textOrNothing } from "../../read/bytes/open.js";
import { byCodeUnit } from "../../words/order.js";

let known: string | null | undefined;

/**
 * A hash of newsfold's own code, the packages that it runs on and Node. Null where it cannot be told which packages these
 * are: only npm lists them.
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
    if (/\.(?:js|ts|json)$/.test(name)) hash.update(name).update(readFileSync(path.join(code, name)));
  return hash.digest("hex");
}

/** The list that npm keeps of what is installed: in newsfold's own `node_modules`, or in the one that it is in. */
function packageList(): string | null {
  const home = fileURLToPath(new URL("../../../", import.meta.url));
  const texts = [path.join(home, "node_modules"), path.dirname(home)]
    .map((folder) => textOrNothing(path.join(folder, ".package-lock.json")))
    .filter((text) => text !== "");
  return texts.length === 0 ? null : texts.join("\n");
}

/** newsfold's folder among the user's caches. */
export function userCaches(): string {
  const { XDG_CACHE_HOME: named = "", LOCALAPPDATA: local = "" } = process.env;
  const usual = path.join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  // By its own rules, the variable means nothing where it names no absolute folder.
  return path.join([named, local].find((folder) => path.isAbsolute(folder)) ?? usual, "newsfold");
}
