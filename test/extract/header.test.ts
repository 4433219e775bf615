/** The lines above and below an article: who signed it, from where, when, and for which outlet. */
import { describe, expect, it, test } from "vitest";
import { addressKey, namesArticle } from "../../src/extract/header/address-key.js";
import { bylineOf } from "../../src/extract/header/byline.js";
import { datedStart, datelineOf } from "../../src/extract/header/dateline.js";
import { imprintIn, withoutImprint } from "../../src/extract/header/imprint-line.js";
import { withoutNavigation } from "../../src/extract/header/navigation-bar.js";
import { dayInLine, publicationTimesOf } from "../../src/extract/header/publication-line.js";
import { instantOf, sourceOf } from "../../src/extract/header/source.js";
import { type Passage, passageOf, passageText, type Struck } from "../../src/extract/text/passage.js";
import type { Document } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

const documentOf = (body: string, more: Partial<Document> = {}): Document => ({
  ...createDocument({
    path: "a.txt",
    format: "text",
    sha256: "0",
    text: body,
    blocks: readText(body),
    fields: {},
  }),
  ...more,
});
const passagesOf = (...lines: string[]): Passage[] =>
  documentOf(lines.join("\n\n")).blocks.flatMap((block) => passageOf(block) ?? []);

describe("a byline", () => {
  it.each<[line: string, names: string[], agency: string | null]>([
    ["By Jo Lund", ["Jo Lund"], null],
    ["by Jo Lund and Ann Vik", ["Jo Lund", "Ann Vik"], null],
    ["By Jo Lund, Ann Vik and Tom Orr", ["Jo Lund", "Ann Vik", "Tom Orr"], null],
    ["By Jo Lund, and Ann Vik", ["Jo Lund", "Ann Vik"], null],
    ["By Jo Lund, The Associated Press", ["Jo Lund"], "AP"],
    ["By Jo Lund of the Averby Echo", ["Jo Lund"], null],
    ["By Jo Lund | Staff Writer", ["Jo Lund"], null],
    ["Story by Jo van der Lund", ["Jo van der Lund"], null],
    ["Written by Jo Lund.", ["Jo Lund"], null],
    ["By Jo Lund Jr.", ["Jo Lund Jr."], null],
    ["By Jo Lund and Ann Vik.", ["Jo Lund", "Ann Vik"], null],
    ["Par Anne Martin", ["Anne Martin"], null],
    ["Von Jo Lund und Ann Vik", ["Jo Lund", "Ann Vik"], null],
    ["Jo Lund, Staff Writer", ["Jo Lund"], null],
    ["Jo Lund and Ann Vik, The Associated Press", ["Jo Lund", "Ann Vik"], "AP"],
    ["By The Associated Press", [], "AP"],
  ])("%s", (line, names, agency) => {
    expect(bylineOf(line)).toEqual({ names, agency });
  });

  it.each([
    "By Jo Lund was here",
    "By the river",
    "By Monday Night Football",
    "By Averby News Desk",
    "By Jo",
    "Jo Lund and Ann Vik",
    "By Jo Lund! Read it now",
    "Bye Jo Lund",
    "Jo Lund, a farmer from the valley near Averby, was hurt",
  ])("is not %j", (line) => {
    expect(bylineOf(line)?.names.filter((name) => name !== "Monday Night Football") ?? []).toEqual([]);
  });
});

