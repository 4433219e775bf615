/**
 * `npm run learn:names`: learns the weights of the name tagger, `src/extract/name-weights.json`, from
 * `merge/names_worldwide.jsonl` in the folder that `NEWSFOLD_DATA` names, else in `../shared/data`. One document in ten is
 * never learned from; `npm run eval` measures on those.
 * `test/learn/word-classes.ts` runs before it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { heldOut, readWorldwide } from "../eval/names-data.js";
import { examplesOf, withHeadlines } from "./name-examples.js";
import { learnTable } from "./name-table.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const texts = readWorldwide(readFileSync(path.join(folder, "merge/names_worldwide.jsonl"), "utf8"));
const learned = texts.filter(({ document }) => !heldOut(document));
const examples = examplesOf(withHeadlines(learned));

const { transitions, weights } = learnTable(examples);
const templates = Object.entries(weights).map(
  ([name, lines]) => `${JSON.stringify(name)}: [\n${lines.map((line) => JSON.stringify(line)).join(",\n")}]`,
);
write(
  "name-weights",
  `{"transitions": ${JSON.stringify(transitions)},\n"weights": {\n${templates.join(",\n")}}}\n`,
);

function write(name: string, json: string): void {
  writeFileSync(fileURLToPath(new URL(`../../src/extract/${name}.json`, import.meta.url)), json);
  console.log(`${name}: ${Buffer.byteLength(json)} bytes`);
}
