import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readMarkdown } from "../../src/read/markdown/markdown.js";
import { withNotes } from "../../src/read/text/notes.js";
import { readText } from "../../src/read/text/text.js";

const wordsOf = (text: string) => ({
  text: readText(text)
    .map((block) => block.text)
    .join("\n"),
  markdown: readMarkdown(text, 0, "a.md")
    .blocks.map((block) => block.text)
    .join("\n"),
});

describe("marks of notes", () => {
  it.each<[received: string, words: string]>([
    ["The gauge failed on Tuesday.[1] It was old.", "The gauge failed on Tuesday. It was old."],
    ["The gauge[2][3] failed[4, 5] twice[6–8].", "The gauge failed twice."],
    ["The gauge failed.[^1] It was old[^old].", "The gauge failed. It was old."],
    ["The gauge failed [1], and [12] of May [2].", "The gauge failed, and [12] of May."],
    ["The gauge failed. [1] It was old.", "The gauge failed. It was old."],
    ["The gauge¹ failed.² “It was old”³ he said.", "The gauge failed. “It was old” he said."],
    ["The gauge<sup>1</sup> failed.", "The gauge failed."],
    ["The gauge^1^ failed.^2^ It was old.", "The gauge failed. It was old."],
    ["It is 40 m^2^ wide, and 10^6^ long.", "It is 40 m^2^ wide, and 10^6^ long."],
    ["In 2019[3] it failed.[citation needed]", "In 2019 it failed."],
    // Words and figures with the same signs.
    ["He walk[s] in 201[4] with [5] people.", "He walk[s] in 201[4] with [5] people."],
    ["It is 40 m² wide, 10⁶ cm³ and R² is 1.", "It is 40 m² wide, 10⁶ cm³ and R² is 1."],
    ["The terms x·y‐⁴, (⁴) and 10/⁴ stand.", "The terms x·y‐⁴, (⁴) and 10/⁴ stand."],
    ["Between – ¹ and –¹ lie two.", "Between – ¹ and –¹ lie two."],
    ["He left;¹ she stayed…² It fell)³ here.", "He left; she stayed… It fell) here."],
    ["The 21<sup>st</sup> gauge", "The 21st gauge"],
    ["It is 10<sup>6</sup> wide.", "It is 10⁶ wide."],
    ["[1] of them failed.", "[1] of them failed."],
  ])("%s", (received, words) => {
    expect(wordsOf(received)).toEqual({ text: words, markdown: words });
  });

  it("keeps each piece at its place", () => {
    const text = "The gauge[2] failed.¹ It was old.";
    for (const { pieces } of readText(text))
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  });

  it("are words in code", () => {
    expect(wordsOf("It read `a[1]` twice.").markdown).toBe("It read a[1] twice.");
  });
});

const noted = (text: string) =>
  withNotes(readText(text), text)
    .filter(({ role }) => role === "note")
    .map((block) => block.text);

const BODY =
  "Gauge failed\n\nThe gauge of the harbour failed on Tuesday, the institute said.\n\nNobody was hurt when it did.\n\n";

describe("notes under a text", () => {
  it.each<[notes: string, found: string[]]>([
    [
      "Notes\n\n1. Report of May 7, page 3.\n2. Holt, On tides.",
      ["Notes", "Report of May 7, page 3.", "Holt, On tides."],
    ],
    ["References\n\n[1] Report of May 7.\n\n[2] Holt.", ["References", "[1] Report of May 7.", "[2] Holt."]],
    ["## Anmerkungen\n\n¹ Bericht vom 7. Mai", ["Anmerkungen", "¹ Bericht vom 7. Mai"]],
    ["[^2]: The code is public.", ["[^2]: The code is public."]],
    ["[1] Report of May 7.", ["[1] Report of May 7."]],
    // A ruling numbers its paragraphs.
    ["[29] The court heard nine men.\n\n[30] It found no fault.", []],
    [`[1] ${"The court heard nine men. ".repeat(12)}\n\n[2] It found no fault.`, []],
    // Reporting.
    ["Notes\n\nThe town has 400 gauges, and all were shut.", []],
    ["The reasons were\n\n1. The gauge was old.\n2. Nobody looked.", []],
    ["Notes\n\n- The gauge is 40 years old.\n- It will be mended.", []],
    ["Sources\n\nin the town hall said the gauge was old.", []],
  ])("%j", (notes, found) => {
    expect(noted(BODY + notes)).toEqual(found);
  });
});

const articleOf = (text: string) => {
  const { blocks } = readMarkdown(text, 0, "a.md");
  const input = { path: "a.md", format: "markdown", sha256: "0".repeat(64), text, fields: {} } as const;
  return extractArticle(createDocument({ ...input, blocks: withNotes(blocks, text) })).article;
};

describe("an article with notes, code and formulas", () => {
  it("tells no note, and holds it as removed", () => {
    const { sections, removed, figures } = articleOf(`# ${BODY}Notes\n\n1. Report of 40 pages.`);
    expect(JSON.stringify(sections)).not.toContain("Report");
    expect(figures).toEqual([]);
    expect(removed.map(({ text, rule }) => [text, rule])).toEqual([
      ["Notes", "notes"],
      ["Report of 40 pages.", "notes"],
    ]);
  });

  it("quotes and counts nothing in code, and keeps it", () => {
    const code = 'print("The gauge failed because 40 men slept")';
    const { sections, quotes, figures } = articleOf(
      `# ${BODY}\`\`\`\n${code}\n\`\`\`\n\n“It was old,” said Ida Holt.`,
    );
    expect(quotes.map(({ text }) => text)).toEqual(["It was old"]);
    expect(figures).toEqual([]);
    expect(JSON.stringify(sections)).toContain("print(");
  });

  it.each<[text: string, figures: string[]]>([
    ["The error came from $2 \\pi r$ in 40 lines.", ["40 lines"]],
    ["It took $x^{12}$ and $3 = 4$ for one.", []],
    ["It cost $5 in May and $6 in June.", ["$5", "$6"]],
    ["It cost $5–$6.", ["$5", "$6"]],
  ])("counts nothing in a formula: %s", (sentence, figures) => {
    const article = articleOf(`# Gauge failed\n\n${sentence}\n\nNobody was hurt.`);
    expect(article.figures.map(({ text }) => text)).toEqual(figures);
    expect(article.sections[0]?.paragraphs[0]?.sentences[0]?.text).toBe(sentence);
  });
});
