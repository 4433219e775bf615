import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { readerOf } from "../../src/read/bytes/format.js";
import { readFile } from "../../src/read/file.js";

const read = (content: string | Uint8Array, path: string) =>
  readFile(Buffer.from(content), path, readerOf(path) as never, defaultConfig.limits);

describe("tables", () => {
  it.each([
    ["a.csv", 'Title,Date,text\nMill burns,2024-05-03,"It burnt, they said."\n'],
    ["a.tsv", "title\tdate\ttext\nMill burns\t2024-05-03\tIt burnt, they said.\n"],
    ["b.csv", "title;date;text\r\nMill burns;2024-05-03;It burnt, they said.\r\n"],
  ])("of %s give an article a row", async (path, text) => {
    const { documents, problems } = await read(text, path);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        path: `${path}#1`,
        text: "It burnt, they said.",
        fields: { title: "Mill burns", published: "2024-05-03" },
      },
    ]);
  });

  it("without names of columns are a problem", async () => {
    const { documents, problems } = await read("a,b\n1,2\n", "a.csv");
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ rule: "table-columns" }]);
  });
});

describe("files that are no text yet", () => {
  it("are opened where they are gzip", async () => {
    const feed =
      "<rss><channel><item><title>T</title><description>It was.</description></item></channel></rss>";
    const { documents } = await read(gzipSync(feed), "feed.xml.gz");
    expect(documents.map(({ fields }) => fields.title)).toEqual(["T"]);
    expect((await read(gzipSync(feed).subarray(0, 30), "feed.xml.gz")).problems).toMatchObject([
      { rule: "archive" },
    ]);
  });

  it.each([
    ["a.pdf", "%PDF-1.7\n..."],
    ["a.docx", "PK\u0003\u0004 word/document.xml"],
    ["a.txt", "{\\rtf1 Words}"],
  ])("are told where they are of another program: %s", async (path, content) => {
    const { documents, problems } = await read(content, path);
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ rule: "document-format", place: { path } }]);
  });
});
