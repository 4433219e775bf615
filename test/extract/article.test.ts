import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractAll, extractArticle } from "../../src/extract/article.js";
import type { Article, Document, Span } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readRecords } from "../../src/read/records/records.js";
import { readText } from "../../src/read/text/text.js";

const textDocument = (text: string): Document =>
  createDocument({ path: "a.txt", format: "text", sha256: "0", text, blocks: readText(text), fields: {} });
const fromText = (text: string): Article => extractArticle(textDocument(text)).article;

function fromRecord(record: Record<string, unknown>): Article {
  const [document] = readRecords(JSON.stringify(record), "a.jsonl", 1e6).documents;
  if (!document) throw new Error("a record gives a document");
  return extractArticle(document).article;
}

const sentencesOf = (article: Article): string[] =>
  article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );

/** All places of an article in its document's text. */
function spansOf(article: Article): Span[] {
  return [
    article.headline,
    article.dek,
    article.dateline,
    ...article.removed,
    ...article.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.flatMap(({ sentences }) => sentences),
    ]),
  ].flatMap((words) => (words && words.span.field === undefined ? [words.span] : []));
}

const WORDS = [
  "Leave a Reply",
  "29",
  "By Jo Lund",
  "LONDON (Reuters) - The bridge fell.",
  "**Analysis**",
  "## Why it fell",
  "- two men",
  "> “It fell,” he said.",
  "“It fell. It is gone,” Anna Lund said on Monday. “We will rebuild it.”",
  "Posted: May 4, 2015 3:15 PM EDT",
  "Mayor Anna Lund, 54, met Gov. Piet Orwin in Averby, Va., at 3 p.m. Some 1,200 people came.",
  "市长辞职了。“我累了。”他说。",
  "Мэр ушёл в отставку. «Я устал», — сказал он.",
  "(Photo: Jo Lund/AP)",
  "| a | b |",
];

