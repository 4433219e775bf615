/** The front page of each day of a month of reports: built day by day from files, each build going on from the one before. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receive, understand } from "../../src/build.js";
import type { Memo } from "../../src/cache/memo.js";
import { type Config, defaultConfig, readConfig } from "../../src/config.js";
import { formatLedger } from "../../src/digest/ledger/ledger.js";
import { draw } from "../../src/site/render.js";
import { isoDay, monthOfReports, printedAgain, type Report, redated } from "./month.js";

const DAYS = Array.from({ length: 30 }, (_, index) => index + 1);
const reports = monthOfReports();
const reportCalled = (name: string): Report => {
  const found = reports.find((report) => report.name === name);
  if (found === undefined) throw new Error(`no report ${name}`);
  return found;
};
/** A report of the first is stored anew with the date of the 16th; one of the 8th is printed again on the 24th. */
const later = [
  redated({ ...reportCalled("theft-1-g.md"), day: 16 }, 16),
  printedAgain(reportCalled("bank-8-b.md"), 24),
];

/** An editor puts a story of the 10th first, for two days. */
const PINNED = { name: "coach-10-a.md", days: [12, 13] };

function settingsOf(day: number): Config {
  const top = PINNED.days.includes(day) ? PINNED.name : "";
  const { config } = readConfig(
    `front: {hide: {words: [horoscope]}, top: [${top}], sections: [{title: Sport, words: [rovers, marathon, chess]}]}`,
    "newsfold.yaml",
  );
  return { ...defaultConfig, ...(config as Config) };
}

/** A front page as its template is given it: what comes where, by the matters of the stories. */
interface Front {
  readonly edition: string;
  readonly inOrder: readonly string[];
  readonly fresh: string;
  readonly editions: readonly string[];
  /** How many stories the front page says there are, and each edition. */
  readonly counted: { readonly front: string; readonly editions: readonly string[] };
}

const fronts = new Map<number, Front>();
const home = mkdtempSync(path.join(tmpdir(), "newsfold-month-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeAll(async () => {
  const values = new Map<string, Buffer>();
  const memo: Memo = {
    recall: (key) => {
      const known = values.get(key);
      return known === undefined ? undefined : deserialize(known);
    },
    has: (key) => values.has(key),
    keep: (key, value) => void values.set(key, serialize(value)),
  };
  let ledger: string | null = null;
  for (const day of DAYS) {
    for (const { name, text, day: own } of [...reports, ...later])
      if (own === day) writeFileSync(path.join(home, name), text);
    const config = settingsOf(day);
    const received = await receive(["."], home, config, { memo });
    const before = ledger === null ? null : { text: ledger, path: "digest.json" };
    const { edited } = await understand(received, config, before, { memo });
    ledger = formatLedger(edited.ledger);
    const plan = await draw(edited.digest, received.documents, edited.problems, config, ledger);
    fronts.set(day, frontOf(plan));
  }
}, 600_000);

type Card = { readonly href: string };

function frontOf({ pages, edition }: Awaited<ReturnType<typeof draw>>): Front {
  const matterOf = new Map(
    edition.digest.stories.map((story) => {
      const names = edition.membersOf(story).map((article) => article.path);
      const matters = new Set(names.map((name) => name.replace(/(?:-[a-h](?:-again)?)?\.md$/, "")));
      return [`/story/${story.slug}/`, [...matters].sort().join(" ")];
    }),
  );
  const page = pages.find((one) => one.path === "");
  if (page === undefined) throw new Error("no front page");
  const { home: view } = page.view() as {
    home: {
      first: Card | null;
      below: Card[];
      beside: Card[];
      sections: { cards: Card[] }[];
      thirds: Card[];
      briefs: Card[];
      day: { iso: string } | null;
      fresh: string;
      counts: { stories: string };
    };
  };
  const dated = pages.filter((one) => one.path.startsWith("edition/"));
  const countOf = (one: (typeof pages)[number]) => (one.view() as { home: typeof view }).home.counts.stories;
  const { first, below, beside, thirds, sections, briefs } = view;
  const cards = [
    ...(first ? [first] : []),
    ...below,
    ...beside,
    ...thirds,
    ...sections.flatMap((one) => one.cards),
    ...briefs,
  ];
  return {
    edition: view.day?.iso ?? "",
    inOrder: cards.map(({ href }) => matterOf.get(href) ?? href),
    fresh: view.fresh,
    editions: dated.map((one) => one.path),
    counted: { front: view.counts.stories, editions: dated.map(countOf) },
  };
}

