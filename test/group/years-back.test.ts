/** To which earlier year a report begins by looking back. */
import { describe, expect, it } from "vitest";
import type { SeriesReading } from "../../src/group/frames/reading.js";
import { looksBackTo } from "../../src/group/series/years-back.js";

const dayOf = (date: string) => Math.floor(Date.parse(date) / 86_400_000);
const reading = (date: string, ...texts: string[]) =>
  ({ texts, day: dayOf(date) }) as unknown as SeriesReading;

describe("a report of 12 May 2025", () => {
  const backTo = (date: string, ...texts: string[]) =>
    looksBackTo(reading("2025-05-12", ...texts), reading(date));
  it.each([
    ["2020-05-14", "A plaque for the pit was unveiled.", "Twelve miners died there five years ago."],
    ["2023-05-14", "Vor zwei Jahren brannte die Halle von Olmen ab."],
    ["2015-05-14", "Il y a dix ans, la halle d'Olmen brûlait."],
    ["2022-06-01", "Hace tres años ardió el mercado de Olmen."],
    ["2021-05-10", "Quattro anni fa bruciò il mercato di Olmen."],
    ["2005-05-10", "The hall burned down twenty years earlier."],
    ["2019-11-03", "Stand named after players killed in 2019"],
    ["2024-08-03", "The team flew home from the island where it won last year."],
    ["2024-05-12", "A year ago the hall burned down."],
  ])("looks back to %s: %s", (date, ...texts) => {
    expect(backTo(date, ...texts)).toBe(true);
  });

  it.each([
    ["2020-05-14", "Twelve miners died there two years ago."],
    ["2025-04-20", "Twelve miners died there a year ago."],
    ["2019-11-03", "The hall of Olmen burned down on Monday."],
    ["2019-11-03", "Hall 2019-B burned down."],
    ["2019-11-03", "A hall.", "It burned.", "Nobody was hurt.", "It was built in 2019."],
    ["2019-11-03", "Man found guilty of murders of 2019"],
    ["2019-11-03", "Suspect arrested for fire of 2019"],
    ["2026-05-12", "The hall burned down a year ago."],
  ])("but not to %s: %s", (date, ...texts) => {
    expect(backTo(date, ...texts)).toBe(false);
  });

  it("tells nothing without dates", () => {
    const undated = { texts: ["Two years ago it burned."], day: Number.NaN } as unknown as SeriesReading;
    expect(looksBackTo(undated, reading("2023-05-12"))).toBe(false);
  });
});
