/** Kinds of facts that two reports of one event tell differently, with pairs that are near and no difference. */
import { describe, expect, it } from "vitest";
import { reported } from "../group/reports.js";
import { tabSeparated } from "../tab-separated.js";
import { tell } from "./articles.js";

const MORNING = "2026-03-09T09:00:00Z";

const told = (...texts: readonly string[]) =>
  tell(
    reported(
      texts.map((text, index) => ({
        id: `a${index}`,
        title: index === 0 ? "First report of the morning" : "Another paper's account",
        source: index === 0 ? "Ledger" : "Courier",
        published: MORNING,
        text,
      })),
    ),
  );

const shown = (...texts: readonly string[]) =>
  told(...texts).disagreements.map(({ versions }) => versions.map(({ value }) => value.text).join(" | "));

describe("what two reports tell differently", () => {
  const rows = tabSeparated(new URL("told-otherwise.tsv", import.meta.url));
  it.each(rows)("%s: %s: %s / %s", (_, values = "", one = "", other = "") => {
    expect(shown(one, other)).toEqual(values === "-" ? [] : [values]);
  });
});

describe("no agreement", () => {
  it.each<[one: string, other: string]>([
    [
      "Thieves stole gold coins from the museum in Selm on Monday night.",
      "Thieves stole silver spoons from the museum in Selm on Monday night.",
    ],
    ["The robbers took oil paintings from the villa.", "The robbers took antique clocks from the villa."],
    ["Vandals smashed stone statues in the park.", "Vandals smashed glass lamps in the park."],
    [
      "Her mother, Ina Marsh, who was a nurse at the clinic, was found dead at home.",
      "Her mother, Ina Marsh, who was initially reported to be a nurse at the clinic, was found dead at home.",
    ],
    ["The gunman used a rifle, police said.", "The gunman used a pistol, police said."],
    ["The council voted unanimously to close the pool.", "The council voted 6-3 to close the pool."],
  ])("%s / %s", (one, other) => {
    expect(told(one, other).claims).toEqual([]);
  });

  it.each<[one: string, other: string]>([
    [
      "Thieves stole gold coins from the museum in Selm.",
      "Thieves stole gold coins from a Selm museum on Monday.",
    ],
    ["The robbers took oil paintings from the villa.", "The robbers took paintings from the villa."],
    ["The gunman used a rifle, police said.", "The gunman used an assault rifle, police said."],
  ])("but of %s / %s", (one, other) => {
    expect(told(one, other).claims).toHaveLength(1);
  });
});

describe("ages of the dead in reports of two years", () => {
  const agesOf = (one: string, other: string) =>
    tell(
      reported([
        { id: "a", title: "First report", source: "Ledger", published: "2025-03-14T09:00:00Z", text: one },
        { id: "b", title: "A year later", source: "Courier", published: "2026-06-14T09:00:00Z", text: other },
      ]),
    ).disagreements.map(({ versions }) => versions.map(({ value }) => value.text).join(" | "));

  it.each<[one: string, other: string, expected: string]>([
    [
      "Edgar Lund, 15, was shot and killed in Libby Park in Orle.",
      "Edgar Lund Marin, 16, was shot and killed in Libby Park in March 2025.",
      "15 | 16",
    ],
    [
      "Ines Calder, 41, died in the fire at the Orle mill.",
      "Ines Calder, 42, was killed in the fire at the Orle mill.",
      "41 | 42",
    ],
    [
      "Jo Brandt, 30, drowned in the river Lor.",
      "The death of Jo Brandt, 31, in the river Lor is before a court.",
      "30 | 31",
    ],
  ])("%s / %s", (one, other, expected) => {
    expect(agesOf(one, other)).toEqual([expected]);
  });

  it.each<[one: string, other: string]>([
    [
      "Edgar Lund, 15, was wounded in Libby Park in Orle.",
      "Edgar Lund Marin, 16, was wounded in Libby Park in March 2025.",
    ],
    [
      "Ines Calder, 41, died in the fire at the Orle mill.",
      "Ines Calder, 41, was killed in the fire at the Orle mill.",
    ],
    ["Jo Brandt, 30, was arrested in Orle.", "Jo Brandt, 31, stands trial in Orle."],
  ])("but not of %s / %s", (one, other) => {
    expect(agesOf(one, other)).toEqual([]);
  });
});
