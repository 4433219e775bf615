/** The user's own style sheet: what a browser would leave out without a word is told, with its place. */
import { expect, it } from "vitest";
import { styleProblems } from "../../src/site/theme/own-style.js";

const statics = new Set(["harbour.jpg", "fonts/own face.woff2"]);

it.each<[why: string, style: string, told: string[]]>([
  ["nothing", "", []],
  ["rules", ".page h1 { color: red }\n@media print { .page { margin: 0 } }", []],
  ["braces in strings and comments", ".a::before { content: \"}\" } /* { */ .b::after { content: '{' }", []],
  ["an escaped quotation mark", '.a::before { content: "\\"}" }', []],
  [
    "files of `static/`",
    '.a { background: url("../harbour.jpg") } .b { src: url( ../fonts/own%20face.woff2 ) }',
    [],
  ],
  [
    "data, a fragment, a path of the site",
    ".a { fill: url(#b); mask: url(data:,x); src: url(/fonts/x.woff2) }",
    [],
  ],
  ["a fragment of a file", ".a { background: url(../harbour.jpg?1#x) }", []],
  [
    "a rule that is not closed",
    ".a { color: red\n.b { color: blue }",
    ["1:4 Unexpected end of the file in a rule"],
  ],
  ["a rule closed twice", ".a { color: red }\n}\n", ["2:1 Unexpected `}`"]],
  [
    "a comment that is not closed",
    ".a { color: red }\n  /* .b { }",
    ["2:3 Unexpected end of the file in a comment"],
  ],
  ["a comment of three signs", "/*/", ["1:1 Unexpected end of the file in a comment"]],
  [
    "a file that is not there",
    "\n.a { background: url(../harbor.jpg) }",
    ["2:18 Unexpected `../harbor.jpg`"],
  ],
  [
    "a file without the way out of `assets/`",
    ".a { background: url(harbour.jpg) }",
    ["1:18 Unexpected `harbour.jpg`"],
  ],
  ["a broken escape", ".a { background: url(../100%.png) }", ["1:18 Unexpected `../100%.png`"]],
  [
    "another host",
    "@import url(https://fonts.example/a.css);",
    ["1:9 Unexpected `https://fonts.example/a.css` of another host"],
  ],
])("%s", (_, style, told) => {
  const found = styleProblems(style, statics);
  const lines = found.map(({ place, message }) => `${place.line}:${place.column} ${message.split(",")[0]}`);
  expect(lines).toEqual(told);
});
