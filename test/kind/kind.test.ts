/** What a document is, told from its fields, its address, its title and the form of its text. */
import { describe, expect, it, test } from "vitest";
import { classifyDocuments } from "../../src/kind/kind.js";
import type { Declared, Fields } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

function made(text: string, fields: Fields = {}, markup?: Partial<Declared>) {
  const document = createDocument({
    path: "a.txt",
    format: "text",
    sha256: "",
    text,
    blocks: readText(text),
    fields,
  });
  const declared = { types: [], section: null, cutShort: false, entries: [], ...markup };
  return markup === undefined ? document : { ...document, declared };
}

/** "no article" where it is left out. */
function kindOf(text: string, fields: Fields = {}, markup?: Partial<Declared>): string {
  const [document] = classifyDocuments([made(text, fields, markup)]).documents;
  return document === undefined ? "no article" : (document.kind ?? "report");
}

const FERRY =
  "The ferry to Orsk will not run on Friday, the operator said. Its engine failed in the harbour on Monday.\n\n" +
  "Spare parts are on their way from Turku and should be there by the weekend.";

describe("what the input calls it", () => {
  const title = "Ferry to Orsk stays in port";
  test.each<[string, Fields, string]>([
    ["nothing", { title }, "report"],
    ["a type of schema.org", { title, labels: ["NewsArticle", "OpinionNewsArticle"] }, "opinion"],
    ["a live page", { title, labels: ["LiveBlogPosting"] }, "live"],
    ["an advertiser's text", { title, labels: ["AdvertiserContentArticle"] }, "paid"],
    ["a section", { title, labels: ["Leitartikel"] }, "opinion"],
    ["a topic", { title, topics: ["ferries", "Satire"] }, "satire"],
    ["a matter, not a kind", { title, topics: ["public opinion", "letters of credit"] }, "report"],
    ["the menu of the site", { title, topics: ["News", "Sport", "Opinion", "Weather"] }, "report"],
    ["a folder", { title, url: "https://post.example/opinion/2024/ferry-to-orsk" }, "opinion"],
    ["a word of the article's own name", { title, url: "https://post.example/news/opinion" }, "report"],
    ["what a court gives", { title, url: "https://www.courts.example.gov/opinions/ferry.html" }, "report"],
    ["a folder for sponsors", { title, url: "https://post.example/sponsored/ferries" }, "paid"],
    ["its title", { title: "Opinion: Let the ferry sink" }, "opinion"],
    ["its title, behind", { title: "Ferry stays in port – live" }, "live"],
    ["a plain title with such a word", { title: "Opinion is split on ferry" }, "report"],
    ["a release", { title: "Press release: Orsk Lines repairs its ferry" }, "press release"],
    ["a wire of releases", { title, source: "PR Newswire" }, "press release"],
    ["a paper", { title, source: "Orsk Press" }, "report"],
    ["a correction", { title: "Correction: Ferry story" }, "correction"],
    ["a gallery", { title: "In pictures: the ferry in its dock" }, "gallery"],
    ["the section of a gallery", { title, labels: ["Fotostrecken"] }, "gallery"],
    ["a folder of galleries", { title, url: "https://post.example/photo-gallery/ferry-to-orsk" }, "gallery"],
    ["a report with a film", { title: "Video: Ferry towed into port" }, "report"],
    ["a type of video", { title, labels: ["VideoObject"] }, "video"],
    ["what is about pictures", { title: "Gallery shuts as ferry stays in port" }, "report"],
    ["what is about a watch", { title: "Watch thief leaves ferry in Orsk" }, "report"],
  ])("is heard: %s", (_, fields, kind) => {
    expect(kindOf(FERRY, fields)).toBe(kind);
  });

  it("takes a story that is told whole for the story, whatever its label", () => {
    const whole = Array.from({ length: 8 }, () => FERRY).join("\n\n");
    expect(kindOf(whole, { title: "Correction: Ferry story" })).toBe("report");
    expect(kindOf(whole, { title: "In pictures: the ferry in its dock" })).toBe("report");
    expect(kindOf(whole, { title: "Ferry in its dock" }, { types: ["NewsArticle", "VideoObject"] })).toBe(
      "report",
    );
  });
});

