/** Interviews and transcripts: who speaks is told without quotation marks. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";

function articleOf(title: string, ...paragraphs: string[]): Article {
  const record = JSON.stringify({ id: "a", title, text: paragraphs.join("\n\n") });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  if (!document) throw new Error("a record gives a document");
  return extractArticle(document).article;
}

const told = ({ quotes }: Article) => quotes.map(({ speaker, text }) => [speaker, text]);
const sentencesOf = ({ sections }: Article): string[] =>
  sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading.text] : []),
    ...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ]);

describe("questions and answers", () => {
  const article = articleOf(
    "“The sea took it”: Nora Vane on the wall",
    "Nora Vane ran the harbour of Kesby for nine years. We met her on the quay.",
    "Q: Why was the wall not built?",
    "A: Because nobody asked for it. I wanted it from the first day.",
    "It would have cost a tenth of what the flood cost us.",
    "Q: Would you do it again?",
    "A: At once, and twice as high.",
  );

  it("are an interview, and the labels no words of it", () => {
    expect(article.sections.map(({ kind }) => kind).every((kind) => kind === "interview")).toBe(true);
    expect(sentencesOf(article).some((text) => /\b[QA]:/.test(text))).toBe(false);
  });

  it("give the answers to the person asked, whole, and the questions to nobody", () => {
    expect(told(article)).toEqual([
      ["Nora Vane", "Because nobody asked for it. I wanted it from the first day."],
      ["Nora Vane", "It would have cost a tenth of what the flood cost us."],
      ["Nora Vane", "At once, and twice as high."],
    ]);
    expect(article.quotes.map(({ continues }) => continues)).toEqual([null, 0, null]);
  });
});

describe("the person asked", () => {
  it("is no organisation of the headline", () => {
    const article = articleOf(
      "The Kesby Harbour Trust: Interview with Nora Vane, harbour master",
      "Karl Holm of the Kesby Harbour Trust met her on the quay.",
      "Q: Why was the wall not built?",
      "A: Because nobody asked for it.",
    );
    expect(told(article)).toEqual([["Nora Vane", "Because nobody asked for it."]]);
  });

  it("is the first whom the text names, where the headline names nobody", () => {
    const article = articleOf(
      "A talk at the Kesby Harbour Trust",
      "The Kesby Harbour Trust has a new head, Nora Vane. She follows Karl Holm.",
      "Q: Why was the wall not built?",
      "A: Because nobody asked for it.",
    );
    expect(told(article)).toEqual([["Nora Vane", "Because nobody asked for it."]]);
  });
});

describe("bold questions", () => {
  it("part the answers of the person asked", () => {
    const article = articleOf(
      "Interview with Nora Vane, harbour master",
      "Nora Vane has run the harbour of Kesby for nine years.",
      "**Will there be a wall by June?**",
      "Yes. I have promised it to the town.",
      "**What if it falls?**",
      "Then I will build it again.",
    );
    expect(told(article)).toEqual([
      ["Nora Vane", "Yes. I have promised it to the town."],
      ["Nora Vane", "Then I will build it again."],
    ]);
  });
});

describe("a transcript", () => {
  it("gives each turn to who is named before it", () => {
    const article = articleOf(
      "Transcript: the council of Kesby on the wall",
      "MAYOR NORA VANE: The vote is on Monday. The plans are on the table.",
      "MR HOLM: I thank you for that.",
      "MAYOR NORA VANE: Are there questions?",
      "MS PIKE: Who pays for the stones?",
    );
    expect(told(article).map(([speaker]) => speaker)).toEqual(["Nora Vane", "Holm", "Nora Vane", "Pike"]);
    expect(sentencesOf(article).join(" ")).not.toMatch(/NORA|HOLM|PIKE/);
  });

  it("is none where a label stands alone or names nobody", () => {
    const article = articleOf(
      "Wall in Kesby falls",
      "UPDATE: The wall fell at noon on Monday, the mayor said.",
      "WATCH: The wall falls into the bay in less than a minute.",
      "NOTE: The road along the quay is shut until Friday for all.",
    );
    expect(told(article)).toEqual([]);
    expect(article.sections.map(({ kind }) => kind)).toEqual(["report"]);
  });
});
