import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mend } from "../../src/read/bytes/charset-repair.js";
import { decode } from "../../src/read/bytes/decoded-text.js";
import { readRecordFile, readRecords } from "../../src/read/records/records.js";

const asLatin1 = (text: string): string => Buffer.from(text).toString("latin1");

describe("mend", () => {
  it.each<[text: string, mended: string]>([
    ["itâ€™s â€œfineâ€\x9d â€“ or nearlyâ€¦", "it’s “fine” – or nearly…"],
    [asLatin1("it’s “fine” – or nearly… • for €5"), "it’s “fine” – or nearly… • for €5"],
    ["JosÃ© MuÃ±oz paid Â£5", "José Muñoz paid £5"],
    [asLatin1("São Paulo, Łódź, Čeština: 30° 😀"), "São Paulo, Łódź, Čeština: 30° 😀"],
    [asLatin1("Київ"), "Київ"],
    [
      "20 July 2014 \x96 The council\x92s \x93call\x94 for \x8050\x85",
      "20 July 2014 – The council’s “call” for €50…",
    ],
    ["itâ€™s \x96 nearly", "it’s – nearly"],
    // Five that windows-1252 does not assign.
    ["\x81\x8d\x8f\x90\x9d", "\x81\x8d\x8f\x90\x9d"],
    // What stands in honest text.
    ["‘café’” and “déjà”", "‘café’” and “déjà”"],
    ["dit à\u00a0« Paul », tué\u00a0» CAFÉ»", "dit à\u00a0« Paul », tué\u00a0» CAFÉ»"],
    ["A MINHA IRMû e NÃO", "A MINHA IRMû e NÃO"],
    ["“IRMÔ – Âge – château…", "“IRMÔ – Âge – château…"],
    ["plain words", "plain words"],
  ])("%j", (text, mended) => {
    expect(mend(text).text).toBe(mended);
  });

  it("leaves what it mended as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab é’“”–£«» Ãâ€") }), (text) => {
        const once = mend(asLatin1(text)).text;
        expect(mend(once).text.length).toBeLessThanOrEqual(once.length);
      }),
      { seed: 1 },
    );
  });

  it("is told with the line of the first, and how many", () => {
    const { text, problem } = decode(Buffer.from("one\ntwo itâ€™s\nthree itâ€™s"), "a.txt");
    expect(text).toBe("one\ntwo it’s\nthree it’s");
    expect(problem).toMatchObject({ rule: "encoding", place: { path: "a.txt", line: 2 } });
    expect(problem?.message).toContain("2 places");
  });

  it("also sees escapes of records", () => {
    for (const shut of ["It\\u00e2\\u0080\\u0099s shut", "It\\u0092s shut"]) {
      const record = `{"title": "${shut}", "text": "The bridge."}`;
      for (const { documents, problems } of [
        readRecords(record, "a.jsonl", 1e6),
        readRecordFile(record, "a.json"),
      ]) {
        expect(documents[0]?.fields.title).toBe("It’s shut");
        expect(problems).toMatchObject([{ rule: "encoding" }]);
      }
    }
  });
});
