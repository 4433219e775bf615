// What patterns match, before and after the command line has V8 compile them at once: also those that it had compiled before,
// not at all, once or several times. Prints how many of them give something else.
import { setFlagsFromString } from "node:v8";

const make = () => [/(a+)(b|c)?/giu, /\p{L}+(?= x)/gu, /^(?<w>[a-zé]+)-(\d+)$/i, /x*y/y, /(?<!\p{L})é\w*/iu];
const TEXTS = ["aab é-12 Foo x bar", "日本語 x aAc", "abc-42", "xxxy", "ÉTÉ été x 𝒜b", ""];

function ask(pattern) {
  return JSON.stringify(
    TEXTS.map((text) => {
      pattern.lastIndex = 0;
      return [
        pattern.exec(text),
        pattern.lastIndex,
        text.replace(pattern, "[$1]"),
        pattern.global ? [...text.matchAll(pattern)] : text.search(pattern),
        text.split(pattern),
      ];
    }),
  );
}

const [fresh, once, often] = [make(), make(), make()];
for (const pattern of once) pattern.exec("q");
const expected = often.map(ask);
for (let round = 0; round < 20; round++) often.map(ask);

setFlagsFromString("--no-regexp-tier-up");
let others = 0;
for (let round = 0; round < 200; round++)
  for (const patterns of [fresh, once, often, make()])
    for (const [at, pattern] of patterns.entries()) if (ask(pattern) !== expected[at]) others++;
console.log(others);