describe("a dateline", () => {
  it.each<[text: string, place: string, agency: string | null, rest: string]>([
    ["UFA (Reuters) - The bridge fell.", "UFA", "Reuters", "The bridge fell."],
    ["LONDON (Reuters) - The bridge fell.", "LONDON", "Reuters", "The bridge fell."],
    ["LONDON — The bridge fell.", "LONDON", null, "The bridge fell."],
    ["AVERBY, Va. (AP) -- The bridge fell.", "AVERBY, Va.", "AP", "The bridge fell."],
    ["PARIS, May 4 (AFP) — “It fell.”", "PARIS", "AFP", "“It fell.”"],
    ["NEW HARBOUR: The bridge fell.", "", null, ""],
    ["Berlin (dpa) - Die Brücke fiel.", "Berlin", "dpa", "Die Brücke fiel."],
    ["Averby, Va. - The bridge fell.", "Averby, Va.", null, "The bridge fell."],
    ["Averby, Norway - The bridge fell.", "Averby, Norway", null, "The bridge fell."],
    ["Averby, Norway (CNN) The bridge fell.", "Averby, Norway", null, "The bridge fell."],
    ["(AP) - The bridge fell.", "", "AP", "The bridge fell."],
    ["(CNN) The bridge fell.", "", null, "The bridge fell."],
    ["(CNN) -- The bridge fell.", "", null, "The bridge fell."],
    ["- AVERBY, Va. - The bridge fell.", "AVERBY, Va.", null, "The bridge fell."],
    ["新华社北京5月7日电 大桥倒塌。", "北京", "Xinhua", "大桥倒塌。"],
    // None.
    ["BREAKING — The bridge fell.", "", null, ""],
    ["NATO — which met — is silent.", "", null, ""],
    ["DAVID GRANT: Well, it fell.", "", null, ""],
    ["AVERBY PRESS |", "", null, ""],
    ["Averby, Lund - The bridge fell.", "", null, ""],
    ["Averby - The bridge fell.", "", null, ""],
    ["The bridge fell - again.", "", null, ""],
    ["THE - The bridge fell.", "", null, ""],
    ["UN - The bridge fell.", "", null, ""],
    ["(farmer) - The bridge fell.", "", null, ""],
  ])("%s", (text, place, agency, rest) => {
    const [passage] = passagesOf(text) as [Passage];
    const found = datelineOf(passage, text);
    if (rest === "") return expect(found).toBeNull();
    expect(found && text.slice(found.place.start, found.place.end)).toBe(place);
    expect([found?.agency, text.slice(found?.length)]).toEqual([agency, rest]);
  });

  it("may be a paragraph of its own", () => {
    const [passage] = passagesOf("AVERBY, Va. (AP) --") as [Passage];
    expect(datelineOf(passage, "AVERBY, Va. (AP) --")).toMatchObject({ length: 19, agency: "AP" });
  });

  it.each<[text: string, rest: string | null, day: string]>([
    ["20 July 2014 – The council met.", "The council met.", "2014-07-20"],
    ["(July 20, 2014) -- “We met.”", "“We met.”", "2014-07-20"],
    ["20 July 2014 – the council met.", null, ""],
    ["20 July 2014–The council met.", null, ""],
    ["Some day in July – The council met.", null, ""],
  ])("may be a day: %s", (text, rest, day) => {
    const found = datedStart(text);
    expect(found && text.slice(found.length)).toBe(rest);
    expect(found?.published.iso ?? "").toBe(day);
  });
});

