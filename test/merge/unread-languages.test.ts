/** In a language whose negations and number words are not known here, only the very same words agree. */
import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { compareReadings, relationOf } from "../../src/merge/similarity/same-claim.js";

const relation = (a: string, b: string, language: string) => {
  const [one, other] = [readSentence(a, language), readSentence(b, language)];
  return relationOf(one, other, compareReadings(one, other), 0.6);
};

describe("a language without tables", () => {
  it.each([
    ["nl", "De brug bij Averdorp blijft gesloten.", "De brug bij Averdorp blijft niet gesloten."],
    [
      "nl",
      "Bij de brand in Averdorp vielen vijf gewonden.",
      "Bij de brand in Averdorp vielen negen gewonden.",
    ],
    ["pl", "Most w Averdorp jest zamknięty do piątku.", "Most w Averdorp nie jest zamknięty do piątku."],
    ["sv", "Branden i Averdorp skadade fem personer.", "Branden i Averdorp skadade nio personer."],
    ["ru", "Мост в Авердорпе закрыт до пятницы.", "Мост в Авердорпе не закрыт до пятницы."],
    ["tr", "Averdorp köprüsü cuma gününe kadar kapalı.", "Averdorp köprüsü cuma gününe kadar kapalı değil."],
    ["hi", "अवेरडॉर्प का पुल शुक्रवार तक बंद है।", "अवेरडॉर्प का पुल शुक्रवार तक बंद नहीं है।"],
    ["nl", "De brug is gesloten.", "Het is niet waar: de brug is gesloten."],
  ])("%s: one more or another word is no agreement", (language, a, b) => {
    expect(relation(a, b, language)).not.toBe("same");
    expect(relation(b, a, language)).not.toBe("same");
  });

  it.each([
    ["nl", "De brug bij Averdorp blijft gesloten.", "De brug bij Averdorp blijft gesloten!"],
    ["ru", "Мост в Авердорпе закрыт до пятницы.", "Мост в Авердорпе закрыт до пятницы."],
  ])("%s: the same words agree", (language, a, b) => {
    expect(relation(a, b, language)).toBe("same");
  });

  it("one with tables still agrees in other words, and hears a denial", () => {
    const closed = "Die Brücke in Averdorf bleibt bis Freitag gesperrt.";
    expect(relation(closed, "Die Brücke in Averdorf bleibt bis zum Freitag gesperrt.", "de")).toBe("same");
    expect(relation(closed, "Die Brücke in Averdorf bleibt bis Freitag nicht gesperrt.", "de")).not.toBe(
      "same",
    );
  });
});
