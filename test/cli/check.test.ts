import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completion } from "../../src/commands/completion.js";
import { newsfoldWarm } from "./run.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-check-"));
  await mkdir(path.join(folder, "articles"));
  const write = (name: string, text: string) => writeFile(path.join(folder, "articles", name), text);
  await write(
    "coast.md",
    "---\nsource: Coast Post\nurl: https://coast.example/ferry/\ndate: 2024-03-04\n---\n# Ferry Anna Lind runs aground off Northmouth\n\n" +
      "The ferry Anna Lind ran aground outside Northmouth harbour on Monday with 84 people on board, the coastguard said.\n",
  );
  await write(
    "island.md",
    "---\nsource: =Island\nurl: https://island.example/aground\ndate: 2024-03-05\n---\n# Ferry Anna Lind aground off Northmouth\n\n" +
      "The coastguard said the ferry Anna Lind had run aground outside the harbour of Northmouth on Monday, with 84 people on board.\n",
  );
  await write("empty.md", "");
  await writeFile(path.join(folder, "newsfold.yaml"), "inputs: articles\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("newsfold check", () => {
  it("says what a build would say, and writes nothing", async () => {
    const checked = await newsfoldWarm(["check"], folder);
    expect(checked.code).toBe(0);
    expect(checked.err).toContain("articles/empty.md");
    expect(checked.out).toMatch(/^2 articles, 1 story, 1 problem, /);
    expect(existsSync(path.join(folder, "site"))).toBe(false);
    const built = await newsfoldWarm(["build"], folder);
    expect(built.err).toBe(checked.err);
    await rm(path.join(folder, "site"), { recursive: true });
  });

  it("exits with 1 for problems that are not to be", async () => {
    expect((await newsfoldWarm(["check", "--strict", "--quiet"], folder)).code).toBe(1);
  });
});

describe("newsfold inspect --csv", () => {
  const table = async (stage: string) => {
    const { out } = await newsfoldWarm(["inspect", "--stage", stage, "--csv"], folder);
    return parse<Record<string, string>>(out, { columns: true });
  };

  it("has a row a story", async () => {
    const [row, ...more] = await table("story");
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      reports: "2",
      independent: "2",
      first_published: "2024-03-04",
      last_published: "2024-03-05",
      articles: "articles/coast.md; articles/island.md",
    });
  });

  it("has a row for each article that makes a claim, with its words", async () => {
    const rows = await table("claim");
    expect(rows.map(({ claim, independent, article }) => [claim, independent, article])).toEqual([
      ["1", "2", "articles/coast.md"],
      ["1", "2", "articles/island.md"],
    ]);
    expect(rows[0]?.text).toContain("84 people on board");
  });

  it("lets no cell be run by a spreadsheet", async () => {
    const { out } = await newsfoldWarm(["inspect", "--stage", "claim", "--csv"], folder);
    expect(out).toContain("'=Island");
  });

  it("has a row an article with the story that it is in", async () => {
    const rows = await table("group");
    expect(new Set(rows.map(({ story }) => story)).size).toBe(1);
    expect(rows).toHaveLength(2);
  });
});

it("explain prints the rule that would have it the other way, and a build follows it", async () => {
  const { out } = await newsfoldWarm(["explain", "articles/coast.md", "articles/island.md"], folder);
  const [, rule = ""] = out.split("in newsfold.yaml:\n");
  expect(rule).toMatch(/^ {6}- \[https:\/\/\S+, https:\/\/\S+\]$/m);
  for (const address of ["https://coast.example/ferry/", "https://island.example/aground"])
    expect(rule).toContain(address);
  await writeFile(path.join(folder, "ruled.yaml"), `inputs: articles\n${rule.replace(/^ {2}/gm, "")}`);
  const { out: built } = await newsfoldWarm(["check", "--config", "ruled.yaml"], folder);
  expect(built).toContain("2 articles, 2 stories");
});

describe("completion", () => {
  const commands = [
    { name: "build", description: "build the site", flags: [{ name: "--strict", description: "it's [so]" }] },
    { name: "serve", description: "show: the site", flags: [] },
  ];

  it("completes commands and their flags in bash", async () => {
    const script = completion("bash", "newsfold", commands);
    const ask = async (...words: string[]) => {
      const typed = words.map((word) => `'${word}'`).join(" ");
      const call = `COMP_WORDS=(newsfold ${typed}); COMP_CWORD=${words.length}; _newsfold newsfold '${words.at(-1)}'; echo "\${COMPREPLY[*]}"`;
      return (await promisify(execFile)("bash", ["-c", `${script}\n${call}`])).stdout.trim();
    };
    expect(await ask("")).toBe("build serve");
    expect(await ask("bu")).toBe("build");
    expect(await ask("build", "--")).toBe("--strict");
    expect(await ask("serve", "--")).toBe("");
  });

  it("quotes what zsh and fish would read otherwise", () => {
    const words = "'--strict[it’s  so ]'";
    expect(completion("zsh", "newsfold", commands)).toContain(`_arguments ${words}`);
    expect(completion("fish", "newsfold", commands)).toContain("-l strict -d 'it’s [so]'");
  });
});