/** Of each day with reports: what has to come first, second and third. */
const EXPECTED: readonly (readonly [day: number, first: string, second: string, third: string])[] = [
  [1, "budget-1", "theft-1", "brief-1"],
  // As many reports today as yesterday: today's comes first.
  [2, "ferry-2", "budget-1", "theft-1"],
  // Two outlets that told of the crash tell why it happened; four tell of something new.
  [3, "airport-3", "ferry-2 ferry-3", "budget-1"],
  [4, "vaccine-4", "airport-3", "ferry-2 ferry-3"],
  // A Saturday's race in two papers stays below what five told the day before, and above the rest.
  [5, "vaccine-4", "marathon-5", "airport-3"],
  [7, "quake-7", "brief-7", "marathon-5"],
  [8, "quake-8", "bank-8", "quake-7"],
  [9, "storm-9", "quake-8", "bank-8"],
  [10, "coach-10", "quake-10 quake-8", "storm-9"],
  [11, "chemicals-11", "coach-10", "quake-10 quake-8"],
  // An editor's choice goes before all.
  [12, "coach-10", "chemicals-11", "whale-12"],
  [14, "verdict-14", "brief-14", "whale-12"],
  [15, "dam-15", "verdict-14", "brief-15"],
  // The old theft with a new date is one report of today, whatever it was a fortnight ago.
  [16, "merger-16", "dam-15", "theft-1"],
  [17, "heat-17", "merger-16", "verdict-17"],
  [18, "heat-17", "merger-16", "verdict-17"],
  [19, "orchestra-19", "brief-19", "heat-17"],
  [21, "train-21", "brief-21", "orchestra-19"],
  [22, "election-22", "train-21", "brief-22"],
  [23, "bees-23", "election-22", "train-21"],
  [24, "chip-24", "bees-23", "election-22"],
  // Both outlets of the first poll told of the election on the 22nd: their news of today counts today.
  [25, "election-22 election-25", "chip-24", "brief-25"],
  [26, "election-22 election-25", "brief-26", "chess-26"],
  [28, "hospital-28", "brief-28", "brief-26"],
  [29, "bridge-29", "hospital-28", "brief-29"],
  [30, "nurses-30", "bridge-29", "brief-30"],
];

const orderOn = (day: number): readonly string[] => fronts.get(day)?.inOrder ?? [];

describe("a month of reports", () => {
  it.each(EXPECTED)("on day %i begins with %s, then %s, then %s", (day, ...matters) => {
    expect(fronts.get(day)?.edition).toBe(isoDay(day));
    expect(orderOn(day).slice(0, 3)).toEqual(matters);
  });

  it("shows on a Sunday, of which there is no report, the edition of Saturday as it was", () => {
    const expected = new Set(EXPECTED.map(([day]) => day));
    expect(DAYS.filter((day) => !expected.has(day))).toEqual([6, 13, 20, 27]);
    for (const sunday of [6, 13, 20, 27]) expect(fronts.get(sunday)).toEqual(fronts.get(sunday - 1));
  });

  it("tells no story twice, none that is hidden, and all that it has room for", () => {
    for (const day of DAYS) {
      const order = orderOn(day);
      expect([day, order.filter((matter) => matter.includes("horoscope"))]).toEqual([day, []]);
      // What is printed again after sixteen days may be a story of its own.
      const again = day >= 24 ? 1 : 0;
      expect(order.length - new Set(order).size).toBeLessThanOrEqual(again);
      const own = new Set(
        reports
          .filter((report) => report.day === day && !report.key.startsWith("horoscope"))
          .map(({ key }) => key),
      );
      for (const key of own)
        expect([
          day,
          key,
          order.some((matter) => matter.includes(`${key}-${day}`) || matter === key),
        ]).toEqual([day, key, true]);
    }
  });

  it("keeps an edition for each day that has reports, and says how much of it is new", () => {
    expect(fronts.get(30)?.editions).toHaveLength(EXPECTED.length);
    // The budget and the theft, and what one outlet alone told, were known; the crash and the library's bicycles are new.
    expect(fronts.get(2)?.fresh).toBe("2 new since 1 April 2025");
    expect(fronts.get(7)?.fresh).toBe("2 new since 5 April 2025");
    // The poll belongs to a known story.
    expect(fronts.get(25)?.fresh).toBe("1 new since 24 April 2025");
  });

  it("says of an edition how many stories it has, and of the front page how many there are", () => {
    const { front = "", editions = [] } = fronts.get(30)?.counted ?? {};
    const numberIn = (words: string) => Number.parseInt(words, 10);
    expect(numberIn(front)).toBeGreaterThan(Math.max(...editions.map(numberIn)));
    for (const words of editions) expect(numberIn(words)).toBeGreaterThan(0);
  });

  it("puts nothing that is printed or dated again above what as many outlets report for the first time", () => {
    expect(orderOn(24).indexOf("bank-8")).toBeGreaterThan(orderOn(24).indexOf("brief-24"));
    expect(orderOn(16)[0]).toBe("merger-16");
  });
});