describe("every word", () => {
  it("is a headline, dek, heading, sentence, dateline or furniture, and stands where it says", () => {
    const line = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 60 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const document = textDocument(lines.join("\n\n"));
        const { article } = extractArticle(document);
        const told = new Uint8Array(document.text.length);
        for (const { start, end } of spansOf(article)) told.fill(1, start, end);
        const untold = document.blocks
          .filter(({ kind }) => kind !== "rule")
          .flatMap(({ pieces }) => pieces)
          .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))
          .filter((at) => told[at] === 0 && /\S/.test(document.text[at] ?? ""));
        expect(untold).toEqual([]);
        for (const { text, span } of [
          ...article.mentions,
          ...article.quotes,
          ...article.figures,
          ...article.dates,
        ]) {
          expect(document.text.slice(span.start, span.end).replace(/\s+/g, " ")).toBe(text);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("a page of which only the furniture was saved", () => {
  const problemsOf = (text: string) =>
    extractArticle(textDocument(text)).problems.map(({ rule, place }) => [rule, place.line]);

  it("is a problem, told with the line where the furniture begins", () => {
    expect(problemsOf("Bridge falls in Averby\n\n© 2020 Averby News. All rights reserved.")).toEqual([
      ["all-furniture", 3],
    ]);
  });

  it("is one also where a field describes it", () => {
    const record = {
      id: "a",
      title: "Averby News",
      description: "All the news of Averby",
      text: "© 2020 Averby News",
    };
    const [document] = readRecords(JSON.stringify(record), "news.jsonl", 1e6).documents;
    expect(document && extractArticle(document).problems.map(({ rule }) => rule)).toEqual(["all-furniture"]);
  });

  it("is not what has a sentence, or never had more than its headline", () => {
    expect(problemsOf("Bridge falls in Averby\n\nThe bridge fell on Monday.\n\n© 2020 Averby News")).toEqual(
      [],
    );
    expect(problemsOf("Bridge falls in Averby")).toEqual([]);
    expect(problemsOf("Bridge falls in Averby\n\nBridge falls in Averby")).toEqual([]);
  });
});

describe("reading many at once", () => {
  it("reads each as if it were alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }), { maxLength: 90 }),
        (texts) => {
          const documents = texts.map((lines) => textDocument(lines.join("\n\n")));
          expect(extractAll(documents)).toEqual(documents.map(extractArticle));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("sections", () => {
  const long =
    "The council met on Monday and talked about the bridge until late in the evening, the mayor said.";
  const later =
    "Snow fell on Tuesday and closed the road over the hill, so that nobody could reach the village by car.";
  const earlier =
    "The bridge was built in 1931 by a firm from the north, which has since been sold and closed by its owners.";
  const kinds = (text: string) =>
    fromText(text).sections.map(({ heading, kind }) => [heading?.text ?? null, kind]);

  it("begin at headings of Markdown and at short lines alone between paragraphs", () => {
    expect(
      kinds(`Bridge falls\n\n${long}\n\nA long winter\n\n${later}\n\n## Background\n\n${earlier}`),
    ).toEqual([
      [null, "report"],
      ["A long winter", "report"],
      ["Background", "background"],
    ]);
  });

  it("do not begin at a sentence whose closing mark was parted from it", () => {
    expect(kinds(`Bridge falls\n\n${long}\n\nThe crack was known. "\n\n${later}`)).toEqual([
      [null, "report"],
    ]);
  });

  it("are what the headline says", () => {
    expect(kinds(`Opinion: Let the bridge go\n\n${long}\n\n${later}`)).toEqual([[null, "opinion"]]);
  });
});

describe("where it came from", () => {
  it("reads byline, dateline, agency and time off the page", () => {
    const article = fromText(
      "Bridge falls in Averby\n\nBy Jo Lund and Ann Vik, Reuters\n\nPosted: May 4, 2015 3:15 PM EDT\n\nAVERBY, Va. (Reuters) - The bridge fell on Monday, the mayor said. Nobody was hurt in the fall.\n\nIt will be rebuilt before the end of the year, she added.",
    );
    expect(article.byline).toEqual(["Jo Lund", "Ann Vik"]);
    expect(article.dateline?.text).toBe("AVERBY, Va.");
    expect(article.source.agency).toBe("Reuters");
    expect(article.published).toEqual({ iso: "2015-05-04T19:15:00Z", precision: "minute", from: "text" });
    expect(sentencesOf(article)[0]).toBe("The bridge fell on Monday, the mayor said.");
    expect(article.dates.map(({ text, resolved }) => [text, resolved])).toEqual([
      ["on Monday", "2015-05-04"],
    ]);
  });

  it("parts a byline from the dateline that was glued to it, in the text and in its description", () => {
    const text = "OSLO, Dec. 31 (Reuters) - The bridge in the old town fell on Monday, the mayor said.";
    const article = fromRecord({
      title: "Bridge falls",
      text: `By Jo Lund${text}\nNobody was hurt in the fall, she added.`,
      description: `By Jo Lund${text.slice(0, 70)}...`,
    });
    expect(article.byline).toEqual(["Jo Lund"]);
    expect(article.dateline?.text).toBe("OSLO");
    expect(article.source.agency).toBe("Reuters");
    expect(article.dek).toBeNull();
    expect(sentencesOf(article)[0]).toBe("The bridge in the old town fell on Monday, the mayor said.");
  });

  it("reads who updated the page as its byline", () => {
    const article = fromText(
      "Bridge falls\n\n/ Updated By Jo Lund\n\nThe bridge fell on Monday, the mayor said, and nobody was hurt.",
    );
    expect(article.byline).toEqual(["Jo Lund"]);
  });

  it("reads names in capitals under the text as a byline, and no heading as one", () => {
    const body = "The bridge fell on Monday, the mayor said.\n\nNobody was hurt in the fall, she added.";
    expect(fromText(`Bridge falls\n\n${body}\n\nMARY LUND and RASMUS VIK`).byline).toEqual([
      "MARY LUND",
      "RASMUS VIK",
    ]);
    expect(fromText(`Bridge falls\n\n${body}\n\nFAMILY TIME`).byline).toEqual([]);
  });

  it("takes no date for a headline, and the headline with its section's name for the headline again", () => {
    const text = "Bridge falls in Averby\nThe bridge fell on Monday, the mayor said.";
    expect(fromRecord({ title: "11 / 28 / 05", text }).headline.text).toBe("Bridge falls in Averby");
    const again = fromRecord({
      title: "Bridge falls in Averby",
      text: `Bridge falls in Averby Local News ${text}`,
    });
    expect(again.removed.map(({ rule }) => rule)).toEqual(["repeated-headline"]);
    const title = "LUND: Bridge in Averby falls into the riv";
    const body = "The bridge fell on Monday, the mayor said. Nobody was on it.";
    const times = "Posted: Friday, July 17, 2015 2:26 PM EDT Updated: Tuesday, July 21, 2015 5:50 AM EDT";
    const cut = fromRecord({ title, text: `${title}er Wend ${times}\n\n${body}` });
    expect(cut.removed.map(({ rule }) => rule)).toEqual(["repeated-headline"]);
    expect(cut.quotes).toEqual([]);
    const untimed = fromRecord({ title, text: `${title}er Wend, a boat and a van\n\n${body}` });
    expect(untimed.removed).toEqual([]);
  });

  it("keeps an address without what tracks its reader, and no other scheme", () => {
    const url = "https://www.example.com/news/1?utm_source=x&id=7#top";
    expect(fromRecord({ title: "A", text: "B c.", url }).source).toMatchObject({
      url: "https://www.example.com/news/1?id=7",
      domain: "example.com",
    });
    expect(fromRecord({ title: "A", text: "B c.", url: "javascript:alert(1)" }).source.url).toBeNull();
  });

  it.each([
    ["UPDATED 3: 09 AM EST Dec 19, 2008", "2008-12-19T08:09:00Z"],
    ["21 July 2013 Last updated at 11: 11 GMT", "2013-07-21"],
    ["Last updated at 11: 24, Tuesday, 18 June 2013", "2013-06-18"],
    ["Published: Sunday, 2/22/2015 - Updated: 9 months ago", "2015-02-22"],
  ])("reads the time off %s", (line, iso) => {
    const article = fromText(
      `Bridge falls\n\n${line}\n\nThe bridge fell on Monday, the mayor said, and nobody was hurt.`,
    );
    expect((article.published ?? article.updated)?.iso).toBe(iso);
    expect(article.removed.map(({ rule }) => rule)).toEqual(["timestamp"]);
  });

  it.each([
    ["20 July 2014 – The bridge fell on Monday.", "2014-07-20", "The bridge fell on Monday."],
    [
      "May 4, 2015 -- “It fell,” the mayor said on Monday.",
      "2015-05-04",
      "“It fell,” the mayor said on Monday.",
    ],
    // A year alone, and a range: they belong to the sentence.
    ["2014 – The bridge is built on the river.", null, "2014 – The bridge is built on the river."],
    [
      "20 July 2014 – 22 July 2014 the bridge is shut.",
      null,
      "20 July 2014 – 22 July 2014 the bridge is shut.",
    ],
  ])("takes a date off the first sentence: %s", (line, iso, first) => {
    const article = fromText(
      `Bridge falls\n\n${line}\n\nIt will be rebuilt before the end of the year, she added.`,
    );
    expect(article.published?.iso ?? null).toBe(iso);
    expect(sentencesOf(article)[0]).toBe(first);
  });

  it("leaves the days of a chronicle to its entries", () => {
    const entries = ["20 July 2014 – The bridge falls.", "4 May 2015 – The bridge is rebuilt."];
    const article = fromText(`The bridge of Averby: a chronicle\n\n${entries.join("\n\n")}`);
    expect(article.published).toBeNull();
    expect(sentencesOf(article)).toEqual(entries);
  });

  it("invents no date", () => {
    const article = fromText(
      "Bridge falls\n\nThe bridge fell on Monday, the mayor said, and nobody was hurt.",
    );
    expect(article.published).toBeNull();
    expect(article.dates.map(({ resolved }) => resolved)).toEqual([null]);
  });

  it.each([
    ["LONDON — The bridge fell on Monday.", "LONDON"],
    ["PARIS, May 4 (AFP) - The bridge fell on Monday.", "PARIS"],
    ["Berlin (dpa) - Die Brücke ist eingestürzt.", "Berlin"],
    ["新华社北京5月4日电 大桥周一倒塌。", "北京"],
    ["Averby, Norway - The bridge fell on Monday.", "Averby, Norway"],
    ["West Averby, Florida (CNN) The bridge fell on Monday.", "West Averby, Florida"],
    ["- AVERBY, Va. - The bridge fell on Monday.", "AVERBY, Va."],
    ["AVERBY >> The bridge fell on Monday.", "AVERBY"],
    ["KTVA (CBS) AVERBY LAKE - The bridge fell on Monday.", "AVERBY LAKE"],
    ["- The bridge of AVERBY fell on Monday.", null],
    ["KTVA (CBS) is where the bridge fell - so they say.", null],
    ["Jo, Lund - The two of them fell.", null],
    ["NATO — which met on Monday — said no.", null],
    ["AVERBY PRESS |", null],
    ["ANNA LUND: We knew of it.", null],
    ["LIMA: The bridge fell on Monday.", "LIMA"],
    ["OSLO –- The bridge fell on Monday.", "OSLO"],
    ["UPDATE — The bridge fell on Monday.", null],
  ])("dateline of %s", (text, dateline) => {
    expect(
      fromText(`Bridge falls\n\n${text}\n\nIt will be rebuilt before the end of the year, she added.`)
        .dateline?.text ?? null,
    ).toBe(dateline);
  });
});

describe("a headline that is a field", () => {
  const article = fromRecord({
    id: "x1",
    title: "Anna Lund quits after 12 killed in Averby",
    text: "Anna Lund quits after 12 killed in Averby\nMayor Anna Lund of Averby quit on Monday after 12 people were killed. “I have failed the town,” Lund said.",
    published: "2016-02-03",
  });

  it("is cited as the field, and the line that repeats it is furniture", () => {
    expect(article.headline.span).toEqual({ field: "title", start: 0, end: 41, line: 1, column: 1 });
    expect(article.removed.map(({ rule }) => rule)).toEqual(["repeated-headline"]);
  });

  it("gives its names and figures, in the field", () => {
    const inTitle = article.mentions.filter(({ span }) => span.field === "title");
    expect(inTitle.map(({ name }) => name)).toContain("Anna Lund");
    expect(article.figures.find(({ span }) => span.field === "title")).toMatchObject({
      value: 12,
      what: "killed",
    });
  });

  it("keeps the record's own id", () => {
    expect(article.id).toBe("x1");
  });
});

describe("a description", () => {
  const described = (description: string) =>
    fromRecord({
      title: "Bridge falls",
      description,
      text: "The bridge over the Averby fell on Monday at noon.\n\nNobody was on it, the mayor said.",
    }).dek?.text ?? null;

  it.each([
    ["Science News: Nobody had looked at its piers for years", "Nobody had looked at its piers for years"],
    ["Averby News: the bridge, and what it was", "Averby News: the bridge, and what it was"],
    ["Local News: The bridge over the Averby fell on Monday at noon.", null],
  ])("%s", (description, dek) => expect(described(description)).toBe(dek));
});

describe("a text without a headline", () => {
  const first =
    "AVERBY, Va. (Reuters) - The bridge over the river fell on Monday at noon, when nobody was on it, the mayor said.";
  const later = "It will be rebuilt before the end of the year, she added, whatever it may cost the town.";

  it("is called by its first sentence, and keeps it", () => {
    const article = fromText(`${first} ${later}\n\n${later}`);
    expect(article.headline.text).toBe(
      "The bridge over the river fell on Monday at noon, when nobody was on it, the mayor said.",
    );
    expect(article.dateline?.text).toBe("AVERBY, Va.");
    expect(article.dek).toBeNull();
    expect(sentencesOf(article)).toEqual([article.headline.text, later, later]);
  });

  it("loses no word of a long first paragraph", () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`).join(" ");
    const article = fromText(`${words}\n\n${later}`);
    expect(article.headline.text.length).toBeLessThanOrEqual(200);
    expect(sentencesOf(article)[0]).toBe(words);
  });
});

describe("who said it", () => {
  const said = (body: string): (string | null)[] =>
    fromText(
      `Bridge falls in Averby\n\nMayor Anna Lund met police chief Piet Orwin on Monday in Averby, the town said.\n\n${body}`,
    ).quotes.map(({ speaker }) => speaker);

  it.each([
    ["“We knew nothing of it at the time,” Lund said.", ["Anna Lund"]],
    ["“We knew nothing of it at the time,” said Orwin.", ["Piet Orwin"]],
    ["Lund told reporters: “We knew nothing of it.”", ["Anna Lund"]],
    ["“We knew nothing,” Lund said, “until it was too late.”", ["Anna Lund", "Anna Lund"]],
    ["“We knew nothing of it,” Lund said. “It was too late for us.”", ["Anna Lund", "Anna Lund"]],
    ["Lund spoke to reporters later. “We knew nothing of it at the time,” she said.", ["Anna Lund"]],
    ["“We knew nothing of it at the time,” the mayor said.", ["Anna Lund"]],
    ["“We knew nothing of it at the time,” a resident said.", ["a resident"]],
    ["According to Orwin, the bridge was “a wreck from the first day”.", ["Piet Orwin"]],
    ["She reads the novel “The Old Bridge” to her sons.", []],
    ['"We knew nothing of it at the time," Lund said.', ["Anna Lund"]],
    ["''We knew nothing of it at the time,'' Lund said.", ["Anna Lund"]],
    ["«We knew nothing of it at the time», Lund said.", ["Anna Lund"]],
    ["The loud offense said “we never lost faith in the plan” all week.", ["The loud offense"]],
    ["Beaten offense said “we never lost faith in the plan” all week.", [null]],
    ["It's said “we never lost faith in the plan” too often here.", [null]],
    ["Local residents said “we never lost faith in the plan” all week.", ["Local residents"]],
    [
      "The singer posted two pictures of 21-year-old Tomas Arve on Friday, writing that she “cannot believe that he is gone for ever”.",
      ["The singer"],
    ],
  ])("%s", (body, speakers) => {
    expect(said(body)).toEqual(speakers);
  });

  it("carries a speaker on where a quotation runs over paragraphs", () => {
    const { quotes } = fromText(
      "Bridge falls\n\nThe council met on Monday.\n\n“We knew nothing of it at the time,” Anna Lund said. “It was late.\n\n“We will rebuild it before the year is out.”",
    );
    expect(quotes.map(({ speaker, continues }) => [speaker, continues])).toEqual([
      ["Anna Lund", null],
      ["Anna Lund", 0],
      ["Anna Lund", 0],
    ]);
  });
});

describe("what is nobody's words", () => {
  const told = (body: string): string[] =>
    fromText(
      `Bridge falls in Averby\n\nMayor Anna Lund met police chief Piet Orwin on Monday in Averby, the town said.\n\n${body}`,
    ).quotes.map(({ text }) => text);

  it.each([
    ["Lund, who stars in the film “The Old Bridge,” said she knew nothing of it.", []],
    ["Lund spoke on CNN’s “New Day” about the crack in the bridge.", []],
    ["The “Northern Lights” star Lund told reporters of the crack.", []],
    ["The town gave arms to the so-called “rebels” in the north, Lund said.", []],
    ["Police arrested Marcus “Red” Fenwick on Monday, Orwin said.", []],
    ['The page held <a href="pages/one" id="two"> nothing of it.', []],
    ["Lund called the plan “reckless” and “a waste of money.”", ["reckless", "a waste of money."]],
    ["Orwin described the crack as “enormous” on Monday.", ["enormous"]],
    ["“Not now,” Lund said.", ["Not now"]],
    ["Lund said the bridge was “perfectly safe” until then.", ["perfectly safe"]],
    [
      "“I live in what he calls “hell” and I stay,” Lund said.",
      ["I live in what he calls “hell” and I stay"],
    ],
    [
      "“I heard of it late,” Lund said. “We knew “nothing” of it.”",
      ["I heard of it late", "We knew “nothing” of it."],
    ],
  ])("%s", (body, quotes) => {
    expect(told(body)).toEqual(quotes);
  });
});

describe("titles of works", () => {
  const named = (body: string): string[] =>
    fromText(
      `Bridge falls in Averby\n\nMayor Anna Lund met police chief Piet Orwin on Monday in Averby, the town said.\n\n${body}`,
    ).mentions.map(({ kind, name }) => `${kind} ${name}`);

  it("are works, and what they name is nobody of the article", () => {
    const names = named(
      "Lund stars in the film “Return to Paris,” and sang on CNN’s “Good Morning London” on Monday.",
    );
    expect(names).toContain("work Return to Paris");
    expect(names).toContain("work Good Morning London");
    expect(names).not.toContain("place Paris");
    expect(names).not.toContain("place London");
  });

  it("are no quotations of one word", () => {
    expect(named("Orwin said the results show “Paris” in the lead.")).not.toContain("work Paris");
  });
});

describe("figures", () => {
  const figures = (text: string) =>
    fromText(
      `Bridge falls\n\n${text}\n\nIt will be rebuilt before the end of the year, she added.`,
    ).figures.map(({ value, unit, bound, what }) => [value, unit, bound, what]);

  it.each([
    ["At least 12 people were killed.", [[12, null, "at least", "people"]]],
    ["The crash killed 10 U.S. citizens.", [[10, null, "exact", "U.S. citizens"]]],
    ["It cost $3.5 million to build.", [[3_500_000, "USD", "exact", ""]]],
    ["Some 1,200 homes were lost.", [[1200, null, "about", "homes"]]],
    ["Nearly 40 percent voted no.", [[40, "%", "about", ""]]],
    ["Dozens of people fled.", [[24, null, "at least", "people"]]],
    ["Tens of thousands of people marched.", [[20_000, null, "at least", "people"]]],
    ["Twenty-three men were held.", [[23, null, "exact", "men"]]],
    ["He lives in the 6100 block of Elm Street.", []],
    ["Call 555-0133 for more.", []],
    ["The ring was worth $2. 6 million.", [[2_600_000, "USD", "exact", ""]]],
    ["They helped one another.", []],
    ["The quay is shut between 3 and 21 March.", []],
    ["It is shut from 3 to 21 March.", []],
    ["Lorries are banned from the first of June.", []],
    [
      "She won the second of three races.",
      [
        [2, null, "exact", "three races"],
        [3, null, "exact", "races"],
      ],
    ],
    [
      "On 21 March they sold 3 boats and 40 nets.",
      [
        [3, null, "exact", "boats"],
        [40, null, "exact", "nets"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe("other languages", () => {
  it.each([
    ["zh", "大桥倒塌\n\n大桥周一倒塌，市长说没有人受伤。原因仍在调查之中，市政府说将在三个月内公布结果。", 2],
    [
      "ru",
      "Мост рухнул\n\nМост рухнул в понедельник, сообщил мэр. Никто не пострадал при обрушении моста.",
      2,
    ],
    [
      "ar",
      "انهيار الجسر\n\nانهار الجسر يوم الاثنين في المدينة القديمة. لم يصب أحد بأذى حسب ما قاله رئيس البلدية.",
      2,
    ],
    [
      "de",
      "Brücke stürzt ein\n\nDie Brücke ist am 3. Oktober eingestürzt, sagte die Bürgermeisterin. Niemand wurde verletzt.",
      2,
    ],
  ])("%s gives headline and sentences", (language, text, count) => {
    const article = fromText(text);
    expect(article.language).toBe(language);
    expect(article.headline.text).toBe(text.split("\n")[0]);
    expect(sentencesOf(article).length).toBe(count);
  });

  const told = (text: string) => fromText(text).quotes.map(({ text, speaker }) => [text, speaker]);

  it.each([
    [
      "es",
      "Cae el puente\n\nEl puente viejo cayó el lunes, según la alcaldía. El Sr. Orwin, jefe de la policía, dijo: “Sabíamos que había una grieta, pero nadie quiso oír”. Es el fin de la «Edad de Oro» del valle.",
      [["Sabíamos que había una grieta, pero nadie quiso oír", "Orwin"]],
    ],
    [
      "fr",
      "Le pont s’effondre\n\nLe vieux pont s’est effondré lundi, selon la mairie. « Personne n’a été blessé », a déclaré M. Orwin, chef de la police, à la presse.",
      [["Personne n’a été blessé", "Orwin"]],
    ],
    [
      "de",
      "Brücke stürzt ein\n\nDie alte Brücke ist am Montag eingestürzt. „Niemand wurde dabei verletzt“, sagte der Polizeichef. Sie hieß im Volksmund „Alte Dame“ und war rot.",
      [["Niemand wurde dabei verletzt", null]],
    ],
    [
      "ru",
      "Мост рухнул\n\nМост рухнул в понедельник, сообщила мэр Анна Лунд. «Никто не пострадал», — сказала Анна Лунд.",
      [["Никто не пострадал", "Анна Лунд"]],
    ],
    [
      "zh",
      "大桥倒塌\n\n大桥周一早上倒塌，市长说。“没有人在倒塌中受伤。”她说。原因仍在调查之中。",
      [["没有人在倒塌中受伤。", null]],
    ],
    [
      "ar",
      "انهيار الجسر\n\nانهار الجسر القديم يوم الاثنين. وقالت رئيسة البلدية: «لم يصب أحد بأذى».",
      [["لم يصب أحد بأذى", null]],
    ],
  ])("%s gives what is said between its marks", (language, text, quotes) => {
    expect(fromText(text).language).toBe(language);
    expect(told(text)).toEqual(quotes);
  });

  it.each([
    ["大桥倒塌\n\n大桥周一在挪威倒塌，市长说。原因仍在调查之中。", "挪威"],
    [
      "انهيار الجسر\n\nانهار الجسر القديم يوم الاثنين في النرويج والسويد، حسب ما قالته رئيسة البلدية.",
      "النرويج",
    ],
    ["पुल गिरा\n\nभारत का पुराना पुल सोमवार को सुबह गिर गया, महापौर ने बताया। कोई घायल नहीं हुआ।", "भारत"],
  ])("names the country in %s", (text, country) => {
    expect(fromText(text).mentions.map(({ kind, name }) => `${kind} ${name}`)).toContain(`place ${country}`);
  });

  it("takes no plain word at the head of a sentence for a name, nor the kind of a place alone", () => {
    const { mentions } = fromText(
      "Bridge falls in Averby\n\nWitnesses ran from the bridge in Averby. Residents met at the Department on Monday.\n\nGunfire was heard near the County on Tuesday, and Paramedics came.",
    );
    expect(mentions.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Witnesses|Residents|Gunfire|Department|County)$/)]),
    );
  });

  it("names only what is surely a name where every noun has a capital", () => {
    const { mentions } = fromText(
      "Brücke stürzt ein\n\nDie alte Brücke in Norwegen ist im Jahr nach der Sanierung eingestürzt. Das sagte Peter Lund der Zeitung am Montag. Lund ist Sprecher der Stadt und der Feuerwehr.",
    );
    expect([...new Set(mentions.map(({ kind, name }) => `${kind} ${name}`))].sort()).toEqual([
      "person Peter Lund",
      "place Norwegen",
    ]);
  });

  it("names the bearer of a German office, and nobody behind an office alone", () => {
    const { mentions, quotes } = fromText(
      'Brand in Neukirch\n\n"Es ist eine Tragödie für uns alle", sagte Bürgermeister Jens Hollmann. Die Regierungssprecherin Tilda Roth der Partei sprach am Abend. Der Leiter der Feuerwehr schwieg.',
    );
    expect([...new Set(mentions.map(({ kind, name }) => `${kind} ${name}`))].sort()).toEqual([
      "person Jens Hollmann",
      "person Tilda Roth",
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Jens Hollmann"]);
  });

  it("takes no article for a body that is written like it", () => {
    const { mentions } = fromText(
      "Séisme à Valmora\n\nUn séisme a frappé Valmora mardi, selon la préfecture. Un homme est mort.",
    );
    expect(mentions.filter(({ kind }) => kind === "organisation")).toEqual([]);
  });
});

it("leaves out the document at which a step throws, and says so", () => {
  const [good, broken] = [textDocument("The bridge fell."), { ...textDocument("It fell."), blocks: null }];
  const all = extractAll([good, broken as unknown as Document, good]);
  expect(all.map(({ article }) => article?.headline.text)).toEqual([
    "The bridge fell.",
    undefined,
    "The bridge fell.",
  ]);
  expect(all[1]?.problems).toMatchObject([
    { place: { path: "a.txt" }, message: expect.stringContaining("extracting") as string },
  ]);
});
