/**
 * `npm run learn:names`: learns the weights of the name tagger, `src/extract/names/tagger/tagger-weights.json`, from
 * `merge/names_worldwide.jsonl` in the folder that `NEWSFOLD_DATA` names, else in `../shared/data`. One document in ten is
 * never learned from; `npm run eval` measures on those.
 * `test/learn/word-classes.ts` runs before it.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examplesOf, learnedTexts, withHeadlines } from "./name-examples.js";
import { learnTable } from "./name-table.js";

const { transitions, weights } = learnTable(examplesOf(withHeadlines(learnedTexts())));
const templates = Object.entries(weights).map(
  ([name, lines]) => `${JSON.stringify(name)}: [\n${lines.map((line) => JSON.stringify(line)).join(",\n")}]`,
);
const json = `{"transitions": ${JSON.stringify(transitions)},\n"weights": {\n${templates.join(",\n")}}}\n`;
writeFileSync(
  fileURLToPath(new URL("../../src/extract/names/tagger/tagger-weights.json", import.meta.url)),
  json,
);
console.log(`name-weights: ${Buffer.byteLength(json)} bytes`);
