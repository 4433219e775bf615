import { describe, expect, test } from "vitest";
import { type Config, defaultConfig } from "../../src/config.js";
import type { Evidence } from "../../src/model.js";
import { build, report, story } from "./world.js";

const [a, b] = [report("a", "Headline of a\nSentence of a."), report("b", "Headline of b\nSentence of b.")];

function notesOf(
  editors: Partial<Config["editors"]>,
  pairs: Partial<ReturnType<typeof story>["group"]> = {},
) {
  const told = story([a, b]);
  const config = { ...defaultConfig, editors: { ...defaultConfig.editors, ...editors } };
  const made = build([{ ...told, group: { ...told.group, ...pairs } }], [a, b], null, { config });
  return { notes: made.digest.stories[0]?.editorNotes, problems: made.problems };
}

const pair = (decision: Evidence["decision"]): Evidence => ({
  a: a.article.id,
  b: b.article.id,
  score: 1,
  decision,
  reasons: [],
});

describe("a story says what an editor ordered for it", () => {
  test("nothing, where nothing was ordered", () => {
    expect(
      notesOf({}, { evidence: [pair("same event")], nearMisses: [pair("different events")] }).notes,
    ).toEqual([]);
  });

  test("that its reports were put together, or others kept apart", () => {
    expect(notesOf({}, { evidence: [pair("merged by an editor")] }).notes).toEqual(["grouped"]);
    expect(notesOf({}, { nearMisses: [pair("split by an editor")] }).notes).toEqual(["apart"]);
  });

  test.each(["a", "a.txt", "./a.txt"])("that its headline was chosen, by %s", (name) => {
    expect(notesOf({ pin: [name] })).toEqual({ notes: ["headline"], problems: [] });
  });
});

test("a pin that no longer applies is reported at its line", () => {
  const place = { path: "newsfold.yaml", line: 7, column: 5 };
  const places = new Map([["pin gone", place]]);
  expect(notesOf({ pin: ["gone"], places }).problems).toMatchObject([{ place }]);
});

test.each([
  ["an article that is not there", "gone", "expected the id, path or address of an article of this build"],
  ["an article whose story follows another pin", "b", "expected one for each story"],
])("a pin of %s no longer applies, and is reported", (_, name, message) => {
  expect(notesOf({ pin: ["a", name] }).problems).toMatchObject([
    { rule: "editor-rule", message: expect.stringContaining(message) },
  ]);
});
