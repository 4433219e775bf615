import { describe, expect, it } from "vitest";
import { readHeader } from "../../src/read/fields/header.js";

describe("a header", () => {
  it.each([
    ["a blank line", "\n"],
    ["a rule", "---\n"],
    ["two lines", "\n\n"],
  ])("gives its fields as they are written, closed by %s", (_name, close) => {
    const text = `TITLE: Harbour closed: day two\nBy:  Ida Berg\r\nDate: 7 May 2024\nURL: https://a.example/1\n${close}Text: stays.`;
    const { fields, end } = readHeader(text, "a.txt");
    expect(fields).toEqual({
      title: "Harbour closed: day two",
      authors: ["Ida Berg"],
      published: "7 May 2024",
      url: "https://a.example/1",
    });
    expect(text.slice(end).trim()).toBe("Text: stays.");
  });

  it.each([
    ["prose", "The harbour is closed.\n\nText."],
    ["one line alone", "Title: Harbour closed\n\nText."],
    ["prose that follows at once", "Title: Harbour closed\nDate: 7 May 2024\nText.\n"],
    ["other names", "Analysis: what comes next\nUpdate: it came\n\nText."],
    ["names without values", "Title:\nDate:\n\nText."],
    ["further down", "Text.\n\nTitle: Harbour closed\nDate: 7 May 2024\n\n"],
    ["a name of the prototype", "constructor: x\n__proto__: y\n\nText."],
    ["lines without end", "Date: 7 May 2024\n".repeat(100)],
    ["nothing", ""],
  ])("is not there: %s", (_name, text) => {
    expect(readHeader(text, "a.txt")).toEqual({ fields: {}, places: {}, end: 0 });
  });

  it("may be all of a file", () => {
    const text = "Title: Harbour closed\nDate: 7 May 2024";
    expect(readHeader(text, "a.txt")).toMatchObject({
      fields: { title: "Harbour closed", published: "7 May 2024" },
      end: text.length,
    });
  });
});
