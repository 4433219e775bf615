import { describe, expect, it } from "vitest";
import { judgeSamePerson } from "../../src/words/persons/person.js";

const one: [string, string][] = [
  ["Volodymyr Zelenskyy", "Volodymyr Zelenskiy"],
  ["Volodymyr Zelenskyy", "Vladimir Zelensky"],
  ["Zelenskyy", "President Volodymyr Zelenskiy"],
  ["Muammar Gaddafi", "Moammar Qadhafi"],
  ["Oleksandr Petrenko", "Alexander Petrenko"],
  ["Xi Jinping", "Jinping Xi"],
  ["Xi", "Xi Jinping"],
  ["J. Marlow", "Jane Marlow"],
  ["Bashar al-Assad", "Bashar Assad"],
  ["George W. Bush", "George Bush"],
  ["Bill Harkness", "William Harkness"],
  ["María García", "Maria Garcia"],
  ["Dr. Ines Calder", "Ines Calder"],
  ["Calder, Ines", "Ines Calder"],
  ["Ines Calder, Jr.", "Ines Calder Jr."],
  ["Kim Jong Un", "Jong-un Kim"],
  ["Kim", "Kim Jong-un"],
  ["Gabriel García Márquez", "Gabriel García"],
  ["Ines Calder-Marlow", "Ines Calder"],
  ["John A. Marlow", "John Marlow"],
  ["John A. Marlow", "John Arthur Marlow"],
  ["videoOleksandr Petrenko", "Oleksandr Petrenko"],
];

const two: [string, string][] = [
  ["Boris Johnson", "Ron Johnson"],
  ["Mrs Calder", "Mr. Calder"],
  ["Kim Jong-un", "Kim Jong-il"],
  ["Marine Le Pen", "Jean-Marie Le Pen"],
  ["Donald Trump", "Donald Tusk"],
  ["Vladimir", "Vladimir Putin"],
  ["Dan Kelly", "Al Kelly"],
  ["Andriy Yermak", "Andrii Cherniak"],
  ["George W. Bush", "George H.W. Bush"],
  ["John A. Marlow", "John B. Marlow"],
  ["Hugo Marlow Jr.", "Hugo Marlow Sr."],
  ["Park Geun-hye", "Park Chung-hee"],
  ["Mario Calder", "Maria Calder"],
  ["Kim Jong Un", "Sam Jong"],
  ["", "Ines Calder"],
];

describe("samePerson", () => {
  it.each(one)("%s = %s", (a, b) => expect(judgeSamePerson(a, b).decision).toBe(true));
  it.each(two)("%s is not %s", (a, b) => expect(judgeSamePerson(a, b).decision).toBe(false));
  it.each([...one, ...two])("is symmetric: %s, %s", (a, b) =>
    expect(judgeSamePerson(b, a).decision).toBe(judgeSamePerson(a, b).decision),
  );

  it("does not decide a surname that two people around have", () => {
    const among = ["Boris Johnson", "Ron Johnson", "Keir Starmer"];
    expect(judgeSamePerson("Johnson", "Boris Johnson", { among }).decision).toBe(false);
    expect(judgeSamePerson("Starmer", "Keir Starmer", { among }).decision).toBe(true);
  });

  it("leaves it open whose surname it is among more people than one story has", () => {
    const among = Array.from({ length: 401 }, (_, at) => `Ann Nobody${at}`);
    expect(judgeSamePerson("Johnson", "Boris Johnson", { among: among.slice(1) }).decision).toBe(true);
    expect(judgeSamePerson("Johnson", "Boris Johnson", { among }).decision).toBe(false);
  });
});
