/**
 * An attack: one fact of a true sentence is altered, and both are told by papers in words around it that differ. Whatever
 * the order of the papers, the true and the altered sentence never stand in one claim.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { compareReadings, relationOf } from "../../src/merge/similarity/same-claim.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

/** A true sentence, and what it becomes where one fact of it is altered. */
const ALTERED: Readonly<Record<string, readonly (readonly [told: string, altered: string])[]>> = {
  figure: [
    [
      "the gas blast killed {n} people in the bakery in Tarvik",
      "the gas blast killed {m} people in the bakery in Tarvik",
    ],
    [
      "{n} passengers were hurt when the tram left the rails in Ostrel",
      "the tram left the rails in Ostrel and {m} passengers were hurt",
    ],
    [
      "police made {n} arrests during the march in Lomar",
      "{m} people were arrested during the march in Lomar",
    ],
    [
      "the storm cut power to {n} homes in Brannick",
      "{m} homes in Brannick were without power after the storm",
    ],
    [
      "the mill will cut {n} jobs in Averby by the summer",
      "the mill will cut {m} jobs in Averby by the summer",
    ],
    [
      "the repair of the lock at Halm will cost {n} million euros",
      "the repair of the lock at Halm is to cost {m} million euros",
    ],
    [
      "the strikers blocked the port of Lerna for {n} hours",
      "the strikers blocked the port of Lerna for {m} hours",
    ],
    ["the court jailed Milan Kost for {n} years for arson", "Milan Kost was jailed for {m} years for arson"],
    [
      "the divers searched the wreck {n} metres below the surface",
      "the divers searched the wreck {m} metres below the surface",
    ],
    [
      "a single ticket to the island will cost {n} crowns from July",
      "from July a single ticket to the island costs {m} crowns",
    ],
  ],
  name: [
    ["Dario Fenn was led from the court in handcuffs", "Marlon Achter was led from the court in handcuffs"],
    ["the jury found Ada Renn guilty of fraud", "the jury found Clara Stoll guilty of fraud"],
    ["the council chose Ines Vidal to run the port", "the council chose Jon Rask to run the port"],
    [
      "the airline Skyhop cancelled all its flights to Kyrna",
      "the airline Borealis cancelled all its flights to Kyrna",
    ],
    ["police named the gunman as Rolf Anders", "police named the gunman as Niko Bram"],
  ],
  role: [
    ["Harriers beat Wanderers in the cup final", "Wanderers beat Harriers in the cup final"],
    ["Vantor will buy Lodex before the end of the year", "Lodex will buy Vantor before the end of the year"],
    ["Russo sued Tarrant over the patent for the pump", "Tarrant sued Russo over the patent for the pump"],
    ["the dog bit the postman outside the mill", "the postman bit the dog outside the mill"],
    [
      "a neighbour pulled the child from the burning house",
      "firefighters pulled the child from the burning house",
    ],
    [
      "the ship sailed from Lerna to Kyrna on the night of the storm",
      "the ship sailed from Kyrna to Lerna on the night of the storm",
    ],
  ],
  polarity: [
    [
      "the brakes of the train had been checked in spring",
      "the brakes of the train had not been checked in spring",
    ],
    ["the dam above Orla leaks at its foot", "the dam above Orla does not leak at its foot"],
    [
      "the guard post was manned on the night of the fire",
      "the guard post was never manned on the night of the fire",
    ],
    [
      "the hospital accepted patients from the valley",
      "the hospital refused to accept patients from the valley",
    ],
    ["the harbour of Halm is open to ships again", "the harbour of Halm is closed to ships again"],
  ],
  day: [
    ["the inquest into the sinking opens on Wednesday", "the inquest into the sinking opens on Thursday"],
    ["the ferry sank off Cape Holm on Sunday", "the ferry sank off Cape Holm on Friday"],
    ["the girl was last seen near the lake on 4 March", "the girl was last seen near the lake on 7 March"],
    ["the bank will close its branches this year", "the bank will close its branches next year"],
  ],
  place: [
    ["the plane came down in a field near Ulvik", "the plane came down in a field near Skarn"],
    ["the stolen painting was found in a barn in Dresk", "the stolen painting was found in a barn in Molna"],
    ["a fire destroyed the warehouse in Kestrel Street", "a fire destroyed the warehouse in Heron Street"],
    ["the northern pier was damaged by the storm", "the southern pier was damaged by the storm"],
  ],
  asserter: [
    ["the ministry said the dam does not leak", "the ministry lied when it said the dam does not leak"],
    [
      "the company denied that it had dumped oil in the bay",
      "the company admitted that it had dumped oil in the bay",
    ],
    ["the army said the rebels had broken the truce", "the rebels said the army had broken the truce"],
    ["Mira Dahl said the referee had been fair to both", "Lois Grant said the referee had been fair to both"],
    ["the prosecutor said that the mayor had taken bribes", "the mayor denied that she had taken bribes"],
  ],
  outcome: [
    ["the missing pilot was found alive near Ulvik", "the missing pilot was found dead near Ulvik"],
    [
      "the chamber passed the water bill after a long debate",
      "the chamber rejected the water bill after a long debate",
    ],
    ["the strike at the port was called off at midnight", "the strike at the port went ahead at midnight"],
    ["the court acquitted the captain of manslaughter", "the court convicted the captain of manslaughter"],
    ["the appeal of the builder was upheld", "the appeal of the builder was dismissed"],
  ],
  modality: [
    ["the government will raise the pension age", "the government may raise the pension age"],
    ["the treaty was signed in Selm", "the treaty is likely to be signed in Selm"],
    ["the union went on strike at the mill", "the union threatened to go on strike at the mill"],
    [
      "the city banned fireworks in the old town",
      "the city is considering a ban on fireworks in the old town",
    ],
  ],
};
const CARRIERS = [
  "{s}.",
  "{s}, officials confirmed.",
  "According to several reports, {s}.",
  "{s}, as was learned in the evening.",
  "In the meantime it became known that {s}.",
  "{s}, and more is to be told at a press conference.",
];
const FIGURES = [3, 5, 8, 12, 17, 40, 90];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const carried = (sentence: string, carrier: string): string =>
  capital(carrier.replace("{s}", carrier.startsWith("{s}") ? capital(sentence) : sentence));

