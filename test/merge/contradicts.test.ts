import { describe, expect, it } from "vitest";
import { judgeContradiction } from "../../src/merge/contradiction/contradiction.js";

const contradicting: [string, string][] = [
  [
    "The assembly rejected the amendment to the housing law.",
    "The assembly passed the amendment to the housing law.",
  ],
  ["The minister did not accept the offer.", "The minister accepted the offer."],
  ["The alliance has 19 members.", "The alliance has 16 members."],
  ["The ship docked without quarantine.", "The ship docked after quarantine."],
  ["The drug can prevent bleeding in the stomach.", "Bleeding in the stomach is an effect of the drug."],
  ["The rider retained the yellow jersey on Tuesday.", "The rider lost the yellow jersey."],
  ["The court upheld the ban on night flights.", "The court overturned the ban on night flights."],
  ["The council lifted the curfew in Selm.", "The council imposed the curfew in Selm."],
  ["Selm won the final against Oru.", "Selm lost the final against Oru."],
  ["The crew of the ferry was unhurt.", "The crew of the ferry was injured."],
  ["The assembly of Selm passed the law on tea.", "The law on tea was rejected by the assembly of Selm."],
  ["The mill was sold by the town.", "The mill was not sold by the town."],
  [
    "Selm, like all ports, demands a pass, but will not accept the card of Oru.",
    "Selm accepts the card of Oru.",
  ],
  ["Anna Holt spoke for an hour. Nor did she plan to sell the mill.", "Anna Holt plans to sell the mill."],
  ["Jo Lund did not plan to stop selling bread.", "Jo Lund plans to stop selling bread."],
  ["Anna Holt does not want to refuse the card of Oru.", "Anna Holt wants to refuse the card of Oru."],
  ["The mill has not decided to stop buying grain.", "The mill has decided to stop buying grain."],
  // What both deny takes nothing from what one of them denies alone.
  [
    "The firm did not open the mill in Averby and was unable to pay its workers.",
    "The firm opened the mill in Averby and was unable to pay its workers.",
  ],
  ["Harriers beat Wanderers in the final.", "Wanderers beat Harriers in the final."],
  ["Lodex acquired Vantor on Friday.", "Vantor acquired Lodex on Friday."],
  ["The inquest into the sinking starts on Wednesday.", "The inquest into the sinking starts on Thursday."],
  ["The mill at Averby was built in 1912.", "The mill at Averby was built in 1934."],
  ["The ferry museum was founded by Anna Holt.", "The ferry museum was founded by Petra Lund."],
  // Another holder of one office.
  ["Anna Holt is the mayor of Selm.", "Petra Lund is the mayor of Selm."],
  ["Anna Holt, the president of Oru, spoke in Selm.", "Petra Lund is the president of Oru."],
  ["Selm is the capital of Oru.", "Averby is the capital of Oru."],
  ["Oru President Anna Holt flew to Selm.", "Petra Lund is the president of Oru."],
  ["Anna Holt is the wife of Jo Lund.", "Petra Berg is the wife of Jo Lund."],
  // Another author or owner, in the active voice too.
  ["The book was written by Anna Holt.", "Petra Lund wrote the book."],
  ["The ferry line is owned by Lodex.", "The ferry line is owned by Vantor."],
  ["Anna Holt chairs the harbour board.", "The harbour board is chaired by Petra Lund."],
  // Another country, another month.
  ["The plane crashed in Peru on Friday.", "The plane crashed in Chile on Friday."],
  ["Anna Holt was born in Norway.", "Anna Holt was born in Sweden."],
  ["Ulm Motors is based in Italy.", "Ulm Motors is based in Spain."],
  ["The exhibition opens in Selm in March.", "The exhibition opens in Selm in June."],
  // What was not managed or was neglected.
  ["The bombers did not manage to enter the mill in Selm.", "The bombers entered the mill in Selm."],
  ["The firemen were not able to save the mill.", "The firemen saved the mill."],
  ["The guard neglected to lock the gate of the depot.", "The guard locked the gate of the depot."],
  ["The talks between Selm and Oru collapsed.", "The talks between Selm and Oru succeeded."],
  ["Sales of tea doubled in May.", "Sales of tea fell in May."],
];

const compatible: [string, string][] = [
  ["The alliance has at least 16 members.", "The alliance has 19 members."],
  ["The minister did not accept the offer.", "The minister never accepted the offer."],
  ["The minister did not accept the offer.", "The minister accepted no offer."],
  ["The council did not approve the new budget.", "The council approved no new budget."],
  ["The mayor resigned on Friday.", "The mayor of Selm resigned."],
  ["The army denied that it shelled the town.", "Rain fell on the town."],
  ["He not only won the race but set a record.", "He won the race."],
  [
    "The chain will stop selling its own brand of tablets.",
    "The chain will not sell its own brand of tablets.",
  ],
  ["If the well is not sealed, oil may reach the coast.", "Sealed wells keep oil off the coast."],
  [
    "The harbour pilots refuse to work nights.",
    "The harbour pilots would sooner strike rather than work nights.",
  ],
  ["Sales of tea have declined due to the drought.", "Sales of tea are low due to the drought."],
  ["The petition was denied by a judge in Selm.", "A judge in Selm denied the petition."],
  ["Not counting the delay at Selm, the race went well.", "The delay at Selm held up the race."],
  ["Oru is 2,236 miles across, a little more than the moon.", "The moon is 2,159 miles across."],
  [
    "Tea and taxes were debated in the senate of Selm, and the wages of pickers are higher.",
    "Tea sales fell.",
  ],
];

