/** Which sentences and headlines later reports have made outdated: the first toll, the report of somebody who has died since. */
import { describe, expect, it } from "vitest";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import { stateOf } from "../../src/merge/summary/state.js";
import { changesOf } from "../../src/merge/versions/event-disagreements.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const at = (id: string, day: string, headline: string, sentences: readonly string[]) =>
  article(id, headline, sentences, {
    source: { name: id, domain: null, url: null, readMore: null, agency: null },
    published: { iso: day, precision: "day", from: "published" },
  });

describe("a story with a toll that rose", () => {
  const TOLL = "Two people were killed when a crane fell on the market in Selm, police said.";
  const early = (...more: readonly string[]) =>
    at("a", "2024-05-04", "Two killed as crane falls on market in Selm", [TOLL, ...more]);
  const late = at("b", "2024-05-06", "Toll of Selm crane accident rises to five", [
    "The death toll rose to five after a crane fell on the market in Selm, police said.",
  ]);
  const stale = (...more: readonly string[]) => {
    const articles = [early(...more), late];
    const sentences = storySentencesOf(articles, [0, 1]);
    const { replaced } = changesOf(articles, sentences, [0, 1]);
    return [...stateOf(articles, sentences, replaced).stale].map(({ cited }) => cited.text);
  };

  it("has outdated sentences with the first toll", () => {
    expect(stale()).toEqual([TOLL]);
  });

  it.each([
    "Two people were hurt by the glass of the roof.",
    "In 2011 a crane killed nine people in Averby.",
    "The toll may rise to five, police said.",
  ])("keeps: %s", (sentence) => {
    expect(stale(sentence)).toEqual([TOLL]);
  });
});

const hurt = at("a", "2024-05-04", "Rower, 16, hurt as barge runs into boat near Selm", [
  "A rower of 16 was hurt when a barge ran into her boat near Selm, the harbour office said.",
]);

it("knows a death by the first sentence of a later report", () => {
  const mourned = at("b", "2024-05-06", "Club mourns young rower of Selm", [
    "A rower of 16 who was hurt near Selm when a barge ran into her boat has died, her club said.",
  ]);
  expect(tell([hurt, mourned]).headline.text).toBe("Club mourns young rower of Selm");
});
