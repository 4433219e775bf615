/** Which figures stand beside a story. */
import { describe, expect, it } from "vitest";
import type { Article, Figure } from "../../src/model.js";
import { keyFigures } from "../../src/site/pages/key-figures.js";
import { cite, sampleArticle, sampleStory } from "./sample.js";

/** Two reports of one sentence, each with a figure in it. */
function shown(sentence: string, text: string, value: number, what: string): string[] {
  const articles = ["a", "b"].map((id): Article => {
    const { article } = sampleArticle({ id, headline: "Weir gives way", paragraphs: [[sentence]] });
    const { span, sentence: of } = cite(article, 1);
    const figure: Figure = {
      text,
      value,
      unit: null,
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
    ["A probe of 8 probe drivers.", "8 probe drivers", 8, "probe drivers", true],
    ["It recalls the 2016 flood.", "2016 flood", 2016, "flood", false],
    ["The flood took 2016 houses.", "2016 houses", 2016, "houses", true],
    ["The flood reached 2016 people.", "2016 people", 2016, "people", true],
  ])("%s", (sentence, text, value, what, stands) => {
    expect(shown(sentence, text, value, what)).toEqual(stands ? [text] : []);
  });
});
