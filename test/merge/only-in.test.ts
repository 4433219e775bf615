/** What only one report says, and what its others have said in their headlines. */
import { describe, expect, it } from "vitest";
import { article } from "../article.js";
import { tell } from "./articles.js";

const FILLER = [
  "The baker on the quay sold out by noon.",
  "Gulls had settled on the customs house.",
  "A tram line will be laid next spring.",
  "Two libraries stay closed for repairs.",
  "The orchestra plays in the old barracks.",
];
const other = (headline: string, dek?: string) =>
  article("b", headline, ["Schools in the valley open an hour later."], {
    dek: dek ? { text: dek, span: { start: 0, end: dek.length, line: 2, column: 1 } } : null,
  });

/** Whether the sentence, after so many others, is shown as said by the first report alone. */
function isAlone(
  sentence: string,
  { headline = "Fire destroys harbour mill", dek = "", before = 0 } = {},
): boolean {
  const a = article("a", "Averby today", [...FILLER.slice(0, before), sentence]);
  const found = tell([a, other(headline, dek)]).onlyIn.find((one) => one.article === a.id);
  return found?.sentences.some(({ text }) => text === sentence) ?? false;
}

const burnt = "Fire destroys the harbour mill.";

describe("is said by one report alone", () => {
  it.each([
    ["what another has in its headline is not", burnt, {}, false],
    ["nor what stands fifth", burnt, { before: 4 }, false],
    ["what stands sixth is", burnt, { before: 5 }, true],
    ["four words of five are in the headline", "Fire destroys the harbour mill overnight.", {}, false],
    ["four words of six are not", "Fire destroys the harbour mill granary overnight.", {}, true],
    ["three words are too few", "Fire destroys harbour.", {}, true],
    [
      "headline and dek count together",
      burnt,
      { headline: "Fire in Averby", dek: "It destroys harbour mill" },
      false,
    ],
    ["a question is not", "Who lit the fire in Averby?", { headline: "Schools open late" }, false],
    ["nor a quoted one", "Who asked “Who lit the fire in Averby?”", { headline: "Schools open late" }, false],
    ["one word is not", "Averby.", { headline: "Schools open late" }, false],
    ["two words are", "Averby burns.", { headline: "Schools open late" }, true],
  ])("%s", (_, sentence, given, expected) => expect(isAlone(sentence, given)).toBe(expected));

  it("not what its own headline says", () => {
    const a = article("a", "Fire destroys harbour mill", [FILLER[0] ?? "", burnt]);
    const found = tell([a, other("Schools open late")]).onlyIn.find((one) => one.article === a.id);
    expect(found?.sentences.map(({ text }) => text)).toContain(burnt);
  });
});

describe("a sentence that another report may say, too", () => {
  const report = (id: string, ...sentences: string[]) =>
    article(id, `Report ${id} of a busy day`, [...FILLER.slice(0, 2), ...sentences]);
  const onPage = (one: string, other: string): string[] => {
    const { claims, disagreements, onlyIn } = tell([report("a", one), report("b", other)]);
    const shown = [
      ...claims.map(({ shown: { text } }) => text),
      ...disagreements.flatMap(({ versions }) => versions.map(({ context: { text } }) => text)),
      ...onlyIn.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ];
    return [one, other].filter((text) => shown.includes(text));
  };

  it.each<[why: string, one: string, other: string, both: boolean]>([
    [
      "is told once where no claim tells it",
      "The Rivers Agency put the damage at 3 million pounds.",
      "The Rivers Agency said that the damage might be 3 million pounds.",
      false,
    ],
    [
      "is told beside the one that denies it",
      "The rebels of the Orle valley agreed on Monday to extend their truce for a month.",
      "The rebels of the Orle valley did not agree on Monday to extend their truce.",
      true,
    ],
  ])("%s", (_, one, other, both) => expect(onPage(one, other)).toEqual(both ? [one, other] : [one]));
});