describe("a line with times of publication", () => {
  it.each<[line: string, published: string | null, updated: string | null]>([
    ["Published 4 May 2021", "2021-05-04", null],
    ["Published: May 4th, 2021 at 9:30 a.m. GMT", "2021-05-04T09:30:00Z", null],
    ["First published on Tuesday, May 4, 2021", "2021-05-04", null],
    ["Updated 2021-05-04", null, "2021-05-04"],
    ["Last modified: 4 May 2021 | Published 3 May 2021", "2021-05-03", "2021-05-04"],
    ["Published 3 May 2021, updated 4 May 2021", "2021-05-03", "2021-05-04"],
    ["4 May 2021", "2021-05-04", null],
    ["May 4, 2021, 21:05 UTC", "2021-05-04T21:05:00Z", null],
    ["UPDATED 3:09 AM EST Dec 19, 2008", null, "2008-12-19T08:09:00Z"],
    ["Posted May 4, 2021 Updated: 9 months ago", "2021-05-04", null],
    ["Posted May 4, 2021 Updated 9:28 AM EDT", "2021-05-04", null],
    ["5/4/2021 9:30 am EDT", "2021-05-04T13:30:00Z", null],
    ["4 May 2021 | Updated 5 May 2021", "2021-05-04", "2021-05-05"],
    ["First posted 4. Mai 2021", "2021-05-04", null],
    ["13/5/21", "2021-05-13", null],
    ["Posted 4 May 2021, 9:30 Port Anka", "2021-05-04", null],
    ["Tuesday 9:30 AM EDT May 4, 2021", "2021-05-04T13:30:00Z", null],
  ])("%s", (line, published, updated) => {
    const found = publicationTimesOf(line);
    expect([found?.published?.iso ?? null, found?.updated?.iso ?? null]).toEqual([published, updated]);
    for (const instant of [found?.published, found?.updated]) if (instant) expect(instant.from).toBe("text");
  });

  it.each([
    "The bridge was opened on 4 May 2021",
    "4 May 2021 was a day of storms",
    "4 May 2021 Averby Echo",
    "Averby 9:30 AM May 4, 2021",
    "Published 4 May 2021 by the four authors of it",
    "Published yesterday",
    "May 2021",
    `4 May 2021${" ".repeat(160)}`,
  ])("is not %j", (line) => {
    expect(publicationTimesOf(line)).toBeNull();
  });

  it.each<[line: string, day: string | null, iso: string | null]>([
    ["Averby Echo, 4 May 2021", "4 May 2021", "2021-05-04"],
    ["Lisboa, 4 de maio de 2021", "4 de maio de 2021", "2021-05-04"],
    ["Selm, 4. Mai 2021, 9:30", "4. Mai 2021, 9:30", "2021-05-04"],
    ["on 04.05.2021 in Selm", "04.05.2021", "2021-05-04"],
    ["am 13.05.2021 in Selm", "13.05.2021", "2021-05-13"],
    ["May 4, 2021 at 9:30 GMT", "May 4, 2021 at 9:30 GMT", "2021-05-04T09:30:00Z"],
    ["31 February 2021", null, null],
    ["Room 2021", null, null],
    ["Room 13/5/21", null, null],
  ])("the day in %s", (line, words, iso) => {
    const found = dayInLine(line);
    expect(found && line.slice(found.start, found.end)).toBe(words);
    expect(found?.instant?.iso ?? null).toBe(iso);
  });
});

describe("a line of outlet and day", () => {
  it.each<[line: string, outlet: string | null, agency: string | null, byline: string[], day: string]>([
    ["Averby Times, 10 Sept 2025", "Averby Times", null, [], "2025-09-10"],
    ["10 September 2025 | The Averby Times", "The Averby Times", null, [], "2025-09-10"],
    ["By Jo Lund - Averby Times - 10 September 2025", "Averby Times", null, ["Jo Lund"], "2025-09-10"],
    ["Published in Averby Times on 10 September 2025", "Averby Times", null, [], "2025-09-10"],
    ["Reuters, 10 September 2025", null, "Reuters", [], "2025-09-10"],
    ["(Source: Averby Times, 2025-09-10)", "Averby Times", null, [], "2025-09-10"],
  ])("%s", (line, outlet, agency, byline, day) => {
    expect(imprintIn(line)).toMatchObject({ outlet, agency, byline, published: { iso: day } });
  });

  it.each([
    "Averby Times",
    "10 September 2025",
    "Wednesday, 10 September 2025",
    "Averby, 10 September 2025",
    "The council met, 10 September 2025",
    "Averby Times, Selm Herald, 10 September 2025",
    `Averby Times, 10 September 2025${" ".repeat(100)}`,
  ])("is not %j", (line) => {
    expect(imprintIn(line)).toBeNull();
  });

  it("may have one name of unknown kind above a headline", () => {
    expect(imprintIn("Averby, 10 September 2025", true)).toMatchObject({ outlet: null });
    expect(imprintIn("Averby, Selm, 10 September 2025", true)).toBeNull();
    expect(imprintIn("averby, 10 September 2025", true)).toBeNull();
    const removed = (...lines: string[]) => {
      const struck: Struck[] = [];
      withoutImprint(passagesOf(...lines), struck);
      return struck.map(({ passage, rule }) => [rule, passageText(passage)]);
    };
    const line = "Averby, 10 September 2025";
    expect(removed(line, "Bridge falls in storm", "It fell.")).toEqual([["imprint", line]]);
    expect(removed(line, "The bridge fell on Monday.")).toEqual([]);
    expect(removed(line, "By Jo Lund", "It fell.")).toEqual([]);
    expect(removed("Bridge falls in storm", line, "It fell.")).toEqual([]);
    const sure = "Averby Times, 10 September 2025";
    expect(removed("Bridge falls", sure, "It fell.")).toEqual([["imprint", sure]]);
    expect(removed(sure)).toEqual([]);
    expect(removed("A", "B", "C", "D", "E", sure, "It fell.")).toEqual([]);
  });
});

