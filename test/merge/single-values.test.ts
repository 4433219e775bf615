/** What an event has only one of, and states that exclude each other, told by two reports in words of their own. */
import { describe, expect, it } from "vitest";
import { reported } from "../group/reports.js";
import { tell } from "./articles.js";

const at = (hour: number) => `2026-03-10T${String(hour).padStart(2, "0")}:00:00Z`;

const shown = (one: string, other: string, hours = 0) =>
  tell(
    reported([
      { id: "a", title: "First report of the morning", text: one, published: at(9), source: "Ledger" },
      { id: "b", title: "Another paper's account", text: other, published: at(9 + hours), source: "Courier" },
    ]),
  ).disagreements.map(({ what, versions }) => [what, ...versions.map(({ value }) => value.text)].join(" | "));

describe("single values in other words", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "The siege of the bank lasted six hours.",
      "It was over after an eleven-hour siege.",
      "duration | six hours | eleven-hour",
    ],
    [
      "The quake lasted 40 seconds.",
      "The ground shook for nearly two minutes.",
      "duration | 40 seconds | nearly two minutes",
    ],
    [
      "The epicentre lay 30 km north of Sarpe.",
      "The quake was centred 80 km from Sarpe.",
      "distance | 30 km | 80 km",
    ],
    [
      "The plane went down in the woods of Orne, 130 miles northwest of Vello.",
      "The wreck lies in Orne, about 230 km (143 miles) west of the capital, Vello, with 300 km to go.",
      "",
    ],
    [
      "The fire began in the kitchen of the hotel.",
      "The blaze broke out in a hotel laundry.",
      "fire | kitchen | laundry",
    ],
    [
      "The bomb was hidden in a rucksack.",
      "The explosives had been packed into a car.",
      "bomb | rucksack | car",
    ],
    [
      "The landslide was set off by heavy rain.",
      "Blasting at a quarry caused the landslide.",
      "cause | heavy rain | Blasting at a quarry",
    ],
    [
      "The new bridge will open in March.",
      "The new bridge is to go into service in May.",
      "month | March | May",
    ],
    [
      "The princess gave birth to a boy.",
      "The princess has given birth to a daughter.",
      "baby | boy | daughter",
    ],
    [
      "Unemployment fell to 5.2 percent.",
      "The jobless rate stood at 5.8 percent.",
      "rate | 5.2 percent | 5.8 percent",
    ],
    [
      "The thieves took jewels worth $2 million.",
      "The stolen jewels were valued at $5 million.",
      "cost | $2 million | $5 million",
    ],
    [
      "The plane crashed 20 minutes after take-off.",
      "The plane vanished 50 minutes after take-off.",
      "time after the start | 20 minutes | 50 minutes",
    ],
    [
      "The victim was a 34-year-old teacher.",
      "A teacher, 43, died in the river.",
      "teacher | 34-year-old | 43",
    ],
    [
      "Nobody was hurt when the crane fell in Orle.",
      "The falling crane injured two workers in Orle.",
      "hurt | Nobody | two workers",
    ],
  ])("%s / %s: %s", (one, other, expected) => {
    expect(shown(one, other)).toEqual(expected === "" ? [] : [expected]);
  });

  it.each<[one: string, other: string]>([
    ["The siege of the bank lasted six hours.", "The search of the woods lasted eleven hours."],
    ["The siege of the bank lasted six hours.", "The siege of the bank lasted more than five hours."],
    ["The siege began six hours ago.", "The siege of the bank lasted eleven hours."],
    ["The office is 15 miles north of Selm.", "A motorist 50 miles north of Selm saw the car."],
    ["The quake was centred 30 km from Sarpe.", "The quake was centred 80 km from Orle."],
    ["The quake was centred 50 km from Sarpe.", "The quake was centred 31 miles from Sarpe."],
    ["The fire began in the kitchen of the hotel.", "Guests of the hotel fled to the laundry."],
    ["The fire began in the cellar.", "The blaze started in the basement."],
    ["The landslide was set off by heavy rain.", "Blasting at a quarry caused the explosion."],
    ["The landslide was set off by heavy rain.", "Heavy rainfall caused the landslide."],
    ["The bridge will open in March.", "The museum will open in May."],
    ["The bridge opened in March.", "The bridge will open for lorries in May 2028."],
    ["The princess gave birth to a boy.", "Her sister has two girls."],
    ["Unemployment fell to 5.2 percent.", "Inflation rose to 5.8 percent."],
    ["The thieves took jewels worth $2 million.", "The thieves took paintings valued at $5 million."],
    ["The thieves took jewels worth £88m.", "The thieves took jewels worth €103 million."],
    ["The plane crashed 20 minutes after take-off.", "Ten minutes after take-off lunch was served."],
    ["A 20-year-old student was arrested.", "A student, 23, died in hospital."],
    [
      "A 14-year-old boy shot and killed his 9-year-old brother in Orle.",
      "The 9-year-old boy who was shot and killed in Orle has been named.",
    ],
    ["No one else was hurt when the crane fell on its driver.", "The falling crane injured two workers."],
    [
      "No passengers were hurt when the ferry ran aground.",
      "Two sailors were hurt when the ferry ran aground.",
    ],
  ])("no difference: %s / %s", (one, other) => {
    expect(shown(one, other)).toEqual([]);
  });
});

