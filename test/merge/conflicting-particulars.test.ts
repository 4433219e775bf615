import { describe, expect, it } from "vitest";
import type { Article, Disagreement, MentionKind } from "../../src/model.js";
import { article } from "../article.js";
import { dateIn, mentionIn, on, tell } from "./articles.js";

const DAYS = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:March|April) \d+/g;

interface Marked {
  /** Days are found; of the names, those in `[square brackets]` are places, those in `{braces}` people. */
  readonly text: string;
  readonly day?: string;
  readonly outlet?: string;
  readonly more?: readonly string[];
}

function telling(id: string, { text: marked, day, outlet, more = [] }: Marked): Article {
  const text = marked.replaceAll(/[[\]{}]/g, "");
  const named = (pattern: RegExp, kind: MentionKind) =>
    [...marked.matchAll(pattern)].map(([, name = ""]) => mentionIn(text, name, name, kind));
  const made = article(id, "What was told", [text, ...more], {
    dates: (text.match(DAYS) ?? []).map((name) => ({ ...dateIn(text, name, ""), resolved: null })),
    mentions: [...named(/\[(.*?)\]/g, "place"), ...named(/\{(.*?)\}/g, "person")],
    ...on(day),
  });
  return outlet === undefined ? made : { ...made, source: { ...made.source, name: outlet } };
}

function disagreementsOf(...tellings: readonly Marked[]): readonly Disagreement[] {
  return tell(tellings.map((one, index) => telling(`n${index}`, one))).disagreements;
}

const of = (one: Disagreement) => [one.kind, one.verdict, one.what, ...one.versions.map((v) => v.value.text)];

describe("days, places and people told differently", () => {
  it.each([
    [
      "The talks on the Orla dam between the two ministries are set for Wednesday, officials told reporters.",
      "Officials told reporters that the talks on the Orla dam between the two ministries are set for Thursday.",
      ["date", "differs", "set for", "Wednesday", "Thursday"],
    ],
    [
      "The Orla ferry sank in the storm on March 3 with its crew of nine aboard, the coastguard said.",
      "With its crew of nine aboard, the Orla ferry sank in the storm on March 5, the coastguard said.",
      ["date", "differs", "ferry sank in the storm", "March 3", "March 5"],
    ],
    [
      "A cargo plane carrying medical supplies crashed near [Selm] after its engine caught fire, officials said.",
      "Officials said a cargo plane carrying medical supplies crashed near [Tarvik] after an engine caught fire.",
      ["place", "differs", "crashed near", "Selm", "Tarvik"],
    ],
    [
      "The smuggled paintings were discovered in the town of [Selm] by customs officers searching a lorry.",
      "Customs officers searching a lorry discovered the smuggled paintings in the town of [Tarvik].",
      ["place", "differs", "town of", "Selm", "Tarvik"],
    ],
    [
      "The bishop resigned over the missing funds and will be succeeded by {Omar Lind}, the diocese said.",
      "The diocese said the bishop resigned over the missing funds and will be succeeded by {Petra Voss}.",
      ["person", "differs", "succeeded by", "Omar Lind", "Petra Voss"],
    ],
  ])("shows: %s", (a, b, expected) => {
    expect(disagreementsOf({ text: a }, { text: b }).map(of)).toEqual([expected]);
  });

  const wednesday =
    "The Orla ferry sank off the northern coast on Wednesday with its crew aboard, officials said.";
  const sunday = "Officials said the Orla ferry sank off the northern coast on Sunday with its crew aboard.";

  it("calls it a contradiction where two days of one event lie apart, in reports of one day", () => {
    const found = disagreementsOf(
      { text: wednesday, day: "2024-05-10" },
      { text: sunday, day: "2024-05-10" },
    );
    expect(found.map(of)).toEqual([
      ["date", "contradiction", "sank off the northern coast", "Wednesday", "Sunday"],
    ]);
  });

  it("calls it an update where one outlet changes what it reported, earlier first", () => {
    const found = disagreementsOf(
      { text: sunday, day: "2024-05-11", outlet: "The Orla Post" },
      { text: wednesday, day: "2024-05-10", outlet: "The Orla Post" },
    );
    expect(found.map(of)).toEqual([["date", "update", "sank off the northern coast", "Wednesday", "Sunday"]]);
  });

  it("cites the words where they stand, and who else has them", () => {
    const third =
      "With its crew aboard, the Orla ferry sank off the northern coast on Sunday, officials said.";
    const [found] = disagreementsOf({ text: wednesday }, { text: sunday }, { text: third });
    expect(found?.versions.map(({ alsoIn }) => alsoIn)).toEqual([[], ["n2"]]);
    for (const { value, context } of found?.versions ?? []) {
      expect(context.text.slice(value.span.start, value.span.end)).toBe(value.text);
    }
  });
});

