/** Two reports of one event in one frame, which differ in one slot: who, whom, how many, where, when, how sure, ... */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { article } from "../article.js";
import { tell } from "./articles.js";

/** The slot, or "same" for two words for one thing; and the two sentences. */
const ROWS = readFileSync(path.join(import.meta.dirname, "one-slot.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

const claims = (...texts: readonly string[]) =>
  tell(texts.map((text, index) => article(`a${index}`, `Report number ${index}`, [text]))).claims.length;

describe("another word in one slot of the sentence", () => {
  it.each(ROWS)("%s: %s / %s", (slot, one = "", other = "") =>
    expect(claims(one, other)).toBe(slot === "same" ? 1 : 0),
  );
});