describe("a headline that begins with WATCH", () => {
  const CLIP = "Footage shows the ferry as it turns back before the mole of Orsk on Friday morning.";
  const BRIEF =
    "The ferry to Orsk turned back on Friday morning after a wave broke two windows of its bridge, the coast guard said. " +
    "Nobody was hurt. The line hopes to sail again on Sunday, when the wind is expected to ease.";
  test.each<[string, string, Fields, string]>([
    ["above a clip's caption", CLIP, { title: "WATCH: Ferry turns back in storm" }, "video"],
    ["above a brief", BRIEF, { title: "WATCH: Ferry turns back in storm" }, "report"],
    ["above a brief, with a bar", BRIEF, { title: "Video | Ferry turns back in storm" }, "report"],
    [
      "above a brief of a page for films",
      BRIEF,
      { title: "WATCH: Ferry turns", labels: ["VideoObject"] },
      "video",
    ],
    [
      "above a brief in a folder of films",
      BRIEF,
      { title: "WATCH: Ferry", url: "https://p.example/video/a" },
      "video",
    ],
  ])("%s", (_, text, fields, kind) => {
    expect(kindOf(text, fields)).toBe(kind);
  });
});

describe("titles of round-ups", () => {
  test.each([
    "Morning briefing: ferry stays in port, school shuts",
    "Your Tuesday Briefing",
    "News in brief",
    "Police blotter",
    "Five things you need to know this morning",
    "10 things to know for Wednesday",
    "The week in review",
    "5 things to know this Thursday",
    "The Evening Read: Wednesday",
    "What happened today",
    "Nachrichten kompakt",
    "En bref",
    "Главное за день",
  ])("%s", (title) => {
    expect(kindOf(FERRY, { title })).toBe("round-up");
  });

  test.each([
    "White House drops its daily briefing",
    "Five things to know about the ferry to Orsk",
    "Police round up suspects in harbour",
    "Evening headlines help sleep, study finds",
    "Week in court ends with a verdict",
    "What you need to know about the new ferry",
    "What happened today at the ferry port",
    "Daily reading helps children, study finds",
  ])("but not: %s", (title) => {
    expect(kindOf(FERRY, { title })).toBe("report");
  });
});

