import { describe, expect, it } from "vitest";
import { readDate, shownOrder } from "../../src/dates/date-field.js";
import type { DateOrder } from "../../src/model.js";

const iso = (value: string, order: DateOrder | null = null): string => {
  const reading = readDate(value, order);
  if (reading.kind === "date") return reading.iso;
  return reading.kind === "ambiguous" ? `${reading.dayFirst} or ${reading.monthFirst}` : reading.reason;
};

/** The twelve months in the form that a language has beside a day. */
const monthsOf = (language: string): string[] => {
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 7));
    return parts.find(({ type }) => type === "month")?.value ?? "";
  });
};

describe("every month of a language", () => {
  it.each(["en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "fi", "pl"])("%s", (language) => {
    const months = monthsOf(language);
    const days = months.map((_, index) => `2024-${String(index + 1).padStart(2, "0")}-07`);
    for (const form of ["7 M 2024", "7-M-2024", "7. M 2024", "7 de M de 2024", "M 7, 2024", "M 7 2024"]) {
      const written = months.map((month) => form.replace("M", month));
      expect(written.map((date) => iso(date))).toEqual(days);
    }
  });
});

describe("dates in fields", () => {
  it.each([
    // the first letters of a month are no word or ending before it
    ["31 December 2019", "2019-12-31"],
    ["1st December 2019", "2019-12-01"],
    ["1er décembre 2019", "2019-12-01"],
    ["14-Aug-2019 08:30:00 GMT", "2019-08-14T08:30:00Z"],
    ["14oct2019", "2019-10-14"],
    ["14 d’abril de 2019", "2019-04-14"],
    ["14 of April 2019", "2019-04-14"],
    // an offset and the zone that has it
    ["2019-11-14 08:30:00 +0000 UTC", "2019-11-14T08:30:00Z"],
    ["2019-07-14 08:30:00 +0200 CEST", "2019-07-14T06:30:00Z"],
    ["2019-11-14 08:30:00.123 +0000 UTC", "2019-11-14T08:30:00Z"],
    // zones of the IANA database: only those of the sea are the same all year
    ["2019-11-14 08:30:00 Etc/UTC", "2019-11-14T08:30:00Z"],
    ["2019-11-14 08:30:00 America/New_York", "2019-11-14"],
    ["14 Nov 2019 08:30 America/Argentina/Buenos_Aires", "2019-11-14"],
    // RFC 822 and 2822
    ["Thu, 14 Nov 2019 08:30:00 GMT", "2019-11-14T08:30:00Z"],
    ["Thu, 14 Nov 2019 08:30 GMT", "2019-11-14T08:30:00Z"],
    ["Thu, 14 Nov 2019 08:30:00 +0530", "2019-11-14T03:00:00Z"],
    ["Thu, 14 Nov 2019 08:30:00 +05:30", "2019-11-14T03:00:00Z"],
    ["Thu, 14 Nov 2019 08:30:00 -0800", "2019-11-14T16:30:00Z"],
    ["14 Nov 2019 08:30:00 -0000", "2019-11-14T08:30:00Z"],
    ["Thu, 14 Nov 2019 08:30:00 GMT+3", "2019-11-14T05:30:00Z"],
    ["Thu, 14 Nov 2019 08:30:00 UTC-03:30", "2019-11-14T12:00:00Z"],
    ["Thursday, 14 November 2019 08:30:00 GMT", "2019-11-14T08:30:00Z"],
    ["Thu, 14 Nov 19 08:30:00 GMT", "2019-11-14T08:30:00Z"],
    ["Fri, 14 Nov 97 08:30:00 GMT", "1997-11-14T08:30:00Z"],
    ["14-Nov-2019 08:30:00 GMT", "2019-11-14T08:30:00Z"],
    ["Thu,14 Nov 2019 08:30:00 GMT (UTC)", "2019-11-14T08:30:00Z"],
    // zones by name
    ["14 Nov 2019 08:30 EST", "2019-11-14T13:30:00Z"],
    ["14 Jul 2019 08:30 EDT", "2019-07-14T12:30:00Z"],
    ["14 Nov 2019 08:30 ACDT", "2019-11-13T22:00:00Z"],
    ["14 Nov 2019 08:30 JST", "2019-11-13T23:30:00Z"],
    ["14 Jul 2019 08:30 BST", "2019-07-14T07:30:00Z"],
    ["14 Nov 2019 08:30 MEZ", "2019-11-14T07:30:00Z"],
    ["14 Nov 2019 08:30 ET", "2019-11-14T13:30:00Z"],
    ["14 Jul 2019 08:30 ET", "2019-07-14T12:30:00Z"],
    ["March 9, 2019 11:30 p.m. PT", "2019-03-10T07:30:00Z"],
    ["March 11, 2019 11:30 p.m. Pacific Time", "2019-03-12T06:30:00Z"],
    // ISO 8601
    ["2019-11-14T08:30:00Z", "2019-11-14T08:30:00Z"],
    ["2019-11-14T08:30Z", "2019-11-14T08:30:00Z"],
    ["2019-11-14T08:30+01", "2019-11-14T07:30:00Z"],
    ["2019-11-14 08:30:00 +01:00", "2019-11-14T07:30:00Z"],
    ["2019-11-14T08:30:00.9876543+0100", "2019-11-14T07:30:00Z"],
    ["2019-11-14T08:30:00+0000Z", "2019-11-14T08:30:00Z"],
    ["2019-11-14T08:30:00−05:00", "2019-11-14T13:30:00Z"],
    ["20191114T083000Z", "2019-11-14T08:30:00Z"],
    ["20191114083000+0200", "2019-11-14T06:30:00Z"],
    ["2019-11-14 08:30:00 PST", "2019-11-14T16:30:00Z"],
    ["2019-W46-4", "2019-11-14"],
    ["2019W464", "2019-11-14"],
    ["2019-318", "2019-11-14"],
    ["2019-11-14+02:00", "2019-11-14"],
    ["14 Nov 2019 GMT", "2019-11-14"],
    ["9:15, 14 Nov 2019 GMT", "2019-11-14T09:15:00Z"],
    ["Thu, 14 Nov 2019 UTC", "2019-11-14"],
    // other programs
    ["Thu Nov 14 08:30:00 EST 2019", "2019-11-14T13:30:00Z"],
    ["Thu Nov 14 08:30:00 +0000 2019", "2019-11-14T08:30:00Z"],
    ["Thu Nov 14 2019 08:30:00 GMT+0100 (Central European Standard Time)", "2019-11-14T07:30:00Z"],
    ["1573720200", "2019-11-14T08:30:00Z"],
    ["1573720200000", "2019-11-14T08:30:00Z"],
    ["1573720200.25", "2019-11-14T08:30:00Z"],
    ["/Date(1573720200000+0100)/", "2019-11-14T08:30:00Z"],
    ["2019-12-31T23:59:60Z", "2020-01-01T00:00:00Z"],
  ])("%s is an instant", (value, expected) => {
    expect(iso(value)).toBe(expected);
  });

  it.each([
    "2019-11-14",
    "2019-11-14T08:30:00",
    "2019-11-14 23:30",
    "2019/11/14 08:30",
    "2019.11.14",
    "2019-11-14T00:00:00Z",
    "20191114",
    "20191114083000",
    "14 Nov 2019",
    "14th November 2019",
    "14th of November, 2019",
    "November 14th, 2019",
    "Nov. 14, 2019",
    "Nov 14 2019 8:30PM",
    "Thursday, November 14, 2019 at 8:30 p.m.",
    "8:30 a.m., Thursday, Nov. 14, 2019",
    "10 AM 14 Nov 2019",
    "Published: November 14, 2019",
    "14.11.2019",
    "14.11.19",
    "14. 11. 2019",
    "14.11.2019, 8.30 Uhr",
    "14/11/2019",
    "11/14/2019",
    "14-11-2019",
    "11/14/19",
    // an hour of a zone that is not known is no hour
    "Thu, 14 Nov 2019 08:30:00 IST",
    "Thu, 14 Nov 2019 08:30:00 XQT",
    // languages
    "Donnerstag, 14. November 2019",
    "14. Nov. 2019 um 8:30 Uhr",
    "jeu., 14 nov. 2019",
    "le 14 novembre 2019 à 8h30",
    "14 de noviembre de 2019",
    "14 de novembro de 2019",
    "14 novembre 2019",
    "14 november 2019",
    "14. marraskuuta 2019",
    "14 listopada 2019",
    "14. listopadu 2019",
    "14 ноября 2019 г.",
    "14 листопада 2019 року",
    "14 Kasım 2019 Perşembe",
    "2019. november 14.",
    "14 noiembrie 2019",
    "14 de novembre del 2019",
    "14 Νοεμβρίου 2019",
    "١٤ نوفمبر ٢٠١٩",
    "14 नवंबर 2019",
    "2019年11月14日",
    "2019年11月14日 下午8時30分",
    "2019년 11월 14일 오후 8:30",
    "14 tháng 11, 2019",
  ])("%s is a day", (value) => {
    expect(iso(value)).toBe("2019-11-14");
  });

  it.each([
    ["mar. 5 mar. 2024", "2024-03-05"],
    ["mar., 05 mars 2024", "2024-03-05"],
    ["dom, 12 mag 2024", "2024-05-12"],
    ["12 août 2024", "2024-08-12"],
    ["3. März 2024", "2024-03-03"],
    ["3 Ağustos 2024", "2024-08-03"],
    ["3 мая 2024", "2024-05-03"],
    ["1er juin 2024", "2024-06-01"],
    ["1º de maio de 2024", "2024-05-01"],
  ])("%s is the day of %s", (value, expected) => {
    expect(iso(value)).toBe(expected);
  });

  it.each([
    ["31 Feb 2024", "there is no day 31 in month 2 of 2024"],
    ["29.2.2023", "there is no day 29 in month 2 of 2023"],
    ["2024-13-01", "there is no day 1 in month 13 of 2024"],
    ["2024-00-10", "there is no day 10 in month 0 of 2024"],
    ["0000-00-00 00:00:00", "0 is no year of news"],
    ["0001-01-01T00:00:00Z", "1 is no year of news"],
    ["Mon, 01 Jan 0001 00:00:00 +0000", "1 is no year of news"],
    ["1403-05-12", "1403 is no year of news"],
    ["Thu, 14 Nov 2019 24:00:00 GMT", "there is no time 24:00"],
    ["Thu, 14 Nov 2019 08:61:00 GMT", "there is no time 8:61"],
    ["2019-11-14T08:30:61Z", "there is no time 8:30:61"],
    ["14 Nov 2019 25:10", "there is no time 25:10"],
    ["14 Nov 2019 15:30 AM", "there is no time 15:30"],
    ["14 Nov 2019 08:30 +2500", "there is no time zone `+2500`"],
    ["1970-01-01T01:00:00+01:00", "it is the zero of computer clocks"],
    ["Thu, 01 Jan 1970 00:00:00 GMT", "it is the zero of computer clocks"],
    ["2019", "a year alone is no day"],
    ["2019-11", "a month alone is no day"],
    ["2019-W46", "no day is found in it"],
    ["2019-W53-1", "no day is found in it"],
    ["yesterday", "no day is found in it"],
    ["14 Nov", "no day is found in it"],
    ["24-05-07", "no day is found in it"],
    ["14 Nov 2019 or so", "`or` belongs to no date"],
    ["2019-11-14 08:30 +0100 later", "`later` belongs to no date"],
    ["2019-11-14 08:30 morning/", "`morning` belongs to no date"],
    ["2024050709", "it may be an hour or seconds since 1970"],
    ["4711", "a year alone is no day"],
    ["", "it is empty"],
    ["x".repeat(500), "it is longer than any date"],
  ])("%s is no date", (value, expected) => {
    expect(iso(value)).toBe(expected);
  });

  it("keeps day and month apart", () => {
    expect(iso("05/06/2024")).toBe("2024-06-05 or 2024-05-06");
    expect(iso("5-6-2024 10:00")).toBe("2024-06-05 or 2024-05-06");
    expect(iso("05/06/2024", "day-first")).toBe("2024-06-05");
    expect(iso("05/06/2024", "month-first")).toBe("2024-05-06");
    expect(iso("05/06/2024 9:00 AM EST")).toBe("2024-05-06T14:00:00Z");
    expect(iso("06/06/2024")).toBe("2024-06-06");
    expect(iso("05.06.2024")).toBe("2024-06-05");
    expect(iso("05.06.2024", "month-first")).toBe("2024-06-05");
    expect(iso("05/13/2024", "day-first")).toBe("2024-05-13");
  });

  it.each([
    ["13/05/2024", "day-first"],
    ["05/13/2024 10:00", "month-first"],
    ["05/06/2024", null],
    ["13.05.2024", null],
    ["2024-05-13", null],
    ["33/05/2024", null],
  ])("%s shows the order %s", (value, expected) => {
    expect(shownOrder(value)).toBe(expected);
  });
});
