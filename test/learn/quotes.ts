/**
 * `npm run learn:quotes`: learns again `src/extract/quotes/is-quotation-weights.json`, which tells quotations from titles, nicknames and
 * words held at arm's length, and prints how well it does on articles that it was not learned from (ten-fold, by article).
 *
 * Reads `merge/quotes_polnear.jsonl` of the folder that `NEWSFOLD_DATA` names, else of `../shared/data`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { furnish, passagesOf } from "../../src/extract/boilerplate/removal.js";
import { sign } from "../../src/extract/header/byline.js";
import { title } from "../../src/extract/header/headline.js";
import { names } from "../../src/extract/names/named-entities.js";
import { readQuotations } from "../../src/extract/quotes/quotation-candidates.js";
import { featuresOf, plainly } from "../../src/extract/quotes/quotation-model.js";
import { bodyOf } from "../../src/extract/sentences/body.js";
import { wordsInLine } from "../../src/extract/text/line.js";
import { readRecords } from "../../src/read/records/records.js";
import { OVERLAP, overlap, type Row, wantedIn } from "../eval/quotes-data.js";

interface Example {
  readonly features: readonly string[];
  readonly said: boolean;
  /** What the plain rules say; null where the table decides. */
  readonly plain: boolean | null;
}

interface Article {
  readonly split: string;
  readonly examples: readonly Example[];
  /** Quotations that are no candidate: furniture took them. */
  readonly lost: number;
}

interface Weights {
  readonly bias: number;
  readonly features: ReadonlyMap<string, number>;
}

const FOLDS = 10;
/** Fewer examples than this tell nothing of a feature. */
const RARE = 8;
const STEPS = 600;
const RATE = 4;
const PENALTY = 0.002;

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const articles = readFileSync(path.join(folder, "merge/quotes_polnear.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => articleOf(JSON.parse(line) as Row & { split: string }));

const counts = new Map<string, { right: number; found: number; wanted: number }>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(articles.filter((_, at) => at % FOLDS !== fold).flatMap(({ examples }) => examples));
  for (const { split, examples, lost } of articles.filter((_, at) => at % FOLDS === fold)) {
    for (const part of ["all", split]) {
      const count = counts.get(part) ?? { right: 0, found: 0, wanted: 0 };
      for (const { features, said, plain } of examples) {
        const answer = plain ?? sumOf(weights, features) > 0;
        if (said) count.wanted++;
        if (answer) count.found++;
        if (said && answer) count.right++;
      }
      count.wanted += lost;
      counts.set(part, count);
    }
  }
}
for (const [part, { right, found, wanted }] of counts) {
  const figures = [right / found, right / wanted, (2 * right) / (found + wanted)].map((x) => x.toFixed(4));
  console.log(`${part}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]} of ${wanted}`);
}

const learned = learn(articles.flatMap(({ examples }) => examples));
const rounded = (x: number): number => Number(x.toFixed(2));
const features = [...learned.features]
  .map(([name, weight]) => ({ name, weight: rounded(weight) }))
  .filter(({ weight }) => weight !== 0)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const lines = JSON.stringify({ bias: rounded(learned.bias), features }, null, 1)
  .replace(/\n {2,}("(?:name|weight)")/g, " $1")
  .replace(/\n {1,3}\}/g, " }");
writeFileSync(
  fileURLToPath(new URL("../../src/extract/quotes/is-quotation-weights.json", import.meta.url)),
  `${lines}\n`,
);

function articleOf({ id, title: headline, text, attributions, split }: Row & { split: string }): Article {
  const record = JSON.stringify({ id, title: headline, text });
  const [document] = readRecords(record, "polnear.jsonl", 1e7).documents;
  if (!document) throw new Error("a record gives a document");
  const all = passagesOf(document.blocks);
  const body = sign(document, title(document, furnish(all).kept, all).body).body;
  const { lines } = bodyOf(document, body, "report");
  const wanted = wantedIn(text, attributions);
  const examples = readQuotations(lines, names(lines)).candidates.flatMap((candidate) => {
    const { line, start, end } = candidate.stretch;
    const place = lines[line];
    if (!place) return [];
    const { span } = wordsInLine(document, place, start, end);
    const said = wanted.some((gold) => overlap(span, gold) >= OVERLAP);
    return [{ features: featuresOf(candidate), said, plain: plainly(candidate) }];
  });
  const lost = Math.max(0, wanted.length - examples.filter(({ said }) => said).length);
  return { split, examples, lost };
}

/** Logistic regression with a quadratic penalty, by gradient descent from nought: the same examples, the same weights. */
function learn(all: readonly Example[]): Weights {
  const examples = all.filter(({ plain }) => plain === null);
  const times = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times].filter(([, count]) => count >= RARE).map(([name]) => name);
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, said }) => ({
    said: said ? 1 : 0,
    at: features.flatMap((name) => places.get(name) ?? []),
  }));
  let bias = 0;
  const weights = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    let biasSlope = 0;
    slope.fill(0);
    for (const { said, at } of rows) {
      let sum = bias;
      for (const place of at) sum += weights[place] ?? 0;
      const wrong = said - 1 / (1 + Math.exp(-sum));
      biasSlope += wrong;
      for (const place of at) slope[place] = (slope[place] ?? 0) + wrong;
    }
    const rate = RATE / (1 + step / 200);
    bias += (rate * biasSlope) / rows.length;
    for (const [place, weight] of weights.entries())
      weights[place] = weight + rate * ((slope[place] ?? 0) / rows.length - PENALTY * weight);
  }
  return { bias, features: new Map(names.map((name, place) => [name, weights[place] ?? 0])) };
}

function sumOf({ bias, features }: Weights, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (features.get(name) ?? 0), bias);
}