const cases = Object.entries(ALTERED).flatMap(([kind, rows]) =>
  rows.map(([told, altered]) => [kind, told, altered] as const),
);

/** Papers that tell a sentence each, in an order, hours apart. */
function agreed(sentences: readonly string[], hours: readonly number[]): readonly (readonly string[])[] {
  const papers = sentences.map((sentence, index) => ({
    ...article(`n${index}`, "What happened in the region", [
      sentence,
      `The ${index + 1}th paper has more of it inside.`,
    ]),
    published: {
      iso: new Date(Date.parse("2024-05-07T06:00:00Z") + (hours[index] ?? 0) * 3_600_000).toISOString(),
      precision: "minute" as const,
      from: "published" as const,
    },
  }));
  return tell(papers).claims.map(({ saidBy }) => saidBy.map(({ text }) => text));
}

describe("an altered fact never agrees with the true one", () => {
  it.each(cases)("%s: %s | %s", (_kind, told, altered) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CARRIERS), { minLength: 3, maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
        fc.shuffledSubarray(FIGURES, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        (carriers, hours, [n = 0, m = 0], swapped) => {
          const [one, other] = swapped ? [altered, told] : [told, altered];
          const fill = (text: string) => text.replace("{n}", String(n)).replace("{m}", String(m));
          const [x, y, z] = [one, other, one].map((text, i) => carried(fill(text), carriers[i] ?? "{s}."));
          const [first = "", second = "", third = ""] = [x, y, z];
          for (const claim of agreed([first, second, third], hours)) expect(claim).not.toContain(second);
        },
      ),
      { numRuns: 5 },
    );
  });
});

/** Of each language: words that leave what a sentence states as it is. */
const CARRIERS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: CARRIERS.slice(0, 5),
  de: ["{s}.", "{s}, hieß es am Abend.", "{s}, wie am Abend bekannt wurde."],
  fr: ["{s}.", "{s}, a-t-on appris dans la soirée."],
  es: ["{s}.", "{s}, se supo por la noche."],
};

/** The columns are what is altered, the language, the true sentence, and the altered one. */
const more = readFileSync(path.join(import.meta.dirname, "altered-facts.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [kind: string, language: string, told: string, altered: string]);

describe("an altered fact is another fact, whatever words are around it", () => {
  it.each(more)("%s, %s: %s | %s", (_kind, language, told, altered) => {
    const carriers = CARRIERS_BY_LANGUAGE[language] ?? [];
    const fill = (text: string) => text.replace("{n}", "12").replace("{m}", "17");
    const [ones, others] = [told, altered].map((text) =>
      carriers.map((carrier) => readSentence(carried(fill(text), carrier), language)),
    );
    const agreeing = (ones ?? []).flatMap((one) =>
      (others ?? []).filter((other) =>
        [[one, other] as const, [other, one] as const].some(
          ([x, y]) => relationOf(x, y, compareReadings(x, y), defaultConfig.merge.sameClaim) === "same",
        ),
      ),
    );
    expect(agreeing.map(({ text }) => text)).toEqual([]);
  });
});

/** What only words it otherwise goes on agreeing: an attack that holds because nothing agrees would prove nothing. */
describe("the true one agrees with itself", () => {
  it.each([
    [
      "the gas blast killed eight people in the bakery in Tarvik",
      "eight people died in the gas blast in the bakery in Tarvik",
    ],
    [
      "police made 40 arrests during the march in Lomar",
      "forty people were arrested by police during the march in Lomar",
    ],
    ["the jury found Ada Renn guilty of fraud", "Ada Renn was found guilty of fraud by the jury"],
    [
      "the ferry sank off Cape Holm on Sunday with 60 aboard",
      "the ferry, with 60 aboard, sank on Sunday off Cape Holm",
    ],
    [
      "Vantor will buy Lodex before the end of the year",
      "Lodex will be bought by Vantor before the end of the year",
    ],
    [
      "the chamber passed the water bill after a long debate",
      "after a long debate the water bill was passed by the chamber",
    ],
  ])("%s | %s", (one, other) => {
    const [x, y] = [carried(one, "{s}."), carried(other, "{s}, officials confirmed.")];
    expect(agreed([x, y], [0, 2]).some((claim) => claim.includes(x) && claim.includes(y))).toBe(true);
  });
});
