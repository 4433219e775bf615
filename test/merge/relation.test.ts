/**
 * The relation of two sentences, on either side of each threshold. What the classifier says of a pair is given here, so
 * that only the rules decide.
 */
import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { haveOtherPredicates, swappedAround } from "../../src/merge/similarity/doers.js";
import { quoteTheSame } from "../../src/merge/similarity/quotations-alike.js";
import { type Comparison, relationOf } from "../../src/merge/similarity/same-claim.js";
import { alignWords } from "../../src/merge/similarity/similarity-features.js";

const THRESHOLD = 0.6;

type Given = Partial<Omit<Comparison, "judged" | "judgement">> & Partial<Comparison["judged"]>;

/** Sentences alike enough for one claim, but for what is given. */
function relation(a: string, b: string, given: Given = {}, language: string | null = null): string {
  const [x, y] = [readSentence(a, language), readSentence(b, language)];
  const { claim = 0.9, event = 0.95, alike = 0.9, pairs = alignWords(x.words, y.words), ...rest } = given;
  const compared: Comparison = {
    score: 0.7,
    judged: { claim, event, alike, pairs },
    figures: true,
    polarity: true,
    modality: true,
    mismatch: null,
    judgement: () => ({ decision: true, score: 0.7, reasons: [] }),
    ...rest,
  };
  return relationOf(x, y, compared, THRESHOLD);
}

const [closed, closing] = ["The council closed the old mill.", "The old mill was closed by the council."];
const [toll, tolled] = [
  "Two workers died in the fire at the mill.",
  "A blaze at the mill has left two workers dead.",
];

describe("two plain sentences", () => {
  it.each<[expected: string, given: Given]>([
    ["same", {}],
    ["same", { score: 0.6 }],
    ["near", { score: 0.59 }],
    ["near", { score: 0.47 }],
    ["other", { score: 0.46 }],
    ["same", { claim: 0.3 }],
    ["near", { claim: 0.29 }],
    ["near", { claim: 0.29, score: 0.59 }],
    ["near", { claim: 0.07 }],
    ["other", { claim: 0.06 }],
    ["other", { event: 0.49 }],
    ["same", { event: 0.5 }],
    ["near", { event: 0.8, score: 0.59 }],
    ["other", { event: 0.79, score: 0.59 }],
    ["near", { modality: false }],
    ["near", { mismatch: "polarity" }],
    ["apart", { mismatch: "name" }],
    ["apart", { mismatch: "day" }],
    ["other", { mismatch: "day", score: 0.59 }],
    ["other", { mismatch: "role" }],
    ["other", { mismatch: "stance" }],
    ["clash", { mismatch: "figure" }],
    ["clash", { figures: false }],
    ["clash", { figures: false, score: 0.48 }],
    ["other", { figures: false, score: 0.47 }],
    ["clash", { figures: false, event: 0.8 }],
    ["other", { figures: false, event: 0.79 }],
  ])("are %s: %o", (expected, given) => expect(relation(closed, closing, given)).toBe(expected));
});

describe("a sentence that does not name its subject needs more", () => {
  it.each([
    [0.68, "same"],
    [0.67, "near"],
  ])("%d: %s", (score, expected) =>
    expect(relation("They closed the old mill.", "The council closed the old mill.", { score })).toBe(
      expected,
    ),
  );
});

describe("one count of one event is one claim, in other words", () => {
  it.each<[expected: string, given: Given]>([
    ["same", { score: 0.47 }],
    ["near", { score: 0.47, modality: false }],
    ["near", { score: 0.47, event: 0.89 }],
    ["other", { score: 0.46 }],
  ])("%s: %o", (expected, given) => expect(relation(toll, tolled, given)).toBe(expected));

  it.each([
    ["not for the background of something else", "The mill closed after the death of two workers.", "near"],
    ["not for other people", "Two pilots died in the fire at the mill.", "near"],
    ["not for another count", "Three workers died in the fire at the mill.", "near"],
  ])("%s", (_, other, expected) => expect(relation(toll, other, { score: 0.47 })).toBe(expected));
});

