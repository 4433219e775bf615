import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./command.js";

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

let last: Promise<unknown> = Promise.resolve();

/** Runs what earlier calls asked for first: commands change the folder and the output of their process. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const ran = last.then(run);
  last = ran.catch(() => {});
  return ran;
}

/**
 * Runs the compiled command line in the process of the tests, which has read and warmed up all stages: a fraction of the processor
 * time, for tests of what a command says and writes.
 */
export const newsfoldWarm = (args: readonly string[], cwd: string = root): Promise<Ran> =>
  inTurn(() => runCommand(args, cwd, caches));

export interface Host {
  /** Runs the command line. Commands run one after the other. */
  run(args: readonly string[]): Promise<Ran>;
  end(): void;
}

/** A process that runs the command line again and again, for whoever has other things to do. */
export function startHost(): Host {
  const child = fork(hostScript, { env: process.env, execArgv: [] });
  child.once("exit", (code) =>
    child.emit("error", new Error(`The host of the command line ended with ${code}`)),
  );
  // Told to whoever waits for an answer.
  child.on("error", () => {});
  return {
    async run(args) {
      const answer = once(child, "message");
      child.send({ args, cwd: root, caches });
      const [result] = (await answer) as [Ran];
      return result;
    },
    end: () => void child.removeAllListeners("exit").kill(),
  };
}
