/** What a disagreement is about, where it is a quantity or a matter that newsfold knows by a code. */
import { describe, expect, it } from "vitest";
import { outcomesOf } from "../../src/merge/facts/outcomes.js";
import type { EventKind } from "../../src/merge/quantities/event-kinds.js";
import { WORDINGS } from "../../src/merge/quantities/event-wordings.js";
import { slotsIn } from "../../src/merge/quantities/slots/told-slots.js";
import type { Disagreement } from "../../src/model.js";
import { matterOf } from "../../src/site/edition/wording.js";
import { loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { createWords } from "../../src/site/locale/words.js";
import { viewMatters } from "../../src/site/views/card.js";
import { english } from "./words.js";

/** Ages say whose they are, and votes and scores are found without a pattern. */
const quantities = new Set<EventKind>([...WORDINGS.map(({ kind }) => kind), "votes", "score"]);
const told = [
  "Police were searching for the boy.",
  "The hostages were freed.",
  "The gunman surrendered.",
  "She was acquitted.",
  "Talks collapsed.",
  "The fire is under control.",
  "The bridge reopened.",
  "The strike was called off.",
  "She was elected.",
  "The bill passed.",
  "There were no survivors.",
  "He has died.",
];
const matters = told.flatMap((text) => outcomesOf(text).map(({ matter }) => matter));

/** Slots that sentences fill with one value: of shots and stabs their number. */
const slots = [
  "He was shot three times.",
  "She was stabbed twice.",
  "He died of a heart attack.",
  "She died in hospital.",
  "The attacker shot himself.",
  "He fled on a bicycle.",
  "Two people were in critical condition.",
].flatMap((text) => slotsIn(text).map(({ what }) => what));

describe.each(["en", "de", "fr", "es", "ar"])("%s", (language) => {
  it("has a word for each", async () => {
    expect(new Set(slots).size).toBeGreaterThan(4);
    const words = createWords(await loadCatalogue(language));
    for (const code of quantities) expect(words.has(`matter.${code.replaceAll(" ", "-")}`), code).toBe(true);
    for (const code of matters) expect(words.has(`matter.${code}`), code).toBe(true);
    for (const what of slots) expect(words.has(`matter.${what.replaceAll(" ", "-")}`), what).toBe(true);
  });
});

it("is worded in the site's language where it is a code, else in words of the source", async () => {
  const german = createWords(await loadCatalogue("de"));
  expect(matterOf({ kind: "figure", what: "without power" }, german)).toBe("ohne Strom");
  expect(matterOf({ kind: "outcome", what: "strike" }, german)).toBe("Streik");
  expect(matterOf({ kind: "figure", what: "people wounded" }, german)).toBe("people wounded");
  expect(matterOf({ kind: "statement", what: "fire" }, german)).toBe("fire");
  expect(matterOf({ kind: "age", what: "Jo Lund" }, english)).toBe("the age of Jo Lund");
});

describe("a card tells apart what sources dispute and what is only newer", () => {
  const of = (verdict: Disagreement["verdict"], what: string): Disagreement => ({
    kind: "figure",
    what,
    verdict,
    versions: [],
  });
  const card = (...disagreements: Disagreement[]) => viewMatters({ disagreements }, english);

  it.each<[string, Disagreement[], string, string]>([
    ["nothing", [], "", ""],
    ["an update", [of("update", "boats")], "", "Updated: boats"],
    ["a correction", [of("correction", "boats")], "", "Updated: boats"],
    ["a contradiction", [of("contradiction", "boats")], "Sources differ: boats", ""],
    ["words that differ", [of("differs", "boats")], "Sources differ: boats", ""],
    ["both", [of("update", "mills"), of("contradiction", "boats")], "Sources differ: boats", ""],
    ["one matter twice", [of("update", "boats"), of("update", "boats")], "", "Updated: boats"],
  ])("%s", (_, disagreements, differ, changed) => {
    expect(card(...disagreements)).toEqual({ differ, changed });
  });
});
