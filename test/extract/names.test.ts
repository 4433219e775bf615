/** Who and what is named, on a table of own sentences. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { agree } from "../../src/extract/names/kind-agreement.js";
import type { Mention, MentionKind } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { mentionsByText, nameCases } from "./cases.js";

function mentionsIn(text: string): readonly Mention[] {
  const record = JSON.stringify({
    id: "a",
    title: "A pier in the north",
    text: `${text} The pier was shut on Monday.`,
  });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  return document
    ? extractArticle(document).article.mentions.filter(({ sentence }) => sentence !== null)
    : [];
}

/** "Jo Lund (Mayor); Lund = Jo Lund; place Averby". */
const listed = (mentions: readonly Mention[]): string =>
  mentions
    .map(({ kind, text, name, role }) =>
      [
        ...(kind === "person" ? [] : [kind]),
        text,
        ...(text === name ? [] : [`= ${name}`]),
        ...(role ? [`(${role.text})`] : []),
      ].join(" "),
    )
    .join("; ");

describe("a name", () => {
  it("is tried on at least sixty texts", () => {
    expect(nameCases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(nameCases)("$text", ({ people, text }) => {
    const mentions = mentionsIn(text);
    const named = mentions.filter(({ kind }) => kind === "person");
    expect([...new Set(named.map(({ name }) => name))]).toEqual(people);
    const known = mentionsByText.get(text);
    if (known !== undefined) expect(listed(mentions)).toBe(known);
  });
});

describe("a name that a role introduces", () => {
  it.each([
    ["A plea by the opposition leader, Marit Lund, was heard.", "Marit Lund"],
    ["A statement from the opposition leader, Marit Lund, was read.", "Marit Lund"],
    ["The city waited for its mayor, Marit Lund, to speak.", "Marit Lund"],
  ])("is a person's: %s", (text, name) => {
    expect(mentionsIn(text).find((mention) => mention.text === name)?.kind).toBe("person");
  });
});

describe("where something is bound for", () => {
  it.each([
    ["A Tokyo-bound flight turned back.", "place Tokyo"],
    ["The New York-bound plane turned back.", "place New York"],
  ])("is a place without the rest of its word: %s", (text, expected) => {
    expect(listed(mentionsIn(text))).toBe(expected);
  });
});

describe("one country", () => {
  it("has one name, however it is cut", () => {
    const places = mentionsIn(
      "The U.S. sent two boats. The United States had none left. USA fans cheered the crew on.",
    );
    expect(new Set(places.filter(({ kind }) => kind === "place").map(({ name }) => name)).size).toBe(1);
  });
});

describe("a body", () => {
  const bodiesIn = (text: string): string[] => [
    ...new Set(mentionsIn(text).flatMap(({ kind, text }) => (kind === "organisation" ? text : []))),
  ];

  const kindsOf = (text: string, first: readonly [string, MentionKind][]): MentionKind[] => {
    const lines = [{ text, tokens: [], block: null, field: null, offset: 0, id: null, paragraph: 0 }];
    let from = 0;
    const found = first.map(([name, kind]) => {
      const start = text.indexOf(name, from);
      from = start + name.length;
      return { line: 0, start, end: from, kind, text: name };
    });
    return agree(found, lines).map(({ kind }) => kind);
  };

  it.each<[string, readonly [string, MentionKind][]]>([
    [
      "The Popular Union (UP) met. UP left.",
      [
        ["Popular Union", "organisation"],
        ["UP", "place"],
        ["UP", "place"],
      ],
    ],
    [
      "The Harbour Guard (HG) met. HG left.",
      [
        ["Harbour Guard", "organisation"],
        ["HG", "person"],
        ["HG", "place"],
      ],
    ],
    [
      "Norvia grew. The chief executive of Norvia left.",
      [
        ["Norvia", "place"],
        ["Norvia", "place"],
      ],
    ],
    [
      "Boats left Norvia. Norvia’s shares fell.",
      [
        ["Norvia", "place"],
        ["Norvia", "place"],
      ],
    ],
  ])("is one by what the article says of it: %s", (text, names) => {
    expect(new Set(kindsOf(text, names))).toEqual(new Set(["organisation"]));
  });

  it.each<[string, readonly [string, MentionKind][]]>([
    [
      "The mayor of Norvia left Norvia.",
      [
        ["Norvia", "place"],
        ["Norvia", "place"],
      ],
    ],
    [
      "The Harbour Guard (Kesby) met in Kesby.",
      [
        ["Harbour Guard", "organisation"],
        ["Kesby", "place"],
        ["Kesby", "place"],
      ],
    ],
    [
      "A spokesman for Lund left. Lund stayed.",
      [
        ["Lund", "person"],
        ["Lund", "person"],
      ],
    ],
  ])("and else is none: %s", (text, names) => {
    expect(kindsOf(text, names)).toEqual(names.map(([, kind]) => kind));
  });

  it("keeps the stop of its abbreviation", () => {
    const text = "A stake in Lund Shipping Ltd. provided the boats for the fair.";
    expect(bodiesIn(text)).toEqual(["Lund Shipping Ltd."]);
  });
});

describe("the words of a name", () => {
  it.each([
    ["A neurosurgeon, Lin Wen-hsiung, spoke to the council.", "Lin Wen-hsiung"],
    ["They met the karateka Grace Lau Mo-sheung at noon.", "Grace Lau Mo-sheung"],
    ["The Averby Navy has one boat.", "Averby Navy"],
  ])("are all of it, and nothing else: %s", (text, name) => {
    expect(mentionsIn(text).map((mention) => mention.text)).toContain(name);
  });

  it("are read in a sentence with as many capitals as a headline, and not in a headline", () => {
    const sentence = "Present were Minister Jo Lund, Governor Anna Vik and Mayor Ole Berg.";
    const people = (text: string): string[] =>
      mentionsIn(`The pier was shut.\n\n${text}\n\n`).flatMap(({ kind, name }) =>
        kind === "person" ? name : [],
      );
    expect(people(sentence)).toEqual(["Jo Lund", "Anna Vik", "Ole Berg"]);
    expect(people("Mayor Ole Berg Opens The Pier")).toEqual([]);
  });

  it("may be one that is also a kind of place", () => {
    const named = mentionsIn("Ann Park joined the party in May. The speech by Park was unfair, they said.");
    expect(named.filter(({ kind }) => kind === "person").map(({ name }) => name)).toEqual([
      "Ann Park",
      "Ann Park",
    ]);
  });
});

describe("a line in capitals", () => {
  it("keeps its words, and names in ordinary case", () => {
    const [mention] = mentionsIn("THE COUNCIL VOTED TO SHUT THE PIER, HARBOUR ENGINEER RONJA AKERMAN SAID.");
    expect([mention?.text, mention?.name]).toEqual(["RONJA AKERMAN", "Ronja Akerman"]);
  });

  it("takes up a name that the article writes small elsewhere", () => {
    const mentions = mentionsIn(
      "PIER SHUT AFTER WARNING BY VANCE OKONJO IN MARCH. The warning came late, Vance Okonjo said.",
    );
    expect(mentions.map(({ name }) => name)).toEqual(["Vance Okonjo", "Vance Okonjo"]);
  });
});

describe("a place that is named by a number", () => {
  it.each([
    ["The lorry left Route 66 near Orrin in the rain.", "Route 66"],
    ["The crash on Highway 61 shut Terminal 5 at noon.", "Highway 61"],
    ["They waited in front of Gate 12 all night long.", "Gate 12"],
  ])("%s", (text, place) => {
    expect(mentionsIn(text).map((mention) => mention.text)).toContain(place);
  });
});
