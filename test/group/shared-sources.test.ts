/** Which reports have their words from one of them. */
import { describe, expect, it } from "vitest";
import { hasOnlyHeadline, shareUnnamedTeller } from "../../src/group/pairs/shared-sources.js";
import { reported } from "./reports.js";

const two = (one: readonly [title: string, text: string], other: readonly [title: string, text: string]) => {
  const [a, b] = reported(
    [one, other].map(([title, text], index) => ({
      id: "ab".charAt(index),
      title,
      source: `Paper ${index}`,
      text,
    })),
  );
  if (!a || !b) throw new Error("Unexpected reports, expected two");
  return [a, b] as const;
};

describe("words that one person told one paper", () => {
  it.each<[name: string, one: string, other: string, shared: boolean]>([
    [
      "a neighbour's long words",
      "“She moved down to Merrin to give her kids a better life, and she came back with her son in spring,” a neighbour said.",
      "A neighbour told of the family. “She moved down to Merrin to give her kids a better life, and she came back with her son in spring,” the neighbour said.",
      true,
    ],
    [
      "a friend's two short ones",
      "“I spoke to her on Friday in the shop,” a friend said. Police came. “She was happy about the new dog she had,” a friend said.",
      "“I spoke to her on Friday in the shop,” the friend said. Rain fell. “She was happy about the new dog she had,” the friend said.",
      true,
    ],
    [
      "one short one",
      "“I spoke to her on Friday in the shop,” a friend said.",
      "“I spoke to her on Friday in the shop,” the friend said.",
      false,
    ],
    [
      "a spokesman's, who tells all papers",
      "“We do not suspect that anybody else was there, and we ask the people of the town to stay calm tonight,” a police spokesman said.",
      "“We do not suspect that anybody else was there, and we ask the people of the town to stay calm tonight,” a police spokesman said.",
      false,
    ],
    [
      "words of somebody with a name",
      "“She moved down to Merrin to give her kids a better life, and she came back with her son in spring,” Jo Lund said.",
      "“She moved down to Merrin to give her kids a better life, and she came back with her son in spring,” Jo Lund said.",
      false,
    ],
    [
      "two neighbours' words",
      "“She moved down to Merrin to give her kids a better life, and she came back with her son in spring,” a neighbour said.",
      "“We heard a dog bark all night long and then there was a bang that woke up everybody in the street,” a neighbour said.",
      false,
    ],
  ])("%s", (_, one, other, shared) => {
    const [a, b] = two(["A death in Merrin", one], ["Woman found dead in Merrin", other]);
    expect(shareUnnamedTeller(a, b)).toBe(shared);
    expect(shareUnnamedTeller(b, a)).toBe(shared);
  });
});

/** Sentences of nine words each, of which no two are alike, nor like a word of news. */
function unlike(words: number): string {
  const all = Array.from(
    { length: words },
    (_, at) => `${"bdfgk"[at % 5]}o${"lmnrs"[Math.floor(at / 5) % 5]}a${"tvz"[Math.floor(at / 25)]}ek`,
  );
  const sentences = Array.from({ length: Math.ceil(words / 9) }, (_, at) =>
    all.slice(9 * at, 9 * at + 9).join(" "),
  );
  return sentences.map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`).join(" ");
}

describe("a headline above a text that tells nothing of it", () => {
  const report =
    "Two trams collided in the harbour tunnel on Wednesday, and a driver was hurt, the transit office said.";
  const title = "Trams collide in harbour tunnel, one driver hurt";
  it.each<[name: string, title: string, text: string, only: boolean]>([
    [
      "an anniversary",
      title,
      "Celebrating 90 years of the Orsk Post! Look back at our history each day. Click to read today's story.",
      true,
    ],
    ["45 words over several sentences", title, unlike(45), true],
    ["46 words, of which the last sentence has one", title, unlike(46), false],
    ["many words, of which few differ", title, `${unlike(45)} ${unlike(45)}`, true],
    ["a short report", title, "A driver was hurt when two trams hit each other in the tunnel.", false],
    [
      "an anniversary under its own headline",
      "Ninety years of the Orsk Post",
      "Celebrating 90 years! Look back at our history each day.",
      false,
    ],
  ])("%s", (_, other, text, only) => {
    const [a, b] = two([title, report], [other, text]);
    expect(hasOnlyHeadline(a, b)).toBe(only);
    expect(hasOnlyHeadline(b, a)).toBe(only);
  });
});
