import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { attacksOn } from "./attack-strings.js";
import { patternDigest } from "./linear-patterns.js";
import { firstSlow } from "./slow-attack.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder whose modules tests import. */
    modules: "src" | "dist";
  }
}

test("no pattern of src takes more than linear time for the strings made against it", () => {
  const script = path.resolve(import.meta.dirname, "patterns.ts");
  const compiled = inject("modules") === "dist" ? ["--compiled"] : [];
  // Compiles each pattern once, to machine code, and not first to what is interpreted.
  const node = ["--no-regexp-tier-up", "--import", "tsx"];
  // Throws with what the script says where a pattern is slow.
  const told = execFileSync(process.execPath, [...node, script, "--verbose", "--unlisted", ...compiled], {
    encoding: "utf8",
  });
  expect(Number(/^(\d+) patterns/.exec(told)?.[1])).toBeGreaterThan(1_000);
});

test("a pattern is known by its words and flags", () => {
  expect(patternDigest(/a+b/)).toBe(patternDigest(/a+b/));
  expect(patternDigest(/a+b/g)).not.toBe(patternDigest(/a+b/));
  expect(patternDigest(/a+c/)).not.toBe(patternDigest(/a+b/));
});

test.each<[what: string, expression: RegExp, pump: string]>([
  ["a word that stands twice in a list", /^(?:now|on|now )+$/, "now"],
  ["blanks before a sign", /\s+\|/, " "],
  ["one letter that two repeats take", /^(?:a+)+$/, "a"],
  ["a repeat within a lookbehind", /(?<=\.\s*)x/, " "],
  ["words that marks join", /\b[a-z-]+ is/, "aaaaa-"],
])("finds what a repeat takes: %s", (_, expression, pump) => {
  expect(attacksOn(expression).map((attack) => attack.pump)).toContain(pump);
});

test.each<[what: string, expression: RegExp]>([
  ["exponential", /^(?:a+)+$/],
  ["exponential, by what two alternatives take", /^(?:\w|\d)+!/],
  ["quadratic, from each beginning", /\s+\|/],
  ["quadratic, behind a word", /by .*, .*;/],
  ["quadratic, looking back", /(?<=\.\s*)x/],
  ["quadratic, from each part of a word", /\b[\p{L}-]{4,} is over/gu],
  ["quadratic, at each of all matches", /(?:a|b)+c/g],
])("finds what is slow: %s", (_, expression) => {
  expect(firstSlow(expression, attacksOn(expression))).not.toBeNull();
});

test.each<[what: string, expression: RegExp]>([
  ["begins a run once", /(?<![a-z])[a-z]+\d/],
  ["is anchored", /^\s*by \p{Lu}[\p{L} ]*$/u],
  ["has bounds", /[a-z]{1,12} {0,3}\|/g],
])("lets pass what is linear: it %s", (_, expression) => {
  expect(firstSlow(expression, attacksOn(expression))).toBeNull();
});

test("bounded repeats are left alone", () => {
  expect(attacksOn(/\d{1,4} ?[a-z]{2}/)).toEqual([]);
});
