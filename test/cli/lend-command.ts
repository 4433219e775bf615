import { createServer } from "node:net";
import path from "node:path";
import { newsfoldWarm } from "./run.js";

const CLIENT = path.join(import.meta.dirname, "lent-command.js");

export interface LentCommand {
  /** What a shell runs instead of `newsfold`, ready for a script. */
  readonly words: string;
  close(): void;
}

/**
 * Gives shells a `newsfold` that has been warmed up: its commands run one after the other in the process of `newsfoldWarm`,
 * in the shell's folder, with its arguments, output and exit code.
 *
 * @param folder where the socket goes
 */
export async function lendCommand(folder: string): Promise<LentCommand> {
  const socket = path.join(folder, "newsfold.sock");
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    let asked = "";
    connection.setEncoding("utf8").on("data", (chunk) => {
      asked += chunk;
    });
    connection.on("end", async () => {
      const { args, cwd } = JSON.parse(asked) as { args: string[]; cwd: string };
      connection.end(JSON.stringify(await newsfoldWarm(args, cwd)));
    });
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return { words: `"${process.execPath}" "${CLIENT}" "${socket}"`, close: () => void server.close() };
}
