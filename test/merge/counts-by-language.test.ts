/** Tolls and casualties of one event, given differently in languages beside English: in numbers, words and "nobody". */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const report = (id: string, language: string, minute: string, sentence: string): Article => ({
  ...article(id, id === "a" ? "Orle 1" : "Orle 2", [sentence]),
  language,
  source: { name: id, domain: null, url: null, readMore: null, agency: null },
  published: { iso: `2026-03-10T09:${minute}:00Z`, precision: "minute", from: "published" },
});
const shown = (language: string, one: string, other: string) =>
  tell([report("a", language, "00", one), report("b", language, "05", other)]).disagreements.map(
    ({ what, versions }) => [what, ...versions.map(({ value }) => value.text)].join(" | "),
  );

describe("two values", () => {
  it.each<[language: string, one: string, other: string, expected: string]>([
    [
      "es",
      "No hubo heridos en el incendio de la fábrica de Orle el lunes, dijo la policía.",
      "Dos personas resultaron heridas en el incendio de la fábrica de Orle el lunes.",
      "hurt | No hubo heridos | Dos",
    ],
    [
      "de",
      "Bei dem Brand in einer Fabrik in Orle wurde am Montag niemand verletzt.",
      "Bei dem Brand in einer Fabrik in Orle wurden am Montag zwei Menschen verletzt.",
      "hurt | niemand verletzt | zwei",
    ],
    [
      "fr",
      "L'incendie de l'usine d'Orle n'a fait aucun blessé lundi, selon la police.",
      "L'incendie de l'usine d'Orle a fait deux blessés lundi, selon les pompiers.",
      "hurt | aucun blessé | deux",
    ],
    [
      "ja",
      "オルレで月曜日に列車が衝突し、3人が死亡、12人が負傷した。",
      "オルレの列車衝突で、死者は5人に上った。",
      "dead | 3 | 5",
    ],
    [
      "ja",
      "オルレの工場で月曜日に火災があり、けが人はいなかった。",
      "オルレの工場で月曜日に火災があり、2人がけがをした。",
      "hurt | けが人はいなかった | 2",
    ],
    [
      "ar",
      "لقي ثلاثة أشخاص مصرعهم في تصادم قطارين في أورل يوم الاثنين.",
      "ارتفع عدد قتلى تصادم القطارين في أورل إلى خمسة.",
      "dead | ثلاثة | خمسة",
    ],
    [
      "ar",
      "لم يصب أحد في حريق المصنع في أورل يوم الاثنين.",
      "أصيب شخصان في حريق المصنع في أورل يوم الاثنين.",
      "hurt | لم يصب أحد | أصيب شخصان",
    ],
    [
      "ar",
      "أصيب شخصان في حريق المصنع في أورل يوم الاثنين.",
      "أصيب ٤ أشخاص في حريق المصنع في أورل يوم الاثنين.",
      "hurt | أصيب شخصان | ٤",
    ],
  ])("%s: %s / %s", (language, one, other, expected) => {
    expect(shown(language, one, other)).toContain(expected);
  });
});

describe("no difference", () => {
  it.each<[language: string, one: string, other: string]>([
    // The dead here, the injured there.
    ["ja", "オルレで月曜日に列車が衝突し、3人が死亡した。", "オルレの列車衝突で、12人が負傷した。"],
    ["ja", "オルレで列車が衝突し、三人が死亡した。", "オルレの列車衝突で、死者は3人に上った。"],
    ["ar", "قتل ثلاثة أشخاص في تصادم قطارين في أورل.", "أصيب خمسة أشخاص في تصادم قطارين في أورل."],
    ["ar", "قتل ثلاثة أشخاص في تصادم قطارين في أورل.", "لقي ٣ أشخاص مصرعهم في تصادم قطارين في أورل."],
    [
      "es",
      "No hubo muertos en el incendio de Orle.",
      "Dos personas resultaron heridas en el incendio de Orle.",
    ],
    [
      "de",
      "Bei dem Brand in Orle gab es keine Toten, aber zwei Verletzte.",
      "Zwei Menschen wurden bei dem Brand in Orle verletzt.",
    ],
    ["fr", "L'incendie d'Orle n'a fait aucun mort lundi.", "L'incendie d'Orle a fait deux blessés lundi."],
  ])("%s: %s / %s", (language, one, other) => {
    expect(shown(language, one, other)).toEqual([]);
  });
});
