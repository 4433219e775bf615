/** Sentences that cannot both be true though no word of one is the opposite of a word of the other, and such as only look so. */
import { describe, expect, it } from "vitest";
import { judgeContradiction } from "../../src/merge/contradiction/contradiction.js";

type Pair = readonly [a: string, b: string];

const both = (a: string, b: string) => [judgeContradiction(a, b).decision, judgeContradiction(b, a).decision];

function describePairs(kind: string, excluding: readonly Pair[], compatible: readonly Pair[]) {
  describe(kind, () => {
    it.each(excluding)("%s / %s", (a, b) => expect(both(a, b)).toEqual([true, true]));
    it.each(compatible)("not: %s / %s", (a, b) => expect(both(a, b)).toEqual([false, false]));
  });
}

describePairs(
  "a deed not done, without a “not”",
  [
    ["The firm ruled out selling the mill in Averby.", "The firm is selling the mill in Averby."],
    ["The union stopped short of calling a strike at the port.", "The union called a strike at the port."],
    ["The minister is yet to sign the treaty with Oru.", "The minister has signed the treaty with Oru."],
    ["The airline no longer flies to Selm.", "The airline flies to Selm."],
    ["The council decided against closing the library.", "The council closed the library."],
  ],
  [
    ["The firm ruled out selling the mill in Averby.", "The firm will not sell the mill in Averby."],
    ["The firm ruled out selling the mill in Averby.", "The firm sold the quarry in Lerna."],
    ["The court ruled the sale of the mill unlawful.", "The firm is selling the mill."],
    ["The airline no longer flies to Selm.", "The airline stopped flying to Selm."],
  ],
);

describePairs(
  "a journey in two directions",
  [
    [
      "The frigate lay off Selm until departing for Hawaii on 10 August.",
      "The frigate left Hawaii on 10 August.",
    ],
    ["The refugees fled from Oru to Lerna.", "The refugees fled from Lerna to Oru."],
    ["Some 300 workers moved from Averby to Selm.", "Some 300 workers moved from Selm to Averby."],
    ["The convoy set off from Selm on Monday.", "The convoy set off for Selm on Monday."],
  ],
  [
    ["The frigate left Selm for Averby on 10 August.", "The frigate left Selm on 10 August."],
    ["The refugees fled from Oru to Lerna.", "The refugees fled to Lerna from Oru."],
    ["The ferry sails from Selm to Averby and from Averby to Selm.", "The ferry sails from Averby to Selm."],
    ["The tourists flew to Selm on Monday.", "The singer flew home from Selm in March."],
  ],
);

describePairs(
  "relations of which only one holds",
  [
    [
      "Petra Holm is the daughter of the former mayor Ivo Holm.",
      "Petra Holm is the niece of the former mayor Ivo Holm.",
    ],
    [
      "Kern, a brother-in-law of President Holm, ran the bank.",
      "Kern is the father-in-law of President Holm.",
    ],
    ["Lumina, a subsidiary of Corvex, makes chips in Selm.", "Lumina is a subsidiary of Vantor."],
    ["The Swedish carmaker Volk will cut jobs.", "Volk is a German carmaker."],
    ["The Dutch retailer Werkam was sold in May.", "Werkam is based in Britain."],
    ["Anna Holt is the mayor of Selm.", "Anna Holt is the mayor of Averby."],
  ],
  [
    [
      "Petra Holm is the daughter of the former mayor Ivo Holm.",
      "Petra Holm is the daughter of the singer Ada Holm.",
    ],
    ["Petra Holm is the daughter of Ivo Holm.", "Petra Holm is the mother of Jo Holm."],
    ["Lumina, a subsidiary of Corvex, makes chips in Selm.", "Telmar is a subsidiary of Vantor."],
    ["The Swedish carmaker Volk will cut jobs.", "Volk is based in Sweden."],
    ["The Swedish carmaker Volk will cut jobs.", "Brenn is a German carmaker."],
    ["Anna Holt is the chairman of Selm Water.", "Anna Holt is the chairman of Averby Gas."],
  ],
);

describePairs(
  "who did it, and who only says so",
  [
    [
      "A company inquiry turned up metal in 200 pills, according to the agency.",
      "The agency turned up metal in 200 pills.",
    ],
    [
      "The ministry said that the union had closed the port of Selm.",
      "The ministry closed the port of Selm.",
    ],
    ["Rebels burned the bridge at Selm, according to the army.", "The army burned the bridge at Selm."],
  ],
  [
    ["The agency said it turned up metal in 200 pills.", "The agency turned up metal in 200 pills."],
    [
      "A company inquiry turned up metal in 200 pills, according to the agency.",
      "The inquiry turned up metal in 200 pills.",
    ],
    ["Rebels burned the bridge at Selm, according to the army.", "The army rebuilt the school at Selm."],
  ],
);