describe("a sentence that holds the other", () => {
  const held = "Selm council closed the old steam mill";
  it.each<[expected: string, a: string, b: string, given: Given]>([
    ["same", held, "Selm council closed the old steam mill, which had stood idle", {}],
    ["other", held, "Selm council closed the old steam mill, which had stood idle", { event: 0.59 }],
    ["same", held, "Selm council closed the old steam mill, which had stood idle", { event: 0.6 }],
    // Four words of its own are too few.
    ["other", "The council closed the mill at dusk", "The council closed the mill at dusk, and left", {}],
    ["other", held, "Selm council opened the old steam mill, which had stood idle", {}],
  ])("%s: %s / %s %o", (expected, a, b, given) =>
    expect(relation(a, b, { score: 0.4, event: 0.7, ...given })).toBe(expected),
  );
});

describe("how much of the lighter sentence the other has", () => {
  // Words that nobody knows weigh alike, so that a number of them is a share.
  const MADE_UP =
    "abrel bostin cundra delmok estriv fandor gilbet hostra imbrek jastol kelvup lombra mistek nolvar ostrib pandek quolin rastub selvik tombra";
  const words = (count: number) => MADE_UP.split(" ").slice(0, count);
  const plain = (count: number) => `The ${words(count).join(" ")}`;
  /** The first words of both are aligned, so many of them, and so strongly. */
  const aligned = (count: number, strength = 1, from = 0) =>
    Array.from({ length: count }, (_, at) => ({ a: from + at, b: from + at, strength }));

  it.each([
    ["share by weight of a sentence that is held", 10, aligned(10, 0.83), "same"],
    ["less of it", 10, aligned(10, 0.81), "near"],
    ["five words held", 5, aligned(5), "same"],
    ["four words held", 4, aligned(4), "near"],
    ["seven tenths of its plain words", 10, aligned(7, 2), "same"],
    ["six tenths of its plain words", 10, aligned(6, 2), "near"],
  ] as const)("%s", (_, count, pairs, expected) =>
    expect(relation(plain(count), plain(count), { score: 0.5, pairs })).toBe(expected),
  );

  it.each([
    ["eleven words of twenty", 11, "same"],
    ["ten words of twenty", 10, "near"],
  ])("for one claim: %s", (_, count, expected) =>
    expect(relation(plain(20), plain(20), { pairs: aligned(count) })).toBe(expected),
  );

  it.each([
    ["four plain words of ten", 4, "same"],
    ["three plain words of ten", 3, "near"],
  ])("besides all its names: %s", (_, count, expected) => {
    const [first, last] = [words(20).slice(0, 10), words(20).slice(10)];
    const text = `The ${first.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(", ")} ${last.join(" ")}`;
    expect(relation(text, text, { pairs: aligned(10 + count) })).toBe(expected);
  });

  it.each([
    ["nine words of seventeen", 9, "same"],
    ["eight words of seventeen", 8, "near"],
  ])("for one count: %s", (_, count, expected) => {
    const text = `Two workers died ${words(17).join(" ")}`;
    expect(relation(text, text, { score: 0.5, pairs: aligned(count, 1, 3) })).toBe(expected);
  });
});

describe("quotations", () => {
  const said = (words: string, by = "Jo Lund said on Friday") => `“${words},” ${by}.`;
  it.each<[expected: string, a: string, b: string, given: Given]>([
    [
      "same",
      said("We will rebuild the whole mill"),
      said("We will rebuild the whole mill", "the mayor said"),
      {},
    ],
    [
      "same",
      said("We will rebuild the whole mill"),
      said("We will rebuild the whole mill by May"),
      { score: 0 },
    ],
    ["other", said("We will rebuild the whole mill"), said("Nobody expected such a flood"), {}],
    [
      "other",
      said("We will rebuild the whole mill"),
      said("We will rebuild the whole mill"),
      { mismatch: "asserter" },
    ],
    [
      "other",
      said("We will rebuild the whole mill"),
      said("We will rebuild the whole mill"),
      { mismatch: "stance" },
    ],
    [
      "same",
      said("We will rebuild the whole mill"),
      said("We will rebuild the whole mill"),
      { mismatch: "name" },
    ],
    [
      "other",
      said("We will rebuild the mill"),
      said("We will rebuild the mill"),
      { polarity: false, event: 0.4 },
    ],
  ])("%s: %s / %s %o", (expected, a, b, given) => expect(relation(a, b, given)).toBe(expected));

  it.each([
    // Six words of fifteen are two fifths, six of sixteen are less.
    ["“We will all rebuild it soon,” the mayor of the town of Selm said yesterday", true],
    ["“We will all rebuild it soon,” the new mayor of the town of Selm said yesterday", false],
  ])("are the content of a sentence of which they are two fifths: %s: %s", (text, expected) => {
    const [one, other] = [readSentence(text), readSentence(`${text} in the large town hall of the port`)];
    expect(quoteTheSame(one, other)).toBe(expected);
    expect(quoteTheSame(other, one)).toBe(expected);
  });
});