describe("the form of the text", () => {
  test.each([
    [
      "posts under clock times",
      `Harbour live\n\n14:10\n\n${FERRY}\n\n11.45am\n\nThe harbour office has shut for the day, its master says.`,
      "live",
    ],
    [
      "a newsletter without a title of its kind",
      `Ferry, school, heron\n\nGood morning. Here is what you need to know.\n\n- The ferry stays in port.\n\n- The school shuts.\n\n- A heron nests.`,
      "round-up",
    ],
    [
      "questions and answers",
      "The master of the harbour speaks\n\nQ: Will it run?\n\nA: Not this week.\n\nQ: And then?\n\nA: We shall see.",
      "interview",
    ],
    ["a letter", `Save the ferry\n\nSir, – ${FERRY}`, "letters"],
    [
      "a knight",
      `Ferry boss resigns\n\nSir Alan Moor, who led the ferry line, has resigned. ${FERRY}`,
      "report",
    ],
    ["opening hours", `Pools open again\n\n${FERRY}\n\n9:00\n\n${FERRY}`, "report"],
    [
      "a greeting alone",
      `Good morning, Orsk\n\nGood morning is what the ferry's crew says. ${FERRY}`,
      "report",
    ],
  ])("%s", (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each<[string, Partial<Declared>, string]>([
    ["a type", { types: ["article", "OpinionNewsArticle"] }, "opinion"],
    ["a section", { section: "Opinion" }, "opinion"],
    [
      "posts",
      {
        entries: [
          { time: "10:10", start: 0, end: 10 },
          { time: "10:40", start: 10, end: 20 },
        ],
      },
      "live",
    ],
    ["the cut", { cutShort: true }, "stub"],
    ["nothing", { types: ["NewsArticle"], section: "Coast" }, "report"],
  ])("is what the markup shows: %s", (_, markup, kind) => {
    expect(kindOf(FERRY, { title: "Ferry to Orsk stays in port" }, markup)).toBe(kind);
  });
});

describe("a stub", () => {
  test.each([
    "Subscribe to continue reading. 3 EUR a month.",
    "This story is available to subscribers only",
    "Already a subscriber? Sign in",
    "Jetzt weiterlesen mit Plus",
    "You have reached your limit of free articles.",
  ])("ends in an offer: %s", (offer) => {
    expect(kindOf(`Ferry stays in port\n\n${FERRY}\n\n${offer}`)).toBe("stub");
  });

  it("is not a report of which much is told before an offer", () => {
    const long = Array.from({ length: 6 }, () => FERRY).join("\n\n");
    expect(kindOf(`Ferry stays in port\n\n${long}\n\nAlready a subscriber? Sign in`)).toBe("report");
  });

  it("is not a report about a paywall", () => {
    const text =
      "Paper puts up a wall\n\nReaders of the Orsk Post must subscribe to continue reading from May, its owner said on Monday at a meeting with the staff in Turku, where he also told them that the paper's printing works is to be sold to a competitor and that forty of the people who work there would have to go before the summer is over.";
    expect(kindOf(text)).toBe("report");
  });
});

describe("what is no article", () => {
  test.each([
    ["404 Not Found", "The page you requested could not be found. Go back to the homepage."],
    ["Page not found - The Orsk Post", "It may have been moved."],
    ["Access denied", "You do not have permission to access this page. Reference #18.ab12"],
    ["Just a moment...", "Checking your browser before you go on. Ray ID: 1a2b"],
    ["orskpost.example", "Please turn on JavaScript and disable any ad blocker."],
    [
      "Before you continue to Orsk Post",
      "We and our partners store cookies on your device. Accept all cookies. Manage preferences.",
    ],
    ["Sign in", "Forgot your password? Create an account"],
    ["Seite nicht gefunden", "Leider gibt es diese Seite nicht."],
    [
      "Unavailable in your region",
      "This content is not available in your region because of the General Data Protection Regulation.",
    ],
    ["", "Please enable cookies to continue."],
    [
      "Redirect Notice",
      "The previous page is sending you to https://orskpost.example/ferry. You can return to the previous page.",
    ],
  ])("is left out and told: %s", (title, text) => {
    const { documents, problems } = classifyDocuments([made(text, title === "" ? {} : { title })]);
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ rule: "no-article", place: { path: "a.txt" } }]);
  });

  test.each([
    [
      "Orsk News",
      { source: "Orsk News" },
      "Links to external sites are there for reference. Orsk News is not responsible for the content of other pages.\nCopyright © 2024 Orsk News Holding. Harbour! - Orsk News Network",
    ],
    [
      "ORN Search",
      { url: "https://www.orn.example/search" },
      "Search for stations. Filter by date. 40 results for ferry.\n\nSort by relevance",
    ],
    ["ORN Search : ORN", { source: "ORN" }, `${FERRY}\n\n... and the ferry to Orsk ...\n\n${FERRY}`],
    [
      "World news - Orsk International",
      { source: "Orsk" },
      "It is called the truce of the bay. After months of quarrels the two ports talk again. Is this a beginning? Does...",
    ],
    ["Home", {}, "All rights reserved. Read our privacy policy."],
  ])("is the small print of a site under its own name: %s", (title, fields, text) => {
    expect(kindOf(text, { ...fields, title })).toBe("no article");
  });

  test.each([
    // A report, whose headline is the first line of its text.
    ["Orsk News", { source: "Orsk News" }, `Ferry stays in port for a week\n\n${FERRY}`, undefined],
    [
      "orn.example",
      { url: "https://orn.example/1" },
      `Ferry stays in port for a week\n\n${FERRY}`,
      undefined,
    ],
    ["News", {}, `Ferry stays in port for a week\n\n${FERRY}`, undefined],
    ["News", {}, `9-year-old boy finds coin of 1702\n\n${FERRY}`, undefined],
    ["News", {}, `22 November 2014 at noon\n\n${FERRY}`, "News"],
    // Its text begins at once, or with who wrote it.
    ["Orsk News", { source: "Orsk News" }, FERRY, "Orsk News"],
    ["Orsk News", { source: "Orsk News" }, `By The Orsk Agency on Tuesday morning\n\n${FERRY}`, "Orsk News"],
    ["Orsk News", { source: "Orsk News" }, `Ferry in port\n\n${FERRY}`, "Orsk News"],
    // A title that names the outlet and a matter.
    [
      "Orsk News workers on strike",
      { source: "Orsk News" },
      `Ferry stays in port for a week\n\n${FERRY}`,
      "Orsk News workers on strike",
    ],
    ["Search", {}, FERRY, "Search"],
    ["Police search", { source: "Orsk News" }, `Ferry stays in port for a week\n\n${FERRY}`, "Police search"],
  ])("leaves %s to a report or takes it away: %#", (title, fields, text, expected) => {
    const [document] = classifyDocuments([made(text, { ...fields, title })]).documents;
    expect(document?.fields.title).toBe(expected);
  });

  test.each([
    ["Access denied: how a ferry line locked out its crew", FERRY],
    ["Not found in Orsk: the lost bell", FERRY],
    ["Consent law passes", FERRY],
    [
      "Ferry line's site is down",
      "The page of the ferry line could not be found on Monday. Travellers stood in the rain at Orsk, where the harbour master read out the times by hand until noon.",
    ],
    ["Ferry stays in port", ""],
  ])("is not what tells of it: %s", (title, text) => {
    expect(kindOf(text, { title })).toBe("report");
  });
});
