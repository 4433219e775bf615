/** What desks add to a text: marks on headlines, notes on corrections. */
import { describe, expect, it, test } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { substanceOf } from "../../src/extract/header/headline-affixes.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

test.each([
  ["UPDATE 1-Orsk bank raises rates", "Orsk bank raises rates"],
  ["REFILE-UPDATE 3-Orsk bank raises rates", "Orsk bank raises rates"],
  ["WRAPUP 2-Orsk bank raises rates", "Orsk bank raises rates"],
  ["BREAKING: Orsk bank raises rates", "Orsk bank raises rates"],
  ["Breaking news: Orsk bank raises rates", "Orsk bank raises rates"],
  ["How Orsk bank failed - Page 2", "How Orsk bank failed"],
  ["How Orsk bank failed (page 2 of 3)", "How Orsk bank failed"],
  ["Update on Orsk bank expected", "Update on Orsk bank expected"],
  ["Breaking bread in Orsk", "Breaking bread in Orsk"],
  ["Orsk bank's annual report on page 2", "Orsk bank's annual report on page 2"],
  ["BREAKING: Rates", "BREAKING: Rates"],
])("%s", (given, headline) => {
  const { start, end } = substanceOf(given);
  expect(given.slice(start, end)).toBe(headline);
});

function sectionsOf(text: string) {
  const document = createDocument({
    path: "a.txt",
    format: "text",
    sha256: "",
    text,
    blocks: readText(text),
    fields: { title: "UPDATE 1-Mill fire kills twelve" },
  });
  const { article } = extractArticle(document);
  expect(article.headline.text).toBe("Mill fire kills twelve");
  return article.sections.map(({ kind, paragraphs }) => [kind, paragraphs.length]);
}

const FIRE = "Twelve people died in a fire in a mill in Orsk on Monday, the fire service said.";

describe("a note on a correction", () => {
  test.each([
    "Correction: An earlier version of this article said that 14 people had died.",
    "Editor’s note: An earlier version gave the number as 14.",
    "This article was corrected on 4 June. Twelve people died, not 14.",
    "An earlier version of this story misstated the number of dead.",
  ])("has a section of its own: %s", (note) => {
    expect(sectionsOf(`${FIRE}\n\n${note}`)).toEqual([
      ["report", 1],
      ["correction", 1],
    ]);
  });

  it("ends with its paragraph", () => {
    expect(
      sectionsOf(`Correction: The mill is in Orsk, not in Turku.\n\n${FIRE}\n\nSix more are in hospital.`),
    ).toEqual([
      ["correction", 1],
      ["report", 2],
    ]);
  });

  it("is not what tells of one", () => {
    expect(sectionsOf(`${FIRE}\n\nThe correction of the figures took a day, the fire service said.`)).toEqual(
      [["report", 2]],
    );
  });
});

it("takes the offer below a paid text for furniture, to its last line", () => {
  const text = `${FIRE}\n\nThis article is for subscribers only.\n\nOnly 3 EUR a week.\n\nHave an account? Log in`;
  const document = createDocument({
    path: "a.txt",
    format: "text",
    sha256: "",
    text,
    blocks: readText(text),
    fields: { title: "Mill fire kills twelve" },
  });
  const { article } = extractArticle({ ...document, kind: "stub" });
  const said = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.text)),
  );
  expect(said).toEqual([FIRE]);
  expect(article.figures.map((figure) => figure.unit)).not.toContain("EUR");
});

test.each([
  ["opinion", "opinion"],
  ["live", "live"],
  ["interview", "interview"],
  ["satire", "opinion"],
  ["stub", "report"],
] as const)("sections of %s are %s", (kind, section) => {
  const document = createDocument({
    path: "a.txt",
    format: "text",
    sha256: "",
    text: FIRE,
    blocks: readText(FIRE),
    fields: { title: "Mill fire kills twelve" },
  });
  expect(extractArticle({ ...document, kind }).article.sections.map((each) => each.kind)).toEqual([section]);
});
