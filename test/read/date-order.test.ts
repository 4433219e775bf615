import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import type { DateOrder } from "../../src/model.js";
import { formatPlace } from "../../src/problem.js";
import type { Reader } from "../../src/read/bytes/format.js";
import { withDateOrder } from "../../src/read/fields/date-order.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readFile } from "../../src/read/file.js";

type Given = { source?: string; url?: string; published: string };

/** The days of some articles, and the rules of the problems with them. */
function daysOf(given: readonly Given[], setting: DateOrder | null = null): string[] {
  const documents = given.map((fields, index) =>
    createDocument({ path: `${index}.md`, format: "text", sha256: "", text: "", blocks: [], fields }),
  );
  return withDateOrder(documents, setting).map((document) => {
    const { article, problems } = extractArticle(document);
    return article.published?.iso ?? problems.map(({ rule }) => rule).join(" ");
  });
}

describe("a date that is none", () => {
  const limits = defaultConfig.limits;
  const placesOf = async (text: string, path: string, reader: Reader) => {
    const { documents } = await readFile(new TextEncoder().encode(text), path, reader, limits);
    return documents.flatMap((document) =>
      extractArticle(document).problems.map(({ place }) => formatPlace(place)),
    );
  };

  it("is told at its own line", async () => {
    const yaml = "---\ntitle: Pier shut\ndate: 31.2.2024\n---\nIt was shut.\n";
    expect(await placesOf(yaml, "a.md", "markdown")).toEqual(["a.md:3:1"]);
    const header = "Title: Pier shut\nSource: The Mail\nDate: 31 Feb 2024\n\nIt was shut.\n";
    expect(await placesOf(header, "a.txt", "text")).toEqual(["a.txt:3:1"]);
    const record = (date: string) => JSON.stringify({ title: "Pier shut", date, text: "It was shut." });
    const records = [record("2024-05-01"), record("2024-02-31")].join("\n");
    expect(await placesOf(records, "a.jsonl", "records")).toEqual(["a.jsonl:2"]);
  });
});

describe("the order of day and month", () => {
  const mail = (published: string) => ({ source: "The Mail", published });

  it("is what the outlet's other dates show", () => {
    expect(daysOf([mail("04/05/2024"), mail("30/05/2024")])).toEqual(["2024-05-04", "2024-05-30"]);
    expect(daysOf([mail("04/05/2024"), mail("05/30/2024")])).toEqual(["2024-04-05", "2024-05-30"]);
  });

  it("is shown by an address as well as a name", () => {
    const [a, b] = ["https://mail.example/a", "https://www.mail.example/b"];
    expect(
      daysOf([
        { url: a, published: "04/05/2024" },
        { url: b, published: "30/05/2024" },
      ])[0],
    ).toBe("2024-05-04");
  });

  it("is no other outlet's", () => {
    expect(daysOf([mail("04/05/2024"), { source: "The Post", published: "30/05/2024" }])[0]).toBe(
      "date-order",
    );
  });

  it("is not known where an outlet has both, or neither", () => {
    expect(daysOf([mail("04/05/2024"), mail("30/05/2024"), mail("05/30/2024")])[0]).toBe("date-order");
    expect(daysOf([mail("04/05/2024"), mail("2024-05-30")])[0]).toBe("date-order");
  });

  it("is that of the setting where the outlet shows none", () => {
    expect(daysOf([mail("04/05/2024")], "day-first")).toEqual(["2024-05-04"]);
    expect(daysOf([mail("04/05/2024")], "month-first")).toEqual(["2024-04-05"]);
    expect(daysOf([mail("04/05/2024"), mail("30/05/2024")], "month-first")[0]).toBe("2024-05-04");
  });
});
