/** One frame with two things, kin, roles or fates in one slot is two facts; with two words for one thing it is one. */
import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { otherThing } from "../../src/merge/similarity/mismatches/sentence-patterns.js";
import { alignWords } from "../../src/merge/similarity/similarity-features.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const claims = (...texts: readonly string[]) =>
  tell(texts.map((text, index) => article(`a${index}`, `Report number ${index}`, [text]))).claims.length;

describe("another thing in the same slot", () => {
  it.each([
    // Things.
    [
      "The bomb was hidden in a car in the old town of Selm.",
      "The bomb was hidden in a backpack in the old town of Selm.",
    ],
    [
      "A bomb exploded in front of a mosque in the old town of Selm.",
      "A bomb exploded in front of a bank in the old town of Selm.",
    ],
    [
      "Divers found the weapon in the river Lor on Friday.",
      "Divers found the body in the river Lor on Friday.",
    ],
    [
      "The minister told parliament on Friday that the dam was safe.",
      "The minister told parliament on Friday that the bridge was safe.",
    ],
    // Kin and roles.
    [
      "The girl's father was arrested in Selm on Monday evening.",
      "The girl's stepfather was arrested in Selm on Monday evening.",
    ],
    [
      "The child was with her mother in the park at the time.",
      "The child was with her grandmother in the park at the time.",
    ],
    [
      "The driver of the truck was killed in the crash near Selm.",
      "The passenger of the truck was killed in the crash near Selm.",
    ],
    [
      "The suspect was taken to hospital in Selm with a gunshot wound.",
      "The officer was taken to hospital in Selm with a gunshot wound.",
    ],
    [
      "Three of the five victims were children, police in Selm said.",
      "Three of the five suspects were children, police in Selm said.",
    ],
    // Deeds against each other.
    [
      "The union called on its members in Selm to stop work on Monday.",
      "The union called on its members in Selm to return to work on Monday.",
    ],
    [
      "About 100 guests had to leave the hotel in Selm on Friday.",
      "About 100 guests had to stay in the hotel in Selm on Friday.",
    ],
    [
      "Divers found the weapon in the river Lor on Friday.",
      "Divers searched for the weapon in the river Lor on Friday.",
    ],
    [
      "The army of Norland entered the town of Selm on Friday night.",
      "The army of Norland withdrew from the town of Selm on Friday night.",
    ],
    // Exchanged fates.
    [
      "The driver of the car was killed and the truck driver was hurt near Selm.",
      "The driver of the car was hurt and the truck driver was killed near Selm.",
    ],
    // Speakers of two kinds.
    [
      "Residents said the dam above Selm had been leaking for weeks.",
      "Engineers said the dam above Selm had been leaking for weeks.",
    ],
  ])("%s / %s", (one, other) => expect(claims(one, other)).toBe(0));
});

describe("another word for the same thing", () => {
  it.each([
    [
      "The banker was sent to prison in Selm for six years on Friday.",
      "The banker was sent to jail in Selm for six years on Friday.",
    ],
    [
      "The driver was killed and the child was hurt in the crash near Selm.",
      "The child was hurt and the driver was killed in the crash near Selm.",
    ],
  ])("%s / %s", (one, other) => expect(claims(one, other)).toBe(1));
});

describe("two things", () => {
  const differ = (one: string, other: string) => {
    const [a, b] = [`A ${one} was seen at the river.`, `A ${other} was seen at the river.`].map((text) =>
      readSentence(text, "en"),
    );
    return a && b ? otherThing(a, b, alignWords(a.words, b.words)) : null;
  };

  it.each([
    ["weapon", "body", true],
    ["bridge", "dam", true],
    ["mosque", "bank", true],
    // A kind of the other, another word for it, no thing.
    ["rifle", "weapon", false],
    ["ship", "boat", false],
    ["prison", "jail", false],
    ["teacher", "suspect", false],
  ])("%s, %s: %s", (one, other, expected) => {
    expect(differ(one, other)).toBe(expected);
    expect(differ(other, one)).toBe(expected);
  });
});
