/** Instalments of a series are no event, and reports of one event are no instalments. */
import { describe, expect, it, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { explainPair } from "../../src/group/explain-pair.js";
import { groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import { conflictOf } from "../../src/group/series/instalments.js";
import type { Article } from "../../src/model.js";
import { inEnglish } from "../site/words.js";
import { arrangements, reported } from "./reports.js";

/** Headline, text, day, outlet. */
type Side = readonly [title: string, text: string, day: string, outlet?: string];

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

function pairOf(a: Side, b: Side): [Article, Article] {
  const side = (id: string, [title, text, published, source = "The Paper"]: Side) => ({
    id,
    title,
    text,
    published,
    source,
  });
  return reported([side("a", a), side("b", b)]) as [Article, Article];
}

/** Two instalments, and what tells them apart. */
const instalments: readonly (readonly [kind: string, told: string, a: Side, b: Side])[] = [
  [
    "lottery numbers",
    "one tells of Saturday, the other of Wednesday",
    [
      "Saturday lottery numbers",
      "The winning numbers in Saturday's draw of the National Lottery were 4, 17, 23, 31, 38 and 44. The bonus ball was 9. Nobody won the jackpot of 3.2 million.",
      "2024-03-02",
    ],
    [
      "Wednesday lottery numbers",
      "The winning numbers in Wednesday's draw of the National Lottery were 2, 11, 19, 28, 36 and 47. The bonus ball was 5. Nobody won the jackpot of 4.1 million.",
      "2024-03-06",
    ],
  ],
  [
    "lottery numbers without a day",
    "one gives 4, the other 2",
    [
      "Winning lottery numbers",
      "The winning numbers in the National Lottery draw were 4, 17, 23, 31, 38 and 44. The bonus ball was 9. Nobody won the jackpot.",
      "2024-03-02",
    ],
    [
      "Winning lottery numbers",
      "The winning numbers in the National Lottery draw were 2, 11, 19, 28, 36 and 47. The bonus ball was 5. Nobody won the jackpot.",
      "2024-03-06",
    ],
  ],
  [
    "market reports",
    "one tells of Tuesday, the other of Wednesday",
    [
      "Stocks close higher as banks gain",
      "The Arden 50 index closed 0.8% higher at 4,210 points on Tuesday, led by banks. Brent crude rose 1.2% to 84 dollars a barrel. The crown was little changed.",
      "2024-03-05",
    ],
    [
      "Stocks close lower as banks slip",
      "The Arden 50 index closed 0.4% lower at 4,193 points on Wednesday, dragged down by banks. Brent crude fell 0.9% to 83 dollars a barrel. The crown was little changed.",
      "2024-03-06",
    ],
  ],
  [
    "match reports",
    "one is about Rovers, the other about Wanderers",
    [
      "Rovers 2-1 Athletic: late goal wins it",
      "At Mill Road on Saturday, Rovers beat Athletic 2-1. Dan Hurst scored the winner in the 88th minute. It leaves Rovers third in the table.",
      "2024-03-02",
    ],
    [
      "Wanderers 3-1 County: late goal wins it",
      "At Priory Park on Saturday, Wanderers beat County 3-1. Lee Monk scored the winner in the 81st minute. It leaves Wanderers ninth in the table.",
      "2024-03-02",
    ],
  ],
  [
    "court lists",
    "one tells of Monday, the other of Tuesday",
    [
      "Court list: Northfield magistrates",
      "The following appeared before Northfield magistrates on Monday. Alan Petty, 34, of Mill Lane, was fined 200 for speeding. Joan Birch, 51, of High Street, was fined 90 for having no ticket.",
      "2024-03-04",
    ],
    [
      "Court list: Northfield magistrates",
      "The following appeared before Northfield magistrates on Tuesday. Kevin Marsh, 28, of Station Road, was fined 150 for speeding. Rita Cole, 63, of Park Row, was fined 60 for having no ticket.",
      "2024-03-05",
    ],
  ],
  [
    "morning briefings",
    "under one headline they tell of different things",
    [
      "Morning briefing",
      "Good morning. The pier is closed, the mayor is on holiday and the library opens late. Bring an umbrella.",
      "2024-03-04",
    ],
    [
      "Morning briefing",
      "Good morning. A new bus line starts, the choir sings at noon and the bakery has won a prize. It will be sunny.",
      "2024-03-05",
    ],
  ],
  [
    "one headline in two towns, in other words",
    "under one headline they tell of different things",
    [
      "Boil water notice lifted",
      "Residents of Ashby may drink from the tap again, the utility said on Friday. A pump had failed at Elm Hill.",
      "2024-06-07",
      "Ashby News",
    ],
    [
      "Boil water notice lifted",
      "Tests show that supplies in Barton are clean once more. Bacteria had been found last week near Quay Farm, said Rob Lane of the works.",
      "2024-06-07",
      "Barton News",
    ],
  ],
  [
    "earthquakes of one day",
    "one is about Lerna, the other about Oren",
    [
      "Magnitude 4.9 quake hits near Lerna",
      "An earthquake of magnitude 4.9 struck 20 km south of Lerna on Friday, the survey said. No damage was reported.",
      "2024-03-01",
    ],
    [
      "Magnitude 5.1 quake hits near Oren",
      "An earthquake of magnitude 5.1 struck 35 km north of Oren on Friday, the survey said. No damage was reported.",
      "2024-03-01",
    ],
  ],
  [
    "fires in two towns",
    "one is about Ashby, the other about Barton",
    [
      "Two hurt in house fire in Ashby",
      "Two people were taken to hospital after a fire in a house in Ashby on Sunday. Firefighters were called to Elm Road at 03.10 and put the blaze out within an hour.",
      "2024-03-03",
    ],
    [
      "Two hurt in house fire in Barton",
      "Two people were taken to hospital after a fire in a house in Barton on Sunday. Firefighters were called to Quay Lane at 04.45 and put the blaze out within an hour.",
      "2024-03-03",
    ],
  ],
  [
    "recalls of one maker",
    "one has plum jam where the other has liver pate",
    [
      "Recall: Velora plum jam may contain glass",
      "The Food Office warns consumers not to eat Velora plum jam, sold in 340 g jars. The jam may contain glass.",
      "2024-03-03",
    ],
    [
      "Recall: Velora liver pate may contain metal",
      "The Food Office warns consumers not to eat Velora liver pate, sold in 200 g tins. The pate may contain metal.",
      "2024-03-03",
    ],
  ],
  [
    "forecasts in German",
    "one tells of Montag, the other of Dienstag",
    [
      "Das Wetter für Marlingen",
      "Am Montag ist es heiter bis wolkig bei Höchstwerten um 18 Grad. Der Wind weht schwach aus West. Am Abend kann es örtlich regnen.",
      "2024-05-06",
    ],
    [
      "Das Wetter für Marlingen",
      "Am Dienstag ist es heiter bis wolkig bei Höchstwerten um 21 Grad. Der Wind weht schwach aus Süd. Am Abend kann es örtlich regnen.",
      "2024-05-07",
    ],
  ],
  [
    "forecasts in Chinese",
    "one tells of 周一, the other of 周二",
    [
      "海港市天气预报",
      "周一海港市晴转多云，最高气温18度，最低气温9度，北风三级。气象台提醒市民早晚温差较大，注意添衣。",
      "2024-05-06",
    ],
    [
      "海港市天气预报",
      "周二海港市晴转多云，最高气温22度，最低气温12度，南风二级。气象台提醒市民早晚温差较大，注意添衣。",
      "2024-05-07",
    ],
  ],
  [
    "quarters in German",
    "one reports the first quarter, the other the second quarter",
    [
      "Halden steigert Gewinn im ersten Quartal um 8 Prozent",
      "Die Werft Halden hat im ersten Quartal 41 Millionen Euro verdient, 8 Prozent mehr als vor einem Jahr. Der Umsatz stieg auf 390 Millionen Euro.",
      "2024-04-25",
    ],
    [
      "Werft Halden legt im zweiten Quartal zu",
      "Fähren sind gefragt: Halden verdiente im zweiten Quartal 47 Millionen Euro. Der Vorstand hob die Prognose an.",
      "2024-07-25",
    ],
  ],
  [
    "accounts of two years",
    "one gives 9%, the other 12%",
    [
      "Halden full-year profit rises 9%",
      "Halden's profit in 2023 rose 9% to 160 million euros on sales of 1.6 billion, the shipbuilder said.",
      "2024-02-20",
    ],
    [
      "Halden full-year profit rises 12%",
      "Halden's profit in 2024 rose 12% to 179 million euros on sales of 1.7 billion, the shipbuilder said.",
      "2025-02-20",
    ],
  ],
  [
    "monthly figures",
    "one reports March, the other April",
    [
      "Unemployment in Arden falls to 4.1% in March",
      "Unemployment in Arden fell to 4.1% in March from 4.3% a month before, the statistics office said. The number of people out of work fell by 12,000.",
      "2024-04-10",
    ],
    [
      "Unemployment in Arden falls to 4.0% in April",
      "Unemployment in Arden fell to 4.0% in April from 4.1% a month before, the statistics office said. The number of people out of work fell by 7,000.",
      "2024-05-10",
    ],
  ],
  [
    "stages of a race",
    "one is stage 4, the other stage 5",
    [
      "Tour of Calder: Moe wins stage 4",
      "Ana Moe won in a sprint after a flat day from Lerna to Oren.",
      "2024-06-04",
    ],
    [
      "Moe again: stage 5 of the Tour of Calder goes to her",
      "Another day, another win: Ana Moe got away in the hills before Kyrna.",
      "2024-06-05",
    ],
  ],
  [
    "alerts",
    "one is about Mia Torres, the other about Jon Webb",
    [
      "Amber Alert issued for 6-year-old girl in Calder",
      "Police in Calder issued an Amber Alert on Friday for Mia Torres, 6, last seen in Lerna in a red Ford. Call 911 if you see her.",
      "2024-06-07",
    ],
    [
      "Amber Alert issued for 9-year-old boy in Calder",
      "Police in Calder issued an Amber Alert on Friday for Jon Webb, 9, last seen in Oren in a white Toyota. Call 911 if you see him.",
      "2024-06-07",
    ],
  ],
  [
    "obituaries",
    "one tells of the death of Marit Sund, the other of Pavel Koss",
    [
      "Chess champion Marit Sund dies at 77",
      "The chess player Marit Sund, who won four titles, has died aged 77, her club said.",
      "2024-06-07",
    ],
    [
      "The cook who fed a city: Pavel Koss, 1947-2024",
      "Pavel Koss, whose kitchen fed thousands in the war, has died at the age of 77.",
      "2024-06-07",
    ],
  ],
  [
    "storms",
    "one is about Hurricane Odile, the other about Hurricane Pia",
    [
      "Hurricane Odile tears through Port Anka",
      "Hurricane Odile tore roofs off in Port Anka on Sunday and left 30,000 without power, said mayor Dorin Vasile.",
      "2024-09-01",
    ],
    [
      "Port Anka hit by Hurricane Pia",
      "For the second time in a month Port Anka was without power on Friday. Pia flooded the harbour, mayor Dorin Vasile said.",
      "2024-09-20",
    ],
  ],
  [
    "an anniversary and its event",
    "one reports the event, the other looks back at it",
    [
      "Dam at Hollen bursts, 31 dead",
      "The dam above Hollen burst in the night to Sunday. Thirty-one people drowned, said Governor Ines Vidal.",
      "2014-05-04",
    ],
    [
      "Hollen remembers the night of the flood",
      "Ten years after the dam above Hollen burst, candles burned for the 31 people who drowned.",
      "2024-05-04",
    ],
  ],
];

/** Two reports of one event, told in one mould. */
const reports: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "a toll that rises within the day",
    [
      "Quake in Sorenia kills 3",
      "An earthquake of magnitude 6.1 struck Sorenia on Monday, killing at least three people and injuring 20, officials said. Houses fell in Port Anka. Mayor Dorin Vasile asked for tents.",
      "2024-03-11T04:00:00Z",
    ],
    [
      "Quake in Sorenia kills 9",
      "An earthquake of magnitude 6.1 struck Sorenia on Monday, killing at least nine people and injuring 75, officials said. Houses fell in Port Anka. Mayor Dorin Vasile asked for tents.",
      "2024-03-11T09:00:00Z",
    ],
  ],
  [
    "a toll that rises overnight",
    [
      "Death toll from Sorenia quake rises to 12",
      "The death toll from the earthquake in Sorenia rose to 12 on Tuesday, officials said, with 140 injured. Port Anka was worst hit.",
      "2024-03-12",
    ],
    [
      "Death toll from Sorenia quake rises to 19",
      "The death toll from the earthquake in Sorenia rose to 19 on Wednesday, officials said, with 210 injured. Port Anka was worst hit.",
      "2024-03-13",
    ],
  ],
  [
    "a city and its district",
    [
      "Man shot dead in Arden City",
      "A 23-year-old man was shot dead in Arden City late on Friday, police said. He was hit in the chest at 22:40. Detective Carol Hume asked for witnesses.",
      "2024-03-11",
      "The Ledger",
    ],
    [
      "Man shot dead in Millbrook",
      "A 23-year-old man was shot dead in Millbrook late on Friday, police said. He was hit in the chest at 22:40. Detective Carol Hume asked for witnesses.",
      "2024-03-11",
      "The Herald",
    ],
  ],
  [
    "an age told differently",
    [
      "Woman, 34, dies in Kestrel Street fire",
      "A woman of 34 died in a fire in Kestrel Street in Lerna on Monday, the fire service said. Two children were saved by a neighbour.",
      "2024-03-11",
      "The Ledger",
    ],
    [
      "Woman, 35, dies in Kestrel Street fire",
      "A woman of 35 died in a fire in Kestrel Street in Lerna on Monday, the fire service said. Two children were saved by a neighbour.",
      "2024-03-11",
      "The Herald",
    ],
  ],
  [
    "names spelt in two ways",
    [
      "Zelenskyy meets Erdogan in Ankara",
      "President Volodymyr Zelenskyy met President Recep Erdogan in Ankara on Friday for talks about grain.",
      "2024-03-08",
    ],
    [
      "Zelensky meets Erdoğan in Ankara",
      "President Vladimir Zelensky met President Recep Erdoğan in Ankara on Friday for talks about grain.",
      "2024-03-08",
    ],
  ],
  [
    "one text that names the paper it stands in",
    [
      "Ferry runs aground off Oren",
      "The ferry Astrid ran aground off Cape Oren on Friday with 42 people on board, the coast guard told the Bay Post. Nobody was hurt. A tug is on its way from Lerna.",
      "2024-03-08",
      "The Bay Post",
    ],
    [
      "Ferry runs aground off Oren",
      "The ferry Astrid ran aground off Cape Oren on Friday with 42 people on board, the coast guard told Coast Courier. Nobody was hurt. A tug is on its way from Lerna.",
      "2024-03-08",
      "Coast Courier",
    ],
  ],
  [
    "a magnitude put right",
    [
      "Magnitude 5.8 quake strikes off Sorenia",
      "An earthquake of magnitude 5.8 struck off the coast of Sorenia on Monday, the centre said. It was felt at 05:47 local time at a depth of 12 kilometres.",
      "2024-03-11",
    ],
    [
      "Magnitude 5.6 quake strikes off Sorenia",
      "An earthquake of magnitude 5.6 struck off the coast of Sorenia on Monday, the centre said. It was felt at 05:47 local time at a depth of 10 kilometres.",
      "2024-03-11",
    ],
  ],
  [
    "a count that goes on",
    [
      "Ruiz leads with 52% after half of votes counted",
      "Elena Ruiz leads the race for governor of Calder with 52% of the vote, with 50% of ballots counted on Tuesday. Sam Teague has 45%.",
      "2024-11-05T20:00:00Z",
    ],
    [
      "Ruiz leads with 51% as most votes counted",
      "Elena Ruiz leads the race for governor of Calder with 51% of the vote, with 85% of ballots counted on Tuesday. Sam Teague has 47%.",
      "2024-11-05T22:00:00Z",
    ],
  ],
  [
    "one wire text with two witnesses",
    [
      "Bus crashes into shop in Lerna",
      'A bus crashed into a shop in Lerna on Friday, hurting six people. "It was like a bomb," said shopkeeper Ana Moe. The driver was taken to hospital.',
      "2024-03-08",
      "The Ledger",
    ],
    [
      "Bus crashes into shop in Lerna",
      'A bus crashed into a shop in Lerna on Friday, hurting six people. "I heard screams," said student Lee Monk. The driver was taken to hospital.',
      "2024-03-08",
      "The Herald",
    ],
  ],
  [
    "a memorial told twice",
    [
      "Hollen remembers the night of the flood",
      "Ten years after the dam above Hollen burst, candles burned for the 31 people who drowned.",
      "2024-05-04",
    ],
    [
      "Candles for the dead of Hollen",
      "Candles were lit in Hollen on Saturday for the 31 people who drowned when the dam burst.",
      "2024-05-05",
    ],
  ],
];

