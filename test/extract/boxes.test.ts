/** What scraping joins to paragraphs or puts between them: labels, slides, teasers, links, names of speakers. */
import { describe, expect, it, test } from "vitest";
import { gluedAt, partedAtLabel } from "../../src/extract/boilerplate/leading-labels.js";
import {
  dialogueOf,
  isBoldQuestion,
  labelOf,
  withoutSpeakerLabels,
} from "../../src/extract/boilerplate/speaker-labels.js";
import { withoutLinksAbove, withoutTeasers } from "../../src/extract/boilerplate/teasers.js";
import { isEnglish, languageOf } from "../../src/extract/sentences/language.js";
import { type Passage, passageOf, passageText, type Struck } from "../../src/extract/text/passage.js";
import { readText } from "../../src/read/text/text.js";

const passagesOf = (lines: readonly string[]): Passage[] =>
  readText(lines.join("\n\n")).flatMap((block) => passageOf(block) ?? []);

/** What is left, and the rules of what was removed. */
function without(
  remove: (kept: readonly Passage[], removed: Struck[]) => readonly Passage[],
  lines: readonly string[],
): [kept: string[], rules: string[]] {
  const removed: Struck[] = [];
  const kept = remove(passagesOf(lines), removed);
  return [kept.map(passageText), removed.map(({ rule }) => rule)];
}

describe("joined to the beginning of a paragraph", () => {
  it.each<[text: string, rest: string, rule: string]>([
    ["Story Highlights Two people were hurt.", "Two people were hurt.", "label"],
    ["Buy Photo “It fell,” she said.", "“It fell,” she said.", "label"],
    ["1 of 17. A fireman climbs.", "A fireman climbs.", "counter"],
    ["Image 1 of 4 Officers stand by.", "Officers stand by.", "counter"],
    ["Video (2:31): The bridge fell.", "The bridge fell.", "label"],
    ["UPDATE 5/30 5:04 p.m: The bridge fell.", "The bridge fell.", "label"],
    ["UPDATE 5/29 10:35 a.m: The bridge fell.", "The bridge fell.", "label"],
    ["UPDATE: 5:16 p.m.: “It fell,” she said.", "“It fell,” she said.", "label"],
    ["Updated 5:16 pm ET - The bridge fell.", "The bridge fell.", "label"],
    ["UPDATE - May 30, 10 p.m.: The bridge fell.", "The bridge fell.", "label"],
    ["Continue reading the main story The bridge fell.", "The bridge fell.", "label"],
    ["UPDATE 5/30/2024: The bridge fell.", "The bridge fell.", "label"],
    [
      "Image 1 of 2 Officers stand. Image 2 of 2 A boat sinks. The bridge fell.",
      " The bridge fell.",
      "gallery",
    ],
    ["Image caption The bridge lies low. It fell on Monday.", " It fell on Monday.", "caption"],
    ["FILE - In this May 4, 2015 file photo, the mayor speaks. It fell.", " It fell.", "caption"],
    ["This photo released by police shows the bridge. It fell.", " It fell.", "caption"],
    ["(Reuters/Jo Lund) AVERBY - The council met.", "AVERBY - The council met.", "photo-credit"],
    ["Newsletter Sign Up Continue reading the main story Please verify.", "", "newsletter"],
  ])("%s", (text, rest, rule) => {
    expect(gluedAt(text)).toEqual({ length: text.length - rest.length, rule });
  });

  it.each([
    "The bridge fell.",
    "Update: The bridge fell.",
    "Updated rules are in force: The bridge fell.",
    "Story highlights the need for a bridge.",
    "1 of 17 boats sank.",
    "Image is everything in Averby.",
    "FILE - The court file was lost.",
    "This photo is old.",
    "CLOSE to the bridge, a boat sank.",
    "(AP) The council met.",
  ])("not: %s", (text) => {
    expect(gluedAt(text)).toBeNull();
  });

  test("a label in the middle begins a part of its own", () => {
    const parts = (text: string) => partedAtLabel(passagesOf([text])[0] as Passage).map(passageText);
    expect(parts("A boat sinks. (Photo: Jo Lund) Story Highlights Two were hurt.")).toEqual([
      "A boat sinks. (Photo: Jo Lund)",
      "Story Highlights Two were hurt.",
    ]);
    expect(parts("Story Highlights Two were hurt.")).toHaveLength(1);
    expect(parts("The Story highlights it.")).toHaveLength(1);
    expect(parts("A boat sinks.")).toHaveLength(1);
  });
});

