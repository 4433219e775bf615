/** Which number of a sentence is which quantity of its event, and which is a part, a vague or a withdrawn one. */

import { describe, expect, test } from "vitest";
import { COUNTS_PEOPLE } from "../../src/merge/quantities/event-kind-traits.js";
import {
  type EventQuantity,
  eventQuantitiesIn,
  sameCount,
} from "../../src/merge/quantities/event-quantities.js";
import { isAge } from "../../src/merge/quantities/no-counts.js";
import { quantitiesIn } from "../../src/words/numbers/quantity.js";

const all = (text: string, language: string | null = "en"): EventQuantity[] =>
  eventQuantitiesIn(text, language, quantitiesIn(text, language, "all numbers"));
const told = (text: string, language: string | null = "en") =>
  all(text, language).map(({ kind, value, who }) => [kind, value, who]);

describe("the quantities of a sentence", () => {
  test.each<[text: string, quantities: [kind: string, value: number, who: string][]]>([
    [
      "The fire killed 12 people and injured 30.",
      [
        ["dead", 12, ""],
        ["hurt", 30, ""],
      ],
    ],
    ["12 workers died in the fire.", [["dead", 12, "workers"]]],
    ["The death toll rose to 12.", [["dead", 12, ""]]],
    ["Nobody was hurt.", [["hurt", 0, ""]]],
    ["There were no deaths.", [["dead", 0, ""]]],
    ["Police arrested 7 men.", [["arrested", 7, "men"]]],
    ["About 400 residents were evacuated.", [["evacuated", 400, ""]]],
    ["40,000 homes were without power.", [["without power", 40_000, "homes"]]],
    ["A magnitude 5.8 earthquake struck the coast.", [["magnitude", 5.8, ""]]],
    ["He was sentenced to 12 years in prison.", [["sentence", 12 * 365 * 24 * 60, ""]]],
    ["The council voted 61 to 38 for it.", [["votes", 61.0038, ""]]],
    [
      "Nobody was killed, but 12 people were hurt.",
      [
        ["dead", 0, ""],
        ["hurt", 12, ""],
      ],
    ],
    [
      "The bill passed 61-38 after 12 people were arrested.",
      [
        ["votes", 61.0038, ""],
        ["arrested", 12, ""],
      ],
    ],
    ["Ten U.S. citizens died in the crash.", [["dead", 10, "citizens"]]],
    ["10 U.S. citizens were hurt.", [["hurt", 10, "citizens"]]],
    ["Ten miners met. Two were hurt.", [["hurt", 2, ""]]],
    ["12 Palestinians were killed.", [["dead", 12, ""]]],
    ["12 customers were without power.", [["without power", 12, "homes"]]],
    ["The final score was 3-1.", [["score", 3.0001, ""]]],
    ["They won the match; the score is 3-1.", [["score", 3.0001, ""]]],
    ["They beat Cleveland (11-4).", []],
    ["The council approved a rise from 5 to 12 officers.", []],
    ["The council approved a plan for pupils aged 5 to 12.", [["age", 5, ""]]],
    ["The council approved the plan 12 to 5.", [["votes", 12.0005, ""]]],
    ["It is the third fire.", []],
    ["They own 12 boats.", []],
  ])("%s", (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  // Verbs and nouns that count the dead or the arrested only with what completes them.
  test.each<[language: string, text: string, kind: string | null]>([
    ["de", "Die Polizei nahm am Montag 12 Menschen fest.", "arrested"],
    ["de", "Am Lauf nahmen 300 Menschen teil.", null],
    ["de", "Am Abend nahm er 12 Gäste zum Fest mit.", null],
    ["de", "Bei dem Brand kamen 12 Menschen ums Leben.", "dead"],
    ["de", "Zum Konzert kamen 5000 Menschen.", null],
    ["de", "Der Brand forderte 12 Menschenleben.", "dead"],
    ["de", "Der Brand kostete 12 Menschen das Leben.", "dead"],
    ["de", "Der Bürgermeister forderte 200 neue Wohnungen.", null],
    ["de", "Die Zahl der Toten des Brandes in der alten Fabrik am Hafen stieg auf 12.", "dead"],
    ["nl", "De politie pakte 12 mannen op.", "arrested"],
    ["nl", "De politie pakte 12 mannen op in Orle.", "arrested"],
    ["nl", "De club pakte 3 punten op bezoek bij de buren.", null],
    ["nl", "De politie hield 12 mannen aan.", "arrested"],
    ["nl", "De minister hield 3 toespraken.", null],
    ["nl", "De brand kostte 12 mensen het leven.", "dead"],
    ["nl", "De brand eiste 12 levens.", "dead"],
    ["nl", "De vakbond eiste 500 nieuwe huizen.", null],
    ["nl", "De arts redde 12 levens.", null],
    ["fr", "Le bilan humain de l’incendie passe à 12.", "dead"],
    ["fr", "Incendie à Orle : le bilan s’alourdit à 12.", "dead"],
    ["fr", "Le bilan du club passe à 12 victoires.", null],
    ["it", "Il bilancio sale a 12.", "dead"],
    ["it", "Il bilancio sale a 12 vittorie.", null],
    ["fr", "Le club présente un bilan de 12 victoires.", null],
    ["es", "El incendio quitó la vida a 12 vecinos.", "dead"],
    ["es", "El alcalde habló de la vida de 300 vecinos.", null],
    ["it", "L’incendio ha causato la morte di almeno 12 persone.", "dead"],
    ["it", "La morte del sindaco riunì 300 persone.", null],
    ["it", "La squadra chiude con un bilancio di 12 vittorie.", null],
  ])("%s: %s", (language, text, kind) => {
    expect(told(text, language).map(([found]) => found)).toEqual(kind === null ? [] : [kind]);
  });

  test.each<[language: string, text: string, quantities: [kind: string, value: number][]]>([
    [
      "de",
      "Bei dem Brand kamen 12 Menschen ums Leben, 30 wurden verletzt.",
      [
        ["dead", 12],
        ["hurt", 30],
      ],
    ],
    [
      "fr",
      "L’incendie a fait 12 morts et 30 blessés.",
      [
        ["dead", 12],
        ["hurt", 30],
      ],
    ],
    [
      "es",
      "El incendio dejó 12 muertos y 30 heridos.",
      [
        ["dead", 12],
        ["hurt", 30],
      ],
    ],
  ])("in %s: %s", (language, text, quantities) => {
    expect(all(text, language).map(({ kind, value }) => [kind, value])).toEqual(quantities);
  });

  test.each([
    ["Police arrested 12 people so far this year.", [true]],
    ["So far this year 12 people have been killed.", [true]],
    ["So far this season, at least 12 people have been killed.", [true]],
    ["Police arrested 12 people on Monday, and have arrested 40 so far this year.", [false, true]],
    ["Police arrested 12 people, the most this year.", [false]],
  ])("a number of a whole year is not that of the event: %s", (text, parts) => {
    expect(all(text).map(({ part }) => part)).toEqual(parts);
  });

  test("the correcting number is of the kind of the corrected one", () => {
    const text = "An earlier version said 11 died; the correct number is 10.";
    expect(all(text).map(({ kind, value, withdrawn }) => [kind, value, withdrawn])).toEqual([
      ["dead", 11, true],
      ["dead", 10, false],
    ]);
    const two = "An earlier version said 11 died; the correct numbers are 10 and 12.";
    expect(all(two).map(({ value }) => value)).toEqual([11]);
  });

  test.each<[text: string, parts: boolean[]]>([
    ["10 citizens were killed and two pilots died.", [true, true]],
    ["The toll rose from five to nine.", [true, false]],
    ["The toll rose from five dead to nine dead.", [false, false]],
    ["Five people were killed, and another three people died.", [false, true]],
    ["Another 12 people died.", [true]],
    ["12 people died.", [false]],
  ])("%s: parts %j", (text, parts) => {
    expect(all(text).map(({ part }) => part)).toEqual(parts);
  });
});

describe("two counts", () => {
  const one = (text: string) => all(text)[0] as EventQuantity;
  test.each([
    ["12 people died.", "12 died.", true],
    ["12 people died.", "13 people died.", false],
    ["At least 12 people died.", "12 people died.", true],
  ])("%s / %s: %s", (a, b, same) => {
    expect(sameCount(one(a), one(b))).toBe(same);
    expect(sameCount(one(b), one(a))).toBe(same);
  });

  test("of people are known from those of things", () => {
    expect((["dead", "hurt", "arrested"] as const).map((kind) => COUNTS_PEOPLE.has(kind))).toEqual([
      true,
      true,
      true,
    ]);
    expect((["cost", "magnitude", "distance"] as const).map((kind) => COUNTS_PEOPLE.has(kind))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("the age of somebody", () => {
  test.each<[text: string, isAnAge: boolean]>([
    ["A driver aged 41 was hurt.", true],
    ["A woman of 67 has died.", true],
    ["A rower, 16 years old, was hurt.", true],
    ["The wreck, aged 250, was raised.", false],
    ["The whisky, aged 12 months, was stolen.", false],
    ["A man of 3rd rank in the guild was hurt.", false],
  ])("%s", (text, isAnAge) => {
    const [number] = quantitiesIn(text, "en", "all numbers");
    expect(number && isAge(text, number)).toBe(isAnAge);
  });
});
