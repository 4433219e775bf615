/** A story in a script whose words are not compared is a page that reads: what happened, who says so, which figures differ. */

import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { type MeasuredStory, measureStories } from "./measured-stories.js";
import { overLimits } from "./page-measure.js";

interface ToldTwice {
  readonly language: string;
  /** Headline, then sentences, of each report. */
  readonly reports: readonly [readonly string[], readonly string[]];
  /** The values that differ; none where the reports agree. */
  readonly differ: readonly string[];
}

const CASES: Readonly<Record<string, ToldTwice>> = {
  "a bridge in Japanese": {
    language: "ja",
    reports: [
      [
        "港南市の鉄橋を閉鎖、柱にひび割れ",
        "港南市は12日、鉄橋の柱にひび割れが見つかったため橋を閉鎖し、約30台の車が引き返した。",
        "佐々木学市長は「安全を最優先する」と述べた。",
      ],
      [
        "鉄橋の柱にひび割れ、港南市が閉鎖",
        "港南市は12日、鉄橋の柱にひび割れが見つかったため橋を閉鎖し、約四十台の車が引き返した。",
        "佐々木学市長は「安全を最優先する」と話した。",
      ],
    ],
    differ: ["30", "四十"],
  },
  "a school meal in Japanese, on which the reports agree": {
    language: "ja",
    reports: [
      [
        "緑川小学校で食中毒、児童25人が発症",
        "緑川小学校で10日、給食を食べた児童25人が腹痛を訴え、病院で手当てを受けた。",
        "中村由美校長は「原因を調べている」と述べた。",
      ],
      [
        "給食で児童25人が腹痛 緑川小学校",
        "10日、緑川小学校で給食を食べた児童25人が腹痛を訴えた。",
        "中村由美校長は「原因を調べている」と説明した。",
      ],
    ],
    differ: [],
  },
  "a factory in Chinese": {
    language: "zh",
    reports: [
      [
        "东湾市化工厂起火 十二名工人受伤",
        "东湾市一家化工厂周三凌晨起火,造成十二名工人受伤,消防员两小时后扑灭大火。",
        "厂长赵明说:“我们正在调查起火原因。”",
      ],
      [
        "东湾化工厂大火致15名工人受伤",
        "周三凌晨,东湾市一家化工厂起火,造成15名工人受伤,大火两小时后被扑灭。",
        "厂长赵明说:“我们正在调查起火原因。”",
      ],
    ],
    differ: ["十二", "15"],
  },
  "a bridge in Chinese, one number in two forms": {
    language: "zh",
    reports: [
      [
        "南江大桥因裂缝封闭",
        "南江市周一因桥墩出现裂缝封闭南江大桥,约三万名居民绕行。",
        "市长陈丽表示,维修需要两周。",
      ],
      [
        "桥墩现裂缝 南江大桥封闭",
        "周一,南江市因桥墩出现裂缝封闭南江大桥,约3万名居民绕行。",
        "市长陈丽表示,维修需要两周。",
      ],
    ],
    differ: [],
  },
  "a train in Hindi": {
    language: "hi",
    reports: [
      [
        "रामपुर में ट्रेन पटरी से उतरी, पाँच यात्री घायल",
        "रामपुर स्टेशन के पास सोमवार रात एक ट्रेन पटरी से उतर गई, जिसमें पाँच यात्री घायल हो गए।",
        "स्टेशन प्रमुख अनिल वर्मा ने जाँच के आदेश दिए हैं।",
      ],
      [
        "ट्रेन पटरी से उतरने से रामपुर में सात यात्री घायल",
        "सोमवार रात रामपुर स्टेशन के पास एक ट्रेन पटरी से उतर गई, जिसमें सात यात्री घायल हुए।",
        "अनिल वर्मा ने जाँच के आदेश दिए हैं।",
      ],
    ],
    differ: ["पाँच", "सात"],
  },
  "a flood in Hindi, in digits of its own": {
    language: "hi",
    reports: [
      [
        "सोनपुर में बाढ़, २० परिवार बेघर",
        "सोनपुर गाँव में बुधवार को नदी का बाँध टूटने से २० परिवार बेघर हो गए।",
        "जिला अधिकारी सुनीता राव ने राहत शिविर खोलने की घोषणा की।",
      ],
      [
        "बाँध टूटने से सोनपुर में 25 परिवार बेघर",
        "बुधवार को सोनपुर गाँव में नदी का बाँध टूटने से 25 परिवार बेघर हो गए।",
        "सुनीता राव ने राहत शिविर खोलने की घोषणा की।",
      ],
    ],
    differ: ["२०", "25"],
  },
  "a ferry in Arabic": {
    language: "ar",
    reports: [
      [
        "جنوح عبارة قرب ميناء الريان",
        "جنحت عبارة قرب ميناء الريان مساء الأحد وعلى متنها ٤٠ راكبا بسبب عطل في المحرك.",
        "وقال مدير الميناء سالم العامري إن القبطان طلب المساعدة.",
      ],
      [
        "عبارة تجنح قرب ميناء الريان بسبب عطل",
        "جنحت عبارة مساء الأحد قرب ميناء الريان بسبب عطل في المحرك وعلى متنها 45 راكبا.",
        "وقال مدير الميناء سالم العامري إن الجميع بخير.",
      ],
    ],
    differ: ["٤٠", "45"],
  },
  "a market in Hebrew": {
    language: "he",
    reports: [
      [
        "שריפה בשוק העירוני בכרמית",
        "שריפה פרצה ביום רביעי בשוק העירוני בכרמית ושבעה סוחרים פונו לבית החולים.",
        "ראש העיר נועה ברק הודיעה כי השוק ייסגר לשבוע.",
      ],
      [
        "השוק העירוני בכרמית נסגר אחרי שריפה",
        "שריפה פרצה ביום רביעי בשוק העירוני בכרמית, וסוחרים פונו לבית החולים.",
        "ראש העיר נועה ברק הודיעה כי השוק ייסגר לשבוע.",
      ],
    ],
    differ: [],
  },
  "a road in Korean": {
    language: "ko",
    reports: [
      [
        "한솔시 도로 침수로 차량 통제",
        "한솔시는 화요일 아침 폭우로 강변도로가 침수되자 차량 통행을 막았다.",
        "박지민 시장은 오후에 도로를 다시 연다고 밝혔다.",
      ],
      [
        "폭우에 한솔시 강변도로 침수, 차량 통제",
        "화요일 아침 폭우로 한솔시 강변도로가 침수돼 차량 통행이 막혔다.",
        "박지민 시장은 오후에 도로를 다시 연다고 말했다.",
      ],
    ],
    differ: [],
  },
  "a dam in German": {
    language: "de",
    reports: [
      [
        "Damm bei Ostheim gibt nach",
        "Bei Ostheim hat am Montag ein Damm nachgegeben, und 120 Anwohner mussten ihre Häuser verlassen.",
        "Bürgermeister Karl Wend rief den Notstand aus.",
      ],
      [
        "Ostheim: Anwohner verlassen nach Dammbruch ihre Häuser",
        "Am Montag hat bei Ostheim ein Damm nachgegeben, und 150 Anwohner mussten ihre Häuser verlassen.",
        "Bürgermeister Karl Wend rief den Notstand aus.",
      ],
    ],
    differ: ["120 Anwohner", "150 Anwohner"],
  },
};

