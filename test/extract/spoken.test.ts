/** Who speaks where a clause, another name or a question stands beside the words; and where sentences end. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { isOnePerson } from "../../src/extract/quotes/subjects/possible-speakers.js";
import { sentences } from "../../src/extract/sentences/sentence-split.js";
import { readRecords } from "../../src/read/records/records.js";

const speakersIn = (text: string, lang: string): (string | null)[] => {
  const record = JSON.stringify({ id: "a", title: "A pier in the north", text, lang });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  if (!document) throw new Error("a record gives a document");
  return extractArticle(document).article.quotes.map(({ speaker }) => speaker);
};

describe("the speaker", () => {
  it.each<[text: string, speaker: string | null, lang?: string]>([
    [
      "Before Karl Lund published it, Peter Berg read it. “It was never safe to walk on,” he said.",
      "Peter Berg",
    ],
    [
      "When Karl Lund opened the gate, the hall was full. “It was never safe to walk on,” he said.",
      "Karl Lund",
    ],
    [
      "It was not clear why Jo Lund left, but it came as the mayor spoke, calling it “a gift to nobody at all in this town”.",
      null,
    ],
    [
      "Averby Harbour Trust staff shut the gate on Monday, saying “the pier is no longer safe for anyone at all”.",
      "Averby Harbour Trust",
    ],
    ["Jo Lund shouted “Save The Old Pier Now” at the council.", "Jo Lund"],
    // A new person without a name is spoken of last.
    [
      "Jo Lund was seen on the pier. Yesterday a neighbour recalled the night. “It was like looking into a hole,” he said.",
      null,
    ],
    [
      "Jo Lund was seen on the pier. Yesterday a storm damaged the gate. “It was like looking into a hole,” he said.",
      "Jo Lund",
    ],
    // Each minister has an office of its own.
    [
      "Karl Berg, the foreign minister, flew home. “They only want to provoke us here,” the prime minister told reporters.",
      "the prime minister",
    ],
    [
      "Karl Berg, the foreign minister, flew home. “They only want to provoke us here,” the foreign minister told reporters.",
      "Karl Berg",
    ],
    [
      "Karl Berg, the foreign minister, flew home. “They only want to provoke us here,” the minister told reporters.",
      "Karl Berg",
    ],
    ["“The pier will open again in June of next year.” — Averby Harbour Trust", "Averby Harbour Trust"],
    ["Averby Harbour Trust: “The pier will open again in June of next year.”", "Averby Harbour Trust"],
    [
      "Her comments, said Jo Lund, the mayor, are “a slap in the face of everyone who works here”.",
      "Jo Lund",
    ],
    ["Asked if it was “a mess that nobody can clean up”, Jo Lund denied it.", null],
    ["Jo Lund asked if it was “a mess that nobody can clean up”.", "Jo Lund"],
    ["Jo Lund told “senior officials of the harbour trust” about the plan.", null],
    ['"It was once called a "golden deal," and it is not one," Jo Lund said.', "Jo Lund"],
    ["Die Halle gehört Petra Weiß. Weiß sagte: „Wir bauen alles wieder auf.“", "Petra Weiß", "de"],
  ])("%s", (text, speaker, lang = "en") => {
    expect(speakersIn(text, lang)).toEqual([speaker]);
  });

  it.each([
    ["the driver", true],
    ["a woman", true],
    ["their drivers", false],
    ["another driver", false],
    ["driver", false],
  ])("may be %j: %s", (phrase, expected) => {
    expect(isOnePerson(phrase)).toBe(expected);
  });
});

describe("sentences", () => {
  it.each([
    "Is he a Dr?|Yes, he is one.",
    "He lives at No. 5 Mill Lane.|She does not.",
    "They took vitamin C.|The rest was cake.",
    "Who shot J. R. Lund?|Nobody knows.",
    "It rose by 5.|Two fell.",
    "He came at 3 p.m. on Monday.|She came at 4 p.m.|The hall was full.",
    "The U.S. sent aid.|It came late.",
    "She shouted “Stop!” and left.|He stayed.",
  ])("%s", (marked) => {
    const text = marked.replaceAll("|", " ");
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split("|"));
  });
});