describe("states that exclude each other", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "The driver of the bus was sober.",
      "Tests showed that the bus driver had been drinking.",
      "alcohol | was sober | had been drinking",
    ],
    [
      "The sailors were freed after their firm paid a ransom.",
      "No money changed hands for the sailors.",
      "ransom | paid a ransom | No money changed hands",
    ],
    [
      "The goalkeeper will miss the final.",
      "The goalkeeper is fit and will play in the final.",
      "selection | will miss | will play",
    ],
    ["The rebels captured the airport.", "Troops still held the airport.", "control | captured | still held"],
    [
      "The bishop apologised to the families.",
      "The bishop has offered no apology to the families.",
      "apology | apologised | no apology",
    ],
    [
      "The pool in Merrin will stay open all winter.",
      "The pool in Merrin will be closed all winter.",
      "opening | stay open | will be closed",
    ],
    [
      "The gunman was a stranger to the baker of Merrin.",
      "The gunman and the baker of Merrin had been friends.",
      "acquaintance | was a stranger | had been friends",
    ],
    [
      "The guard of the safe was asleep when the thieves came.",
      "The guard of the safe was awake when the thieves came.",
      "sleep | was asleep | was awake",
    ],
    [
      "The bridge plan needs the approval of the council of Merrin.",
      "The bridge plan does not need the approval of the council of Merrin.",
      "plan | needs the approval | does not need the approval",
    ],
    [
      "Senator Ruiz voted for the pensions bill.",
      "Senator Ruiz voted against the pensions bill.",
      "Senator Ruiz | voted for the pensions bill | voted against the pensions bill",
    ],
    [
      "The mayor knew of the cracks.",
      "The mayor had not been told about the cracks.",
      "knowledge | knew of | had not been told about",
    ],
    [
      "The chancellor will not seek a third term.",
      "The chancellor plans to run for a third term.",
      "candidacy | will not seek a third term | plans to run for",
    ],
    [
      "The singer is recovering well.",
      "The condition of the singer has worsened.",
      "condition | is recovering well | condition of the singer has worsened",
    ],
    [
      "The water in Selm is safe to drink.",
      "Residents of Selm were told to boil their water.",
      "drinking water | safe to drink | boil their water",
    ],
    [
      "Jo Lund was found guilty of fraud.",
      "Jo Lund has been cleared of fraud.",
      "trial | found guilty | cleared of",
    ],
    [
      "The girl was found alive.",
      "Searchers recovered the girl's body.",
      "search | found alive | recovered the girl's body",
    ],
    [
      "The pilots called off the strike.",
      "The pilots will walk out on Friday.",
      "strike | called off the strike | will walk out",
    ],
  ])("%s / %s: %s", (one, other, expected) => {
    expect(shown(one, other)).toEqual([expected]);
  });

  it.each<[one: string, other: string, hours: number]>([
    // Who is fit in the evening may have been hurt in the morning.
    ["The goalkeeper will miss the final.", "The goalkeeper is fit and will play in the final.", 14],
    ["The goalkeeper will miss the final.", "The captain of the rowers will play in the final.", 0],
    ["The goalkeeper will miss the final.", "The goalkeeper will play in the charity match.", 0],
    ["The driver of the bus was sober.", "The driver of the lorry had been drinking.", 0],
    ["The driver may have been drinking.", "The driver was sober.", 0],
    ["The mayor knew of the cracks.", "The mayor had not been told about the theft.", 0],
    ["The rebels captured the airport.", "Troops still held the harbour.", 0],
    ["The bishop apologised to the families.", "The abbot has offered no apology to the families.", 0],
    ["Ivo Marsh resigned as head of the bank.", "Ivo Marsh was dismissed as head of the choir.", 0],
  ])("no difference: %s / %s", (one, other, hours) => {
    expect(shown(one, other, hours)).toEqual([]);
  });
});
