import { expect, it } from "vitest";
import { readRecords } from "../../src/read/records/records.js";
import { legible } from "../../src/words/text/illegible-characters.js";

it.each([
  ["Pier\u0007 shut", "Pier  shut"],
  ["Pier\u009bshut", "Pier shut"],
  ["Pier \ud83d shut \udc00", "Pier \ufffd shut \ufffd"],
  ["Pier\ufffe\uffff", "Pier\ufffd\ufffd"],
  ["Pier 🚨\tshut\r\n\u0085", "Pier 🚨\tshut\r\n\u0085"],
])("%j", (text, expected) => {
  expect(legible(text)).toBe(expected);
  expect(legible(text)).toHaveLength(text.length);
});

it("cleans what the escapes of a record make", () => {
  const line =
    '{"title":"Pier\\u0000 shut\\ud83d","author":"Ida\\u001b Berg","text":"The pier\\u0008 was shut on Monday."}';
  const [document] = readRecords(line, "a.ndjson", 100_000).documents;
  expect(document?.fields).toMatchObject({ title: "Pier  shut\ufffd" });
  expect(document?.blocks[0]?.text).toBe("The pier  was shut on Monday.");
  expect(document?.text).toBe("The pier  was shut on Monday.");
});
