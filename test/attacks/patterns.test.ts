import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { attacksOn } from "./attack-strings.js";

test("no pattern of src takes more than linear time for the strings made against it", () => {
  const script = path.resolve(import.meta.dirname, "patterns.ts");
  // Throws with what the script says where a pattern is slow.
  const told = execFileSync(process.execPath, ["--import", "tsx", script, "--verbose"], { encoding: "utf8" });
  expect(Number(/^(\d+) patterns/.exec(told)?.[1])).toBeGreaterThan(1_000);
});

test.each<[what: string, expression: RegExp, pump: string]>([
  ["a word that stands twice in a list", /^(?:now|on|now )+$/, "now"],
  ["blanks before a sign", /\s+\|/, " "],
  ["one letter that two repeats take", /^(?:a+)+$/, "a"],
  ["a repeat within a lookbehind", /(?<=\.\s*)x/, " "],
])("finds what a repeat takes: %s", (_, expression, pump) => {
  expect(attacksOn(expression).map((attack) => attack.pump)).toContain(pump);
});

test("bounded repeats are left alone", () => {
  expect(attacksOn(/\d{1,4} ?[a-z]{2}/)).toEqual([]);
});
