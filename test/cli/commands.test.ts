import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsfold, newsfoldWarm } from "./run.js";

const SEED_A = "seeds/000_453aed2a55bf3b3f.txt";
const SEED_B = "seeds/003_1b902a0be9449e6f.txt";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = (out: string): unknown[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("newsfold build", () => {
  it("builds the seeds when given no input, and writes nothing the second time", async () => {
    const out = path.join(folder, "seeds");
    const first = await newsfold(["build", "-o", out]);
    expect(first.err).toBe("");
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^2 articles, 1 story, 0 problems, [\d.]+ s\n.* 0 unchanged, 0 deleted\n$/);
    for (const again of [[], ["--fresh"]]) {
      const second = await newsfoldWarm(["build", "-o", out, ...again]);
      expect([second.code, second.err]).toEqual([0, ""]);
      expect(second.out).toMatch(
        /^2 articles, 1 story, 0 problems, [\d.]+ s\n.*: 0 files written, \d\d unchanged, 0 deleted\n$/,
      );
    }
  });

  it("says nothing under --quiet but problems, and exits with 1 under --strict", async () => {
    const input = path.join(folder, "strict");
    await mkdir(input);
    await writeFile(
      path.join(input, "good.md"),
      "# Harbour bridge reopens\n\nThe bridge reopened on Monday.\n",
    );
    await writeFile(path.join(input, "empty.md"), "");
    const args = ["build", input, "-o", path.join(folder, "strict-out"), "--quiet"];
    const lenient = await newsfoldWarm(args);
    expect([lenient.code, lenient.out]).toEqual([0, ""]);
    expect(lenient.err).toContain("empty.md");
    for (const again of [[], ["--fresh"]]) {
      const strict = await newsfoldWarm([...args, ...again, "--strict"]);
      expect([strict.code, strict.err]).toEqual([1, lenient.err]);
    }
  });

  it("keeps the memory of the build where --ledger says", async () => {
    const ledger = path.join(folder, "memory", "ledger.json");
    const { code } = await newsfoldWarm([
      "build",
      SEED_A,
      "-o",
      path.join(folder, "ledger"),
      "--ledger",
      ledger,
    ]);
    expect(code).toBe(0);
    expect(await readdir(path.dirname(ledger))).toEqual(["ledger.json"]);
    expect(JSON.parse(await readFile(ledger, "utf8"))).toBeTypeOf("object");
  });
});

describe("the memory of the previous build", () => {
  it("stops the build when it cannot be read, and is set aside, not lost, where the loss is accepted", async () => {
    const ledger = path.join(folder, "damaged.json");
    await writeFile(ledger, '{ "version": 99 }\n');
    const out = path.join(folder, "damaged");
    const args = ["build", SEED_A, "-o", out, "--ledger", ledger];
    const refused = await newsfoldWarm(args);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("damaged.json:1:");
    expect(refused.err).toContain("--accept-loss");
    expect(existsSync(out)).toBe(false);
    const { code, err } = await newsfoldWarm([...args, "--accept-loss"]);
    expect(code).toBe(0);
    expect(err).toContain("damaged.json:1:");
    expect(await readFile(`${ledger}.unreadable`, "utf8")).toBe('{ "version": 99 }\n');
    expect((await newsfoldWarm(args)).err).toBe("");
  });
});