describe("instalments of one series", () => {
  test.each(instalments)("%s", (_, told, a, b) => {
    for (const [arrangement, [first, second]] of arrangements(pairOf(a, b)) as [
      string,
      [Article, Article],
    ][]) {
      expect([arrangement, inEnglish(conflictOf(first, second)?.remark)]).toEqual([arrangement, told]);
      const { groups } = groupArticles([first, second], options);
      expect([arrangement, groups.map(({ articles }) => articles.length)]).toEqual([arrangement, [1, 1]]);
      const explained = explainPair(first, second, [first, second], options);
      expect(explained).toMatchObject({ decision: "different events", together: false });
      expect(explained.reasons[0]).toMatchObject({ rule: "series", weight: 0 });
      expect(inEnglish(explained.reasons[0]?.remark)).toContain(told);
    }
  });
});

describe("reports of one event", () => {
  test.each(reports)("%s", (_, a, b) => {
    for (const [arrangement, [first, second]] of arrangements(pairOf(a, b)) as [
      string,
      [Article, Article],
    ][]) {
      expect([arrangement, conflictOf(first, second)]).toEqual([arrangement, null]);
    }
  });
});

describe("one form that one outlet fills in", () => {
  const quake = (day: string, date: string, outlet = "Quake Watch", rest = ""): Side => [
    "Magnitude 5.4 quake shakes Lerna",
    `A magnitude 5.4 earthquake shook Lerna on ${day}, the survey said. There were no reports of damage.${rest}`,
    date,
    outlet,
  ];
  const pier = (day: string, date: string): Side => [
    "Work on the pier at Sandvik",
    `Work on the pier at Sandvik was stopped on ${day} because of high waves, the port said. It will go on when the wind drops.`,
    date,
    "Sandvik News",
  ];

  test.each<[string, Side, Side]>([
    ["two quakes", quake("Monday", "2026-09-14"), quake("Wednesday", "2026-09-16")],
    ["two quakes, saved on one day", quake("Monday", "2026-09-16"), quake("Wednesday", "2026-09-16")],
    ["two stops", pier("Tuesday", "2026-09-15"), pier("Thursday", "2026-09-17")],
  ])("%s are two events, by the day", (_, a, b) => {
    const [first, second] = pairOf(a, b);
    expect(inEnglish(conflictOf(first, second)?.remark)).toMatch(
      /^one tells of \w+day, the other of \w+day$/,
    );
    expect(groupArticles([first, second], options).groups.length).toBe(2);
  });

  test.each<[string, Side, Side]>([
    // Who prints the text of another may put its own day.
    ["another outlet", quake("Monday", "2026-09-14"), quake("Tuesday", "2026-09-14", "Lerna Times")],
    [
      "a text that has grown",
      quake("Monday", "2026-09-14"),
      quake(
        "Tuesday",
        "2026-09-14",
        "Quake Watch",
        " Roofs fell in two villages above the lake, where rescuers looked for a shepherd and his dog until the evening came.",
      ),
    ],
  ])("%s is no other event", (_, a, b) => {
    expect(conflictOf(...pairOf(a, b))).toBeNull();
  });
});

