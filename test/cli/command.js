/**
 * Runs the compiled command line again and again in one process, one command at a time: the stages are read and compiled
 * once and not once a command. Each command evaluates `dist/cli.js` anew, with its own arguments, folder and exit code.
 */
import { Console } from "node:console";
import path from "node:path";
import { fileURLToPath } from "node:url";

const cli = new URL("../../dist/cli.js", import.meta.url);
const home = process.cwd();
let runs = 0;

export async function runCommand(args, cwd, caches) {
  const said = { out: "", err: "" };
  const { argv, exitCode } = process;
  const { XDG_CACHE_HOME: usual } = process.env;
  const { console: printed } = globalThis;
  const listeners = process.stdout.listeners("error");
  const restore = [capture(process.stdout, said, "out"), capture(process.stderr, said, "err")];
  let code = 0;
  try {
    process.chdir(path.resolve(home, cwd));
    process.argv = [process.execPath, fileURLToPath(cli), ...args];
    process.env.XDG_CACHE_HOME = caches;
    process.exitCode = undefined;
    // Who runs tests may have put another in its place.
    globalThis.console = new Console(process.stdout, process.stderr);
    runs++;
    await import(`${cli.href}?run=${runs}`);
    code = process.exitCode ?? 0;
  } catch (error) {
    // What the command line does not handle ends a process of its own with 1.
    said.err += `${error instanceof Error ? error.stack : error}\n`;
    code = 1;
  } finally {
    for (const undo of restore) undo();
    // Each evaluation listens to the output once more.
    for (const listener of process.stdout.listeners("error"))
      if (!listeners.includes(listener)) process.stdout.off("error", listener);
    globalThis.console = printed;
    process.argv = argv;
    if (usual === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = usual;
    process.exitCode = exitCode;
    process.chdir(home);
  }
  return { code, ...said };
}

function capture(stream, said, name) {
  const { write } = stream;
  stream.write = (chunk, encoding, done) => {
    said[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    const callback = typeof encoding === "function" ? encoding : done;
    if (callback) queueMicrotask(callback);
    return true;
  };
  return () => {
    stream.write = write;
  };
}
