/** Which words stand between quotation marks, in the marks of many languages and of careless hands. */
import { describe, expect, it } from "vitest";
import { quotedStretches } from "../../src/extract/sentences/quotation-marks.js";

const inMarks = (text: string) => quotedStretches(text).map(({ start, end }) => text.slice(start, end));

describe("words between quotation marks", () => {
  it.each<[text: string, quoted: string[]]>([
    ["She said “the bridge fell” and “it hurt”.", ["the bridge fell", "it hurt"]],
    ['She said "the bridge fell" and "it hurt".', ["the bridge fell", "it hurt"]],
    ["Sie sagte „die Brücke fiel“ dort.", ["die Brücke fiel"]],
    ["Elle dit «le pont» ici.", ["le pont"]],
    ["Sie sagte »die Brücke« dort.", ["die Brücke"]],
    ["Hon sade ”bron föll” där.", ["bron föll"]],
    ["彼女は「橋が落ちた」と『言った』。", ["橋が落ちた", "言った"]],
    ["Il dit ‹le pont› ici.", ["le pont"]],
    ["She said ‘the bridge fell’ there.", ["the bridge fell"]],
    ["She said 'the bridge fell' there.", ["the bridge fell"]],
    ["She said ``the bridge fell'' there.", ["the bridge fell"]],
    ["She said ''the bridge fell'' there.", ["the bridge fell"]],
    // Marks of two kinds.
    ["\"The bridge fell,'' she said. \"It hurt,'' he said.", ["The bridge fell,", "It hurt,"]],
    ["“The bridge fell,'' she said. “It hurt”, he said.", ["The bridge fell,", "It hurt"]],
    ["\"He called it ''a bridge'' once,\" she said.", ["He called it ''a bridge'' once,"]],
    ["\"The bridge is 9'' deep,\" she said.", ["The bridge is 9'' deep,"]],
    ['She said “the bridge fell" there.', ["the bridge fell"]],
    ['She said "the bridge fell” there.', ["the bridge fell"]],
    ["''The bridge fell,\" she said. \"It hurt,'' he said.", ["The bridge fell,", "It hurt,"]],
    ["''The bridge fell, \"she said.", ["The bridge fell, "]],
    ["''He called it \"a bridge\" once,'' she said.", ['He called it "a bridge" once,']],
    // On the wrong side of a space, and never opened.
    ['Who fell? "the keeper asked.', []],
    ['It fell, "Jo Lund said.', []],
    ['It fell. "Jo Lund and I went home.', ["Jo Lund and I went home."]],
    ['He said, "we fell.', ["we fell."]],
    // Within each other.
    ["“He called it “a bridge” once,” she said.", ["He called it “a bridge” once,"]],
    ["“He called it ‘a bridge’ once,” she said.", ["He called it ‘a bridge’ once,"]],
    [
      '"once called a "golden deal," the mayor goes on," Lund said.',
      ['once called a "golden deal," the mayor goes on,'],
    ],
    ["„Er nannte „Brücke“ so“, sagte sie.", ["Er nannte „Brücke“ so"]],
    // Apostrophes are no marks.
    ["It is Lund’s and the players’ bridge, isn't it?", []],
    ["She said 'the players' union fell,' he wrote.", ["the players' union fell,"]],
    ["She said ‘the players’ union fell’ there.", ["the players"]],
    // Inches, attributes of markup, marks that close nothing.
    ["The wall is 9' high.", []],
    ['He is 6\' 2" tall, she said "so".', ["tall, she said "].slice(1).concat("so")],
    ['<a href="x">the bridge</a> fell, she said "so".', ["so"]],
    ['It fell" and rose.', []],
    ["It fell” and rose.", []],
    ["“”", []],
    ["", []],
  ])("%s", (text, quoted) => {
    expect(inMarks(text)).toEqual(quoted);
  });

  it("may go on in the next paragraph", () => {
    const [open] = quotedStretches("She said: “The bridge fell.");
    expect(open).toEqual({ start: 11, end: 27, outer: { start: 10, end: 27 }, open: true, single: false });
    expect(quotedStretches("She said: ‘The bridge fell.")).toEqual([]);
    expect(quotedStretches("She said: “")).toEqual([]);
  });

  it("a second opening mark opens anew where the first was never closed", () => {
    expect(inMarks("“The bridge fell. She said “it hurt” there.")).toEqual([
      "The bridge fell. She said “it hurt” there.",
    ]);
  });

  it("with their marks, and whether these are single", () => {
    expect(quotedStretches("a ‘b’ c")).toEqual([
      { start: 3, end: 4, outer: { start: 2, end: 5 }, open: false, single: true },
    ]);
    expect(quotedStretches("a ``b'' c")).toEqual([
      { start: 4, end: 5, outer: { start: 2, end: 7 }, open: false, single: false },
    ]);
  });
});