describe("teasers", () => {
  const TEXT = [
    "The river bridge at Averby collapsed on Monday night in heavy rain.",
    "Harbour engineers measured cracked pillars along the eastern shore.",
    "Nobody was hurt, because the crossing had been closed since noon.",
    "Repairs would take until autumn, the harbour office announced.",
  ];
  const teaser = (words: string): string[] => [
    `${words} before`,
    `${words} before the judges of a distant country`,
  ];
  const foreign = [
    "Painter Ludvig Oberholtz wins the golden palette",
    "Cyclist Marta Quintero storms alpine summit race",
    "Astronomers photograph swirling purple galaxies",
    "Gardeners celebrate enormous prizewinning pumpkins",
  ];
  const pairs = (count: number) => foreign.slice(0, count).flatMap(teaser);

  test("of three other articles are removed, and two are not", () => {
    expect(without(withoutTeasers, [...TEXT.slice(0, 2), ...pairs(3), ...TEXT.slice(2)])).toEqual([
      TEXT,
      Array(6).fill("teaser"),
    ]);
    const two = [...TEXT, ...pairs(2)];
    expect(without(withoutTeasers, two)).toEqual([two, []]);
  });

  test("are removed with what is between them, up to four paragraphs", () => {
    const loose = (count: number) => Array.from({ length: count }, (_, at) => `Advertisement number ${at}`);
    const of = (count: number) => [...TEXT, ...pairs(2), ...loose(count), ...teaser(foreign[2] ?? "")];
    expect(without(withoutTeasers, of(4))[0]).toEqual(TEXT);
    expect(without(withoutTeasers, of(5))[1]).toEqual([]);
  });

  test("are kept where fewer than three paragraphs of the article are left", () => {
    expect(without(withoutTeasers, [...TEXT.slice(0, 3), ...pairs(3)])[0]).toHaveLength(3);
    expect(without(withoutTeasers, [...TEXT.slice(0, 2), ...pairs(3)])[1]).toEqual([]);
  });

  test("with the words of the article are repeats: only the shorter is removed", () => {
    const own = TEXT.slice(0, 3).flatMap((text) => [text.slice(0, -1), `${text.slice(0, -1)} and after`]);
    const [kept, rules] = without(withoutTeasers, [...TEXT, ...own]);
    expect(rules).toEqual(Array(3).fill("repeated-paragraph"));
    expect(kept).toHaveLength(TEXT.length + 3);
  });

  test("too short to be titles are kept", () => {
    const short = ["Painter wins", "Cyclist storms", "Gardeners celebrate"].flatMap((words) => [
      words,
      `${words} before the judges of a distant country`,
    ]);
    expect(without(withoutTeasers, [...TEXT, ...short])[1]).toEqual([]);
  });

  test("above the first paragraph are removed where three are about something else", () => {
    const lines = (others: string[]) => ["Bridge at Averby collapses", ...others, ...TEXT];
    const above = (others: string[]) =>
      without((kept, removed) => withoutLinksAbove(kept, others.length + 1, removed), lines(others))[1];
    expect(above(foreign.slice(0, 3))).toEqual(Array(3).fill("related"));
    expect(above(foreign.slice(0, 2))).toEqual([]);
    expect(above([...foreign.slice(0, 2), "Harbour engineers measured cracks"])).toEqual([]);
    expect(above([...foreign.slice(0, 3), "Harbour engineers measured cracks"])).toHaveLength(3);
    expect(above([...foreign.slice(0, 2), "Harbour festival is cheerful"])).toHaveLength(3);
  });
});

