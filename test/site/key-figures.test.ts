/** Which figures stand beside a story. */
import { describe, expect, it } from "vitest";
import type { Article, Figure } from "../../src/model.js";
import { keyFigures } from "../../src/site/pages/story/key-figures.js";
import { cite, sampleArticle, sampleStory } from "./sample.js";

/** Two reports of one sentence, each with a figure in it. */
function shown(
  sentence: string,
  text: string,
  value: number,
  what: string,
  unit: string | null = null,
): string[] {
  const articles = ["a", "b"].map((id): Article => {
    const { article } = sampleArticle({ id, headline: "Weir gives way", paragraphs: [[sentence]] });
    const { span, sentence: of } = cite(article, 1);
    const figure: Figure = {
      text,
      value,
      unit,
      bound: "exact",
      what,
      ordinal: false,
      sentence: of,
      span,
    };
    return { ...article, figures: [figure] };
  });
  return keyFigures(sampleStory(articles, "selm"), articles).map((one) => one.shown.text);
}

describe("a key figure", () => {
  it.each([
    ["The flood broke 8 lanterns.", "8 lanterns", 8, "lanterns", true],
    ["At Selm 8 lanterns broke.", "8 lanterns", 8, "lanterns", true],
    ["The Selm 8 probe saw the flood.", "8 probe", 8, "probe", false],
    ["The Tal’e 8 probe saw the flood.", "8 probe", 8, "probe", false],
    ["A probe of 8 probe wheels.", "8 probe wheels", 8, "probe wheels", true],
    ["It recalls the 2016 flood.", "2016 flood", 2016, "flood", false],
    ["It recalls the 2016 floods.", "2016 floods", 2016, "floods", false],
    ["The flood took 2,016 houses.", "2,016 houses", 2016, "houses", true],
    ["It moved 12 metres.", "12 metres", 12, "metres", false],
    ["It ran 63 yards.", "63 yards", 63, "yards", false],
    ["They lost six games.", "six games", 6, "games", false],
    ["Billions of dollars are lost.", "Billions of dollars", 1e9, "dollars", false],
    ["Three more boats saw it.", "Three more boats", 3, "boats", false],
    ["More than 30 boats saw it.", "More than 30 boats", 30, "boats", true],
    ["Some 50 firefighters came.", "50 firefighters", 50, "firefighters", true],
    ["Four people live there.", "Four people", 4, "people", false],
    ["It reached 12 officers.", "12 officers", 12, "officers", false],
    ["The flood lasted two days.", "two days", 2, "days", false],
    ["A march of two hours of silence.", "two hours", 2, "hours", false],
    ["Two brothers saw the flood.", "Two brothers", 2, "brothers", false],
    ["Three sisters saw the flood.", "Three sisters", 3, "sisters", false],
    ["A 12-year-old boy saw it.", "12-year-old boy", 12, "year-old boy", false],
    ["One barge sank in it.", "One barge", 1, "barge", false],
    ["Two people killed in it.", "Two people killed", 2, "people killed", true],
    ["Two boats saw it.", "Two boats", 2, "boats", false],
    ["Three boats saw it.", "Three boats", 3, "boats", true],
    ["Selm had a 162 - 139 record.", "139 record", 139, "record", false],
    ["They won 3-12 games in it.", "12 games", 12, "games", false],
    ["It passed 40 East.", "40 East", 40, "East", false],
  ])("%s", (sentence, text, value, what, stands) => {
    expect(shown(sentence, text, value, what)).toEqual(stands ? [text] : []);
  });

  it.each([
    ["The flood reached 2016 people, who were evacuated.", "2016 people", []],
    ["Four people were slightly injured in it.", "Four people", ["Four people were slightly injured"]],
    ["Four people have been charged over it.", "Four people", ["Four people have been charged"]],
    [
      "It burst, killing at least four people in Selm.",
      "at least four people",
      ["killing at least four people"],
    ],
    ["She shot four people, police said.", "four people", ["shot four people"]],
    ["He unearthed four people.", "four people", []],
  ])("of people has what became of them: %s", (sentence, text, words) => {
    expect(shown(sentence, text, 4, text.split(" ").at(-1) ?? "")).toEqual(words);
  });

  it.each([
    ["She asked for $9 million in funding for a weir.", ["$9 million in funding"]],
    ["Held on a $9 million bond, he slept.", ["$9 million bond"]],
    ["They stole $9 million worth of gems.", ["$9 million worth of gems"]],
    ["He has $9 million.", []],
    ["It cost $9 million, Lund said.", []],
    ["It got $9 million from Lund.", []],
  ])("in money has what it is for: %s", (sentence, words) => {
    expect(shown(sentence, "$9 million", 9e6, "", "USD")).toEqual(words);
  });

  it.each([
    ["He faces two counts of murder in Selm.", "two counts", "two counts of murder"],
    [
      "He faces three counts of criminal damage, Lund said.",
      "three counts",
      "three counts of criminal damage",
    ],
    ["She saw three boats of the mayor.", "three boats", "three boats"],
    ["She saw three boats of Selm.", "three boats", "three boats"],
  ])("has the words behind it that say of what kind: %s", (sentence, text, words) => {
    expect(shown(sentence, text, 3, text.slice(text.indexOf(" ") + 1))).toEqual([words]);
  });
});
