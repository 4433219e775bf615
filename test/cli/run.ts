import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const hostScript = fileURLToPath(new URL("host.js", import.meta.url));

/** What builds note goes where it is gone afterwards, and not to whoever runs the tests. */
export const caches = mkdtempSync(path.join(tmpdir(), "newsfold-caches-"));
process.on("exit", () => rmSync(caches, { recursive: true, force: true }));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled command line as a user would: in a process of its own, its output in pipes. */
export function newsfold(args: readonly string[], cwd: string = root): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env: { ...process.env, XDG_CACHE_HOME: caches },
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

let host: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();
process.on("exit", () => host?.kill());

/**
 * Runs the compiled command line in a process that earlier commands of the same test file have warmed up: a fraction of the
 * processor time, for tests of what a command says and writes. Commands run one after the other.
 */
export function newsfoldWarm(args: readonly string[], cwd: string = root): Promise<Ran> {
  const ran = last.then(async () => {
    host ??= startHost();
    const answer = once(host, "message");
    host.send({ args, cwd });
    const [result] = (await answer) as [Ran];
    return result;
  });
  last = ran.catch(() => {});
  return ran;
}

/** Ends that process, where whoever asked for it lives on. */
export function endWarm(): void {
  host?.kill();
  host = undefined;
}

function startHost(): ChildProcess {
  const child = fork(hostScript, [cli], { env: { ...process.env, XDG_CACHE_HOME: caches }, execArgv: [] });
  child.once("exit", (code) =>
    child.emit("error", new Error(`The host of the command line ended with ${code}`)),
  );
  child.on("error", () => {
    host = undefined;
  });
  return child;
}
