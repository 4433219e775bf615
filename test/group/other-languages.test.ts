/** Reports in languages that have no labelled events: the same event is found, look-alikes stay apart. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { stemIn } from "../../src/words/text/tokens.js";
import { articleOf } from "../learn/sets.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

type StorySentence = readonly [headline: string, ...sentences: string[]];

function stories(language: string, told: readonly StorySentence[]): string[] {
  const articles = told.map(([title, ...sentences], k) =>
    articleOf(
      JSON.stringify({
        id: `${k}`,
        title,
        text: sentences.join("\n"),
        lang: language,
        published: "2023-06-14",
      }),
      "reports",
    ),
  );
  return groupArticles(articles, options).groups.map(({ articles: ids }) => ids.join(" "));
}

describe("two reports of one event", () => {
  test.each<[language: string, StorySentence, StorySentence]>([
    [
      "zh",
      [
        "青石镇水库大坝出现裂缝",
        "青石镇水库大坝周三凌晨出现裂缝，镇政府紧急疏散下游六百名村民。",
        "镇长赵国强说：“大坝目前没有溃坝危险。”",
      ],
      [
        "水库大坝裂缝 青石镇疏散六百名村民",
        "周三凌晨，青石镇水库大坝出现裂缝，下游六百名村民被紧急疏散。",
        "“大坝目前没有溃坝危险，”镇长赵国强说。",
      ],
    ],
  ])("%s", (language, a, b) => {
    expect(stories(language, [a, b])).toHaveLength(1);
  });
});

describe("different events of one place and one kind", () => {
  test.each<[language: string, ...StorySentence[]]>([
    [
      "it",
      [
        "Moretta, chiude il cinema Astoria",
        "Il cinema Astoria di Moretta chiude a fine mese dopo cinquant'anni, ha detto il proprietario Carlo Neri.",
      ],
      [
        "Moretta, riapre la biblioteca",
        "La biblioteca di Moretta riapre sabato dopo i lavori al tetto, ha detto la direttrice Paola Gallo.",
      ],
      [
        "Incendio in un fienile a Moretta",
        "Un incendio ha distrutto un fienile a Moretta nella notte di martedì. Nessun ferito, dicono i vigili del fuoco.",
      ],
    ],
    [
      "de",
      [
        "Telefunk stellt neues Handy vor",
        "Telefunk hat am Mittwoch ein Handy mit größerem Bildschirm vorgestellt. Es kostet ab Herbst 799 Euro.",
      ],
      [
        "Telefunk senkt Prognose",
        "Telefunk rechnet nach schwachen Verkäufen mit weniger Gewinn und senkt die Prognose, teilte der Konzern am Mittwoch mit.",
      ],
    ],
    [
      "ru",
      [
        "В Заречье открыли новую школу",
        "В Заречье в среду открыли школу на 400 мест, сообщила директор Анна Лебедева.",
      ],
      [
        "В Заречье сгорел склад",
        "В Заречье в среду ночью сгорел склад мебели. Никто не пострадал, сообщили пожарные.",
      ],
    ],
    [
      "zh",
      ["海湾地铁三号线停运", "海湾地铁三号线周三早上因信号故障停运两小时。"],
      ["海湾地铁五号线延长", "海湾地铁五号线明年将向东延长四站，市政府周三宣布。"],
    ],
  ])("%s", (language, ...told) => {
    expect(stories(language, told)).toHaveLength(told.length);
  });
});

test.each([
  ["attacchi", "it", "attacch"],
  ["attacco", "it", "attacc"],
  ["россии", "ru", "росс"],
  ["россия", "ru", "росс"],
  ["talks", "en", "talk"],
  ["talks", null, "talk"],
  ["arte", "it", "arte"],
])("the stem of %s in %s", (word, language, expected) => {
  expect(stemIn(word, language)).toBe(expected);
});
