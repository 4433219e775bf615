import { expect, test } from "vitest";
import { isCreditAlone, withoutCredit } from "../../src/extract/boilerplate/photo-credit.js";
import { passageOf, passageText } from "../../src/extract/text/passage.js";
import type { Block } from "../../src/model.js";

/** What is left of a block, and its credit. */
function splitCredit(text: string, kind: Block["kind"] = "paragraph") {
  const whole: Block = {
    ...{ kind, depth: 0, strong: false, start: 0, end: text.length, text },
    ...{ pieces: [], links: [], posts: [] },
  };
  const passage = passageOf(whole, 0, text.length);
  if (passage === null) throw new Error("expected words");
  const { rest, credit } = withoutCredit(passage, text);
  return [rest && passageText(rest), credit && passageText(credit)];
}

test.each<[text: string, rest: string | null, credit: string | null]>([
  ["The pier fell. (Jo Lund/AP)", "The pier fell.", "(Jo Lund/AP)"],
  ["The pier fell. (Jo Lund/AP).", "The pier fell.", "(Jo Lund/AP)."],
  ["The pier fell. [Photo by Jo Lund]", "The pier fell.", "[Photo by Jo Lund]"],
  ["The pier fell. (Jo Lund)", "The pier fell.", "(Jo Lund)"],
  ["The pier fell. (Jo Lund/AP) buy photo", "The pier fell.", "(Jo Lund/AP) buy photo"],
  ["The pier fell. (Photo: Jo Lund)Buy Photo", "The pier fell.", "(Photo: Jo Lund)Buy Photo"],
  // One credit after another.
  ["The pier fell. (Jo Lund/AP) (Associated Press)", "The pier fell.", "(Jo Lund/AP) (Associated Press)"],
  // Without brackets, behind a sentence.
  ["The pier fell. Photo: Jo Lund", "The pier fell.", "Photo: Jo Lund"],
  ["The pier fell. View Full Caption Jo Lund", "The pier fell.", "View Full Caption Jo Lund"],
  // A caption that is no sentence goes with its credit.
  ["The old pier of Selm (Jo Lund/AP)", null, "The old pier of Selm (Jo Lund/AP)"],
  // What is in brackets is no credit.
  ["The pier (built in 1911) fell.", "The pier (built in 1911) fell.", null],
  ["The pier fell. (It was old.)", "The pier fell. (It was old.)", null],
  ["The pier fell on a photo of Jo Lund", "The pier fell on a photo of Jo Lund", null],
])("%s", (text, rest, credit) => {
  expect(splitCredit(text)).toEqual([rest, credit]);
});

test("rows of tables and code have no credits", () => {
  expect(splitCredit("Jo Lund/AP", "row")).toEqual(["Jo Lund/AP", null]);
  expect(splitCredit("Jo Lund/AP", "code")).toEqual(["Jo Lund/AP", null]);
  expect(splitCredit("Jo Lund/AP", "item")).toEqual([null, "Jo Lund/AP"]);
});

test("a long block with a credit and no sentence stays: it is more than a caption", () => {
  const long = (words: number) => `${"The old pier of Selm and ".repeat(words)}its men (Jo Lund/AP)`;
  expect(long(8).length).toBeLessThan(241);
  expect(splitCredit(long(8))).toEqual([null, long(8)]);
  expect(long(9).length).toBeGreaterThan(240);
  expect(splitCredit(long(9))).toEqual([long(9), null]);
});

test.each<[text: string, alone: boolean]>([
  ["Jo Lund/Getty Images", true],
  ["File photo", true],
  ["(Jo Lund / Norhaven Times)", true],
  ["(KXQZ-TV) See more videos", true],
  ["(NBC)", true],
  ["Jo Lund / KXQZ", true],
  ["(Jo Lund / norhaven)", false],
  ["The file photo was old", false],
  ["Jo Lund and Petra Holt", false],
])("is only a credit: %s, %s", (text, alone) => {
  expect(isCreditAlone(text)).toBe(alone);
});
