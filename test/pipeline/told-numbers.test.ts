/** Two reports of one event in one language that give another number: one story, and both numbers stand side by side. */
import { expect, test } from "vitest";
import { built, markdown } from "./folder-stories.js";

const told = (source: string, language: string, title: string, hour: string, text: string) =>
  markdown({ title, source, date: `2025-03-11T${hour}:00:00Z`, language }, text);

const pairs = [
  {
    name: "Arabic",
    numbers: ["440", "550"],
    a: told(
      "نداء النهر",
      "ar",
      "فيضان يغمر حي الأسواق في مدينة كلمور",
      "08",
      "أجلت فرق الإنقاذ 440 شخصا من حي الأسواق في كلمور يوم الثلاثاء بعد فيضان النهر. وقال رئيس البلدية سامي نصار إن المدارس ستبقى مغلقة.",
    ),
    b: told(
      "أخبار كلمور",
      "ar",
      "إجلاء سكان حي الأسواق في كلمور بعد الفيضان",
      "11",
      "أجلت فرق الإنقاذ 550 شخصا من حي الأسواق في كلمور يوم الثلاثاء. وأعلن رئيس البلدية سامي نصار إغلاق المدارس بعد فيضان النهر.",
    ),
  },
  {
    name: "Chinese",
    numbers: ["三百", "五百"],
    a: told(
      "河岸日报",
      "zh",
      "青石镇化工厂爆炸,居民撤离",
      "08",
      "周二凌晨,青石镇化工厂发生爆炸,约三百名居民撤离。镇长赵建国说,火势已经得到控制。",
    ),
    b: told(
      "江城快报",
      "zh",
      "化工厂爆炸 青石镇居民连夜撤离",
      "10",
      "青石镇化工厂周二凌晨发生爆炸,约五百名居民撤离。镇长赵建国表示,火势已得到控制,没有人员死亡。",
    ),
  },
  {
    name: "Hindi",
    numbers: ["बारह", "पंद्रह"],
    a: told(
      "नदी समाचार",
      "hi",
      "कमलपुर में बस पलटी, बारह यात्री घायल",
      "08",
      'कमलपुर में मंगलवार सुबह एक बस पलटने से बारह यात्री घायल हो गए। पुलिस अधिकारी राजेश वर्मा ने कहा, "चालक से पूछताछ की जा रही है।"',
    ),
    b: told(
      "पर्वत वार्ता",
      "hi",
      "कमलपुर में बस दुर्घटना, पंद्रह यात्री घायल",
      "10",
      'मंगलवार सुबह कमलपुर में एक बस पलट गई, जिसमें पंद्रह यात्री घायल हुए। पुलिस अधिकारी राजेश वर्मा ने कहा, "चालक से पूछताछ की जा रही है।"',
    ),
  },
  {
    name: "Hebrew",
    numbers: ["200", "350"],
    a: told(
      "קול הגליל",
      "he",
      "שריפה ביער שקד: תושבים פונו מבתיהם",
      "08",
      'כ-200 תושבים פונו מבתיהם ביום שלישי בגלל שריפה ביער שקד. מפקד הכבאות רון אלמגור אמר: "הרוח מקשה על הכיבוי".',
    ),
    b: told(
      "חדשות שקד",
      "he",
      "תושבים פונו בגלל השריפה ביער שקד",
      "10",
      'כ-350 תושבים פונו מבתיהם ביום שלישי בשריפה ביער שקד. "הרוח מקשה על הכיבוי", אמר מפקד הכבאות רון אלמגור.',
    ),
  },
  {
    name: "German",
    numbers: ["240", "310"],
    a: told(
      "Talbote",
      "de",
      "Erdrutsch verschüttet Straße nach Ahrenfeld",
      "08",
      "Nach einem Erdrutsch sind am Dienstag 240 Bewohner von Ahrenfeld in Sicherheit gebracht worden. Landrätin Petra Sommer sperrte die Straße.",
    ),
    b: told(
      "Ahrenfelder Zeitung",
      "de",
      "Ahrenfeld nach Erdrutsch abgeschnitten",
      "10",
      "Der Erdrutsch bei Ahrenfeld hat die Straße verschüttet. 310 Bewohner wurden am Dienstag in Sicherheit gebracht, sagte Landrätin Petra Sommer.",
    ),
  },
  {
    name: "Spanish",
    numbers: ["120", "180"],
    a: told(
      "El Puerto",
      "es",
      "Un escape de gas obliga a desalojar el hospital de Lomar",
      "08",
      "Un escape de gas obligó el martes a evacuar a 120 pacientes del hospital de Lomar. El director Julio Ferrán dijo que nadie resultó herido.",
    ),
    b: told(
      "La Mañana",
      "es",
      "Evacúan el hospital de Lomar por un escape de gas",
      "10",
      "El hospital de Lomar evacuó el martes a 180 pacientes por un escape de gas, según su director, Julio Ferrán. El servicio se reanudará el jueves.",
    ),
  },
];

/** Together, though no number of theirs is compared. */
const japanese = {
  a: told(
    "湾岸新聞",
    "ja",
    "緑川市で停電、約3000世帯が停電",
    "08",
    "緑川市で11日朝、変電所の火災により約3000世帯が停電した。市の佐藤真一部長は「昼までに復旧させる」と述べた。",
  ),
  b: told(
    "緑川タイムズ",
    "ja",
    "変電所の火災で停電 緑川市の約4500世帯",
    "10",
    "11日朝、緑川市の変電所で火災があり、約4500世帯が停電した。佐藤真一部長は「昼までに復旧させる」と話した。",
  ),
};

test.each(pairs.map((pair) => [pair.name, pair] as const))("%s", async (_, { a, b, numbers }) => {
  const { told: stories, storyOf } = await built({ "a.md": a, "b.md": b });
  expect(stories).toEqual(["a b"]);
  const values = storyOf("a").disagreements.map(({ versions }) => versions.map(({ value }) => value.text));
  expect(values).toContainEqual(numbers.map((number) => expect.stringContaining(number)));
});

test("Japanese", async () => {
  expect((await built({ "a.md": japanese.a, "b.md": japanese.b })).told).toEqual(["a b"]);
});
