import { describe, expect, it } from "vitest";
import { furnish, passagesOf } from "../../src/extract/boilerplate/removal.js";
import { passageText, type Struck } from "../../src/extract/text/passage.js";
import { readText } from "../../src/read/text/text.js";
import { furnitureCases } from "./cases.js";

const furnished = (text: string) => furnish(passagesOf(readText(text)));
const listed = (removed: readonly Struck[]) =>
  removed.map(({ passage, rule }) => [passageText(passage), rule]);

describe("one block", () => {
  it("has enough cases", () => {
    expect(furnitureCases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(furnitureCases)("$rule: $text", ({ rule, text }) => {
    const { removed, kept } = furnished(text);
    expect(removed.map((struck) => struck.rule)).toEqual(rule === "-" ? [] : [rule]);
    expect(kept.length).toBe(rule === "-" ? 1 : 0);
  });
});

const PARAGRAPH =
  "The bridge closed at noon on Monday after a crack was found in its main pillar, the council said.";
const story = [PARAGRAPH, `On Tuesday, ${PARAGRAPH}`, `On Friday, ${PARAGRAPH}`].join("\n\n");

describe("place and form", () => {
  it("takes a run of short lines after the last paragraph", () => {
    const { removed, kept } = furnished(
      `${story}\n\nTen beaches to see\n\nHow to cook rice\n\nWho won the cup`,
    );
    expect(listed(removed).map(([, rule]) => rule)).toEqual(["links-after", "links-after", "links-after"]);
    expect(kept.length).toBe(3);
  });

  it("takes it in any language", () => {
    const { removed } = furnished(
      `${["一", "二", "三"].map((day) => `市长周${day}宣布大桥关闭，因为主桥墩出现裂缝，市政府说将在三个月内修复。\n\n`).join("")}十大海滩\n\n如何煮饭\n\n谁赢得了奖杯`,
    );
    expect(removed.length).toBe(3);
  });

  it("keeps a list that the last paragraph announces", () => {
    const { removed } = furnished(`${story}\n\nThe dead are:\n\nJo Lund\n\nAnn Vik\n\nRasmus Orwin`);
    expect(removed).toEqual([]);
  });

  it("keeps a list of people with their ages", () => {
    const { removed } = furnished(`${story}\n\nJo Lund, 34\n\nAnn Vik, 51\n\nRasmus Orwin, 8`);
    expect(removed).toEqual([]);
  });

  it("takes all that follows an invitation to comment", () => {
    const { removed, kept } = furnished(
      `${story}\n\nLeave a Reply\n\nmarta says:\n\nThe council knew about this for years and did nothing at all.`,
    );
    expect(removed.map(({ rule }) => rule)).toEqual(["leave-a-reply", "comments", "comments"]);
    expect(kept.length).toBe(3);
  });

  it("does not take the article for a comment thread when the invitation stands above it", () => {
    expect(furnished(`Comments\n\n${story}`).kept.length).toBe(3);
  });

  it("takes the short lines after a heading of related stories, up to the next paragraph", () => {
    const { kept } = furnished(
      `${PARAGRAPH}\n\nRelated Stories\n\nTen beaches to see\n\nHow to cook rice\n\nOn Friday, ${PARAGRAPH}`,
    );
    expect(kept.length).toBe(2);
  });

  it("takes a photo's credit off its caption, and leaves the sentence", () => {
    const { kept, removed } = furnished("The bridge was closed on Monday. (Photo: Jo Lund/AP)");
    expect(kept.map(passageText)).toEqual(["The bridge was closed on Monday."]);
    expect(listed(removed)).toEqual([["(Photo: Jo Lund/AP)", "photo-credit"]]);
  });

  it.each([
    [
      "A crack was found. (Photo: Jo Lund, The (Averby, Va.) News)",
      "(Photo: Jo Lund, The (Averby, Va.) News)",
    ],
    [
      "A crack was found. (Averby police via AP) (Associated Press)",
      "(Averby police via AP) (Associated Press)",
    ],
    ["A crack was found. (AP)", "(AP)"],
    ["A crack was found. Photo: Jo Lund/Averby News", "Photo: Jo Lund/Averby News"],
    ["A crack was found. View Full Caption Lund/valleypics", "View Full Caption Lund/valleypics"],
  ])("takes the credit off %s", (text, credit) => {
    const { kept, removed } = furnished(text);
    expect(kept.map(passageText)).toEqual(["A crack was found."]);
    expect(listed(removed)).toEqual([[credit, "photo-credit"]]);
  });

  it("leaves a caption that is a sentence, whatever stands in brackets after it", () => {
    const { kept } = furnished("A crack was found. (Seen from the north) (Associated Press)");
    expect(kept.map(passageText)).toEqual(["A crack was found. (Seen from the north)"]);
  });

  it.each([
    ["Video (02:18) : A crack was found.", "Video (02:18) :"],
    ["CLOSE A crack was found.", "CLOSE"],
    ["Loading... A crack was found.", "Loading..."],
    ["CLOSE Skip in Skip x Embed x Share A crack was found.", "CLOSE Skip in Skip x Embed x Share"],
    ["Image 1 of 11 A crack was found.", "Image 1 of 11"],
    ["1 of 17. A crack was found.", "1 of 17."],
  ])("takes the label off %s", (text, label) => {
    const { kept, removed } = furnished(text);
    expect(kept.map(passageText)).toEqual(["A crack was found."]);
    expect(listed(removed).map(([words]) => words)).toEqual([label]);
  });

  it("takes a question among titles of other pages, and leaves the one that ends the article", () => {
    const tail =
      "Ten beaches to see\n\nHow well do you know the valley?\n\nHow to cook rice\n\nWho won the cup";
    expect(furnished(`${story}\n\n${tail}`).kept.length).toBe(3);
    expect(furnished(`${story}\n\nWhy did nobody look?`).removed).toEqual([]);
  });

  it("takes a paragraph that stands twice, and a quotation set again to catch the eye", () => {
    const said =
      "“We will rebuild the bridge before the end of the year, whatever it costs,” Lund said on Monday.";
    const { removed } = furnished(
      `${PARAGRAPH}\n\n${said}\n\n“We will rebuild the bridge before the end of the year, whatever it costs”\n\n${said}`,
    );
    expect(removed.map(({ rule }) => rule)).toEqual(["pull-quote", "repeated-paragraph"]);
  });

  it("takes a label off the paragraph that it was glued to, and the paragraph apart where it stands within", () => {
    const { kept, removed } = furnished(
      `Buy Photo Police close the bridge. (Photo: Jo Lund/AP) Story Highlights A crack was found on Monday\n\n${story}`,
    );
    expect(kept.slice(0, 2).map(passageText)).toEqual([
      "Police close the bridge.",
      "A crack was found on Monday",
    ]);
    expect(removed.map(({ rule }) => rule).sort()).toEqual(["label", "label", "photo-credit"]);
  });

  it("takes the sentence that says what a picture shows, and leaves those after it", () => {
    const { kept, removed } = furnished(
      `File - In this May 4, 2015, file photo, the bridge is seen. A crack was found on Monday. (AP Photo/Jo Lund)\n\n${story}`,
    );
    expect(kept.slice(0, 1).map(passageText)).toEqual(["A crack was found on Monday."]);
    expect(removed.map(({ rule }) => rule).sort()).toEqual(["caption", "photo-credit"]);
  });

  const beside = [
    "The circus comes to Norby in August with twelve elephants and a lion.",
    "A farmer grew the largest pumpkin that the county ever weighed.",
    "Two sailors crossed the ocean in a boat made of plastic bottles.",
  ];

  it("takes teasers of other matters, each of which stands twice", () => {
    const teasers = beside.map((teaser) => `${teaser}\n\n${teaser} Visitors came by`).join("\n\n");
    const { kept, removed } = furnished(`${teasers}\n\n${story}`);
    expect(kept.length).toBe(3);
    expect(removed.map(({ rule }) => rule)).toEqual(Array.from({ length: 6 }, () => "teaser"));
  });

  it("leaves one copy of three paragraphs that stand twice beside others of the article", () => {
    const own = [
      "The bridge had been closed to lorries since a crack was found in its pillar in spring, drivers said.",
      "Engineers of the council looked at the pillar twice in summer and saw no danger, papers show.",
      "A ferry takes people over the river on Monday, and the council pays for their tickets.",
    ];
    const twice = own.flatMap((paragraph) => [paragraph, paragraph]).join("\n\n");
    expect(furnished(`${story}\n\n${twice}`).kept.length).toBe(6);
  });

  it("leaves one copy of each where a script parts no words", () => {
    const days = ["一", "二", "三"].map(
      (day) =>
        `市长周${day}宣布大桥关闭，因为主桥墩出现裂缝，市政府说将在三个月内修复，居民表示非常担心此事的后果会影响整个地区。`,
    );
    const twice = days.flatMap((paragraph) => [paragraph, paragraph]).join("\n\n");
    const rest = ["河流", "渡船", "车站"].map(
      (what) => `附近的${what}周一照常开放，没有受到任何影响，游客仍然可以前往参观并购票。`,
    );
    expect(furnished(`${twice}\n\n${rest.join("\n\n")}`).kept.length).toBe(6);
  });

  it("leaves one copy of each paragraph of a text that stands there twice", () => {
    const twice = story.split("\n\n").flatMap((paragraph) => [paragraph, paragraph]);
    expect(furnished(twice.join("\n\n")).kept.length).toBe(3);
  });

  it("leaves the longer copy where the teasers speak of the article's own matter", () => {
    const [first = "", second = "", third = ""] = story.split("\n\n");
    const own = [first, second, third].map((text) => `${text}\n\n${text} Nobody was hurt.`).join("\n\n");
    const { kept } = furnished(`${own}\n\n${story.replaceAll("noon", "dusk")}`);
    expect(kept.filter((passage) => passageText(passage).endsWith("Nobody was hurt.")).length).toBe(3);
  });

  it("takes titles of other pages above the text, one of them labelled", () => {
    const titles = beside.map((title) => title.slice(0, -1)).join("\n\n");
    const { kept } = furnished(`Bridge closed\n\n${titles}\n\nWATCH: A dog saves its master\n\n${story}`);
    expect(kept.map(passageText)[0]).toBe("Bridge closed");
    expect(kept.length).toBe(4);
    const own =
      "Crack found in main pillar of bridge\n\nCouncil said bridge closed on Monday\n\nPillar had a crack";
    expect(
      furnished(`Bridge closed\n\n${own}\n\nWATCH: A dog saves its master\n\n${story}`).kept.length,
    ).toBe(7);
  });

  it("tells where a read-more line leads", () => {
    expect(furnished(`${story}\n\nRead More @ www.example.com`).readMore).toBe("www.example.com");
  });

  it("keeps each answer where a question is put to several people, and the question", () => {
    const asked = (answer: string) => `What should the town do with the harbour now?\n\n${answer}`;
    const answers = [
      "Sell it to whoever wants to mend it, and build a school with the money.",
      "Keep it is, because the boats of my family have lain there for ninety years.",
      "Fill it up and plant trees, for nobody but the gulls has used it since the war.",
    ];
    expect(furnished(answers.map(asked).join("\n\n")).removed).toEqual([]);
    expect(furnished([...answers, ...answers].map(asked).join("\n\n")).kept.length).toBe(6);
  });

  const WITH_ROLES = [
    ["caption", "caption"],
    ["credit", "photo-credit"],
    ["related", "related"],
    ["comment", "comments"],
    ["promotion", "promotion"],
    ["about-author", "about-author"],
    ["byline", "byline"],
    ["embed", null],
    ["key-point", null],
    ["pull-quote", null],
  ] as const;
  it.each(WITH_ROLES)("tells a block that its page marks as %s", (role, rule) => {
    const blocks = readText("The crack is four metres long and runs through the pillar.");
    const { removed } = furnish(passagesOf(blocks.map((block) => ({ ...block, role }))));
    expect(removed.map((struck) => struck.rule)).toEqual(rule === null ? [] : [rule]);
  });

  it.each([
    ["the council said the bridge stays shut until autumn", true],
    ["Council: bridge shut until autumn", true],
    ["the council said the tunnel stays shut until autumn", false],
  ])("takes a pull quote where a paragraph says its words in their order: %s", (quote, taken) => {
    const text =
      "On Monday the council said that the old bridge stays shut to all traffic until autumn. The council: bridge shut to cars until late autumn.";
    const [paragraph, pulled] = readText(`${text}\n\n${quote}`);
    if (!paragraph || !pulled) throw new Error("two blocks");
    const { removed } = furnish(passagesOf([paragraph, { ...pulled, role: "pull-quote" }]));
    expect(removed.map(({ rule }) => rule)).toEqual(taken ? ["pull-quote"] : []);
  });

  it.each([
    [
      "© Averby Pictures Ltd The council closed the bridge on Monday after a crack was found.",
      "The council closed",
    ],
    [
      "Copyright 2021 Jo Lund/Reuters Divers found a crack on Monday, the harbour office said in a note.",
      "Divers found",
    ],
  ])("takes the owner of a picture off the paragraph below it: %s", (text, opening) => {
    expect(furnished(text).kept.map(passageText).join().slice(0, opening.length)).toBe(opening);
  });

  it.each([
    "Sign up for the free boats at the harbour office, the mayor told the islanders.",
    "Subscribe to the rescue fund or the club will close, its chairman said.",
    "Click here to pay, the thieves wrote in their message to the hospital.",
    "Read more about it in schools, the minister said.",
    "Get our children home, the mothers' letter was sent on Tuesday.",
    "© Averby Times was fined on Monday for printing the names of the children.",
    "This content is reserved for voters, the party announced.",
    "Contact Jo Lund at the harbour, police told the families.",
  ])("leaves what begins like furniture and tells something: %s", (text) => {
    expect(furnished(text).kept.length).toBe(1);
  });
});
