/**
 * `npm run learn:group`: learns what grouping ships from the labelled sets in `NEWSFOLD_DATA`, else `../shared/data`.
 *
 * Reads `group/*.jsonl` there. Writes `src/group/background.json` (how common words are in news) and
 * `src/group/weights.json` (the pair scorer). The same sets give the same bytes.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { examplesOfPairs, knownFrom, learnBackground, lessons } from "./examples.js";
import { learnable, readPairs, readSet } from "./sets.js";
import { learnWeights } from "./weights.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const target = path.resolve(import.meta.dirname, "../../src/group");

const sets = learnable.flatMap((name) => readSet(folder, name) ?? []);
const pairs = readPairs(folder);
if (sets.length === 0) throw new Error(`No labelled sets at ${folder}. Set NEWSFOLD_DATA to their folder.`);

const background = learnBackground(sets, pairs);
const known = knownFrom(background);
const learned = learnWeights(lessons(sets, known), pairs && examplesOfPairs(pairs, known));
const { trees, ...rest } = learned;
const lines = [
  JSON.stringify(rest, null, 2).slice(0, -2),
  `,\n  "trees": [\n${trees.map((tree) => `    ${JSON.stringify(tree)}`).join(",\n")}\n  ]\n}\n`,
];
writeFileSync(path.join(target, "background.json"), `${JSON.stringify(background, null, 2)}\n`);
writeFileSync(path.join(target, "weights.json"), lines.join(""));
