/**
 * Runs the compiled command line again and again in one process, one command at a time: the stages are read and compiled
 * once and not once a command. Each command evaluates `dist/cli.js` anew, with its own arguments, folder and exit code.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , cli] = process.argv;
const home = process.cwd();
let runs = 0;

// Each evaluation listens to the output once more.
process.stdout.setMaxListeners(0);
process.on("disconnect", () => process.exit());
process.on("message", async ({ args, cwd }) => {
  const said = { out: "", err: "" };
  const restore = [capture(process.stdout, said, "out"), capture(process.stderr, said, "err")];
  let code = 0;
  try {
    process.chdir(path.resolve(home, cwd));
    process.argv = [process.execPath, cli, ...args];
    process.exitCode = undefined;
    runs++;
    await import(`${pathToFileURL(cli).href}?run=${runs}`);
    code = process.exitCode ?? 0;
  } catch (error) {
    // What the command line does not handle ends a process of its own with 1.
    said.err += `${error instanceof Error ? error.stack : error}\n`;
    code = 1;
  }
  for (const undo of restore) undo();
  process.exitCode = undefined;
  process.send({ code, ...said });
});

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
