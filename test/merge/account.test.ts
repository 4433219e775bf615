/** What a page may tell below its lead: the report of the lead read on, and what other reports add, in sentences that stay together. */
import { describe, expect, it } from "vitest";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import { passageAround, passagesOfReport } from "../../src/merge/summary/report-passages.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { on, tell } from "./articles.js";

const SANK = "A barge with forty sheep sank at the weir of Selm on Monday, the harbour office said.";
const OWNER = "The owner, Jo Lund of Averby, was on board when the rope of the barge broke.";
const HE = "He swam to the lock and called for help.";
const WHEEL = "Divers found the wheel of the barge near the old lock in the evening.";
const CRANE = "A crane from Averby lifted nine sheep out of the weir before dark.";
const QUESTION = "Who paid for the rope?";
const SHEEP = "The insurer puts the loss of sheep and barge at ninety thousand crowns.";

/** An article of one paragraph. */
const ofOneParagraph = (texts: readonly string[]): Article => {
  const own = article("a", "Barge with sheep sinks at Selm", texts);
  const sentences = own.sections[0]?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
  return {
    ...own,
    sections: [{ heading: null, kind: "report", paragraphs: [{ kind: "prose", sentences }] }],
  };
};
const passages = (own: Article) =>
  passagesOfReport(storySentencesOf([own], [0])).map((passage) => passage.map(({ cited }) => cited.text));

describe("the passages of a report", () => {
  it("end with their paragraph, unless the next sentence needs them", () => {
    expect(passages(article("a", "Barge sinks", [SANK, OWNER, HE, WHEEL]))).toEqual([
      [SANK],
      [OWNER, HE],
      [WHEEL],
    ]);
  });

  it("end inside a long paragraph where a sentence can be read by itself", () => {
    const long = `${CRANE.slice(0, -1)}, while ${Array.from({ length: 8 }, () => "men and women of the town").join(" and ")} stood by.`;
    expect(passages(ofOneParagraph([SANK, OWNER, HE]))).toEqual([[SANK, OWNER, HE]]);
    expect(passages(ofOneParagraph([SANK, long, WHEEL]))).toEqual([[SANK, long], [WHEEL]]);
  });

  it.each([
    "Read more about the weir of Selm",
    "Time: Did the mayor of Selm know of the rope?",
    "See our pictures at www.selm-post.example.",
    "Sheep are raised by hand OUT OF TOWN Weir of Averby gives way, too GONE?",
  ])("have none of what is no part of the report, and nothing that needs it: %s", (line) => {
    expect(passages(article("a", "Barge sinks", [SANK, line, HE, WHEEL]))).toEqual([[SANK], [WHEEL]]);
  });

  it("have a question and a cry inside, and do not begin with them", () => {
    expect(passages(article("a", "Barge sinks", [SANK, QUESTION, HE, WHEEL]))).toEqual([
      [SANK, QUESTION, HE],
      [WHEEL],
    ]);
    expect(passages(article("a", "Barge sinks", [QUESTION, SANK]))).toEqual([[SANK]]);
    expect(passages(article("a", "Barge sinks", [SANK, "“Pull!”", HE]))).toEqual([[SANK], ["“Pull!”", HE]]);
  });

  it("have short sentences between others, and do not begin with them", () => {
    expect(passages(ofOneParagraph([SANK, "Nine swam.", HE]))).toEqual([[SANK, "Nine swam.", HE]]);
    expect(passages(ofOneParagraph(["Nine swam.", WHEEL]))).toEqual([[WHEEL]]);
  });

  it("have at most five sentences, and the next goes on where the one before ends", () => {
    const he = Array.from({ length: 7 }, (_, index) => `He called ${index + 2} times for a boat and a rope.`);
    expect(passages(article("a", "Barge sinks", [OWNER, ...he])).map(({ length }) => length)).toEqual([5, 3]);
  });

  it("go on behind what is read before, and not behind what is left out", () => {
    const own = storySentencesOf([article("a", "Barge sinks", [OWNER, HE, WHEEL])], [0]);
    const [owner] = own;
    const texts = (...sets: [ReadonlySet<(typeof own)[0]>, ReadonlySet<(typeof own)[0]>]) =>
      passagesOfReport(own, ...sets).map((passage) => passage.map(({ cited }) => cited.text));
    const first = new Set(owner === undefined ? [] : [owner]);
    expect(texts(first, new Set())).toEqual([[HE], [WHEEL]]);
    const short = storySentencesOf([article("a", "Barge sinks", [OWNER, "Nobody drowned.", WHEEL])], [0]);
    expect(passagesOfReport(short, new Set(short.slice(0, 1))).map((each) => each[0]?.cited.text)).toEqual([
      "Nobody drowned.",
      WHEEL,
    ]);
    expect(texts(new Set(), first)).toEqual([[WHEEL]]);
  });

  it("lose a quotation that nothing closes, and no more than a dozen sentences with it", () => {
    const tides = (count: number) =>
      Array.from({ length: count }, (_, index) => `Tide ${index + 1} of the month washed wool on the bank.`);
    const half = "“The rope was old, Jo Lund said.";
    const lastOf = (count: number) =>
      passages(article("a", "Barge sinks", [SANK, half, ...tides(count), WHEEL])).at(-1);
    expect(lastOf(3)).toEqual([SANK]);
    expect(lastOf(12)).toEqual([WHEEL]);
  });

  it("have a quotation of several sentences to its end, and no half of one", () => {
    const spoken = [
      "Jo Lund said: “I heard the rope break.",
      "I had told the mayor of it in spring.",
      "Nobody came.”",
    ];
    expect(passages(article("a", "Barge sinks", [SANK, ...spoken, WHEEL]))).toEqual([
      [SANK, ...spoken],
      [WHEEL],
    ]);
    expect(passages(article("a", "Barge sinks", [SANK, ...spoken.slice(0, 2)]))).toEqual([[SANK]]);
    const printed = ["“The rope broke,” Jo Lund said. “I swam.", "“Then I called for help.”"];
    expect(passages(article("a", "Barge sinks", [SANK, ...printed, WHEEL]))).toEqual([
      [SANK, ...printed],
      [WHEEL],
    ]);
  });

  it.each(["All have denied that the rope was old.", "Had they been on land, the sheep would have lived."])(
    "do not begin with what points back: %s",
    (text) => {
      expect(passages(article("a", "Barge sinks", [QUESTION, text, WHEEL]))).toEqual([[WHEEL]]);
      expect(passages(article("a", "Barge sinks", [OWNER, text, WHEEL]))).toEqual([[OWNER, text], [WHEEL]]);
    },
  );
});

