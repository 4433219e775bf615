/** Values that two or three short reports of one event give differently, in the words that news uses for them. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const report = (id: string, iso: string, headline: string, ...sentences: readonly string[]): Article => ({
  ...article(id, headline, sentences),
  source: { name: id, domain: null, url: null, readMore: null, agency: null },
  published: { iso, precision: "minute", from: "published" },
});

/** What is shown as different: verdict, matter and values. */
const shown = (...articles: readonly Article[]) =>
  tell(articles).disagreements.map(({ verdict, what, versions }) =>
    [verdict, what, ...versions.map(({ value }) => value.text)].join(" | "),
  );
const at9 = "2026-03-10T09:00:00Z";
const at905 = "2026-03-10T09:05:00Z";
const pair = (one: string, other: string) =>
  shown(
    report("a", at9, "First report of the morning", one),
    report("b", at905, "Another paper's account", other),
  );

describe("values in other words", () => {
  it.each<[one: string, other: string, expected: string]>([
    [
      "A magnitude 6.1 earthquake struck off Karu island on Wednesday, the survey said.",
      "A 5.8 earthquake shook Karu island on Wednesday, the weather agency said.",
      "contradiction | magnitude | 6.1 | 5.8",
    ],
    [
      "The tremor struck off Karu island at a depth of 10 km, the survey said.",
      "The tremor struck off Karu island 33 km below the sea, the weather agency said.",
      "contradiction | depth | 10 km | 33 km",
    ],
    [
      "Petra Holm won the presidential election in Sunde with 52 percent of the vote.",
      "Petra Holm was elected president of Sunde, taking 55.4 percent of the vote.",
      "contradiction | vote share | 52 percent | 55.4 percent",
    ],
    [
      "Storm Anna left 12,000 homes without power in Westmark, the grid operator said.",
      "15,000 homes lost power when Storm Anna struck Westmark, police said.",
      "contradiction | without power | 12,000 | 15,000",
    ],
    [
      "Corvex agreed to buy the chipmaker Lumina for $3.2 billion in cash.",
      "Corvex is to acquire the chipmaker Lumina in a $3.5 bln cash deal.",
      "contradiction | cost | $3.2 billion | $3.5 bln",
    ],
    [
      "Drivers in Marlow accepted a pay rise of 4.5 percent, the union said.",
      "Bus drivers in Marlow accepted a 5.5 percent pay rise, the union said.",
      "contradiction | pay rise | 4.5 percent | 5.5 percent",
    ],
    [
      "The water stood 1.5 metres high in the market square of Merrin.",
      "The water was 2 metres high in the market square of Merrin.",
      "contradiction | height | 1.5 metres | 2 metres",
    ],
    [
      "A cashier in Corby stole 300,000 euros from the Harbour Trust, a court heard.",
      "A cashier in Corby had stolen 350,000 euros from the Harbour Trust, a court heard.",
      "contradiction | stolen | 300,000 euros | 350,000 euros",
    ],
    [
      "The central bank of Norland raised its key interest rate to 4.5 percent on Thursday.",
      "Norland's central bank lifted its key rate by half a percentage point to 4.75 percent on Thursday.",
      "contradiction | rate | 4.5 percent | 4.75 percent",
    ],
    [
      "Carmaker Nordvo is recalling 40,000 Tarn cars because of faulty brakes, it said on Monday.",
      "Nordvo said on Monday it would call back 42,000 cars of the Tarn model to repair the brakes.",
      "contradiction | recalled | 40,000 | 42,000",
    ],
    [
      "Two gunmen were holding 12 people hostage in a bank in Selm, police said.",
      "Gunmen held 14 hostages in a bank in Selm, the mayor said.",
      "contradiction | hostages | 12 | 14",
    ],
    [
      "The law bans new petrol cars in Norland from 2032.",
      "The law bans the sale of new petrol cars in Norland from 2035.",
      "contradiction | from | 2032 | 2035",
    ],
    [
      "The ban on trawling off Orle will last until 2030, the ministry said.",
      "Trawling off Orle is banned until 2033, the ministry said.",
      "contradiction | until | 2030 | 2033",
    ],
    [
      "Vero bank named Elena Marr as its chief executive.",
      "Vero bank appointed Simon Alder as chief executive.",
      "contradiction | chief executive | Elena Marr | Simon Alder",
    ],
    [
      "A 45-year-old man was killed by a falling tree near Lund in the storm.",
      "One man, 54, died when a tree fell on his car near Lund in the storm.",
      "contradiction | man | 45-year-old | 54",
    ],
    [
      "A cyclist of 52 was killed by a falling tree near Lund in the storm.",
      "A forty-five-year-old cyclist died when a tree fell near Lund in the storm.",
      "contradiction | cyclist | 52 | forty-five-year-old",
    ],
    [
      "Officials in Selm have recorded 64 cases of mumps.",
      "The number of mumps cases in Selm has reached 58, the clinic said.",
      "contradiction | cases | 64 | 58",
    ],
    [
      "Selm Rovers signed the goalkeeper Ida Brook from Orle for 4 million euros.",
      "Goalkeeper Ida Brook joined Selm Rovers from Orle in a deal worth 6 million euros.",
      "contradiction | cost | 4 million euros | 6 million euros",
    ],
    [
      "Goalkeeper Ida Brook has signed a three-year contract with Selm Rovers.",
      "Ida Brook, the goalkeeper, signed a four-year contract with Selm Rovers.",
      "contradiction | contract | three-year | four-year",
    ],
    [
      "The excursion boat that sank on Lake Orn was licensed for 60 people, police said.",
      "The excursion boat that sank on Lake Orn was licensed to carry 85 people, its owner said.",
      "contradiction | capacity | 60 | 85",
    ],
    [
      "The twelve towns agreed to stop the use of pesticides by 2035.",
      "The twelve towns agreed to end the use of pesticides by 2032.",
      "contradiction | until | 2035 | 2032",
    ],
    [
      "Wolf Anders said he would appeal against the verdict.",
      "Anders accepted the verdict and would not appeal, his lawyer said.",
      "contradiction | appeal | would appeal | accepted the verdict and would not appeal",
    ],
    [
      "A bear that escaped from a zoo in Orle was shot dead by police on Friday night.",
      "The bear that escaped from the zoo in Orle has been sedated and caught alive, police said.",
      "contradiction | manhunt | was shot dead by police | been sedated and caught",
    ],
    [
      "Libraries in Selm will close on Mondays, the council decided by 12 votes to 9.",
      "The council of Selm rejected a plan to close libraries on Mondays by 12 votes to 9.",
      "contradiction | bill | council decided | rejected a plan",
    ],
    [
      "The driver of the bus that fell into the river Lor was arrested on Friday.",
      "Police denied on Friday that the driver of the bus had been arrested.",
      "contradiction | driver | was arrested | denied on Friday that the driver of the bus had been arrested",
    ],
  ])("%s / %s", (one, other, expected) => {
    expect(pair(one, other)).toContain(expected);
  });

  it.each<[one: string, other: string]>([
    // A count of quakes is no magnitude, and a share of two people is nobody's.
    [
      "Two earthquake experts flew to Karu island on Wednesday.",
      "A 5.8 earthquake shook Karu island on Wednesday.",
    ],
    [
      "Holm took 52 percent of the vote and Kask 48 percent of the vote in Sunde.",
      "Kask won 45 percent of the vote in Sunde, the commission said.",
    ],
    // "Thousands" is what 15,000 are.
    [
      "Thousands of homes were without power after Storm Anna in Westmark.",
      "15,000 homes lost power when Storm Anna struck Westmark, police said.",
    ],
    // The one is a guess, and the other of another year.
    [
      "Carmaker Nordvo is recalling 40,000 Tarn cars because of faulty brakes.",
      "If the brakes were faulty, Nordvo would recall 60,000 Tarn cars, analysts said.",
    ],
    [
      "The central bank of Norland raised its key rate to 4.5 percent in 2026.",
      "The central bank of Norland raised its key rate to 3.5 percent in 2024.",
    ],
    // Ages too far apart for one person, and a count that is no age.
    [
      "A 45-year-old man was killed by a falling tree near Lund in the storm.",
      "A 19-year-old man died when a tree fell on his car near Lund in the storm.",
    ],
    [
      "A 45-year-old man was killed by a falling tree near Lund in the storm.",
      "A man, 54 metres from his car, was killed by a falling tree near Lund in the storm.",
    ],
    // Two people, by their ages in one report.
    [
      "A 45-year-old man was killed near Lund, and another man, 61, died at Orle.",
      "One man, 61, died when a tree fell on his car at Orle.",
    ],
    ["Vero bank named Elena Marr as its chief executive.", "Vero bank appointed Simon Alder as chairman."],
    // Cases in court are counted, too, and another town has its own.
    [
      "Officials in Selm have recorded 64 cases of mumps since Monday.",
      "The court in Selm heard 58 cases on Monday.",
    ],
    // A side's word against another's is no contradiction of reports.
    [
      "Police said the driver of the bus had been drinking before the crash.",
      "The owner denied that the driver of the bus had been drinking before the crash.",
    ],
    // Two who were sentenced.
    [
      "Wolf Anders said he would appeal against the verdict.",
      "Ole Brandt accepted the verdict and would not appeal, his lawyer said.",
    ],
  ])("no difference: %s / %s", (one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});

describe("a toll without a noun in the headline", () => {
  it("is the one with a noun in the text", () => {
    expect(
      shown(
        report("a", at9, "Mountain accident", "An avalanche killed three hikers above Orle on Sunday."),
        report(
          "b",
          "2026-03-10T19:00:00Z",
          "Four dead above Orle",
          "Four hikers died in the avalanche above Orle on Sunday.",
        ),
      ),
    ).toEqual(["update | dead | three | Four"]);
  });
});

describe("a toll through two days", () => {
  const first = report(
    "a",
    at9,
    "Fire at Calder mill kills three workers",
    "Three workers died when a fire swept through the Calder mill in Brennick on Tuesday, officials said.",
  );
  const second = report(
    "b",
    "2026-03-10T12:00:00Z",
    "Four dead at Brennick mill",
    "Four people were killed on Tuesday in a fire at the Calder mill in Brennick, the health service said.",
  );
  const next = report(
    "c",
    "2026-03-11T10:00:00Z",
    "Calder mill fire: toll rises to five",
    "The death toll in the fire at the Calder mill in Brennick rose to five on Wednesday after a woman died in hospital.",
  );

  it("rises, though its days differ, and the newest heads the story", () => {
    expect(shown(first, second, next)).toEqual(["update | dead | Three | Four | five"]);
    expect(tell([first, second, next]).headline.text).toBe("Calder mill fire: toll rises to five");
    expect(
      tell([first, second, next])
        .lead.map(({ text }) => text)
        .join(" "),
    ).not.toContain("Four people");
  });
});

describe("a correction below the text", () => {
  it("makes the number above it a corrected one", () => {
    const wrong = report(
      "a",
      at9,
      "Ferry capsizes on Lake Orn",
      "Nine people died when a ferry capsized on Lake Orn on Saturday, police said.",
    );
    const right = report(
      "b",
      "2026-03-10T13:00:00Z",
      "Seven die on Lake Orn",
      "Seven people died when a ferry capsized on Lake Orn on Saturday, police said.",
      "Correction: An earlier version of this article said nine people had died.",
    );
    expect(shown(wrong, right)).toEqual(["correction | dead | Nine | Seven"]);
  });
});

describe("approximate counts", () => {
  const about = (count: string) =>
    `${count} people left their homes in Merrin on Wednesday as the river Lor burst its banks.`;

  it("are one where each may stand for the other", () => {
    expect(pair(about("About 900"), about("Some 950"))).toEqual([]);
  });
  it("are two where neither may, and then no claim", () => {
    const two = [
      report("a", at9, "Flood in Merrin", about("About 900")),
      report("b", at905, "Merrin flooded", about("Some 1,200")),
    ];
    expect(tell(two).claims).toEqual([]);
    expect(shown(...two)).toEqual(["contradiction | evacuated | About 900 | Some 1,200"]);
  });
});

describe("what goes on and what is over", () => {
  it.each<[one: string, other: string]>([
    [
      "The 10-day bus strike in Marlow is over.",
      "The bus strike in Marlow goes on after talks on a pay rise failed.",
    ],
    ["The siege of the bank in Orle has ended.", "The siege of the bank in Orle entered its third day."],
    ["The trial of the broker in Selm came to an end.", "The trial of the broker in Selm continues."],
  ])("%s / %s are no claim", (one, other) => {
    expect(
      tell([report("a", at9, "Headline one", one), report("b", at905, "Headline two", other)]).claims,
    ).toEqual([]);
  });

  it("a hiker found heads the story, not the search", () => {
    const search = report(
      "a",
      at9,
      "Hiker missing on Mount Tarn: helicopters join search",
      "Two helicopters joined the search on Tuesday for Jonas Reed, a hiker missing on Mount Tarn since Monday.",
    );
    const found = report(
      "b",
      "2026-03-10T21:00:00Z",
      "Jonas Reed found alive",
      "Jonas Reed, a hiker missing on Mount Tarn since Monday, was found alive on Tuesday evening, police said.",
    );
    expect(tell([search, found]).headline.text).toBe("Jonas Reed found alive");
  });
});

describe("German", () => {
  const german = (id: string, iso: string, headline: string, ...sentences: readonly string[]): Article => ({
    ...report(id, iso, headline, ...sentences),
    language: "de",
  });
  it("nouns in capitals do not keep two tolls apart", () => {
    expect(
      shown(
        german(
          "a",
          at9,
          "Brand in Altersheim: vier Tote",
          "Bei einem Brand in einem Altersheim in Neukirch sind am Montag vier Menschen ums Leben gekommen.",
        ),
        german(
          "b",
          "2026-03-10T19:00:00Z",
          "Sechs Tote nach Feuer in Seniorenheim",
          "Nach dem Feuer in einem Seniorenheim in Neukirch ist die Zahl der Toten auf sechs gestiegen.",
        ),
      ),
    ).toEqual(["update | dead | vier | sechs"]);
  });
});

describe("counts of two sorts of people", () => {
  it.each([
    [
      "Scores of troops were killed in the fighting around Azrah on Monday.",
      "Hundreds of civilians were killed in the fighting around Azrah, the ministry said.",
    ],
    [
      "The fighting killed dozens of soldiers in Azrah.",
      "The clashes in Azrah left hundreds of civilians dead.",
    ],
    ["Thousands of miners were arrested in Lomar.", "Dozens of students were arrested in Lomar."],
  ])("are two counts: %s / %s", (one, other) => expect(pair(one, other)).toEqual([]));

  it("are one where both count the same", () =>
    expect(pair("Twelve soldiers were killed in Azrah.", "Twenty soldiers were killed in Azrah.")).toEqual([
      "contradiction | dead | Twelve | Twenty",
    ]));
});

describe("the death penalty", () => {
  it.each(["No death penalty in park killings.", "There will be no death sentence in the park case."])(
    "counts no dead: %s",
    (other) => expect(pair("Police say two victims were killed in the park.", other)).toEqual([]),
  );

  it("is not what a report of no deaths means", () =>
    expect(pair("Two people were killed in the park.", "There were no deaths in the park.")).toHaveLength(1));
});

describe("deeds of which only one can have been done", () => {
  it.each<[one: string, other: string, values: string]>([
    [
      "The search for the yacht off Cape Rodd was called off on Thursday.",
      "Teams went on searching for the yacht off Cape Rodd on Thursday.",
      "was called off | went on searching",
    ],
    [
      "The government of Lorand accepted the offer of talks from the rebels.",
      "Lorand's government turned down the rebels' offer of talks.",
      "accepted the offer | turned down the rebels' offer",
    ],
    [
      "The dam at Orrin held through the night, engineers said.",
      "The dam at Orrin gave way during the night, engineers said.",
      "held | gave way",
    ],
    [
      "The club dismissed its coach Ivan Perl after the defeat in Kolm.",
      "Coach Ivan Perl quit the club after the defeat in Kolm.",
      "dismissed its coach Ivan Perl | quit the club",
    ],
  ])("%s / %s", (one, other, values) =>
    expect(pair(one, other).map((row) => row.split(" | ").slice(2).join(" | "))).toEqual([values]),
  );

  it.each([
    [
      "The search for the yacht was called off on Thursday.",
      "The search for the yacht went on until Thursday.",
    ],
    ["The bank in Selm closed ten branches.", "The bank in Selm opened a branch in Kolm."],
    ["The mine in Orva dismissed two hundred men.", "The mine in Orva hired two hundred women."],
    ["The museum in Tarn kept the painting.", "The museum in Tarn lost the lawsuit."],
    ["Ivo Marsh resigned as head of the bank.", "Ivo Marsh was dismissed as head of the choir."],
    ["Prices in Selm rose in May.", "Wages in Selm fell in May."],
    ["Lorand accepted the treaty with Karst.", "Lorand turned down the loan from Karst."],
    ["The dam at Orrin held through the night.", "A wall at Penmark gave way during the night."],
  ])("are not those of two matters: %s / %s", (one, other) => expect(pair(one, other)).toEqual([]));
});
