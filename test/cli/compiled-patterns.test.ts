/** The command line asks V8 to compile patterns at once. It must match what it matched, whatever was compiled before. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("patterns match the same, compiled at once or step by step", () => {
  const script = fileURLToPath(new URL("compiled-patterns.js", import.meta.url));

  const told = execFileSync(process.execPath, [script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  expect(told).toBe("0\n");
});
