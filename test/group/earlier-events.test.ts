/** A report recalls an earlier event of its kind: the reports of that event do not join it. */
import { expect, test } from "vitest";
import { goesOnAbout, recallsEarlier } from "../../src/group/document/earlier-events.js";
import { judgedPair, type Side } from "./reports.js";

test.each([
  ["Last year three people died when a train derailed near Selm.", true],
  ["In 2019, a ferry sank off Orvik with 40 people on board.", true],
  ["Two years ago a mill burned down in Tarnby.", true],
  ["A worker died in the same pit six months earlier.", true],
  ["Vor drei Jahren war in Selm ein Zug entgleist.", true],
  ["L'an dernier, un train avait déraillé près de Selm.", true],
  ["El año pasado murieron tres personas en Selm.", true],
  ["L'anno scorso un treno era deragliato a Selm.", true],
  ["В прошлом году под Орском сошёл с рельсов поезд.", true],
  ["Last year's champion won again.", false],
  ["Profit was up 4 per cent from 31 million crowns last year.", false],
  ["The plant made fewer cars than last year.", false],
  ["In 2024, the bridge will be closed for repairs.", false],
  ["In 2025, the line is to be rebuilt.", false],
  ["Last week two guards were hurt there.", false],
  ["The driver, who moved to Selm last year, was not hurt.", false],
])("%s recalls an earlier event: %s", (sentence, expected) => {
  expect(recallsEarlier(sentence, 2024)).toBe(expected);
});

test.each([
  ["The derailment closed the line for weeks.", true],
  ["It was put down to a broken rail.", true],
  ["The company will replace the sleepers.", false],
  ["Police asked for witnesses.", false],
])("goes on about last year's derailment: %s: %s", (sentence, expected) => {
  expect(goesOnAbout("Last year three people died when a train derailed near Selm.", sentence)).toBe(
    expected,
  );
});

test("a bare year tells nothing where the report has no date", () => {
  expect(recallsEarlier("In 2019, a ferry sank off Orvik.", Number.NaN)).toBe(false);
});

const derailment: Side = [
  "Three die as train derails near Selm",
  "Three people died on Saturday when a passenger train left the rails near Selm and hit a bridge. Eleven others were taken to hospital. The line between Selm and Bracke is closed. Rail safety inspectors have opened an inquiry into the derailment.",
];
const fire: Side = [
  "Two dead in fire at Orvik sawmill",
  "Two workers died on Saturday in a fire at the Halvor sawmill in Orvik. It began in a drying kiln. Firemen needed six hours to put it out. The police are looking into the cause of the blaze.",
];
const ferry: Side = [
  "Ferry with 40 aboard sinks off Lindvik",
  "The ferry Tora sank on Saturday off Lindvik with 40 people on board. Coastguards rescued all of them. Captain Ola Rusten said water had come in through the bow door. Divers will look for the wreck.",
];

const different: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "a freight train, and the derailment of last year that it recalls",
    [
      "Freight train derails near Marn",
      "A freight train left the rails near Marn on Monday and blocked the line. Nobody was hurt. Four wagons with timber fell over. Last year three people died when a passenger train derailed near Selm and hit a bridge. The derailment closed the line between Selm and Bracke for weeks.",
    ],
    derailment,
  ],
  [
    "a fire in a sawmill, and the one of two years ago",
    [
      "Fire destroys sawmill in Tarnby",
      "A fire destroyed a sawmill in Tarnby on Monday night. Nobody was there when it began. The owner puts the damage at 30 million crowns. Two years ago two workers died in a fire at the Halvor sawmill in Orvik.",
    ],
    fire,
  ],
  [
    "a ferry aground, and the one that sank six months before",
    [
      "Ferry runs aground near Kvale",
      "The ferry Signe ran aground near Kvale on Monday with 60 people on board. A tug pulled her free at noon. The ferry Tora sank off Lindvik with 40 people on board six months ago. The company said its bow doors had been replaced.",
    ],
    ferry,
  ],
];
const country: Side = [
  "Three die as train derails in Norland",
  "Three people died on Saturday when a passenger train left the rails in the north of Norland. Eleven others were taken to hospital in Bracke. Rail safety inspectors have opened an inquiry.",
];

test.each(different)("apart: %s", (_, a, b) => {
  const { stories, told } = judgedPair(a, b);
  expect(stories, told).toBe(2);
});

const same: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "one derailment, of which one report recalls an earlier one",
    [
      "Passenger train leaves the rails near Selm, three killed",
      "A passenger train left the rails near Selm on Saturday, killing three people. Eleven were taken to hospital. The train hit a bridge on the line to Bracke. Last year a freight train derailed near Marn, and nobody was hurt.",
    ],
    derailment,
  ],
  [
    "one fire, of which both reports recall an earlier one",
    [
      "Sawmill fire in Orvik kills two",
      "Two workers were killed in a fire at the Halvor sawmill in Orvik on Saturday. The fire began in a kiln. Two years ago a fire destroyed a sawmill in Tarnby.",
    ],
    [fire[0], `${fire[1]} Two years ago the sawmill in Tarnby burned down.`],
  ],
  [
    "one train, the hospital's town named where one report recalls an earlier year",
    [
      "Train leaves the rails in Norland and kills three",
      "A passenger train left the rails in the north of Norland on Saturday. Three people died and eleven were hurt. Rail safety inspectors have begun an inquiry. Last year a tram had hit a lorry in Bracke.",
    ],
    country,
  ],
  [
    "one ferry, whose own history is told",
    [
      "Ferry sinks off Lindvik, all 40 rescued",
      "All 40 people on board were rescued when the ferry Tora sank off Lindvik on Saturday. Six months ago the Tora had run aground off Lindvik. Captain Ola Rusten said water came in through the bow door.",
    ],
    ferry,
  ],
];
test.each(same)("one story: %s", (_, a, b) => {
  const { stories, told } = judgedPair(a, b);
  expect(stories, told).toBe(1);
});
