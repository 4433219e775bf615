/**
 * `npm run learn:names`: learns the weights of the name tagger, `src/extract/name-weights.json`, from
 * `merge/names_worldwide.jsonl` in the data folder, and prints the F1 on the documents held out. One document in ten is
 * never learned from; `npm run eval` measures on those.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Atom, hashOf } from "../../src/extract/forms.js";
import { emitFeatures, TEMPLATES } from "../../src/extract/name-features.js";
import {
  ALLOWED,
  featureHash,
  LABELS,
  type Label,
  LETTERS,
  type Model,
  SEPARATOR,
  SIZE,
  type Table,
} from "../../src/extract/name-model.js";
import { isTitled, runsOf, usageOf } from "../../src/extract/runs.js";
import { decoderOf } from "../../src/extract/tagger.js";
import { type Token, tokensOf } from "../../src/extract/tokens.js";
import { byCodeUnit } from "../../src/words/order.js";
import { heldOut, type LabelledText, readWorldwide } from "./names-data.js";

const EPOCHS = 12;
/** Weights are kept in tenths; rows whose weights all are below this are dropped. */
const SMALLEST = 14;
/** Features seen less often are not learned. */
const SEEN = 2;

interface Example {
  readonly tokens: readonly Token[];
  readonly gold: Uint8Array;
  readonly titled: boolean;
  readonly usage: ReturnType<typeof usageOf>;
}

const KINDS: Readonly<Record<string, string>> = {
  PER: "PER",
  LOC: "LOC",
  ORG: "ORG",
  FAC: "FAC",
  NORP: "NORP",
  MISC: "MISC",
  PRODUCT: "MISC",
};

function examplesOf(texts: readonly LabelledText[]): Example[] {
  const byDocument = new Map<string, { text: LabelledText; tokens: Token[] }[]>();
  for (const text of texts) {
    const same = byDocument.get(text.document);
    const entry = { text, tokens: tokensOf(text.text) };
    if (same) same.push(entry);
    else byDocument.set(text.document, [entry]);
  }
  return [...byDocument.values()].flatMap((entries) => {
    const titles = entries.map(({ tokens }) => isTitled(tokens));
    const lines = entries.map(({ text: { text }, tokens }) => ({ text, tokens }));
    const usage = usageOf(lines, titles);
    return entries.map(({ text, tokens }, index) => ({
      tokens,
      gold: goldOf(text, tokens),
      titled: titles[index] === true,
      // Now and then a sentence comes alone, without its article.
      usage: index % 5 === 0 ? usageOf(lines.slice(index, index + 1), titles.slice(index)) : usage,
    }));
  });
}

function goldOf({ names }: LabelledText, tokens: readonly Token[]): Uint8Array {
  const gold = new Uint8Array(tokens.length);
  for (const { start, end, kind } of names) {
    const name = KINDS[kind];
    if (name === undefined) continue;
    let first = true;
    for (const [at, token] of tokens.entries()) {
      if (token.start < start || token.start >= end) continue;
      gold[at] = LABELS.indexOf(`${first ? "B" : "I"}-${name}` as Label);
      first = false;
    }
  }
  // A name that begins outside its run, or is cut by a joint, begins again inside it.
  for (const run of runsOf(tokens)) {
    for (let at = run.first; at <= run.last; at++) {
      const previous = at === run.first ? 0 : (gold[at - 1] ?? 0);
      if (!ALLOWED[previous * SIZE + (gold[at] ?? 0)]) gold[at] = (gold[at] ?? 0) - 1;
    }
  }
  return gold;
}

