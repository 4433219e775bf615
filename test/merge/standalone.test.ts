import { describe, expect, it } from "vitest";
import { makesNoStatement, tellsNoStory } from "../../src/merge/sentence/editorial-lines.js";
import { isStandalone, reportsNews } from "../../src/merge/sentence/standalone.js";

describe("isStandalone", () => {
  it.each([
    "The mayor of Selm resigned on Friday.",
    "Ines Calder said she would appeal.",
    "When asked about the timetable, Ines Calder said she had none.",
    "“We heard a loud bang,” said Ines Calder.",
    "Police said they had arrested two men.",
    "Engineers of Selm say they have found the leak.",
    "Ines Calder sold her other houses in spring.",
    "A year of talks ended in Selm on Friday.",
    "Ines Calder and Jo Lund met where the two rivers join.",
    "The first of the two who fled was caught in Selm.",
    "Hours before the vote, Ines Calder left the council of Selm.",
  ])("yes: %s", (text) => expect(isStandalone(text)).toBe(true));

  it.each([
    "He added that the search would go on.",
    "“It was dark,” he said.",
    "However, the council has not replied.",
    "When asked about Russia’s expectations, he declined to answer.",
    "On Tuesday he left for Oslo.",
    "Behind him, Ines Calder crossed the line.",
    "Who never spoke to the council of Selm again.",
    "This approach has failed before.",
    "A day earlier, on another field, a gunman had opened fire on the players of Selm.",
    "Three weeks later Ines Calder resigned.",
    "Twenty-three minutes later, Ines Calder sent a letter to the council of Selm.",
    "Days later, the council of Selm fell.",
    "Ines Calder caught the rope with her other hand.",
    "A quarrel between the two ferry lines ended in court.",
    "and the rest of the story",
    "● Friday — The society of Selm holds an open evening on its hill.",
    "A headline without an end",
    "“An open quotation that goes on.",
  ])("no: %s", (text) => expect(isStandalone(text)).toBe(false));
});

describe("tellsNews", () => {
  it.each([
    "The mayor of Selm resigned on Friday over a contract.",
    "SELM’S old weir gave way on Friday after nine hours of rain.",
    "Mayor Ines Calder and Harbour Master Jo Lund of Selm met on Friday.",
    "The mayor of Selm resigned over a contract on Monday, Jan. 1, 2018.",
  ])("yes: %s", (text) => expect(reportsNews(text)).toBe(true));
  it.each([
    "What happens next in the Selm affair, and why?",
    "We will keep you up to date with the latest.",
    "SIGN UP FOR OUR DAILY NEWSLETTER TODAY, FRIENDS.",
    "Too short.",
    "SECOND UPDATE: The council of Selm named the owner of the barge on Friday.",
    "A barge with sheep [ ] Hide Caption [ ] Show Caption lies at the weir of Selm.",
    "Divers and their dogs look for the wheel of the barge in front of the…",
    "Ines Calder, a climber, speaks to reporters in Lima, Peru, on May 3, 2016.",
    "The article originally appeared on another site last week.",
    "The school band of Selm performs at the parade in Lima, Monday, Jan. 1, 2018.",
    "Jo Lund/for Selm Daily News Ines Calder, a climber, leaves the court.",
  ])("no: %s", (text) => expect(reportsNews(text)).toBe(false));
});

describe("furniture", () => {
  it.each([
    "— Ines Calder (@calder) May 3, 2016",
    "(Jo Roe/Agency via AP)",
    "Image 3 of 12 Flowers at the gate.",
    "***",
    "This text may not be in its final form and may be updated or revised in the future.",
    "Please verify you're not a robot by clicking the box.",
    "Newsletter Sign Up Continue reading the main story",
    "For more rowing coverage: https://rowing.example/latest",
    "[Editor’s note: The plot is told below.]",
    "Posted by Averby Temple on Sunday, 31 December 2017",
    "Media playback is unsupported on your device Media caption The barge",
    "window._links = window._links || []; _links.push({ mode: 'x' });",
    "REUTERS/Jo Lund",
    "Illustration: Jo Lund",
    "12 min ago.",
  ])("credit: %s", (text) => expect(makesNoStatement(text)).toBe(true));
  it.each([
    "The council, which meets in May, has bought the old mill.",
    "Sign up sheets for the march hung in every shop, the police said.",
    "Follow the money, the prosecutor said on Friday.",
    "Window cleaners of Averby went on strike on Monday.",
    "AP/Roe won the auction of the mill, the court said.",
    "Please try again later, the recorded voice told callers to the hospital.",
  ])("leaves reporting alone: %s", (text) => {
    expect(makesNoStatement(text)).toBe(false);
    expect(tellsNoStory(text)).toBe(text.startsWith("Sign up"));
  });
});
