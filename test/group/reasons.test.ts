/** What an editor is told decided about a pair: the slot, the kind, the language, and never a word that says nothing. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { explainPair } from "../../src/group/explain-pair.js";
import type { DocumentKind } from "../../src/model.js";
import { inEnglish } from "../site/words.js";
import { type Report, reported } from "./reports.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };
const day = { published: "2025-03-11T08:00:00Z" };

interface Pair {
  readonly a: Omit<Report, "id">;
  readonly b: Omit<Report, "id">;
  readonly kind?: DocumentKind;
}

function explained({ a, b, kind = "report" }: Pair) {
  const [first, second] = reported([
    { ...day, ...a, id: "a" },
    { ...day, ...b, id: "b" },
  ]);
  if (!first || !second) throw new RangeError("no pair");
  const one = { ...first, kind };
  return explainPair(one, second, [one, second], options);
}

const raid: Report = {
  id: "",
  source: "The Observer",
  title: "Sixteen soldiers dead in Mbale raid, while Quenda inks gas deal",
  text: "Sixteen soldiers died when the Red Front attacked their barracks at Mbale in the night to Tuesday, the army of Quenda says.\n\nSeparately, Quenda signed a gas deal with Orlan Energy on Tuesday that is worth 2 billion dollars.",
};
const contract: Report = {
  id: "",
  source: "Energy Week",
  title: "Orlan Energy wins Quenda gas contract",
  text: "Orlan Energy will build a gas terminal in Quenda under a deal worth 2 billion dollars that was signed on Tuesday. Work is to begin in the autumn.",
};
const recall = (thing: string, flaw: string, count: string, month: string): Report => ({
  id: "",
  source: "Safety Agency",
  title: `Recall: ${thing} may ${flaw}`,
  text: `The Safety Agency warns of the ${thing}. It may ${flaw}. Buyers should stop using it and bring it back for a refund. About ${count} were sold since ${month}.`,
});
const crane: Report = {
  id: "",
  source: "Bay Post",
  title: "Kalmora port shut after crane falls",
  text: "The port of Kalmora was shut on Tuesday after a crane fell on a quay. Director Ivan Belozerov put the damage at 2.4 million crowns.",
  lang: "en",
};

describe("what decides is named first", () => {
  test.each<[string, Pair, string, RegExp]>([
    [
      "what is mentioned beside",
      { a: raid, b: contract },
      "beside",
      /^one mentions beside its own event what the other reports \(Orlan Energy\)$/,
    ],
    [
      "the thing, before a month further down",
      {
        a: recall("Tumbo high chair by Kindra", "tip over", "3,400", "June"),
        b: recall("Volt kettle by Hestia", "give a shock", "9,100", "May"),
      },
      "series",
      /^two of one series: one is about Tumbo, the other about Volt$/,
    ],
    [
      "a kind that is no report",
      {
        a: { ...crane, title: "Kalmora is a port of fools" },
        b: { ...crane, source: "Courier" },
        kind: "opinion",
      },
      "kind",
      /^one is no report of an event, but of another kind: Opinion$/,
    ],
    [
      "names in two scripts",
      {
        a: crane,
        b: {
          source: "Вестник",
          title: "В Кальморе рухнул кран, порт закрыт",
          text: "Во вторник в порту Кальморы упал кран. Порт закрыт, сообщил директор Иван Белозеров. Ущерб оценивают в 2,4 миллиона крон.",
          lang: "ru",
        },
      },
      "languages",
      /^told in two languages: both name Ivan Belozerov and Kalmora, and give 2\.4 million$/,
    ],
    [
      "two languages, and too little",
      {
        a: crane,
        b: {
          source: "Вестник",
          title: "В Орске открыли каток",
          text: "В Орске во вторник открыли каток, сообщила мэрия.",
          lang: "ru",
        },
      },
      "languages",
      /^told in two languages, and too few names and figures are in both$/,
    ],
    [
      "one text",
      {
        a: { ...crane, title: "Crane falls in Kalmora" },
        b: { ...crane, source: "Courier", title: "Port of Kalmora closes" },
      },
      "copy",
      /^both print one text under headlines of their own$/,
    ],
  ])("%s", (_, pair, rule, text) => {
    const [reason] = explained(pair).reasons;
    expect(reason).toMatchObject({ rule, weight: 0 });
    expect(inEnglish(reason?.remark)).toMatch(text);
  });
});

test("words are not compared across languages", () => {
  const { reasons } = explained({
    a: crane,
    b: {
      source: "Вестник",
      title: "В Орске открыли каток",
      text: "В Орске во вторник открыли каток.",
      lang: "ru",
    },
  });
  const rules = new Set(reasons.map(({ rule }) => rule));
  for (const rule of ["names", "rare-words", "headlines", "figures", "copy"])
    expect(rules).not.toContain(rule);
});

test("a number behind a weekday is no age", () => {
  const quake = (place: string, depth: number) => ({
    source: "Newswire",
    title: `Quake shakes ${place}`,
    text: `An earthquake shook ${place} on Monday, ${depth} kilometres below the surface, the survey said.`,
  });
  const { reasons } = explained({ a: quake("Tavira", 12), b: quake("Lomar", 18) });
  expect(reasons.map(({ rule }) => rule)).not.toContain("ages");
});
