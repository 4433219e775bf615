/** `newsfold serve` in a process of its own, on a port that is free, and files that change under it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Serving {
  /** `http://127.0.0.1:43210/` and the base path. */
  readonly url: string;
  /** Interrupts it. @returns its exit code */
  stop(): Promise<number | null>;
}

export async function serve(args: readonly string[], cwd: string): Promise<Serving> {
  const child = spawn(process.execPath, [cli, "serve", "--port", "0", ...args], { cwd });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`serve ended: ${said}`)));
  });
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      const exit = once(child, "exit");
      child.kill("SIGINT");
      const [code] = await exit;
      return code as number | null;
    },
  };
}

/** Writes a file in one step: whoever watches never sees half of it. */
export async function put(file: string, text: string): Promise<void> {
  const aside = await mkdtemp(path.join(tmpdir(), "newsfold-put-"));
  await writeFile(path.join(aside, "file"), text);
  await rename(path.join(aside, "file"), file);
  await rm(aside, { recursive: true });
}