/** One office, place or deed that only looks like the other. */
const different: [cause: string, a: string, b: string][] = [
  ["several hold it", "Anna Holt is a councillor of Selm.", "Petra Lund is a councillor of Selm."],
  ["a former holder", "Anna Holt is the former mayor of Selm.", "Petra Lund is the mayor of Selm."],
  ["a deputy", "The deputy mayor of Selm is Anna Holt.", "The mayor of Selm is Petra Lund."],
  ["a holder to come", "Anna Holt was elected mayor of Selm.", "Petra Lund is the mayor of Selm."],
  ["a holder once", "Anna Holt was the mayor of Selm until May.", "Petra Lund is the mayor of Selm."],
  ["over another town", "Anna Holt is the mayor of Selm.", "Petra Lund is the mayor of Averby."],
  ["the same in short", "Anna Holt is the mayor of Selm.", "Holt is the mayor of Selm."],
  ["a headline", "Selm's Mayor Hands in Resignation", "Selm's Mayor Formally Resigns"],
  ["a town of the country", "Anna Holt was born in Paris.", "Anna Holt was born in France."],
  ["perhaps another", "A museum was built in Peru.", "A museum was built in Chile."],
  ["another deed", "The book was translated by Anna Holt.", "Petra Lund wrote the book."],
  ["not done either", "The firemen did not manage to save the mill.", "The firemen did not save the mill."],
  ["another town", "The exhibition opens in Selm in March.", "The exhibition opens in Averby in June."],
  ["another failure", "The crew failed to close the valve.", "The crew closed the bridge."],
];

/** In phrases of their own, so that only the words that they share tell that they are of one matter. */
const far: [a: string, b: string][] = [
  [
    "Getting permits for its divers to work in the harbour of Selm has not been easy, the firm says.",
    "The firm can easily get permits for its divers to work in the harbour of Selm.",
  ],
  [
    "In naming the new board of Selm the mayor spoke of the pact that she has combated for years.",
    "The mayor of Selm supports the pact.",
  ],
  [
    "Ferries like the Anna were designed by builders such as Ida Holm and Omar Lind.",
    "The Anna was designed by Petra Voss.",
  ],
  [
    "In 1962 the green ferry pass was introduced in Selm.",
    "The green ferry pass of Selm was invented in 1926.",
  ],
  [
    "The captain of the Anna was sober, police in Selm said.",
    "The captain of the Anna had been drinking, Selm police said.",
  ],
  ["The mill of Selm will keep its night shift.", "The mill of Selm will lose its night shift."],
];
/** One of them may be another's, or is only supposed. */
const farApart: [a: string, b: string][] = [
  [
    "If permits for divers are not renewed, the harbour will be closed.",
    "Permits for divers were renewed in the harbour.",
  ],
  ["The jab does not protect infants in Selm.", "The jab protects adults in Selm."],
  ["Oil and taxes were debated in Selm, and wages there are higher.", "Oil sales fell in Selm."],
  [
    "The pass of Selm was introduced in 1962 by artists such as Ida Holm.",
    "The pass of Selm was designed by Omar Lind.",
  ],
];

const told: [cause: string, a: string, b: string][] = [
  ["who can do it in turn", "Selm sued Oru over the ferry.", "Oru sued Selm over the ferry."],
  ["what happens each year", "Selm won the cup in 2012.", "Selm won the cup in 2014."],
  ["by two of them", "The mill was bought by Anna Holt.", "The ferry was bought by Petra Lund."],
  ["two sides of one deed", "Selm won the final against Oru.", "Oru lost the final against Selm."],
  ["one after the other", "The thief fled the harbour.", "The thief was arrested at the harbour."],
  ["one after the other", "The harbour fair began on Friday.", "The harbour fair ended on Friday."],
  ["a name", "The barge sank near Selm, Miss.", "The barge was found near Selm."],
  ["a time of day", "The band entered the harbour at 4 p.m.", "The band entered the harbour at 4:00 p.m."],
  ["an age", "Two women sailed from Selm.", "A 47-year-old woman sailed from Selm."],
  ["a part", "The other two ferries left Selm.", "Three ferries left Selm."],
  ["a price", "Tea closed at 70 cents in Selm.", "Tea closed at 72 cents in Selm."],
  [
    "a denial reported",
    "The miller denies arson at the mill.",
    "The miller is charged with arson at the mill.",
  ],
  ["denied in another way", "The miller did not comment.", "The miller could not be reached for comment."],
  [
    "denied in another way",
    "The loan is not in the final bill.",
    "The loan was removed from the final bill.",
  ],
  ["a deed stopped", "The guards stopped the attack on the mill.", "The attack on the mill killed a guard."],
  ["where it was not", "No one was hurt in the fire at the mill.", "The fire at the mill began at dawn."],
];

describe("contradicts", () => {
  it.each(contradicting)("%s / %s", (a, b) => {
    const { decision, reasons } = judgeContradiction(a, b);
    expect(reasons).toHaveLength(1);
    expect(decision).toBe(true);
  });
  it.each(far)("in other phrases: %s / %s", (a, b) => {
    expect(judgeContradiction(a, b).decision).toBe(true);
    expect(judgeContradiction(b, a).decision).toBe(true);
  });
  it.each(farApart)("not in other phrases: %s / %s", (a, b) => {
    expect(judgeContradiction(a, b).decision).toBe(false);
    expect(judgeContradiction(b, a).decision).toBe(false);
  });
  it.each(compatible)("not: %s / %s", (a, b) => expect(judgeContradiction(a, b).decision).toBe(false));
  it.each([...told, ...different])("not, but %s: %s / %s", (_, a, b) =>
    expect(judgeContradiction(a, b).decision).toBe(false),
  );
  it.each([...contradicting, ...compatible])("is symmetric: %s / %s", (a, b) =>
    expect(judgeContradiction(b, a).decision).toBe(judgeContradiction(a, b).decision),
  );
});
