/** What a number near a word for a count is no count of, and counts of two places, times and sizes of one event. */
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/merge/facts/facts.js";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const counts = (text: string) =>
  factsOf(readSentence(text, "en")).quantities.flatMap(({ kind, value, part }) =>
    part || kind === "age" ? [] : `${kind} ${value}`,
  );

describe("numbers of an event", () => {
  it.each<[text: string, expected: readonly string[]]>([
    ["Jurors were deadlocked, with nine in favour and three against the death sentence.", []],
    ["Deputy Ivo Marsh was killed June 24 outside his home in Averby.", []],
    ["Officers shot and killed a 16 - year - old boy in Averby.", []],
    ["Doyle was on parole in the 2007 shooting death of Tim Roos.", []],
    ["Luckily no - one was hurt, a spokesman said.", ["hurt 0"]],
    ["He made a citizen's arrest and called 9-1-1.", []],
    ["The category 2 storm killed six people in Norland.", ["dead 6"]],
    ["One of Sicily's biggest raids led to 40 arrests.", ["arrested 40"]],
    ["One victim was in hospital on Monday.", []],
    ["Averby (11-4) took a 31-24 lead on a pass in the final quarter.", []],
    ["Averby won 31-24 with a late goal.", ["score 31.0024"]],
    ["A lone gunman opened fire in the square.", ["attackers 1"]],
    ["Two masked men robbed the bank in Selm.", ["attackers 2"]],
    ["Some 5,000 people marched through Averby on Sunday.", ["crowd 5000"]],
    ["Three people marched into the shop.", []],
    ["Zara Holm, a mother of 12, was buried on Monday.", ["children 12"]],
    ["The firm was ordered to pay $3 million in damages.", ["compensation 3000000"]],
    ["The tremor was felt 60 km away and had a magnitude of 6.1.", ["magnitude 6.1", "distance 60"]],
  ])("%s", (text, expected) => {
    expect([...counts(text)].sort()).toEqual([...expected].sort());
  });
});

const report = (id: string, iso: string, headline: string, ...sentences: readonly string[]): Article => ({
  ...article(id, headline, sentences),
  source: { name: id, domain: null, url: null, readMore: null, agency: null },
  published: { iso, precision: "minute", from: "published" },
});
const shown = (...articles: readonly Article[]) =>
  tell(articles).disagreements.map(({ verdict, what, versions }) =>
    [verdict, what, ...versions.map(({ value }) => value.text)].join(" | "),
  );
const at9 = "2026-03-10T09:00:00Z";
const at905 = "2026-03-10T09:05:00Z";
const pair = (one: readonly string[], other: readonly string[]) =>
  shown(report("a", at9, "First report", ...one), report("b", at905, "Another account", ...other));

describe("a storm over several lands", () => {
  const thursday = report(
    "a",
    "2026-10-22T20:00:00Z",
    "Storm Oda kills six in Norland, 11 in Sudmark",
    "Storm Oda killed six people in Norland on Thursday, officials said.",
    "In Sudmark, the storm killed 11 people and tore down bridges.",
  );
  const saturday = report(
    "b",
    "2026-10-24T20:00:00Z",
    "Toll of Storm Oda rises",
    "Storm Oda has cost at least 58 lives, officials said on Saturday.",
    "The death toll in Norland stood at 44, but authorities said it could still rise.",
  );
  it("has a toll for each, and one in all", () => {
    expect(shown(thursday, saturday)).toEqual(["update | dead | six | 44"]);
  });
});

describe("an earlier event in a report", () => {
  it.each<[one: string, other: string]>([
    [
      "Fifteen people died when a school bus left the road near Orle on Friday.",
      "In December, 29 people died when a bus plunged off a bridge near Orle.",
    ],
    [
      "A bomb on a bus in Orle killed three people on Friday.",
      "In April 2006 a bomb killed 11 people on a bus in Orle.",
    ],
    [
      "Turnout in the election in Norland was 93 percent, the commission said.",
      "The election in Norland can only be declared valid with a turnout of more than 50 percent.",
    ],
    [
      "The mill is 15 miles north of Averby, police said.",
      "The mill is 50 miles north of Selm, police said.",
    ],
  ])("is none: %s / %s", (one, other) => {
    expect(pair([one], [other])).toEqual([]);
  });

  it("two people of two sexes are no opposites", () => {
    expect(
      pair(
        ["The male who was shot in the leg was taken to the hospital in Orle by ambulance."],
        ["A woman who was shot in the leg was taken to the hospital in Orle by ambulance."],
      ),
    ).toEqual([]);
  });
});

describe("sizes of one event", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "Shots were fired after a parade in Averby attended by 1,000 people, the mayor said.",
      "More than 2,000 people were in attendance when shots were fired at the parade in Averby.",
      "contradiction | crowd | 1,000 | More than 2,000",
    ],
    [
      "A lone gunman opened fire on four men in Averby on Monday, police said.",
      "Three masked men opened fire on four men in Averby on Monday, a witness said.",
      "contradiction | attackers | A lone gunman | Three",
    ],
    [
      "Zara Holm, a mother of 12, was shot outside a school in Averby.",
      "Zara Holm, 34, a mother of 13, was shot outside a school in Averby.",
      "contradiction | children | 12 | 13",
    ],
    [
      "The court in Selm ordered Ole Brandt to pay 1 million pounds to a judge.",
      "The court in Selm ordered Ole Brandt to pay 2 million pounds to a judge.",
      "contradiction | compensation | 1 million pounds | 2 million pounds",
    ],
  ])("%s / %s", (one, other, expected) => {
    expect(pair([one], [other])).toEqual([expected]);
  });
});

describe("times of day", () => {
  it.each<[one: string, other: string, expected: readonly string[]]>([
    [
      "The shooting happened about 9 p.m. on Ogden Street, police said.",
      "Shots rang out around 10:30 p.m. on Ogden Street, neighbours said.",
      ["contradiction | time | 9 p.m. | 10:30 p.m."],
    ],
    // Rounded, or between the shots and the call.
    [
      "The shooting happened about 1 a.m. on Ogden Street, police said.",
      "Shots rang out at 1:18 a.m. on Ogden Street, neighbours said.",
      [],
    ],
    [
      "Police were called to Ogden Street at 1:25 a.m. after a fight.",
      "The shooting happened at 1:05 a.m. on Ogden Street, neighbours said.",
      [],
    ],
    // The beginning and the end of a siege.
    [
      "Police were called to Ogden Street at 3:45 a.m. after a shooting.",
      "A negotiator was dispatched to Ogden Street and eventually coaxed the man out at 5 a.m.",
      [],
    ],
    [
      "Police were called to Ogden Street at 3:45 a.m. after a shooting.",
      "Officers were dispatched to Ogden Street at 5 a.m. after the shooting, a report says.",
      ["contradiction | time | 3:45 a.m. | 5 a.m."],
    ],
    // Another event of the night, and a death in hospital.
    [
      "The shooting happened about 9 p.m. on Ogden Street, police said.",
      "Tim Roos was pronounced dead at 11:40 p.m. after he was shot on Ogden Street.",
      [],
    ],
    [
      "The shooting happened about 9 p.m. on Ogden Street, police said.",
      "The last of the three shootings happened at 11:40 p.m. on Ogden Street.",
      [],
    ],
  ])("%s / %s", (one, other, expected) => {
    expect(pair([one], [other])).toEqual(expected);
  });
});
