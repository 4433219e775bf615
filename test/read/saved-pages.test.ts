/** Pages as people save them, each with one way in which pages go wrong, and all that must be read from it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "./read-article.js";

const FOLDER = new URL("../fixtures/read/pages/", import.meta.url);

const TITLE = "Westhaven closes ferry terminal after cracks are found";
const VOTE =
  "The council of Westhaven voted on Tuesday to close the old ferry terminal after engineers found cracks in three of its concrete piers.";
const MAYOR =
  "Mayor Lena Orford said the decision was painful but that the safety of passengers had to come first, and that a temporary landing would open next month.";
const REST = [
  "Operators of the two ferry lines warned that the closure could cost the town up to 4 million dollars this summer.",
  "Residents who spoke at the meeting asked why a survey made in 2019 had not been published until now.",
  "The council promised an independent inquiry and said its findings would be made public before the end of the year.",
];
const PLAIN: ReadArticle = { title: TITLE, text: [VOTE, MAYOR, ...REST] };

const RUSSIAN: ReadArticle = {
  title: "В Вестхейвене закрыт паромный терминал",
  language: "ru",
  text: [
    "Совет города Вестхейвен во вторник проголосовал за закрытие старого паромного терминала, после того как инженеры нашли трещины в трёх опорах.",
    "Мэр Лена Орфорд заявила, что решение было тяжёлым, но безопасность пассажиров важнее всего, и что временный причал откроется в следующем месяце.",
    "Операторы двух линий предупредили, что закрытие может стоить городу до четырёх миллионов долларов этим летом.",
  ],
};
const JAPANESE: ReadArticle = {
  title: "ウェストヘイブンのフェリーターミナル閉鎖",
  language: "ja",
  text: [
    "ウェストヘイブン市議会は火曜日、三つの橋脚に亀裂が見つかったことを受けて、古いフェリーターミナルを閉鎖することを決めた。 市長は、安全が第一だと述べた。",
  ],
};
const frenchWith = (inquiry: string, mark: string): ReadArticle => ({
  title: TITLE,
  language: "fr",
  text: [
    `Le conseil municipal de Westhaven a voté mardi la fermeture de la vieille gare maritime après la découverte de fissures dans trois piliers. ${inquiry}`,
    `La maire a déclaré que la décision était douloureuse mais que la sécurité des passagers devait primer, et qu${mark}un débarcadère provisoire ouvrirait à la fin du mois prochain.`,
  ],
});

type Differences = Partial<ReadArticle> & {
  readonly rules?: readonly string[];
  readonly removed?: readonly string[];
};

/** What differs from the plain report, file by file; null: no article, and a problem that says so. */
const PAGES: Readonly<Record<string, Differences | null>> = {
  "00-plain.html": {},
  "01-vox-pop.html": {
    kind: "interview",
    text: [
      "We asked five ferry passengers the same two questions on the pier this week, and here is what they told us.",
      "Ida Brandt, 41",
      "What would you change about the town?",
      "I would move the market back to the square, where it stood for a hundred years before the car park came.",
      "Will you keep taking the ferry?",
      "Yes, there is no other way for me to get to work in the city.",
      "Omar Tell, 29",
      "What would you change about the town?",
      "More benches, fewer cars and a swimming pool that opens before noon on weekdays.",
      "Will you keep taking the ferry?",
      "Only until the bridge is finished, which will be next year.",
      "Petra Lund, 63",
      "What would you change about the town?",
      "Nothing at all, I like my town exactly as it is and as it always was.",
      "Will you keep taking the ferry?",
      "I have taken it for forty years and I will not stop now.",
    ],
  },
  "03-div-caption.html": {
    removed: [
      "caption: A cracked pier of the ferry terminal is seen at low tide on Monday in Westhaven. Jon Aske/Coast Pictures",
      "caption: Passengers wait on the landing. Photo by Jon Aske",
    ],
  },
  "04-related-inside.html": {},
  "06-cookie.html": null,
  "06b-bot.html": null,
  "07-liveblog.html": {
    kind: "live",
    published: "2024-05-07T07:00:00Z",
    entries: ["2024-05-07T14:20:00+02:00", "2024-05-07T13:05:00+02:00", "2024-05-07T11:40:00+02:00"],
    text: [
      "Key events",
      "Terminal closed",
      "Second pier found cracked",
      "Mayor to speak at three",
      "Mayor Lena Orford will speak to reporters at three in the town hall, her office says.",
      "Second pier found cracked",
      "Engineers have found a second cracked pier, the harbour master tells our reporter on the quay.",
      "Terminal is closed",
      "The ferry terminal has been closed to passengers, police say, and barriers are being put up.",
    ],
  },
  // The whole article stands in the data of the page, without paragraphs.
  "08-paywall.html": { text: [[VOTE, MAYOR, ...REST].join(" ")] },
  "09b-comments-noclass.html": {},
  "10-ld-body-only.html": {
    by: ["Jan Holt", "Eva Lind"],
    source: "Westhaven Post",
    published: "2024-05-07T07:00:00Z",
    text: [VOTE, MAYOR],
  },
  "11-noscript-wrap.html": null,
  "12-form-wrap.html": {},
  "13-short-brief.html": {
    text: [
      "Police closed the ferry terminal at Westhaven on Tuesday after cracks were found in a pier. No one was hurt.",
    ],
  },
  "14-base-relative.html": {
    url: "https://post.example.org/2024/ferry",
    image: "https://post.example.org/img/p.jpg",
    text: [`${VOTE} See the report and the story.`, MAYOR, ...REST],
  },
  "15b-singlefile.html": {
    url: "https://westhavenpost.example.org/2024/05/ferry.html",
    published: "2024-05-07T08:11:12Z",
  },
  "16-front.html": null,
  "18-tweet.html": {
    text: [
      VOTE,
      "The terminal is closed until further notice. Please use the landing at Sandvik.",
      "— Westhaven Harbour (@whavenharbour) May 7, 2024",
      MAYOR,
      ...REST,
    ],
  },
  "19-table.html": {
    text: [
      VOTE,
      "Passengers by year",
      "Year | Passengers",
      "2021 | 120,400",
      "2022 | 131,900",
      "Closed",
      "7 May 2024",
      "Cost",
      "4 million dollars",
      "Check the landing.",
      "Buy a ticket.",
      MAYOR,
      ...REST,
    ],
  },
  "21-pullquote.html": {},
  "22-byline-only.html": {
    by: ["Jan Holt", "Eva Lind"],
    published: "2024-05-07",
    updated: "2024-05-07",
  },
  "23-microdata.html": { by: ["Jan Holt"], source: "Westhaven Post", published: "2024-05-07T07:00:00Z" },
  "23b-hentry.html": { by: ["Jan Holt"], published: "2024-05-07T07:00:00Z" },
  "25-two-articles.html": { title: "Ferry terminal closes", rules: ["several-articles"] },
  "26-keypoints.html": {
    text: [
      "Key points",
      "Three piers are cracked.",
      "A temporary landing opens next month.",
      "An inquiry is promised.",
      VOTE,
      MAYOR,
      ...REST,
    ],
  },
  "28-amp.html": {
    title: "Westhaven closes ferry terminal",
    url: "https://westhavenpost.example.org/ferry",
  },
  "29-shadow.html": { title: "Westhaven closes ferry terminal" },
  "31-hidden-content.html": null,
  "31b-collapsed.html": {},
  // Dates of the meta tag: the instant where a zone is known, else the day.
  "40-date-00.html": { published: "2024-05-07T07:15:00Z" },
  "40-date-01.html": { published: "2024-05-07T07:15:00Z" },
  "40-date-03.html": { published: "2024-05-07T09:15:00Z" },
  "40-date-04.html": { published: "2024-05-07" },
  "40-date-06.html": { published: "2024-05-07T13:15:00Z" },
  "40-date-07.html": { published: "2024-05-07" },
  "40-date-09.html": { published: "2024-05-07T09:15:00Z" },
  "40-date-10.html": { published: "2024-05-07T14:15:00Z" },
  "40-date-12.html": { published: "2024-05-07T07:15:00Z" },
  "40-date-13.html": { published: "2024-05-07" },
  "40-date-15.html": { published: "2024-05-07" },
  "40-date-16.html": { published: "2024-05-07T07:15:00Z" },
  "40-date-18.html": { published: "2024-05-07" },
  // 05/07/2024 is 5 July or May 7, and nothing here says which.
  "40-date-19.html": { rules: ["date-order"] },
  "40-date-21.html": { published: "2024-05-07T08:15:00Z" },
  "40-date-22.html": { published: "2024-05-07T09:15:00Z" },
  "50-cp1251-late.html": RUSSIAN,
  "50-cp1251-nodecl.html": { ...RUSSIAN, rules: ["encoding"] },
  "50-cp1251.html": RUSSIAN,
  "50-koi8.html": RUSSIAN,
  "51-sjis.html": JAPANESE,
  "51-xsjis.html": JAPANESE,
  "53-iso8859-15.html": frenchWith("L'enquête coûtera 40 000 €.", "'"),
  "53-latin1-declared-utf8.html": { ...frenchWith("L’enquête coûtera 40 000 €.", "’"), rules: ["encoding"] },
  "60-figure-list.html": {
    text: [
      "Three piers of the ferry terminal are cracked, and here is what the engineers found at each of them when the divers went down.",
      "The council says that all three will be repaired by the end of the year, at a cost of 4 million dollars.",
      "Pier one",
      "The first pier was built in 1921 and is the one where divers found the widest crack, nearly four centimetres across at the waterline.",
      "Pier two",
      "The second pier carries the pumps, and engineers say the pumps have to be moved before the winter storms begin in November.",
      "Pier three",
      "The third pier looks sound from above, but a sonar survey showed that its foot has been washed out by the current of the river.",
    ],
  },
  "61-junk-beats.html": {},
  "62b-related-date.html": {},
  "63-author-bio.html": { by: ["Jan Holt"] },
  "63c-ld-author-dup.html": { by: ["Jan Holt"] },
  "64-ld-second.html": { by: ["Jan Holt"], source: "Westhaven Post", published: "2024-05-07" },
  "64c-ld-entities.html": { published: "2024-05-07" },
  "64d-ld-graph-ref.html": {
    by: ["Jan Holt"],
    source: "Westhaven Post",
    published: "2024-05-07",
    image: "https://img.example.org/p.jpg",
  },
  "64f-comment-ld.html": { by: ["Jan Holt"] },
  // The copyright line stands in the paragraph of the lead.
  "65-credit-lead.html": { text: [VOTE.replace("concrete ", ""), MAYOR, ...REST] },
  "67-signup-fact.html": {
    text: [
      VOTE,
      "Sign up for the shuttle bus with the town hall before Friday, the mayor told residents of the island.",
      "Click here to see the list of cancelled sailings, the ferry line wrote on its site.",
      MAYOR,
      ...REST,
    ],
  },
  "68-reuters-tail.html": { by: ["Jan Holt"] },
  "69b-h1-vs-og-site.html": {},
  "70-image-only.html": {},
  "72-toc.html": {},
  "73-hidden-ad-text.html": {},
  "80-wp-table.html": {
    text: [
      VOTE,
      MAYOR,
      "Year | Passengers",
      "2021 | 120,400",
      "2022 | 131,900",
      "The terminal is closed until further notice.",
      "— Westhaven Harbour (@whavenharbour)",
      "We had no choice, the mayor said.",
      ...REST,
    ],
  },
  "81-nul.html": {},
  "82b-date-es.html": {
    title: "Cierran la terminal",
    by: ["Juana Holt"],
    published: "2024-05-07",
    language: "es",
    text: [
      "El consejo de Westhaven votó el martes el cierre de la vieja terminal de transbordadores después de que los ingenieros hallaran grietas en tres pilares.",
      "La alcaldesa dijo que la seguridad de los pasajeros era lo primero y que el mes que viene abrirá un embarcadero provisional.",
    ],
  },
  "82c-several-times.html": { published: "2024-05-07T07:15:00Z", updated: "2024-05-08T08:00:00Z" },
};

describe("a saved page", () => {
  it.each(readdirSync(FOLDER))("%s", async (name) => {
    const expected = PAGES[name];
    if (expected === undefined)
      throw new Error(`Expected what ${name} must give, found no entry of its name`);
    const { articles, rules, removed } = await readArticles(
      readFileSync(new URL(name, FOLDER)),
      name,
      "html",
    );
    const {
      rules: told = [],
      removed: left = removed,
      ...differences
    } = expected ?? { rules: ["no-article"] };
    expect(rules).toEqual(told);
    expect(removed).toEqual(left);
    expect(articles).toEqual(expected === null ? [] : [{ ...PLAIN, ...differences }]);
  });
});