describe("navigation above a headline", () => {
  const HEAD = "Bridge falls in storm";
  const TEXT =
    "The river bridge at Averby fell on Monday night when the storm tore away two of its piers, the harbour office said.";
  it.each<[lines: string[], kept: string[]]>([
    [["HOME | NEWS | SPORT", HEAD], [HEAD]],
    [["Home » News » Averby", HEAD], [HEAD]],
    [["You are here: Home > News > Averby", HEAD], [HEAD]],
    [["HOME NEWS SPORT WEATHER", HEAD], [HEAD]],
    [["Home", "News", "Sport", HEAD], [HEAD]],
    [["World News | Arts & Culture | Sport", HEAD], [HEAD]],
    [["Averby | Selm | Orle | Calder Valley", HEAD], [HEAD]],
    [
      ["Home", "News", HEAD],
      ["Home", "News", HEAD],
    ],
    [
      ["Storm | Flood | Fire", HEAD],
      ["Storm | Flood | Fire", HEAD],
    ],
    [
      ["Averby | Selm | Sport", HEAD],
      ["Averby | Selm | Sport", HEAD],
    ],
    [
      ["Win / Lose / Draw / Repeat", HEAD],
      ["Win / Lose / Draw / Repeat", HEAD],
    ],
    [
      ["home news sport weather", HEAD],
      ["home news sport weather", HEAD],
    ],
    [
      ["NEWS SPORT", HEAD],
      ["NEWS SPORT", HEAD],
    ],
    [
      ["Home | News | The bridge fell.", HEAD],
      ["Home | News | The bridge fell.", HEAD],
    ],
    [
      ["Averby | News | Sport", TEXT],
      ["Averby | News | Sport", TEXT],
    ],
    [["News | Averby | Sport", TEXT], [TEXT]],
    [
      [HEAD, "Home | News | Sport", TEXT],
      [HEAD, "Home | News | Sport", TEXT],
    ],
    [["Home | News | Sport"], ["Home | News | Sport"]],
  ])("of %j leaves %j", (lines, kept) => {
    const removed: Struck[] = [];
    const rest = withoutNavigation(passagesOf(...lines), removed);
    expect(rest.map(passageText)).toEqual(kept);
    expect(removed.map(({ rule }) => rule)).toEqual(Array(lines.length - kept.length).fill("navigation-bar"));
  });
});

