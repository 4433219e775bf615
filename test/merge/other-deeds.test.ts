/** Two reports that state two deeds of one subject, in other words; and two that state one deed in other words. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { mainDeedsOf } from "../../src/merge/deeds/main-deeds.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

/** "differs" or "same", and the two sentences. */
const ROWS = readFileSync(path.join(import.meta.dirname, "other-deeds.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

const claims = (...texts: readonly string[]) =>
  tell(texts.map((text, index) => article(`a${index}`, `Report number ${index}`, [text]))).claims.length;

describe("what two sentences state", () => {
  it.each(ROWS)("%s: %s / %s", (label, one = "", other = "") =>
    expect(claims(one, other)).toBe(label === "same" ? 1 : 0),
  );
});

describe("what a sentence states", () => {
  it.each<[text: string, deeds: string]>([
    ["The search for the yacht was called off on Thursday.", "call off"],
    ["Teams went on searching for the yacht.", "go on"],
    ["They went on Monday.", "go"],
    ["All nine miners trapped in the shaft were rescued.", "rescu"],
    ["The man who robbed the bank was arrested.", "arrest"],
    ["The man, who robbed the bank, was arrested.", "arrest"],
    ["After he met the president, the minister resigned.", "resign"],
    ["The minister resigned after he met the president.", "resign"],
    ["The council voted to keep the pool open.", "vote, keep"],
    ["Police told residents to stay indoors.", "stai"],
    ["Norvia is to cut forty flights.", "cut"],
    ["Norvia is set to cut forty flights.", "set, cut"],
    ["The attacker was a complete stranger to her.", "stranger"],
    ["The teenager was in the car.", "be"],
    ["No person in Merle has caught the virus.", "not catch"],
    ["The vaccine had no effect on children.", "not have"],
    ["The city owes its builders nothing.", "not ow"],
    ["The suspect gave himself up.", "give up"],
    ["The gunman shot himself.", "shoot self"],
    ["The dam gave way.", "give way"],
    ["The signed treaty of wounded people lay on the table.", ""],
    ["Police said that the driver had fled.", "flee"],
    ["A study shows that the glacier has shrunk.", "shrink"],
    ["The dog that bit the child was put down.", "put down"],
    ["The lawyer said Keane had an accomplice.", "accomplic"],
    ["The nurse had never had the jab.", "not jab"],
    ["The inspector warned the owners.", "say"],
    ["He came, took the money and left.", "come, take, leav"],
  ])("%s", (text, deeds) =>
    expect(
      mainDeedsOf(text)
        .map(({ wording, denied }) => (denied ? `not ${wording}` : wording))
        .join(", "),
    ).toBe(deeds),
  );
});