describe("the label of a speaker", () => {
  it.each<[text: string, kind: string | null, rest: string]>([
    ["Q: Do you regret it?", "question", "Do you regret it?"],
    ["Frage: Und nun?", "question", "Und nun?"],
    ["A. Every day.", "answer", "Every day."],
    ["CHAIR LIV STRAND: We will vote.", "name", "We will vote."],
    ["MR DAHL (off stage): I welcome that.", "name", "I welcome that."],
    ["UPDATE: It fell.", null, ""],
    ["Liv Strand: We will vote.", null, ""],
    ["A boat sank.", null, ""],
    ["Q:", null, ""],
    ["STRAND:", null, ""],
  ])("%s", (text, kind, rest) => {
    const label = labelOf(text);
    expect(label?.kind ?? null).toBe(kind);
    if (label) expect(text.slice(label.length)).toBe(rest);
  });

  it.each<[lines: string[], dialogue: string | null]>([
    [["Q: Why?", "A: Because."], "labels"],
    [["Q: Why?", "Q: When?"], null],
    [["LUND: Yes.", "VIK: No.", "LUND: Well."], "labels"],
    [["LUND: Yes.", "VIK: No."], null],
    [["LUND: Yes.", "LUND: No.", "LUND: Well."], null],
    [["LUND: Yes.", "VIK: No.", "ORR: Well."], null],
    [["**Why did it fall?**", "It was old.", "**Who is to blame?**", "Nobody."], "bold"],
  ])("%j: %s", (lines, dialogue) => {
    expect(dialogueOf(passagesOf(lines))).toBe(dialogue);
  });

  test("is removed in a dialogue alone", () => {
    expect(without(withoutSpeakerLabels, ["LUND: Yes.", "VIK: No.", "LUND: Well.", "They left."])).toEqual([
      ["Yes.", "No.", "Well.", "They left."],
      Array(3).fill("speaker-label"),
    ]);
    expect(without(withoutSpeakerLabels, ["LUND: Yes.", "They left."])).toEqual([
      ["LUND: Yes.", "They left."],
      [],
    ]);
  });

  test("a bold question is one only in bold", () => {
    expect(isBoldQuestion("Why did it fall?", true)).toBe(true);
    expect(isBoldQuestion("“Why?” ", true)).toBe(true);
    expect(isBoldQuestion("Why did it fall?", false)).toBe(false);
    expect(isBoldQuestion("It fell.", true)).toBe(false);
  });
});

describe("the language of a text", () => {
  const ENGLISH =
    "The bridge that was shut in the spring has been open to the public for a week, and it is safe.";
  const GERMAN =
    "Die Brücke, die im Frühjahr gesperrt wurde, ist seit einer Woche wieder für alle Fahrzeuge geöffnet.";
  it.each<[text: string, declared: string | undefined, language: string | null]>([
    [ENGLISH, undefined, "en"],
    [GERMAN, undefined, "de"],
    [ENGLISH, "en-GB", "en-GB"],
    [ENGLISH, "EN_us", "en-us"],
    [ENGLISH, " en ", "en"],
    [ENGLISH, "English", "en"],
    [GERMAN, "Deutsch!", "de"],
    // Clearly in another language than declared.
    [GERMAN, "en", "de"],
    [ENGLISH, "de-AT", "en"],
    [GERMAN, "de-AT", "de-AT"],
    ["Die Brücke ist offen.", "en", "en"],
    // Too short to tell.
    ["Bridge open again", undefined, null],
    ["", undefined, null],
    ["橋が再び開通した", undefined, "ja"],
  ])("%j, declared %j", (text, declared, language) => {
    expect(languageOf(text, declared)?.toLowerCase() ?? null).toBe(language?.toLowerCase() ?? null);
  });

  it.each([
    [null, true],
    ["en", true],
    ["en-GB", true],
    ["enm", false],
    ["de", false],
  ])("%s is English: %s", (language, expected) => expect(isEnglish(language)).toBe(expected));
});
