import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { readInputs } from "../../src/read/inputs.js";
import { KEPT_PAGE } from "../../src/words/newsfold-files.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "newsfold-read-"));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(cwd, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

async function read(...inputs: string[]) {
  const { documents, problems } = await readInputs(inputs, { limits: defaultConfig.limits, cwd });
  return {
    documents,
    problems,
    paths: documents.map((document) => document.path),
    rules: problems.map(({ rule, place }) => `${rule} ${place.path}`),
  };
}

describe("inputs", () => {
  it("are folders, files and globs; each file is read once, in order of paths", async () => {
    write({
      "news/b.txt": "B.",
      "news/a.md": "A.",
      "news/deep/er/c.jsonl": '{"title":"C"}\n{"title":"D"}',
      "news/Z.text": "Z.",
      "other/e.txt": "E.",
      "other/f.markdown": "F.",
    });
    const { paths, problems } = await read("other/*.txt", "news", "./news/b.txt", "news/**/*.md", "news/");
    expect(paths).toEqual([
      "news/Z.text",
      "news/a.md",
      "news/b.txt",
      "news/deep/er/c.jsonl#1",
      "news/deep/er/c.jsonl#2",
      "other/e.txt",
    ]);
    expect(problems).toEqual([]);
  });

  it("leave out what newsfold itself wrote, wherever the site stands", async () => {
    write({
      "a.txt": "A.",
      "site/.newsfold.json": '{"files": ["index.html", "story/a/ninjs.json"]}',
      "site/index.html": "<p>A page of the site.</p>",
      "site/story/a/ninjs.json": "{}",
      "site/mine.txt": "Mine.",
    });
    const { paths, problems } = await read(".", "**/*.html");
    expect(paths).toEqual(["a.txt", "site/mine.txt"]);
    expect(problems).toEqual([]);
    expect((await read("site/index.html")).paths).toEqual(["site/index.html"]);
  });

  it("leave out what builds and fetch remember, wherever it lies; a file of it that is named is a problem", async () => {
    const sum = `,"sum":"0123456789abcdef"}\n`;
    write({
      "a.txt": "A.",
      "old/site/digest.json": '{"newsfold": 1,\n"build": 3,\n"stories": []}',
      "old/ledger.json.before": '{"newsfold": 1,\r\n"build": 2}',
      "old/months/2024-05.ndjson": `{"story":{"id":"a","headline":"Old news"}${sum}{"of":"a","page":{}${sum}`,
      "old/fetch-state.json": '{\n  "newsfold": 1,\n  "feeds": {}\n}\n',
      "old/gone.page.html": `${KEPT_PAGE}<html><body><p>Its item is gone.</p></body></html>`,
      "records.ndjson": '{"title": "A record.", "text": "With words.", "sum": "0123"}\n',
    });
    expect(await read(".")).toMatchObject({ paths: ["a.txt", "records.ndjson#1"], problems: [] });
    expect(await read("old/**/*")).toMatchObject({ paths: [], problems: [] });
    expect((await read("old/months/2024-05.ndjson")).rules).toEqual(["own-file old/months/2024-05.ndjson"]);
  });

  it("give the same whatever their order, and absolute or not", async () => {
    write({ "a/1.txt": "One.", "b/2.txt": "Two." });
    const forth = await read("a", "b");
    expect(await read("b", "a")).toEqual(forth);
    expect(await read(path.join(cwd, "b"), path.join(cwd, "a/*.txt"))).toEqual(forth);
  });

  it("may lie outside the working folder", async () => {
    write({ "in/.keep": "", "out/1.txt": "One." });
    const { documents } = await readInputs(["../out"], {
      limits: defaultConfig.limits,
      cwd: path.join(cwd, "in"),
    });
    expect(documents.map((document) => document.path)).toEqual(["../out/1.txt"]);
  });

  it("have names of any kind", async () => {
    write({
      "n/[a] (b) {c}!.txt": "One.",
      "n/ü 漢字.md": "Two.",
      "n/no-extension": "Three.",
      "n/453a.5bf3": "?",
    });
    const { paths, rules } = await read("n");
    expect(paths).toEqual(["n/[a] (b) {c}!.txt", "n/no-extension", "n/ü 漢字.md"]);
    expect(rules).toEqual(["file-type n/453a.5bf3"]);
    expect((await read("n/[a] (b) {c}!.txt")).paths).toEqual(["n/[a] (b) {c}!.txt"]);
  });

  it("tells what another program made by its content, whatever its ending, and never advises to read it as text", async () => {
    write({
      "p/crawl.warc": "WARC/1.0\r\nWARC-Type: response\r\n\r\n<html><body><p>One.</p></body></html>",
      "p/book.epub": "PK\u0003\u0004mimetypeapplication/epub+zip",
      "p/notes.xyz": "PK\u0003\u0004word/document.xml",
      "p/plain.xyz": "Words.",
    });
    const { paths, rules } = await read("p");
    expect(paths).toEqual([]);
    expect(rules).toEqual([
      "document-format p/book.epub",
      "document-format p/crawl.warc",
      "document-format p/notes.xyz",
      "file-type p/plain.xyz",
    ]);
  });

  it("are told apart by their names", async () => {
    write({
      "n/a.json":
        '{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "content_text": "Feed."}]}',
      "n/b.json": '{"title": "Record."}',
      "n/c.html": "<p>Page.</p>",
      "n/d.rss":
        "<rss version='2.0'><channel><title>R</title><item><title>Item.</title><description>It was.</description></item></channel></rss>",
      "n/e.MD": "# Markdown.",
      "n/f.TXT": "# Text.",
      "n/g.ndjson": '{"title": "Line."}',
    });
    const { documents, problems } = await read("n");
    expect(problems).toEqual([]);
    expect(documents.map(({ path, format }) => `${path} ${format}`)).toEqual([
      "n/a.json#1 feed",
      "n/b.json record",
      "n/c.html html",
      "n/d.rss#1 feed",
      "n/e.MD markdown",
      "n/f.TXT text",
      "n/g.ndjson#1 record",
    ]);
  });

  it("pass over what plainly is no article, unless it is named", async () => {
    write({
      "n/a.txt": "A.",
      "n/a.jpg": "x",
      "n/style.css": "x",
      "n/.hidden.txt": "x",
      "n/node_modules/p/README.md": "x",
      "n/a.docx": "PK\u0003\u0004 word/",
      "n/b.log": "Log.",
    });
    const { paths, rules } = await read("n");
    expect(paths).toEqual(["n/a.txt"]);
    expect(rules).toEqual(["document-format n/a.docx"]);
    expect((await read("n/b.log")).paths).toEqual(["n/b.log"]);
  });

  it("that are not there, or hold nothing, are problems", async () => {
    write({ "n/a.txt": "A." });
    mkdirSync(path.join(cwd, "empty"));
    const { paths, rules } = await read("n", "no", "no/*.md", "empty");
    expect(paths).toEqual(["n/a.txt"]);
    expect(rules).toEqual(["input-missing no", "input-empty no/*.md", "input-empty empty"]);
  });

  it("cost a problem each where they cannot be read, and the others stand", async () => {
    write({
      "n/binary.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      "n/blank.md": " \n\n",
      "n/code.md": "---js\n{ title: process.exit(1) }\n---\nStands all the same.",
      "n/empty.txt": "",
      "n/fields.md": "---\nmine: 1\n---\n",
      "n/good.txt": "Good.",
      "n/large.txt": "a".repeat(defaultConfig.limits.fileBytes + 1),
      "n/latin.txt": Buffer.from("The caf\xe9 is closed", "latin1"),
      "n/frame.html": "<html><head></head><body><script>go()</script></body></html>",
      "n/lines.jsonl": '{"title":"One"}\nnot JSON\n{"id":"a","text":" "}\n',
      "n/book.txt": `The book\n\n${"It is long. ".repeat(25_100)}`,
      "n/marks.md": "- ".repeat(4_000),
      "n/quoted.md": `${">".repeat(3_000)}a`,
    });
    const { paths, rules, problems } = await read("n");
    expect(paths).toEqual(["n/code.md", "n/good.txt", "n/latin.txt", "n/lines.jsonl#1", "n/quoted.md"]);
    expect(rules).toEqual([
      "not-text n/binary.txt",
      "empty n/blank.md",
      "article-size n/book.txt",
      "front-matter-engine n/code.md",
      "empty n/empty.txt",
      "empty n/fields.md",
      "no-article n/frame.html",
      "file-size n/large.txt",
      "encoding n/latin.txt",
      "record-syntax n/lines.jsonl",
      "empty n/lines.jsonl",
      "markdown-budget n/marks.md",
      "empty n/marks.md",
      "markdown-budget n/quoted.md",
    ]);
    for (const { message } of problems) expect(message).toMatch(/^Unexpected .+, expected /);
  });

  it("keep records beside a limit on files: a file of records is many articles", async () => {
    const line = `${JSON.stringify({ title: "One", text: "word ".repeat(100) })}\n`;
    write({ "n.jsonl": line.repeat(Math.ceil(defaultConfig.limits.fileBytes / line.length) + 1) });
    const { rules, paths } = await read("n.jsonl");
    expect(rules).toEqual([]);
    expect(paths.length).toBeGreaterThan(3_000);
  });

  it("in UTF-16 and with CRLF keep their lines", async () => {
    write({ "n/a.txt": Buffer.from("\uFEFFOne.\r\n\r\nTwo.", "utf16le") });
    const { documents } = await read("n");
    expect(documents[0]).toMatchObject({ text: "One.\r\n\r\nTwo.", lineStarts: [0, 6, 8] });
    expect(documents[0]?.blocks.map(({ text }) => text)).toEqual(["One.", "Two."]);
  });

  it.skipIf(process.platform === "win32")("are not followed out of their folder", async () => {
    write({ "in/a.txt": "A.", "in/deep/b.txt": "B.", "out/secret.txt": "Secret.", "in-evil/x.txt": "Evil." });
    const link = (target: string, name: string) => symlinkSync(target, path.join(cwd, name));
    link("../out/secret.txt", "in/leaf.txt");
    link("../in-evil/x.txt", "in/sibling.txt");
    link("../out", "in/folder");
    link("deep/b.txt", "in/inside.txt");
    link("nowhere.txt", "in/dangling.txt");
    link(".", "in/loop");
    const { paths, rules } = await read("in");
    expect(paths).toEqual(["in/a.txt", "in/deep/b.txt"]);
    expect(rules).toEqual([
      "unreadable in/dangling.txt",
      "symlink-outside in/folder",
      "symlink-outside in/leaf.txt",
      "symlink-outside in/sibling.txt",
    ]);
    expect((await read("in/**/*.txt")).paths).toEqual(["in/a.txt", "in/deep/b.txt"]);
    expect((await read("in/leaf.txt")).paths).toEqual(["in/leaf.txt"]);
  });

  it.skipIf(process.platform === "win32")("do not hang on a pipe", async () => {
    write({ "n/a.txt": "A." });
    execFileSync("mkfifo", [path.join(cwd, "n/pipe.txt")]);
    const { paths } = await read("n", "n/pipe.txt");
    expect(paths).toEqual(["n/a.txt"]);
  });

  it("report their progress", async () => {
    write({ "n/a.txt": "A.", "n/b.txt": "B." });
    const calls: [number, number][] = [];
    await readInputs(["n"], {
      limits: defaultConfig.limits,
      cwd,
      onProgress: (done, total) => calls.push([done, total]),
    });
    expect(calls).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});