test("what tells instalments apart does not depend on which comes first, and names the first's first", () => {
  const [, told, a, b] = instalments[7] as (typeof instalments)[number];
  const [first, second] = pairOf(a, b);
  expect(inEnglish(conflictOf(first, second)?.remark)).toBe(told);
  expect(inEnglish(conflictOf(second, first)?.remark)).toBe("one is about Oren, the other about Lerna");
});

describe("one headline that names a period", () => {
  const closures = (title: string, published: string, where: string, more = ""): Side => [
    title,
    `Passengers are asked to note the following closures on the harbour line. Tuesday, 23.00 to 04.00: ${where}. Buses run instead.${more}`,
    published,
    "Hafenbahn",
  ];
  const rails = "Kai to Messe, for new rails";
  const bridge = "Zoo to Werft, for a test of the bridge and its lifts";
  const tickets = " Tickets stay valid, and the night fare is not asked for.";

  it.each<[title: string, days: [string, string], groups: number]>([
    ["Harbour line: night closures this week", ["2025-04-07", "2025-04-22"], 2],
    ["Harbour line: night closures this week", ["2025-04-07", "2025-04-13"], 2],
    ["Hafenbahn: Sperrungen diese Woche", ["2025-04-07", "2025-04-22"], 2],
    ["Harbour line: closures today", ["2025-04-07", "2025-04-08"], 2],
  ])("%s, of %j", (title, [first, second], groups) => {
    const pair = pairOf(closures(title, first, rails), closures(title, second, bridge, tickets));
    expect(groupArticles(pair, options).groups.length).toBe(groups);
  });

  it.each<[why: string, title: string, days: [string, string]]>([
    ["the same text again", "Harbour line: night closures this week", ["2025-04-07", "2025-04-22"]],
    [
      "a text added to within the week",
      "Harbour line: night closures this week",
      ["2025-04-07", "2025-04-12"],
    ],
    ["a headline without a period", "Harbour line: night closures", ["2025-04-07", "2025-04-22"]],
  ])("is no conflict: %s", (why, title, [first, second]) => {
    const later = closures(title, second, rails, why.startsWith("the same") ? "" : tickets);
    expect(conflictOf(...pairOf(closures(title, first, rails), later))).toBeNull();
  });
});

test("instalments are linked as a series", () => {
  const forecast = (id: string, day: string, date: string, high: number, wind: string) => ({
    id,
    title: "Weather for Marlow Bay and the coast",
    text: `${day} will start dry, with clouds building over Marlow Bay in the afternoon. Highs of ${high} degrees are expected on the coast, the Calder Weather Office said. Winds will be light from the ${wind}.`,
    published: date,
    source: "The Bay Post",
  });
  const grouping = groupArticles(
    reported([
      forecast("d1", "Monday", "2024-05-06", 18, "west"),
      forecast("d2", "Tuesday", "2024-05-07", 20, "north"),
      forecast("d3", "Wednesday", "2024-05-08", 15, "east"),
    ]),
    options,
  );
  expect(grouping.groups.map(({ articles }) => articles)).toEqual([["d1"], ["d2"], ["d3"]]);
  expect(arcs(grouping)).toContainEqual(
    expect.objectContaining({
      a: 0,
      b: 1,
      relation: "later",
      reason: {
        code: "series",
        values: { difference: { code: "told.apart", values: { one: "Monday", other: "Tuesday" } } },
      },
    }),
  );
});