describe("what may both hold, or be one thing, and is left alone", () => {
  it.each([
    [
      "days on which people spoke",
      "The search for the Orla ferry and its missing crew goes on, the coastguard said Wednesday.",
      "The coastguard said Thursday that the search for the Orla ferry and its missing crew goes on.",
    ],
    [
      "a night between two days",
      "The Orla ferry sank off the northern coast late on Wednesday night with its crew aboard.",
      "The Orla ferry sank off the northern coast on Thursday with its crew aboard, officials said.",
    ],
    [
      "a weekday and a date",
      "The Orla ferry sank off the northern coast on Wednesday with its crew aboard, officials said.",
      "Officials said the Orla ferry sank off the northern coast on March 5 with its crew aboard.",
    ],
    [
      "what did not happen, on two days",
      "The owner of the burned warehouse in the harbour did not answer questions on Wednesday.",
      "The owner of the burned warehouse in the harbour did not answer questions on Thursday.",
    ],
    [
      "a start and an end",
      "The bridge over the Orla river will be closed to lorries from Wednesday, the council said.",
      "The bridge over the Orla river will be closed to lorries until Thursday, the council said.",
    ],
    [
      "two days in one sentence",
      "The Orla ferry sank off the northern coast on Wednesday and was raised on Friday, officials said.",
      "Officials said the Orla ferry sank off the northern coast on Thursday and was raised on Friday.",
    ],
    [
      "a place that may lie in the other",
      "Firefighters fought a blaze that destroyed the old cinema in [Selm] and the bakery beside it.",
      "Firefighters fought a blaze that destroyed the old cinema in [Orland] and the bakery beside it.",
    ],
    [
      "a city and its country",
      "A cargo plane carrying medical supplies crashed near [Tehran] after its engine caught fire, officials said.",
      "Officials said a cargo plane carrying medical supplies crashed near [Selm] after its engine caught fire.",
    ],
    [
      "two spellings of a place",
      "A cargo plane carrying medical supplies crashed near [Tarvik] after its engine caught fire, officials said.",
      "Officials said a cargo plane carrying medical supplies crashed near [Tarwick] after its engine caught fire.",
    ],
    [
      "two spellings of a person",
      "The bishop resigned over the missing funds and will be succeeded by {Petro Hrytsenko}, the diocese said.",
      "The diocese said the bishop resigned over the missing funds and will be succeeded by {Pyotr Gritsenko}.",
    ],
    [
      "a person by one name alone",
      "The bishop resigned over the missing funds and will be succeeded by {Lind}, the diocese said.",
      "The diocese said the bishop resigned over the missing funds and will be succeeded by {Petra Voss}.",
    ],
    [
      "two of many to whom the same happened",
      "Police searching the harbour warehouse for stolen paintings arrested {Omar Lind} after a short chase.",
      "Police searching the harbour warehouse for stolen paintings arrested {Petra Voss} after a short chase.",
    ],
    [
      "who went and who came",
      "The council voted by a wide margin on the harbour funds and replaced Port Director {Omar Lind} at once.",
      "The council voted by a wide margin on the harbour funds, replaced by Port Director {Petra Voss} at once.",
    ],
    [
      "people who speak for one body",
      "The search for the missing ferry goes on, according to coastguard spokesman {Omar Lind} in the port.",
      "The search for the missing ferry goes on, according to coastguard spokesman {Petra Voss} in the port.",
    ],
    [
      "what one only thinks possible",
      "The talks on the Orla dam between the two ministries could be set for Wednesday, officials said.",
      "Officials said the talks on the Orla dam between the two ministries are set for Thursday.",
    ],
    [
      "other events",
      "A bus carrying schoolchildren overturned near [Selm] after its brakes failed, officials said.",
      "Officials said a cargo plane carrying medical supplies crashed near [Tarvik] after an engine fire.",
    ],
  ])("%s", (_, a, b) => expect(disagreementsOf({ text: a }, { text: b })).toEqual([]));

  const near = (place: string) =>
    `A cargo plane carrying medical supplies crashed near [${place}] after its engine caught fire, officials said.`;

  it("places of which an article of the story names both", () => {
    const both = "The wreck lies in the hills between Selm and Tarvik.";
    expect(disagreementsOf({ text: near("Selm") }, { text: near("Tarvik"), more: [both] })).toEqual([]);
    const other = { text: "Rain is forecast for the hills all week.", more: [both] };
    expect(disagreementsOf({ text: near("Selm") }, { text: near("Tarvik") }, other)).toEqual([]);
  });

  it("what happened after the other report came out", () => {
    const sank = (day: string) =>
      `A fishing boat sank off the northern coast on ${day} with three people aboard, officials said.`;
    const [first, second] = [
      telling("a", { text: sank("Monday"), day: "2024-05-07" }),
      telling("b", { text: sank("Thursday"), day: "2024-05-10" }),
    ];
    const resolve = (one: Article, resolved: string) => ({
      ...one,
      dates: one.dates.map((date) => ({ ...date, resolved })),
    });
    expect(tell([resolve(first, "2024-05-06"), resolve(second, "2024-05-09")]).disagreements).toEqual([]);
    expect(tell([resolve(first, "2024-05-06"), resolve(second, "2024-05-02")]).disagreements).toHaveLength(1);
  });

  it("weekdays of different weeks", () => {
    const sank = (day: string) =>
      `The Orla ferry sank off the northern coast on ${day} with its crew aboard, officials said.`;
    expect(
      disagreementsOf(
        { text: sank("Wednesday"), day: "2024-05-01" },
        { text: sank("Friday"), day: "2024-05-11" },
      ),
    ).toEqual([]);
  });
});
