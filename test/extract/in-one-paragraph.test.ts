/** Whom, what and how many a paragraph names, and who speaks in it: where words beside a name or a number decide. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";

function articleOf(text: string, lang: string): Article {
  const record = JSON.stringify({
    id: "a",
    title: "A pier in the north",
    text,
    lang,
    published: "2024-05-04",
  });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  if (!document) throw new Error("a record gives a document");
  return extractArticle(document).article;
}

/** "person Jo Lund", and where the article calls it by a fuller name, that one in brackets. */
const namesIn = ({ mentions }: Article): string[] =>
  mentions.map(({ kind, text, name }) => `${kind} ${text}${text === name ? "" : ` (${name})`}`);

const countsIn = ({ figures }: Article): string[] => figures.map(({ text, value }) => `${text}: ${value}`);

const speakersIn = ({ quotes }: Article): (string | null)[] => quotes.map(({ speaker }) => speaker);

describe("names beside other words", () => {
  it.each<[text: string, names: readonly string[]]>([
    ["Hurricane Olga reached the coast on Friday, and a thousand people left.", []],
    ["The ferry Anna Berg sank in the harbour, and nobody was hurt.", []],
    ["A ferry worker, Anna Berg, was hurt in the harbour.", ["person Anna Berg"]],
    ["She was seen in the 300 block of Lund Lane.", ["place Lund Lane"]],
    ["The fair will be held in Prince George's County.", ["place Prince George's County"]],
    ["A Virginia Democrat, Karl Holm, praised him.", ["person Karl Holm"]],
    ["Halden Airlines will fly to Leeds.", ["organisation Halden Airlines", "place Leeds"]],
    [
      "Jo Lund met Karl Lund, and Jo Lund spoke. Jo Lund left. Lund was late.",
      ["person Jo Lund", "person Karl Lund", "person Jo Lund", "person Jo Lund", "person Lund (Jo Lund)"],
    ],
    [
      "Mr. Holm said that his son, Karl Holm Jr., would stay. Holm is ill.",
      ["person Holm", "person Karl Holm Jr.", "person Holm"],
    ],
  ])("%s", (text, names) => {
    expect(namesIn(articleOf(text, "en"))).toEqual(names);
  });
});

describe("numbers beside other words", () => {
  it.each<[text: string, counts: readonly string[], lang?: string]>([
    ["Between 2 and 19 February it rained.", []],
    ["The gate opens on 2 or 19 March.", []],
    ["The first of June is a holiday.", []],
    ["It rose by 5 and fell by 7.", ["5: 5", "7: 7"]],
    ["A Boeing 737 flew 2,000 miles on 5 engines.", ["2,000 miles: 2000", "5 engines: 5"]],
    ["A two-year-old boy was found.", ["two-year-old boy: 2"]],
    ["Larkfield won 3-1.", []],
    ["Im Jahr 1950 standen dort 20 Häuser.", ["20 Häuser: 20"], "de"],
    ["Environ 250 élèves ont mangé 12 tartes.", ["Environ 250 élèves: 250", "12 tartes: 12"], "fr"],
  ])("%s", (text, counts, lang = "en") => {
    expect(countsIn(articleOf(text, lang))).toEqual(counts);
  });
});

describe("speakers beside other words", () => {
  it.each<[text: string, speakers: readonly (string | null)[]]>([
    ["According to Jo Lund, the pier is “not safe for anyone”.", ["Jo Lund"]],
    ["“It is all over,” said Corvex engineer Jo Lund.", ["Jo Lund"]],
    ["“It is not over yet,” said the mayor, Anna Berg.", ["Anna Berg"]],
    ["Anna Berg was there. “Let us all go home,” said Berg's brother.", [null]],
    ["Jo Lund bowed and then added: “We will all be back.”", ["Jo Lund"]],
    ["Karl Holm, asked about it, said “never again in this town”.", ["Karl Holm"]],
    ["Berg, who is 54, met Karl Holm, president of the club. “We are one club,” he said.", ["Karl Holm"]],
    ["“We are not leaving,” she said. Anna Berg, 54, has been mayor since May.", ["Anna Berg"]],
    ["Writing to the council, Anna Berg called it “a shame for the whole town”.", ["Anna Berg"]],
    ["The so-called “boat money” is gone.", []],
  ])("%s", (text, speakers) => {
    expect(speakersIn(articleOf(text, "en"))).toEqual(speakers);
  });
});
