/** Runs the compiled command line again and again in a process of its own: see `command.js`. */
import { runCommand } from "./command.js";

process.on("disconnect", () => process.exit());
process.on("message", async ({ args, cwd, caches }) => process.send(await runCommand(args, cwd, caches)));