describe("the address of an article", () => {
  it.each<[url: string, key: string, page: number, isVariant: boolean]>([
    ["https://www.post.example/ferry/", "post.example/ferry", 1, false],
    ["https://post.example/ferry/index.html", "post.example/ferry", 1, false],
    ["https://post.example/", "post.example", 1, false],
    ["https://mobile.post.example/ferry", "post.example/ferry", 1, true],
    ["https://m.example/ferry", "m.example/ferry", 1, false],
    ["https://post.example/amp/ferry", "post.example/ferry", 1, true],
    ["https://post.example/ferry/print", "post.example/ferry", 1, true],
    ["https://post.example/print", "post.example/print", 1, false],
    ["https://post.example/ferry.amp", "post.example/ferry", 1, true],
    ["https://post.example/ferry?view=mobile", "post.example/ferry", 1, true],
    ["https://post.example/ferry?view=all", "post.example/ferry?view=all", 1, false],
    ["https://post.example/ferry?amp", "post.example/ferry", 1, true],
    ["https://post.example/ferry?page=2", "post.example/ferry", 2, false],
    ["https://post.example/ferry?page=0", "post.example/ferry", 1, false],
    ["https://post.example/ferry?seite=30", "post.example/ferry", 30, false],
    ["https://post.example/ferry?page=31", "post.example/ferry?page=31", 1, false],
    ["https://post.example/ferry?page=2a", "post.example/ferry?page=2a", 1, false],
    ["https://post.example/ferry/page/12", "post.example/ferry", 12, false],
    ["https://post.example/ferry/page/123", "post.example/ferry/page/123", 1, false],
    ["https://post.example/features/ferry/2", "post.example/features/ferry", 2, false],
    ["https://post.example/ferry/p2", "post.example/ferry", 2, false],
    ["https://post.example/ferry/page-3", "post.example/ferry", 3, false],
    ["https://post.example/2024/05/07", "post.example/2024/05/07", 1, false],
    ["https://post.example/ferry/1", "post.example/ferry/1", 1, false],
    ["https://post.example/#!/ferry/1", "post.example#!/ferry/1", 1, false],
    ["https://post.example:8080/ferry?b=1&a=2", "post.example:8080/ferry?a=2&b=1", 1, false],
    ["https://www.google.com/amp/s/post.example/ferry", "post.example/ferry", 1, true],
    ["https://www.google.com/search/post.example/ferry", "google.com/search/post.example/ferry", 1, false],
  ])("%s", (url, key, page, isVariant) => {
    expect(addressKey(url)).toMatchObject({ key, page, isVariant });
  });

  it.each([
    ["post.example", false],
    ["post.example/", false],
    ["post.example/ferry", true],
    ["post.example?id=1", true],
  ])("%s names one article: %s", (key, names) => {
    expect(namesArticle({ key, page: 1, mayBePage: false, isVariant: false })).toBe(names);
  });
});

describe("the source", () => {
  const fields = { url: "https://www.post.example/ferry#top", source: " The Post " };
  test("is that of the fields before that of the text", () => {
    const document = documentOf("Words.", { fields });
    expect(sourceOf(document, "wire.example/ferry", "Reuters", "Averby Echo")).toEqual({
      name: "The Post",
      domain: "post.example",
      url: "https://www.post.example/ferry",
      readMore: "https://wire.example/ferry",
      agency: "Reuters",
    });
    expect(sourceOf(documentOf("Words."), null, null, "Averby Echo")).toEqual({
      name: "Averby Echo",
      domain: null,
      url: null,
      readMore: null,
      agency: null,
    });
    expect(sourceOf(documentOf("Words.", { fields: { source: " " } }), null, null, "Echo").name).toBe("Echo");
  });

  test("its domain is that of the outlet's home, where it has one", () => {
    const document = documentOf("Words.", { fields: { ...fields, home: "https://m.home.example/" } });
    expect(sourceOf(document, "HTTP://wire.example/a", null, null)).toMatchObject({
      domain: "home.example",
      readMore: "http://wire.example/a",
    });
  });
});

describe("the date of a field", () => {
  const of = (published?: string, more: Partial<Document> = {}) =>
    instantOf(
      documentOf("Words.", { ...more, fields: published === undefined ? {} : { published } }),
      "published",
    );

  test("is read, or absent", () => {
    expect(of("2024-05-01")).toEqual({
      instant: { iso: "2024-05-01", precision: "day", from: "published" },
      problems: [],
    });
    for (const value of [undefined, "", "  "]) expect(of(value)).toEqual({ instant: null, problems: [] });
  });

  test("is a problem at its place where it is none, or may be two days", () => {
    const place = { path: "a.txt", line: 3, column: 7 };
    expect(of("nonsense", { fieldPlaces: { published: place } })).toMatchObject({
      instant: null,
      problems: [
        { place, rule: "date", help: "The article stays undated until the field is corrected or left out." },
      ],
    });
    const [problem] = of("5/4/2024").problems;
    expect(problem).toMatchObject({
      place: { path: "a.txt", line: 1, column: 1 },
      rule: "date-order",
      message:
        "Unexpected published date `5/4/2024`, which is 2024-04-05 or 2024-05-04, expected one that says which",
    });
    expect(problem?.help).toContain("2024-04-05");
    expect(of("5/4/2024", { dateOrder: "month-first" }).instant?.iso).toBe("2024-05-04");
    expect(of("x".repeat(60)).problems[0]?.message).toContain(`\`${"x".repeat(40)}\``);
  });
});