describe("published addresses", () => {
  const pagesOf = async (out: string) =>
    (await readdir(out, { recursive: true }))
      .filter((name) => /^(?:story|article).*\.html$/.test(name))
      .sort();

  it("outlive their articles: one that is gone leaves a page that says so, all at once stop the build", async () => {
    const input = path.join(folder, "shrinking");
    const out = path.join(folder, "shrinking-out");
    await mkdir(input);
    await writeFile(path.join(input, "a.md"), "# Harbour bridge reopens\n\nThe bridge reopened on Monday.\n");
    await writeFile(path.join(input, "b.md"), "# Choir sings in the rain\n\nThirty singers stayed dry.\n");
    await newsfoldWarm(["build", input, "-o", out]);
    const pages = await pagesOf(out);
    expect(pages).toHaveLength(4);

    await rm(path.join(input, "a.md"));
    expect(await newsfoldWarm(["build", input, "-o", out])).toMatchObject({ code: 0, err: "" });
    expect(await pagesOf(out)).toEqual(pages);
    const gone = await readFile(path.join(out, "story/harbour-bridge-reopens/index.html"), "utf8");
    expect(gone).toContain("No longer in this digest");
    expect(gone).toContain('<meta name="robots" content="noindex">');
    expect(gone).not.toContain("Harbour");

    await rm(path.join(input, "b.md"));
    const emptied = await newsfoldWarm(["build", input, "-o", out]);
    expect(emptied.code).toBe(2);
    expect(emptied.err).toContain("1 of the 1 article of the last build are missing");
    expect(await readFile(path.join(out, "story/choir-sings-in-the-rain/index.html"), "utf8")).toContain(
      "singers",
    );

    await newsfoldWarm(["build", input, "-o", out, "--accept-loss"]);
    expect(await pagesOf(out)).toEqual(pages);
  });

  it("stop a build that does not know them: its memory is not there", async () => {
    const out = path.join(folder, "forgotten-out");
    await newsfoldWarm(["build", SEED_A, "-o", out]);
    await rm(path.join(out, "digest.json"));
    const { code, err } = await newsfoldWarm(["build", SEED_B, "-o", out]);
    expect(code).toBe(2);
    expect(err).toMatch(/2 published pages of '.*' would be deleted, such as article\//);
    expect((await newsfoldWarm(["build", SEED_B, "-o", out, "--accept-loss"])).code).toBe(0);
  });
});

describe("newsfold inspect", () => {
  it("prints articles", async () => {
    const { code, out, err } = await newsfoldWarm(["inspect", "--stage", "article"]);
    expect([code, err]).toEqual([0, ""]);
    expect(lines(out)).toMatchObject([
      { path: SEED_A, headline: { text: "Russia Downplays Expectations for Ukraine Peace Talks" } },
      { path: SEED_B, headline: { text: "Kremlin Downplays Expectations for Ukraine Peace Talks" } },
    ]);
  });

  it("prints one line an article with its story", async () => {
    const printed = lines((await newsfoldWarm(["inspect", "--stage", "group"])).out) as {
      id: string;
      story: string;
    }[];
    expect(printed).toHaveLength(2);
    expect(new Set(printed.map(({ id }) => id)).size).toBe(2);
    expect(new Set(printed.map(({ story }) => story)).size).toBe(1);
  });

  it("prints stories", async () => {
    const [story, ...more] = lines((await newsfoldWarm(["inspect", "--stage", "story"])).out) as {
      origins: number;
    }[];
    expect(story?.origins).toBe(2);
    expect(more).toEqual([]);
  });
});

describe("newsfold explain", () => {
  it("says why, for a reader and for a program", async () => {
    const read = await newsfoldWarm(["explain", SEED_A, SEED_B]);
    expect([read.code, read.err]).toEqual([0, ""]);
    expect(read.out).toContain("Same event");
    expect(read.out).toContain("in one story");
    const { out } = await newsfoldWarm(["explain", SEED_B, SEED_A, "--json"]);
    expect(lines(out)).toMatchObject([{ decision: "same event", together: true }]);
  });

  it("reads articles that are not among the inputs", async () => {
    const other = path.join(folder, "other.md");
    await writeFile(
      other,
      "# Bakers win rowing race\n\nThe bakers of Lund won the town's rowing race on Sunday.\n",
    );
    const { code, out } = await newsfoldWarm(["explain", SEED_A, other]);
    expect(code).toBe(0);
    expect(out).toContain("in different stories");
  });
});