/** Alone, so that no story has another to be taken for. */
async function told({ language, reports }: ToldTwice): Promise<MeasuredStory[]> {
  return measureStories(
    reports.map(([title, ...sentences], index) =>
      JSON.stringify({
        id: `r${index}`,
        source: ["Tide", "Field"][index],
        url: `https://${["tide", "field"][index]}.example/1`,
        published: `2024-05-07T0${8 + index}:00:00Z`,
        title,
        text: sentences.join("\n"),
        lang: language,
      }),
    ),
  );
}

describe.each(Object.entries(CASES))("%s", (_, given) => {
  let story: MeasuredStory;

  beforeAll(async () => {
    const stories = await told(given);
    expect(stories.map(({ reports }) => reports)).toEqual([2]);
    story = stories[0] as MeasuredStory;
  });

  it("is told by its headline and first sentences, with both sources", () => {
    const { document } = parseHTML(story.html);
    const heading = document.querySelector("h1")?.textContent;
    const report = given.reports.find(([title]) => title === heading);
    const lead = document.querySelector(".lead p")?.textContent ?? "";
    expect(given.reports.some(([, first]) => first !== undefined && lead.startsWith(first))).toBe(true);
    expect(report).toBeDefined();
    expect([...document.querySelectorAll(".sources li")]).toHaveLength(2);
  });

  it("tells which figures differ, and no others", () => {
    const { document } = parseHTML(story.html);
    const values = [...document.querySelectorAll("#differ ~ table tbody th")].map((cell) =>
      cell.textContent?.trim(),
    );
    expect(values).toEqual(given.differ);
  });

  it("says nothing twice, and no more than there is room for", () => {
    expect(story.twice).toEqual([]);
    expect(overLimits(story)).toEqual([]);
  });
});