describePairs(
  "two ranks",
  [
    ["Holm is the first woman to lead the bank.", "Holm is the second woman to lead the bank."],
    ["It was the last flight of the airship.", "It was the first flight of the airship."],
    ["Selm is Oru's largest port.", "Selm is Oru's third-largest port."],
  ],
  [
    ["Holm is the first woman to lead the bank.", "Holm is the first woman to lead the bank of Selm."],
    ["It was the first day of the fair.", "It was the second day of the fair."],
    ["Selm is one of the largest ports in Oru.", "Selm is the third-largest port in Oru."],
    ["Selm is the largest port in Oru.", "Averby is the second-largest port in Oru."],
  ],
);

describePairs(
  "cleared and blamed",
  [
    [
      "An ethics panel said the former minister Judy Sand did nothing wrong.",
      "An ethics panel accuses Judy Sand.",
    ],
    ["The inquiry cleared the pilot of the ferry.", "The inquiry blamed the pilot of the ferry."],
    ["The report exonerates the engineers of the dam.", "The report faults the engineers of the dam."],
  ],
  [
    ["The inquiry cleared the pilot of the ferry.", "The union blamed the owner of the ferry."],
    ["Police cleared the square in Selm.", "Police blamed the fans in Selm for the fire."],
    ["The inquiry did not clear the pilot of the ferry.", "The inquiry blamed the pilot of the ferry."],
    ["The inquiry cleared the pilot, who was accused of sleeping.", "The pilot was accused of sleeping."],
  ],
);

describePairs(
  "one set against another",
  [
    [
      "The council, not the mayor, appoints the harbour master of Selm.",
      "The mayor appoints the harbour master of Selm.",
    ],
    ["It is the ferry company and not the port that pays for the repair.", "The port pays for the repair."],
  ],
  [
    [
      "The council, not the mayor, appoints the harbour master of Selm.",
      "The council appoints the harbour master of Selm.",
    ],
    [
      "The council, not the mayor, appoints the harbour master of Selm.",
      "The mayor opened the fair of Selm.",
    ],
    [
      "The council, not the mayor, appoints the harbour master of Selm.",
      "The mayor does not appoint the harbour master of Selm.",
    ],
  ],
);

describePairs(
  "the ends of a link",
  [
    ["The tunnel links Selm with Averby. It is nine kilometres long.", "The tunnel connects Selm and Lerna."],
    ["The bridge between Selm and Averby was shut.", "The bridge between Selm and Lerna was shut."],
  ],
  [
    ["The tunnel links Selm with Averby.", "The tunnel connects Averby and Selm."],
    ["The tunnel links Selm with Averby.", "The pipeline leads from Kyrna to Lerna."],
    ["The tunnel links Selm with Averby.", "The airline has its seat in Selm."],
  ],
);

describePairs(
  "the time of what happens once",
  [
    ["The mill was built in 1912 and sold in 1950.", "The mill was built in 1934."],
    ["The liner reached San Pedro on 21 August 1945.", "The liner reached San Pedro on 1 November 1945."],
    ["The old lighthouse of Selm was abolished in May.", "The old lighthouse of Selm was abolished in June."],
  ],
  [
    ["The mill was built in 1912 and sold in 1950.", "The mill was sold in 1950."],
    ["The mill was built in 1912 and sold in 1950.", "The mill was built in 1912."],
    ["The liner reached San Pedro in 1945.", "The liner reached San Pedro in 1946."],
    ["The fair in Selm was held in 2011.", "The fair in Selm was held in 2012."],
  ],
);

describePairs(
  "a part that is more than the whole",
  [
    [
      "The strike in Selm killed more than 50 civilians.",
      "An inquiry into the strike in Selm found 28 confirmed dead.",
    ],
    [
      "Nine passengers died when the bus left the road near Selm.",
      "Six people died when the bus left the road near Selm.",
    ],
  ],
  [
    [
      "Nine passengers died when the bus left the road near Selm.",
      "Eleven people died when the bus left the road near Selm.",
    ],
    [
      "The strike in Selm killed at least 20 civilians.",
      "An inquiry into the strike in Selm found 28 confirmed dead.",
    ],
  ],
);

describePairs(
  "where it lies",
  [
    ["The museum is in the north of Selm.", "The museum lies in the south of Selm."],
    ["The mill is located east of Averby.", "The mill is located west of Averby."],
  ],
  [
    ["The north pier of Selm was shut.", "The south pier of Selm was shut."],
    ["The museum is in the north of Selm.", "The school lies in the south of Selm."],
  ],
);