describe("in a language whose negations are unknown", () => {
  it.each([
    ["Rada zavřela starý mlýn.", "Rada zavřela starý mlýn!", "same", 0],
    ["Rada zavřela starý mlýn.", "Rada zavřela mlýn.", "near", 0.47],
    ["Rada zavřela starý mlýn.", "Rada zavřela mlýn.", "other", 0.46],
  ])("%s / %s: %s", (a, b, expected, score) => expect(relation(a, b, { score }, "cs")).toBe(expected));
});

describe("what each says of its subject is nowhere in the other", () => {
  const apart = (a: string, b: string, alike: number, claim: number, countAlike = false) => {
    const [x, y] = [readSentence(a), readSentence(b)];
    return haveOtherPredicates(x, y, { pairs: alignWords(x.words, y.words), alike, claim }, countAlike);
  };
  const [signed, swept] = ["Jo Lund signed the treaty of Selm.", "Jo Lund swept the streets of Selm."];
  it.each([
    ["of two deeds", signed, swept, 0.75, 0.7, false, true],
    ["but alike enough", signed, swept, 0.76, 0.7, false, false],
    ["surely one claim", signed, swept, 0.7, 0.8, false, false],
    ["surely one claim, less alike", signed, swept, 0.69, 0.8, false, true],
    ["not quite surely", signed, swept, 0.7, 0.79, false, true],
    ["with one count", signed, swept, 0.5, 0.5, true, false],
    ["of one deed", signed, "Jo Lund has signed a treaty.", 0.5, 0.7, false, false],
    ["untold in one", signed, "Jo Lund is in Selm for the treaty.", 0.5, 0.54, false, true],
    ["untold, but likely one claim", signed, "Jo Lund is in Selm for the treaty.", 0.5, 0.55, false, false],
    [
      "will and has been",
      "The race will start in Selm.",
      "The race has been banned in Selm.",
      0.9,
      0.9,
      true,
      true,
    ],
    [
      "one verb of both",
      "The race will start in Selm.",
      "The race has started in Selm.",
      0.9,
      0.9,
      true,
      false,
    ],
    ["of two who act", "Jo Lund signed the treaty.", "Kai Holm signed the treaty.", 0.5, 0.54, false, true],
    [
      "of two who act, likely one",
      "Jo Lund signed the treaty.",
      "Kai Holm signed the treaty.",
      0.5,
      0.55,
      false,
      false,
    ],
  ])("%s", (_, a, b, alike, claim, countAlike, expected) => {
    expect(apart(a, b, alike, claim, countAlike)).toBe(expected);
    expect(apart(b, a, alike, claim, countAlike)).toBe(expected);
  });
});

describe("who did it to whom is exchanged", () => {
  it.each([
    ["Stell tripped striker Osk.", "Osk tripped striker Stell.", "tripped"],
    ["Stell tripped club striker Osk.", "Osk tripped club striker Stell.", "tripped"],
    // Further off than three words, nobody is surely the one to whom it was done.
    ["Stell tripped young club striker Osk.", "Osk tripped young club striker Stell.", null],
    ["Stell was tripped by Osk.", "Stell tripped Osk.", "tripped"],
    ["Stell was tripped by Osk.", "Osk tripped Stell.", null],
    ["Stell was tripped by Osk.", "Osk was tripped by Stell.", "tripped"],
    ["Stell met Osk.", "Osk met Stell.", null],
    ["Stell played with Osk.", "Osk played with Stell.", null],
    ["Stell tripped Osk.", "Stell tripped Osk.", null],
  ])("%s / %s: %s", (a, b, verb) => {
    const [x, y] = [readSentence(a), readSentence(b)];
    expect(swappedAround(x, y, alignWords(x.words, y.words))?.text ?? null).toBe(verb);
    expect(swappedAround(y, x, alignWords(y.words, x.words))?.text ?? null).toBe(verb);
  });
});