function learn(examples: readonly Example[]): { table: Table; size: number } {
  const index = new Map<number, number>();
  const names: [number, string][] = [];
  const counts: number[] = [];
  for (const { tokens, titled, usage } of examples) {
    for (const run of runsOf(tokens)) {
      for (let at = run.first; at <= run.last; at++) {
        emitFeatures(tokens, at, run, titled, usage, (template, a, b) => {
          const hash = featureHash(template, a.hash, b.hash);
          let id = index.get(hash);
          if (id === undefined) {
            id = names.length;
            index.set(hash, id);
            names.push([template, b.text === "" ? a.text : `${a.text}${SEPARATOR}${b.text}`]);
            counts.push(0);
          }
          counts[id] = (counts[id] ?? 0) + 1;
        });
      }
    }
  }
  for (const [hash, id] of index) if ((counts[id] ?? 0) < SEEN) index.delete(hash);
  const rows = new Float64Array(names.length * SIZE);
  const sums = new Float64Array(names.length * SIZE);
  const transitions = new Float64Array(SIZE * SIZE);
  const transitionSums = new Float64Array(SIZE * SIZE);
  const model: Model = {
    row: (hash) => {
      const id = index.get(hash);
      return id === undefined ? -1 : id * SIZE;
    },
    rows,
    transitions,
  };
  const decode = decoderOf(model, false);
  let step = 1;
  const add = (array: Float64Array, sum: Float64Array, at: number, by: number): void => {
    array[at] = (array[at] ?? 0) + by;
    sum[at] = (sum[at] ?? 0) + by * step;
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    // A fixed shuffle: the same weights from the same data.
    order.sort((a, b) => hashOf(`${epoch}:${a}`) - hashOf(`${epoch}:${b}`) || a - b);
    let wrong = 0;
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const { tokens, gold, titled, usage } = example;
      const guess = new Uint8Array(tokens.length);
      for (const run of runsOf(tokens)) {
        decode(tokens, run, titled, usage, guess);
        step++;
        let same = true;
        for (let at = run.first; at <= run.last; at++) if (guess[at] !== gold[at]) same = false;
        if (same) continue;
        wrong++;
        let [previousGold, previousGuess] = [0, 0];
        for (let at = run.first; at <= run.last; at++) {
          const [g, p] = [gold[at] ?? 0, guess[at] ?? 0];
          if (g !== p) {
            emitFeatures(tokens, at, run, titled, usage, (template, a: Atom, b: Atom) => {
              const row = model.row(featureHash(template, a.hash, b.hash));
              if (row < 0) return;
              add(rows, sums, row + g, 1);
              add(rows, sums, row + p, -1);
            });
          }
          if (previousGold !== previousGuess || g !== p) {
            add(transitions, transitionSums, previousGold * SIZE + g, 1);
            add(transitions, transitionSums, previousGuess * SIZE + p, -1);
          }
          [previousGold, previousGuess] = [g, p];
        }
      }
    }
    console.log(`round ${epoch + 1}: ${wrong} runs wrong`);
  }
  const averaged = (array: Float64Array, sum: Float64Array, at: number): number =>
    Math.round(10 * ((array[at] ?? 0) - (sum[at] ?? 0) / step));
  const weights: Record<string, string[]> = {};
  let size = 0;
  for (const id of [...index.values()]) {
    const [template, name] = names[id] ?? [0, ""];
    const values = Array.from({ length: SIZE }, (_, k) => averaged(rows, sums, id * SIZE + k));
    if (Math.max(...values.map(Math.abs)) < SMALLEST) continue;
    const key = TEMPLATES[template] ?? "";
    const lines = weights[key] ?? [];
    weights[key] = lines;
    const kept = values.map((value, k) => (Math.abs(value) < SMALLEST / 2 ? "" : `${LETTERS[k]}${value}`));
    lines.push(`${name}\t${kept.join("")}`);
    size++;
  }
  for (const lines of Object.values(weights)) lines.sort(byCodeUnit);
  return {
    size,
    table: {
      transitions: LABELS.map((_, j) =>
        LABELS.map((__, k) => averaged(transitions, transitionSums, j * SIZE + k)),
      ),
      weights,
    },
  };
}

/** Every eighth short text once more, set as headlines are: "Mayor Of Averby Says No". */
function withHeadlines(texts: readonly LabelledText[]): LabelledText[] {
  const few = texts.filter(({ text }, index) => index % 8 === 0 && text.length < 160);
  return [
    ...texts,
    ...few.map(({ document, text, names }, index) => ({
      document: `${document} headline ${index}`,
      text: text.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word) =>
        SMALL_IN_HEADLINES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      ),
      names,
    })),
  ];
}

const SMALL_IN_HEADLINES = new Set("a an the of in on at to for and or but by with from as s".split(" "));

const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
const texts = readWorldwide(readFileSync(path.join(folder, "merge/names_worldwide.jsonl"), "utf8"));
const { table, size } = learn(examplesOf(withHeadlines(texts.filter(({ document }) => !heldOut(document)))));
const templates = TEMPLATES.flatMap((name) => {
  const lines = table.weights[name]?.map((line) => JSON.stringify(line));
  return lines ? [`${JSON.stringify(name)}: [\n${lines.join(",\n")}]`] : [];
});
const json = `{"transitions": ${JSON.stringify(table.transitions)},\n"weights": {\n${templates.join(",\n")}}}\n`;
writeFileSync(process.argv[2] ?? "src/extract/name-weights.json", json);
console.log(`${size} features, ${json.length} bytes`);
