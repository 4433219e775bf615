import { execFile } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "./run.js";

/** Starts newsfold in a process that says that it is another release of Node. */
function startIn(release: string): Promise<{ code: number | undefined; out: string; err: string }> {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${release}" } })`;
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`];
  const main = path.join(root, "dist/main.js");
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...flags, main, "--version"], (_error, out, err) =>
      resolve({ code: child.exitCode ?? undefined, out, err }),
    );
  });
}

it.each(["18.20.8", "20.18.3"])("Node %s is told in one line that it is too old", async (release) => {
  const err = `newsfold: this is Node ${release}, expected 20.19 or later\n`;
  expect(await startIn(release)).toEqual({ code: 2, out: "", err });
});

it.each(["20.19.0", "22.0.0", "24.1.0"])("Node %s starts", async (release) => {
  expect(await startIn(release)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: "",
  });
});
