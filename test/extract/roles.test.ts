import { expect, test } from "vitest";
import { cuesOf } from "../../src/extract/cues.js";
import { roleOf } from "../../src/extract/roles.js";
import { tokensOf } from "../../src/extract/tokens.js";

test.each<[text: string, name: string, role: string | null]>([
  ["Kes spokesman Jo Lund said so.", "Jo Lund", "Kes spokesman"],
  ["Jo Lund, the brother of Ann Vik, said so.", "Jo Lund", "the brother of Ann Vik"],
  ["Vik’s sister Jo Lund said so.", "Jo Lund", null],
  ["Vik’s older brother Jo Lund said so.", "Jo Lund", null],
  ["Jo Lund, his wife, said so.", "Jo Lund", null],
  ["Ann and Jo Lund, resident directors of the college, said so.", "Jo Lund", null],
  ["How club coach Jo Lund won", "Jo Lund", "club coach"],
])("the role in %j", (text, name, role) => {
  const start = text.indexOf(name);
  const found = roleOf({ line: 0, start, end: start + name.length }, { text, tokens: tokensOf(text) });
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
