/** No strangers in one story: neither the day, nor the outlet, nor the size of the folder makes two events one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { learnedLikeness } from "../../src/group/pairs/classifier.js";
import { termsFor } from "../../src/group/pairs/neighbour-graph.js";
import { counted, frequencies } from "../../src/group/vectors/document-frequency.js";
import { profile } from "../../src/group/vectors/profile.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { report } from "./news.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };
const pair = learnedLikeness();

/** How alike two articles are in a folder of these. */
function alike(a: Article, b: Article, folder: readonly Article[]): number {
  const known = frequencies(counted(folder.map(termsFor)));
  return pair(profile(termsFor(a), known), profile(termsFor(b), known));
}

function dated(given: Article, day: number | null): Article {
  const iso = day === null ? null : new Date(Date.UTC(2021, 2, 1 + day)).toISOString().slice(0, 10);
  return {
    ...given,
    dates: [],
    published: iso === null ? null : { iso, precision: "day", from: "published" },
  };
}

/** Briefs of one town, each of its own event. */
const briefs: readonly (readonly [headline: string, text: string])[] = [
  [
    "Ferry fares to rise",
    "Fares on the Brackwater ferry rise by three per cent in May, the harbour office said on Monday.",
  ],
  [
    "Owl nests in signal box",
    "An owl is nesting in the disused signal box of Brackwater, warden Nils Adair said on Tuesday.",
  ],
  [
    "Baths open late",
    "The public baths of Brackwater open at noon on Thursday because a boiler is being repaired.",
  ],
  [
    "Lorry sheds load of apples",
    "A lorry lost four tonnes of apples on the bypass at Brackwater on Tuesday morning. Nobody was hurt.",
  ],
  [
    "Quiz raises money for hospice",
    "A pub quiz in Brackwater raised 2,300 pounds for the hospice, landlady Petra Voss said.",
  ],
  [
    "Thieves strip church roof",
    "Thieves took lead from the roof of St Olave's church in Brackwater on Sunday night, police said.",
  ],
  [
    "New bench for riverside walk",
    "The Brackwater civic society has put a bench on the riverside walk in memory of teacher Ada Quill.",
  ],
  [
    "Surgery to merge with neighbour",
    "The Brackwater surgery is to merge with the one at Dunholt in July, doctor Imre Szabo said.",
  ],
  [
    "Rowers finish third",
    "The rowers of Brackwater came third in the regatta at Dunholt on Saturday behind two student crews.",
  ],
  [
    "Council turns down car park",
    "Councillors in Brackwater voted down a car park for 90 cars at the castle on Wednesday by eight to five.",
  ],
  [
    "Man fined for feeding gulls",
    "A man of 61 was fined 80 pounds by magistrates in Brackwater for feeding gulls on the quay.",
  ],
  [
    "Pupils plant an orchard",
    "Pupils of the Brackwater primary school planted 40 plum trees on Friday with help from gardener Tom Reeve.",
  ],
];

describe("briefs of one town", () => {
  const outlets = { "one outlet": 1, "an outlet each": briefs.length };
  const days = { "one day": 1, "five days": 5, undated: null };
  for (const [from, outletCount] of Object.entries(outlets)) {
    for (const [when, dayCount] of Object.entries(days)) {
      test(`${from}, ${when}: each its own story`, () => {
        const articles = briefs.map(([headline, text], k) =>
          dated(
            article(`brief-${k}`, headline, [text], {
              source: {
                name: `outlet ${k % outletCount}`,
                domain: null,
                url: null,
                readMore: null,
                agency: null,
              },
            }),
            dayCount === null ? null : k % dayCount,
          ),
        );
        expect(groupArticles(articles, options).groups).toHaveLength(briefs.length);
      });
    }
  }
});

describe("two reports", () => {
  const reports = fc.record({ event: fc.nat(500), other: fc.nat(500), copy: fc.integer({ min: 0, max: 3 }) });

  test("of one day are no more alike than without a date, and of days apart no more than of one", () => {
    fc.assert(
      fc.property(reports, fc.nat(60), ({ event, other, copy }, gap) => {
        const [a, b] = [report(event, copy), { ...report(other, copy + 1), id: "z" as Article["id"] }];
        const at = (x: number | null, y: number | null) => {
          const [left, right] = [dated(a, x), dated(b, y)];
          return alike(left, right, [left, right]);
        };
        const sameDay = at(0, 0);
        expect(sameDay).toBe(at(null, null));
        expect(at(0, gap)).toBeLessThanOrEqual(sameDay);
      }),
      { numRuns: 60 },
    );
  });

  test("are judged alike alone, among ten and among thousands", () => {
    const thousands = Array.from({ length: 3_000 }, (_, k) => report(k % 1_000, Math.floor(k / 1_000)));
    for (const size of [2, 10, 3_000]) {
      const folder = thousands.slice(0, size);
      let [moved, flipped] = [0, 0];
      for (let k = 0; k < 200; k++) {
        const [a, b] = [report(k, 0), report(k % 2 ? k : k + 1, 1)];
        const [alone, among] = [alike(a, b, [a, b]), alike(a, b, [a, b, ...folder])];
        moved = Math.max(moved, Math.abs(alone - among));
        const least = defaultConfig.group.threshold;
        if (alone >= least !== among >= least) flipped++;
      }
      expect(moved).toBeLessThan(0.25);
      expect(flipped).toBeLessThanOrEqual(4);
    }
  });

  test("that share no telling word, name, figure or place are never one event", () => {
    const plain = fc.constantFrom("people", "said", "new", "year", "government", "time", "work", "officials");
    const sentence = fc
      .array(plain, { minLength: 3, maxLength: 12 })
      .map((words) => `They ${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), sentence, (lines, headline) => {
        const [a, b] = [article("a", headline, lines), article("b", headline, lines)];
        expect(alike(dated(a, 0), dated(b, 0), [a, b])).toBe(0);
      }),
    );
  });
});
