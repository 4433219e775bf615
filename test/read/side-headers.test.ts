/** The headers of a server's answer in a file beside it, `ferry.html.headers`: its charset is believed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { fingerprintInputs } from "../../src/read/found-files.js";
import { readInputs } from "../../src/read/inputs.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "newsfold-headers-"));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

/** "Привет" in windows-1251; the same bytes are "оПХБЕР" in KOI8-R. */
const BYTES = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
const options = () => ({ limits: defaultConfig.limits, cwd });

async function textWith(headers: string | null, name = "ferry.txt"): Promise<string | undefined> {
  writeFileSync(path.join(cwd, name), BYTES);
  if (headers !== null) writeFileSync(path.join(cwd, `${name}.headers`), headers);
  const { documents, problems } = await readInputs(["."], options());
  expect(documents.map((document) => document.path)).toEqual([name]);
  expect(problems.filter(({ rule }) => rule !== "encoding")).toEqual([]);
  return documents[0]?.text.trim();
}

describe("the charset of headers beside a file", () => {
  it.each([
    ["alone", "Content-Type: text/plain; charset=windows-1251\n", "Привет"],
    ["another", "Content-Type: text/plain; charset=koi8-r\n", "оПХБЕР"],
    ["with a status", "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=windows-1251\n\n", "Привет"],
    ["of HTTP/2", "HTTP/2 200\ncontent-type: text/plain; charset=windows-1251\n\n", "Привет"],
    [
      "with the line ends of servers",
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n",
      "оПХБЕР",
    ],
    [
      "after those of a redirect",
      "HTTP/1.1 301 Moved\nContent-Type: text/html; charset=koi8-r\n\nHTTP/1.1 200 OK\nContent-Type: text/plain; charset=windows-1251\n",
      "Привет",
    ],
  ])("%s", async (_, headers, expected) => expect(await textWith(headers)).toBe(expected));

  it("is not looked for in a file of another name", async () => {
    writeFileSync(path.join(cwd, "ferry.headers"), "Content-Type: text/plain; charset=koi8-r\n");
    const { documents } = await readInputs(["ferry.headers"], options());
    expect(documents.map(({ text }) => text.includes("koi8-r"))).not.toContain(false);
  });

  it("is part of the inputs: other headers are a change", async () => {
    const prints = [];
    for (const charset of ["koi8-r", "windows-1251"]) {
      await textWith(`Content-Type: text/plain; charset=${charset}\n`);
      prints.push(await fingerprintInputs(["."], options()));
    }
    expect(new Set(prints).size).toBe(2);
  });
});