describe("a sentence with those around it that it needs", () => {
  const around = (texts: readonly string[], index: number) => {
    const own = storySentencesOf([ofOneParagraph(texts)], [0]);
    const one = own[index];
    return one === undefined ? [] : passageAround(one, own).map(({ cited }) => cited.text);
  };
  it("has the one before where it points to it, and the one behind that points to it", () => {
    expect(around([SANK, OWNER, HE, WHEEL], 2)).toEqual([SANK, OWNER, HE]);
    expect(around([SANK, OWNER, HE, WHEEL], 1)).toEqual([SANK, OWNER, HE]);
    expect(around([SANK, OWNER, HE, WHEEL], 3)).toEqual([WHEEL]);
  });

  it("is alone where what it needs is no news, or too far away", () => {
    expect(around([QUESTION, HE], 1)).toEqual([HE]);
    const he = [
      "He called twice for a boat.",
      "He waved a lamp of brass.",
      "He climbed on the old lock.",
      HE,
    ];
    expect(around([OWNER, ...he.slice(0, 1), HE], 2)).toEqual([OWNER, he[0], HE]);
    expect(around([OWNER, ...he], 4)).toEqual([HE]);
  });
});

describe("below the lead", () => {
  const MORE = [
    SANK,
    OWNER,
    HE,
    WHEEL,
    CRANE,
    "The weir of Selm had lost two barges in spring, the harbour office said.",
    SHEEP,
  ];
  const short = [
    "A barge sank at the weir of Selm.",
    "Farmers lent ropes and lanterns to the divers at the weir.",
  ];
  const textsOf = (list: readonly (readonly { readonly text: string }[])[]) =>
    list.map((passage) => passage.map(({ text }) => text));

  it("goes the report of the lead on, and others add what it does not have", () => {
    const story = tell([
      article("a", "Barge with sheep sinks at Selm", MORE, on("2024-05-06")),
      article("b", "Barge sinks at weir", short, on("2024-05-06")),
    ]);
    const lead = story.lead.map(({ text }) => text);
    expect(story.lead.every((cited) => cited.article === "a")).toBe(true);
    const account = textsOf(story.account).flat();
    expect(account.length).toBeGreaterThan(0);
    expect([...lead, ...account].sort()).toEqual([...MORE].sort());
    expect(textsOf(story.additions)).toEqual([[short[1]]]);
    expect(story.additions.flat().every((cited) => cited.article === "b")).toBe(true);
  });

  it("comes nothing of the next item of the page", () => {
    const recipe = "Whisk six eggs until they are pale, and pour them over sliced apples with cream.";
    const { account } = tell([
      article("a", "Barge with sheep sinks at Selm", [...MORE, recipe]),
      article("b", "Barge sinks at weir", short),
    ]);
    expect(textsOf(account).flat()).not.toContain(recipe);
  });

  it.each([
    ["2024-05-07", "Farmers lent ropes to the divers at the weir yesterday.", false],
    ["2024-05-07", "Farmers lent ropes to the divers at the weir on Monday.", true],
    ["2024-05-06", "Farmers lent ropes to the divers at the weir yesterday.", true],
    ["2024-05-07", "The mayor of Selm is due to speak at the weir with farmers.", false],
    [
      "2024-05-07",
      "“We bring lamps, hay and oxen to the weir of Selm today,” said the mayor of Orle, who leads the farmers.",
      true,
    ],
  ])("with a last day of %s, “%s” of 6 May is added: %s", (last, text, isAdded) => {
    const { additions } = tell([
      article("a", "Barge with sheep sinks at Selm", MORE, on(last)),
      article("b", "Barge sinks at weir", [short[0] ?? "", text], on("2024-05-06")),
    ]);
    expect(textsOf(additions).flat().includes(text)).toBe(isAdded);
  });

  it("a claim is shown in words that hold on the last day", () => {
    const [then, now] = [
      "Nine drowned sheep and a dog were pulled out of the canal at Averby by divers yesterday.",
      "Divers pulled nine drowned sheep and a dog out of the canal at Averby.",
    ];
    const shownOn = (...days: string[]) => {
      const { claims } = tell([
        article("a", "Barge with sheep sinks at Selm", [SANK, then], on(days[0])),
        article("b", "Sheep at Selm saved", [OWNER, now], on(days[1])),
      ]);
      return claims.find(({ saidBy }) => saidBy.some(({ text }) => text === now))?.shown.text;
    };
    expect(shownOn("2024-05-06", "2024-05-07")).toBe(now);
    expect(shownOn("2024-05-06", "2024-05-06")).toBe(then);
  });
});
