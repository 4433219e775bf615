/** Years, spells and spellings that two reports give differently for one person, in words of their own. */
import { describe, expect, it } from "vitest";
import { reported } from "../group/reports.js";
import { tell } from "./articles.js";

const shown = (one: string, other: string) =>
  tell(
    reported([
      { id: "a", title: "First report of the morning", text: one, published: "2026-03-10T09:00:00Z" },
      { id: "b", title: "Another paper's account", text: other, published: "2026-03-10T09:00:00Z" },
    ]),
  ).disagreements.map(({ what, versions }) => [what, ...versions.map(({ value }) => value.text)].join(" | "));

describe("years and spells of a life", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "Odo Marsh, who retires, was drafted first in 2003 by the Selm Comets.",
      "Speaking to fans, Odo Marsh, the first overall pick by Selm in 2002, bade farewell.",
      "Odo Marsh: drafted | 2003 | 2002",
    ],
    // The year of another deed, and of another team.
    [
      "Odo Marsh, who retires, was drafted first in 2003 by the Selm Comets.",
      "Speaking to fans, Odo Marsh, who joined the Selm Comets in 2004, bade farewell.",
      "",
    ],
    [
      "Odo Marsh was elected in Selm in 2003, and elected again in 2007 in Selm.",
      "Odo Marsh was elected in Selm in 2007.",
      "",
    ],
    [
      "She follows Ada Brook, who held the seat from 1966 to 1978.",
      "The last woman there was Ada Brook, who served from 1967 to 1979.",
      "Ada Brook: years | from 1966 to 1978 | from 1967 to 1979",
    ],
    // Two offices, one after the other.
    [
      "She follows Ada Brook, who was mayor from 1966 to 1978.",
      "The last woman there was Ada Brook, who chaired the bank from 1978 to 1990.",
      "",
    ],
    [
      "Marsh spent seven years with the Comets before he left. The striker Odo Marsh thanked them.",
      "Odo Marsh came as a boy to the Selm Comets, where he played eight seasons.",
      "Odo Marsh: spell, comets | seven years | eight seasons",
    ],
    [
      "Odo Marsh spent seven years with the Comets before he left.",
      "Odo Marsh spent two years with the Raiders before he left.",
      "",
    ],
    // Not denied, and no plan.
    ["Odo Marsh was not drafted in 2003 by Selm.", "Odo Marsh was drafted in 2002 by Selm.", ""],
  ])("of %j and %j: %s", (one, other, expected) => {
    expect(shown(one, other).join("; ")).toBe(expected);
  });
});

describe("spellings of a name", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "The new senator came with his wife, Stacey, and two sons.",
      "He and wife Stacy have two sons.",
      "wife | Stacey | Stacy",
    ],
    ["His wife, Anna, was there.", "His sister, Anne, was there.", ""],
    // Brother and sister, and a script that is romanised in two ways.
    ["Police named the victim as Mario Lund.", "Police named the driver as Maria Lund.", ""],
    [
      "A court sentenced Mohammed Lund, the former minister, to three years.",
      "The former minister, Mohamed Lund, was sentenced to three years.",
      "",
    ],
    ["The minister, Sergei Lund, left.", "The minister, Sergey Lund, left.", ""],
    [
      "Police named the victim as Jonas Halvorsen of Selm.",
      "The dead man was Jonas Halversen, a baker.",
      "Jonas Halvorsen | Jonas Halvorsen | Jonas Halversen",
    ],
    [
      "Police named the victims as Jonas Halvorsen and Jonas Halversen of Selm.",
      "The dead man was Jonas Halversen, a baker.",
      "",
    ],
  ])("of %j and %j: %s", (one, other, expected) => {
    expect(shown(one, other).join("; ")).toBe(expected);
  });
});

describe("what is denied, and why somebody left", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "The adviser Ivo Marsh, whom the president fired in May for lying to the board, was charged.",
      "Ivo Marsh stepped down in May, saying that he had misled the board.",
      "office | whom the president fired | stepped down",
    ],
    // Two charges, each with its own end.
    [
      "The banker Ivo Marsh was convicted of stealing from his clients.",
      "The banker Ivo Marsh was cleared of a second charge of stealing.",
      "",
    ],
    [
      "The banker Ivo Marsh was convicted of stealing from his clients.",
      "The banker Ivo Marsh was cleared of stealing from his clients.",
      "trial | convicted | cleared of",
    ],
    [
      "The mayor, Ivo Marsh, testified that the governor had asked Lena Holt to stop the inquiry into the dam.",
      "The governor denied that he asked Lena Holt to end the inquiry into the dam.",
      "governor | had asked Lena Holt | denied that he asked",
    ],
    // Who does not deny it has not denied it.
    [
      "The Orne League, the union of miners, said that it was open to lower pensions for its members.",
      "The statement does not deny that the Orne League is open to lower pensions for its members.",
      "",
    ],
    [
      "Ivo Marsh, whom the president fired in May for lying to the board, was charged.",
      "Lena Holt stepped down in May, saying that she had misled the board.",
      "",
    ],
  ])("of %j and %j: %s", (one, other, expected) => {
    expect(shown(one, other).join("; ")).toBe(expected);
  });
});

describe("measures before a noun", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "In Selm the chief judge administered the 35-word oath to Governor Odo Marsh.",
      "Governor Odo Marsh took the 38-word oath of office at noon on the steps.",
      "oath | 35-word | 38-word",
    ],
    // Another thing, another unit, and what there are many of.
    [
      "In Selm the chief judge administered the 35-word oath to Governor Odo Marsh.",
      "Governor Odo Marsh gave a 38-word speech at noon on the steps of the house.",
      "",
    ],
    [
      "Governor Odo Marsh gave a 20-minute speech at noon on the steps of the house.",
      "Governor Odo Marsh gave a 12-page speech at noon on the steps of the house.",
      "",
    ],
    [
      "The bridge over the Orne collapsed under a 40-ton truck, the police of Selm said.",
      "The bridge over the Orne in Selm fell after another, a 52-ton truck, had crossed it.",
      "",
    ],
  ])("of %j and %j: %s", (one, other, expected) => {
    expect(shown(one, other).join("; ")).toBe(expected);
  });
});

it("words a claim without what another report gives otherwise", () => {
  const { claims, disagreements } = tell(
    reported([
      {
        id: "a",
        title: "Ship hits bridge",
        text: "A tourist ship has struck a motorway bridge on the Orne river in western Selm. Police say 27 people are injured. The bridge was closed.",
        published: "2026-03-10T09:00:00Z",
      },
      {
        id: "b",
        title: "Ship strikes bridge in Selm",
        text: "A tourist ship struck a motorway bridge on the Orne river in western Selm and 25 people were injured, police said Tuesday. Divers looked at the pillars.",
        published: "2026-03-10T09:00:00Z",
      },
    ]),
  );
  expect(disagreements.map(({ what }) => what)).toEqual(["hurt"]);
  expect(claims.map((claim) => claim.shown.text)).toEqual([
    "A tourist ship has struck a motorway bridge on the Orne river in western Selm.",
  ]);
  expect(claims[0]?.saidBy[0]).toEqual(claims[0]?.shown);
});
