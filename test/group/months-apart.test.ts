/** Two short reports of months or years apart that share a place and a kind of event are two events, unless they share more. */
import { expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { explainPair } from "../../src/group/explain-pair.js";
import { reported } from "./reports.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };
const flood = [
  "Orle floods after heavy rain",
  "The river Tarn burst its banks in Orle after heavy rain. Cellars were flooded and the bridge was closed. Firefighters pumped water out of the school.",
] as const;
const otherFlood = [
  "Flooding in Orle as Tarn bursts its banks",
  "Heavy rain has sent the river Tarn over its banks in Orle. The town's bridge is closed and cellars are under water, firefighters said.",
] as const;
const long = "Engineers looked at the pier of the bridge and said that nothing had moved. ".repeat(12);
const withTruth = (tail: string) => [
  [flood[0], `${flood[1]} ${tail}`] as const,
  [otherFlood[0], `${otherFlood[1]} ${tail}`] as const,
];

it.each<[what: string, dayOfFirst: string | undefined, tail: string, together: boolean]>([
  ["on two days running", "2024-05-06", "", true],
  ["without a date", undefined, "", true],
  ["two months apart", "2024-03-01", "", false],
  ["a year apart", "2023-05-08", "", false],
  ["a year apart, with one person", "2023-05-08", "Baker Ida Holm, 61, lost her oven.", true],
  ["a year apart, with one figure", "2023-05-08", "It cost 426 families their homes.", true],
  ["a year apart, at length", "2023-05-08", long, true],
])("%s", (_, published, tail, together) => {
  const [one, other] = withTruth(tail);
  const [a, b] = reported([
    {
      id: "a",
      title: one?.[0] ?? "",
      text: one?.[1] ?? "",
      source: "The Ledger",
      ...(published ? { published } : {}),
    },
    {
      id: "b",
      title: other?.[0] ?? "",
      text: other?.[1] ?? "",
      source: "Evening Courier",
      published: "2024-05-07",
    },
  ]);
  if (!a || !b) throw new Error("no pair");
  const told = explainPair(a, b, [a, b], options);
  expect(told.together, `${told.score}`).toBe(together);
  expect(told.reasons.some(({ rule }) => rule === "months")).toBe(!together);
});
