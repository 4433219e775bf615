import { expect, test } from "vitest";
import { roleAt } from "../../src/extract/names/roles.js";
import { cuesOf } from "../../src/extract/quotes/attributions.js";
import { canSpeak } from "../../src/extract/quotes/subjects/possible-speakers.js";
import { tokensOf } from "../../src/extract/text/tokenize.js";

test.each<[text: string, name: string, role: string | null]>([
  ["Kes spokesman Jo Lund said so.", "Jo Lund", "Kes spokesman"],
  ["Jo Lund, the brother of Ann Vik, said so.", "Jo Lund", "the brother of Ann Vik"],
  ["Vik’s sister Jo Lund said so.", "Jo Lund", null],
  ["Vik’s older brother Jo Lund said so.", "Jo Lund", null],
  ["Jo Lund, his wife, said so.", "Jo Lund", null],
  ["Ann and Jo Lund, resident directors of the college, said so.", "Jo Lund", null],
  ["How club coach Jo Lund won", "Jo Lund", "club coach"],
  ["He would not accept Attorney General Jo Lund’s word.", "Jo Lund", "Attorney General"],
  ["I believe President Jo Lund is wrong.", "Jo Lund", "President"],
  [
    "the new deputy chief harbour safety board director Jo Lund",
    "Jo Lund",
    "deputy chief harbour safety board director",
  ],
  [
    "the deputy chief harbour safety board director Jo Lund",
    "Jo Lund",
    "deputy chief harbour safety board director",
  ],
  ["So did freshman Rep. Jo Lund.", "Jo Lund", "freshman Rep."],
  ["They thank former acting Mayor Jo Lund.", "Jo Lund", "former acting Mayor"],
  ["Police also suspect Jo Lund of it.", "Jo Lund", null],
  ["It led the court to suspect Jo Lund of it.", "Jo Lund", null],
  ["Detectives suspect Jo Lund of it.", "Jo Lund", null],
  ["The murder suspect Jo Lund said so.", "Jo Lund", "murder suspect"],
  ["Jo Lund, police also suspect them of it, was there.", "Jo Lund", null],
  ["Jo Lund, a rower for the U.S. team, said so.", "Jo Lund", null],
  ["The Hall of Fame coach Jo Lund said so.", "Jo Lund", "coach"],
  ["Even President Jo Lund said so.", "Jo Lund", "President"],
  ["Behind Jo Lund, the mayor carried Selm, and won.", "Jo Lund", null],
  ["Jo Lund, a coach based in Selm, said so.", "Jo Lund", "a coach based in Selm"],
  ["With Jo Lund, the president’s advisers have been looking for it.", "Jo Lund", null],
  ["Jo Lund, a coach for the U.S. team, said so.", "Jo Lund", "a coach for the U.S. team"],
])("the role in %j", (text, name, role) => {
  const start = text.indexOf(name);
  const found = roleAt({ line: 0, start, end: start + name.length }, { text, tokens: tokensOf(text) });
  expect(found && text.slice(found.start, found.end)).toBe(role);
});

test.each<[text: string, speaker: string | undefined]>([
  ["“Got it,” wrote one man from his desk to a shop.", "one man"],
  ["“It’s a fad,” said one user.", "one user"],
  ["The first mission will run, reads “more than once” in the plan.", undefined],
  ["MOST READ COLD WAVE The shop reads “cheap”", undefined],
])("who speaks in %j", (text, speaker) => {
  const held = [...text.matchAll(/“[^”]*”/g)].map(({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
  expect(cuesOf(text, held, [])[0]?.subject?.text).toBe(speaker);
});

test.each([
  "the mayor",
  "a spokeswoman for the Harbour Trust",
  "local residents",
  "the Times",
  "a resident of the square",
  "a resident near the park",
  "the head of the fire service",
  "a statement from the house",
  "her brother",
  "Tess Orwin-Vale",
  "another",
])("%j can say something", (words) => {
  expect(canSpeak(words)).toBe(true);
});

test.each([
  "The",
  "the main square outside parliament",
  "the 80s",
  "the scene of the fire",
  "an accident in the North Sea",
  "her departure",
  "the same time",
  "met with the president",
  "put many officers through what",
  "connection with what a police spokesman",
  "her friend first told police someone",
  "Lund said police",
  "He asked why people in Averby",
  "the council's rotating chair for",
  "the mayor's",
  "the ticket despite",
  "Investigators have not yet",
])("%j says nothing", (words) => {
  expect(canSpeak(words)).toBe(false);
});
