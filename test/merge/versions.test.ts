/** One quantity over time and sources: brought up to date, corrected, contradicted; and what heads the page then. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const at = (
  id: string,
  iso: string,
  headline: string,
  sentences: readonly string[],
  outlet = id,
): Article => ({
  ...article(id, headline, sentences),
  source: { name: outlet, domain: null, url: null, readMore: null, agency: null },
  published: { iso, precision: "minute", from: "published" },
});

const told = (articles: readonly Article[]) =>
  tell(articles).disagreements.map(({ verdict, what, versions }) => [
    verdict,
    what,
    ...versions.map(({ value, superseded }) => `${value.text}${superseded ? " (then)" : ""}`),
  ]);

const morning = at("a", "2024-05-07T09:00:00Z", "Bus falls into the Orla, three dead", [
  "A bus fell into the Orla near Selm on Tuesday, killing at least three people and injuring 20, police said.",
  "Divers are still searching for the driver, Ivo Kern, who is missing.",
]);
const noon = at("b", "2024-05-07T13:00:00Z", "Orla bus crash: five dead", [
  "Five people died when a bus fell into the Orla near Selm on Tuesday, police said, and 31 were hurt.",
]);
const evening = at("c", "2024-05-07T19:00:00Z", "Toll of the bus crash near Selm rises to nine", [
  "The number of dead in the bus crash near Selm rose to nine on Tuesday, the hospital said.",
  "The driver, Ivo Kern, was found dead in the river.",
]);

describe("a toll through a day", () => {
  const story = tell([morning, noon, evening]);

  it("is brought up to date, the newest value last", () => {
    expect(told([evening, morning, noon])).toEqual([
      ["update", "dead", "at least three (then)", "Five (then)", "nine"],
      ["update", "hurt", "20 (then)", "31"],
    ]);
  });

  it("is headed by the newest state, and leads with it", () => {
    expect(story.headline.text).toBe("Toll of the bus crash near Selm rises to nine");
    expect(story.lead[0]?.text).toContain("rose to nine");
    expect(story.lead.map(({ text }) => text).join(" ")).not.toMatch(
      /three people|Five people|still searching/,
    );
  });

  it("is in no claim with another value", () => {
    for (const { saidBy } of story.claims) {
      expect(saidBy.filter(({ text }) => /three|Five|nine/.test(text)).length).toBeLessThan(2);
    }
  });
});

describe("a toll that begins with nobody", () => {
  const dawn = at("a", "2024-05-07T08:00:00Z", "Quake shakes Selm, 12 hurt", [
    "An earthquake of magnitude 5.8 shook Selm on Tuesday, injuring at least 12 people, the agency said.",
    "No one was killed in the earthquake, its director said.",
  ]);
  const noon = at("b", "2024-05-07T12:30:00Z", "Quake in Selm kills one", [
    "One person was killed and dozens were injured when an earthquake shook Selm on Tuesday.",
  ]);
  const evening = at("c", "2024-05-07T18:00:00Z", "Selm quake: two dead under a roof", [
    "Two people died under a roof when an earthquake shook Selm on Tuesday, officials said.",
  ]);

  it("rises from none to one to two, and a number is of its own verb", () => {
    expect(told([dawn, noon, evening])).toEqual([
      ["update", "dead", "No one (then)", "One (then)", "Two"],
      ["update", "hurt", "at least 12 (then)", "dozens"],
    ]);
    expect(tell([dawn, noon, evening]).headline.text).toBe("Selm quake: two dead under a roof");
  });
});

describe("a rate", () => {
  const cost = (id: string, sentence: string) =>
    at(id, "2024-05-07T08:00:00Z", `Tram of Selm in ${id}`, [sentence]);
  it("is no part of the whole, and two rates are compared", () => {
    const whole = cost(
      "a",
      "The tram line of Selm will cost 410 million euros, the council said on Tuesday.",
    );
    const yearly = cost(
      "b",
      "The tram line of Selm will cost 14 million euros a year, the council said on Tuesday.",
    );
    const other = cost(
      "c",
      "The tram line of Selm will cost 19 million euros a year, the council said on Tuesday.",
    );
    expect(told([whole, yearly])).toEqual([]);
    expect(told([yearly, other])).toEqual([
      ["contradiction", "cost", "14 million euros", "19 million euros"],
    ]);
  });
});

describe("an update that a later report tells again", () => {
  const two = at("a", "2024-05-07T06:00:00Z", "Wall falls in Averby, two dead", [
    "A wall fell at the mill in Averby on Tuesday, killing two people and injuring six, police said.",
  ]);
  const five = at("b", "2024-05-07T10:00:00Z", "Averby wall: five dead", [
    "Five people died when a wall fell at the mill in Averby on Tuesday, police said.",
  ]);

  it.each([
    [
      "late, as it stood in the morning",
      "Two dead in Averby",
      ["Two people were killed on Tuesday as a wall of the mill in Averby fell."],
      ["update", "dead", "two (then)", "Five"],
    ],
    [
      "with both values",
      "Averby toll",
      ["The toll of the wall that fell at the mill in Averby rose from two to five, the hospital said."],
      ["update", "dead", "two (then)", "Five"],
    ],
    [
      "with what was reported first",
      "What we know about the wall",
      ["Five people, not two as first reported, died when a wall fell at the mill in Averby."],
      ["update", "dead", "two (then)", "Five"],
    ],
  ])("%s: no contradiction, and the newest state stands", (_, headline, sentences, expected) => {
    const again = at("c", "2024-05-07T15:00:00Z", headline, sentences);
    const story = tell([two, five, again]);
    expect(told([two, five, again])).toEqual([expected]);
    expect(story.headline.text).not.toMatch(/two dead/i);
    expect(story.lead[0]?.text).toMatch(/five/i);
  });
});

describe("verdicts", () => {
  const first = (iso: string, text: string, outlet = "a") =>
    at("a", iso, "Fire in Heron Street", [text], outlet);
  const second = (iso: string, text: string, outlet = "b") =>
    at("b", iso, "Heron Street fire", [text], outlet);
  const [nine, ten, noonday, week] = [
    "2024-06-03T09:00:00Z",
    "2024-06-03T09:30:00Z",
    "2024-06-03T14:00:00Z",
    "2024-06-10T09:00:00Z",
  ] as const;
  const dead = (count: string) =>
    `A fire in a mill in Heron Street in Selm killed ${count} people, officials said.`;

  it.each([
    ["at one time", nine, dead("six"), "2024-06-03T09:10:00Z", dead("nine"), "contradiction"],
    ["half an hour later, more", nine, dead("one"), ten, dead("two"), "update"],
    ["half an hour later, fewer", nine, dead("three"), ten, dead("two"), "contradiction"],
    ["later, more", nine, dead("six"), noonday, dead("nine"), "update"],
    ["later, fewer", nine, dead("14"), noonday, dead("12"), "update"],
    [
      "put right",
      nine,
      dead("14"),
      noonday,
      "Officials revised the number of dead in the fire in a mill in Heron Street in Selm down to 12.",
      "correction",
    ],
    [
      "a cost told at one time",
      nine,
      "The repairs of the mill in Heron Street in Selm will cost $2 million.",
      ten,
      "The repairs of the mill in Heron Street in Selm will cost $5 million.",
      "contradiction",
    ],
    [
      "an hour that a rescue took",
      nine,
      "The rescue of the workers from the mill in Heron Street took nine hours.",
      ten,
      "The rescue of the workers from the mill in Heron Street took 14 hours.",
      "contradiction",
    ],
  ])("%s", (_, then, a, now, b, verdict) => {
    expect(told([first(then, a), second(now, b)]).map(([is]) => is)).toEqual([verdict]);
  });

  it.each([
    ["a bound that holds the value", dead("at least six"), dead("nine")],
    [
      "a part of them",
      dead("nine"),
      "Two of the nine people killed in the fire in Heron Street in Selm were children.",
    ],
    [
      "another fire",
      dead("nine"),
      "A fire in the same mill in Heron Street in Selm killed three people in 2011.",
    ],
    [
      "another kind of people",
      dead("nine"),
      "The fire in Heron Street in Selm killed two firemen, officials said.",
    ],
    [
      "the dead and the hurt",
      dead("nine"),
      "The fire in a mill in Heron Street in Selm injured four people.",
    ],
  ])("none: %s", (_, a, b) => expect(told([first(nine, a), second(ten, b)])).toEqual([]));

  it("one outlet that comes down corrects itself", () => {
    expect(told([first(nine, dead("14"), "x"), second(noonday, dead("12"), "x")]).map(([is]) => is)).toEqual([
      "correction",
    ]);
    expect(told([first(nine, dead("14")), second(week, dead("12"))]).map(([is]) => is)).toEqual(["update"]);
  });
});

describe("an open question and its answer", () => {
  const searching = at("a", "2024-05-06T09:00:00Z", "Search for the girl who vanished at Cape Holm", [
    "Rescuers are searching for a girl who vanished at Cape Holm on Sunday.",
    "More than 90 volunteers have joined the coastguard at Cape Holm.",
  ]);
  const found = at("b", "2024-05-07T09:00:00Z", "Girl found alive at Cape Holm", [
    "The girl who vanished at Cape Holm on Sunday has been found alive, the coastguard said.",
  ]);

  it("the answer heads the page, whoever asks first", () => {
    const { headline, lead } = tell([searching, found]);
    expect(headline.text).toBe("Girl found alive at Cape Holm");
    expect(lead.map(({ text }) => text).join(" ")).not.toContain("are searching");
  });

  it("is open where the search is for somebody else", () => {
    const other = at("c", "2024-05-08T09:00:00Z", "Skipper Ivo Kern missing off Cape Holm", [
      "Skipper Ivo Kern is missing off Cape Holm, and the coastguard is searching for him.",
    ]);
    expect(
      tell([found, other])
        .lead.map(({ text }) => text)
        .join(" "),
    ).toContain("Ivo Kern is missing");
  });
});

describe("numbers that make up a toll", () => {
  const crash = (id: string, text: string) =>
    at(id, "2024-05-07T09:00:00Z", `Plane crash near Selm, ${id}`, [text]);
  const total = crash("a", "The plane crash near Selm on Tuesday killed 12 people, the ministry said.");

  it.each([
    "The plane crash near Selm on Tuesday killed 10 U.S. citizens and two local pilots, the ministry said.",
    "The plane crash near Selm on Tuesday killed ten tourists and two pilots, the ministry said.",
    "The plane crash near Selm on Tuesday killed 10 passengers as well as two crew, the ministry said.",
    "The plane crash near Selm on Tuesday killed 12 people, including 10 U.S. citizens, the ministry said.",
  ])("do not contradict it: %s", (text) => {
    expect(told([total, crash("b", text)])).toEqual([]);
  });

  it("are no excuse for another toll", () => {
    const other = crash(
      "b",
      "The plane crash near Selm on Tuesday killed 14 people and injured two, the ministry said.",
    );
    expect(told([total, other])).toEqual([["contradiction", "dead", "12", "14"]]);
  });
});
