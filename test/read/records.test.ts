import { describe, expect, it } from "vitest";
import { readRecordFile, readRecords } from "../../src/read/records/records.js";
import { shape } from "./shape.js";

const read = (text: string, longest = 1_000) => readRecords(text, "news.jsonl", longest);

describe("records", () => {
  it("are articles, named by their line", () => {
    const line = JSON.stringify({
      id: "a-1",
      url: "https://a.example/1",
      source: "The Example",
      title: "Harbour closed",
      text: "One here.\nTwo here.",
      published: "2024-05-01T10:00:00Z",
      lang: "en",
      event: "e1",
    });
    const { documents, problems } = read(`\n${line}\r\n`);
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      path: "news.jsonl#2",
      format: "record",
      text: "One here.\nTwo here.",
      lineStarts: [0, 10],
      tree: null,
      fields: {
        id: "a-1",
        url: "https://a.example/1",
        source: "The Example",
        title: "Harbour closed",
        published: "2024-05-01T10:00:00Z",
        language: "en",
      },
    });
    expect(shape(documents[0]?.blocks ?? [])).toEqual(["paragraph One here.", "paragraph Two here."]);
    expect(documents[0]?.sha256).toBe(readRecords(line, "other.jsonl", 1_000).documents[0]?.sha256);
  });

  it.each<[name: string, line: string, rule: string]>([
    ["no JSON", '{"title": "a"', "record-syntax"],
    ["a list", "[1]", "record-syntax"],
    ["null", "null", "record-syntax"],
    ["a number", "3", "record-syntax"],
    ["a long line", JSON.stringify({ title: "a", text: "b".repeat(2_000) }), "record-size"],
  ])("report %s with its line, and lose nothing else", (_name, line, rule) => {
    const { documents, problems } = read(`{"title":"before"}\n${line}\n{"title":"after"}`);
    expect(documents.map(({ path }) => path)).toEqual(["news.jsonl#1", "news.jsonl#3"]);
    expect(problems.map((problem) => [problem.rule, problem.place])).toEqual([
      [rule, { path: "news.jsonl", line: 2 }],
    ]);
  });

  it("report a field of the wrong kind, and keep the article", () => {
    const { documents, problems } = read(
      '{"title":["a"],"text":"Words.","id":7,"source":{"name":"The Example"}}',
    );
    expect(documents[0]?.fields).toEqual({ id: "7", source: "The Example" });
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ["field-value", "Unexpected list as `title`, expected text"],
    ]);
  });

  it("may be a headline alone", () => {
    const { documents, problems } = read('{"title":"Harbour closed","text":null}');
    expect(documents[0]).toMatchObject({ text: "", blocks: [], fields: { title: "Harbour closed" } });
    expect(problems).toEqual([]);
  });

  it("take no prototype from their author", () => {
    const { documents } = read(
      '{"text":"Words.","__proto__":{"title":"polluted"},"constructor":{"title":"x"}}',
    );
    expect(documents[0]?.fields).toEqual({});
  });

  it("have half characters replaced, which no file could hold", () => {
    expect(read('{"text":"a \\ud83d b"}').documents[0]?.text).toBe("a \uFFFD b");
  });

  it("go by the names that scrapers give them", () => {
    const fields = (record: object) =>
      read(JSON.stringify({ text: "Words.", ...record })).documents[0]?.fields;
    expect(fields({ headline: "A", source: { name: "The Example" }, publishedAt: "2024-05-01" })).toEqual({
      title: "A",
      source: "The Example",
      published: "2024-05-01",
    });
    expect(fields({ source: "https://a.example/1", hostname: "a.example" })).toEqual({
      url: "https://a.example/1",
    });
    expect(read('{"maintext":"Words.","date_publish":"2024-05-01 10:00:00"}').documents[0]).toMatchObject({
      text: "Words.",
      fields: { published: "2024-05-01 10:00:00" },
    });
  });
});

describe("a JSON file", () => {
  it("is one record, or a list of them", () => {
    const one = readRecordFile('{\n "title": "One",\n "text": "Words."\n}', "a.json");
    expect(one.documents.map(({ path, fields }) => [path, fields.title])).toEqual([["a.json", "One"]]);
    const list = readRecordFile('[{"title": "One"}, 7, {"title": "Two"}]', "a.json");
    expect(list.documents.map(({ path }) => path)).toEqual(["a.json#1", "a.json#3"]);
    expect(list.problems.map(({ rule, place }) => [rule, place.path])).toEqual([
      ["record-syntax", "a.json#2"],
    ]);
    expect(readRecordFile("[", "a.json").problems.map(({ rule }) => rule)).toEqual(["record-syntax"]);
  });
});
