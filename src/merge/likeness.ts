/**
 * In what two sentences are alike, as named numbers that the learned weights turn into judgements.
 *
 * After the feature sets that served paraphrase and similarity shared tasks: weighted overlap of words and n-grams, a
 * monolingual word alignment (Sultan, Bethard and Sumner 2014), longest common subsequence, character n-grams, lengths,
 * figures and negation (Wan et al. 2006; Saric et al. 2012).
 */
import { compatible } from "./quantities.js";
import type { ContentWord, Reading } from "./reading.js";
import { opposite, synonymsOf } from "./synonyms.js";

/** In the order of what `likeness` returns. */
export const likenessNames = [
  "aligned weight, less covered side",
  "aligned weight, more covered side",
  "aligned weight, harmonic mean",
  "equal weight, less covered side",
  "equal weight, more covered side",
  "equal weight, both sides",
  "weight aligned by synonyms",
  "weight aligned by spelling",
  "aligned words, both sides",
  "unaligned weight, larger (log)",
  "unaligned weight, smaller (log)",
  "unaligned numbers, fewer",
  "unaligned numbers, more",
  "figures that cannot both hold",
  "both have figures",
  "all figures can hold",
  "figures of one side only",
  "words, of the longer",
  "words, of the shorter",
  "word pairs, of the longer",
  "word pairs, of the shorter",
  "pairs of content words",
  "content words in one order, up to 4 apart",
  "longest common subsequence, of the longer",
  "longest common subsequence, of the shorter",
  "longest common run (log)",
  "longest common run, of the shorter",
  "letter triples (cosine)",
  "length, shorter by longer",
  "length, difference by 10",
  "content words of the shorter (log)",
  "one side negated",
  "opposites unaligned",
  "equal weight in all (log)",
  "rarest aligned word",
  "aligned weight, root of squares",
  "aligned weight of lower-case words (log)",
  "aligned weight of lower-case words, both sides",
  "aligned weight of lower-case words, of the smaller",
  "aligned weight of names (log)",
  "names and lower-case words together",
  "sides that give somebody's words",
] as const;

/** One word of each side that stand for each other, and how surely: 1 equal, .8 synonyms, .7 alike in spelling. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** Which words of `a` and `b` stand for each other, each at most once: equal first, then synonyms, then spelling. */
export function alignWords(a: readonly ContentWord[], b: readonly ContentWord[]): Pair[] {
  const pairs: Pair[] = [];
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const match = (strength: number, fits: (one: ContentWord, other: ContentWord) => boolean) => {
    for (let i = 0; i < a.length; i++) {
      const one = a[i];
      if (!one || takenA[i]) continue;
      for (let j = 0; j < b.length; j++) {
        const other = b[j];
        if (!other || takenB[j] || !fits(one, other)) continue;
        pairs.push({ a: i, b: j, strength });
        takenA[i] = takenB[j] = 1;
        break;
      }
    }
  };
  match(1, (one, other) => one.key === other.key);
  match(0.8, (one, other) => synonymsOf(one.stem).has(other.stem));
  match(0.7, (one, other) => !one.number && !other.number && alikeInSpelling(one.text, other.text));
  return pairs;
}

/** "miracle" and "miraculous": one beginning, of four letters or more, that is most of both. */
function alikeInSpelling(a: string, b: string): boolean {
  const [shortest, longest] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (shortest < 5) return false;
  let same = 0;
  while (same < shortest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && same >= 0.55 * longest;
}

/** Numbers in the order of `likenessNames`. Symmetric but for the ties of the alignment. */
export function likeness(
  a: Reading,
  b: Reading,
  pairs: readonly Pair[] = alignWords(a.words, b.words),
): number[] {
  const [x, y] = [shapeOf(a), shapeOf(b)];
  const equal = { a: 0, b: 0 };
  const synonym = { a: 0, b: 0 };
  const spelling = { a: 0, b: 0 };
  let squares = 0;
  let rarest = 0;
  let lower = 0;
  let names = 0;
  const restA = new Set(a.words);
  const restB = new Set(b.words);
  for (const { a: i, b: j, strength } of pairs) {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one || !other) continue;
    restA.delete(one);
    restB.delete(other);
    const kind = strength === 1 ? equal : strength === 0.8 ? synonym : spelling;
    kind.a += one.weight;
    kind.b += other.weight;
    const weight = strength * one.weight;
    squares += weight * weight;
    rarest = Math.max(rarest, weight);
    if (one.name || other.name) names += one.weight;
    else if (!one.number) lower += weight;
  }
  const [weightA, weightB] = [a.weight || 1, b.weight || 1];
  const coverA = (equal.a + 0.8 * synonym.a + 0.7 * spelling.a) / weightA;
  const coverB = (equal.b + 0.8 * synonym.b + 0.7 * spelling.b) / weightB;
  const [leftA, leftB] = [weightOf(restA), weightOf(restB)];
  const [numbersA, numbersB] = [numbersIn(restA), numbersIn(restB)];
  const [few, many] =
    a.quantities.length <= b.quantities.length ? [a.quantities, b.quantities] : [b.quantities, a.quantities];
  const clashing = few.filter((one) => !many.some((other) => compatible(one, other))).length;
  const [longest, shortest] = [
    Math.max(a.stems.length, b.stems.length),
    Math.min(a.stems.length, b.stems.length),
  ];
  const singles = shared(x.singles, y.singles);
  const doubles = shared(x.doubles, y.doubles);
  const { subsequence, run } = commonSequences(x.sequence, y.sequence);
  return [
    Math.min(coverA, coverB),
    Math.max(coverA, coverB),
    coverA + coverB > 0 ? (2 * coverA * coverB) / (coverA + coverB) : 0,
    Math.min(equal.a / weightA, equal.b / weightB),
    Math.max(equal.a / weightA, equal.b / weightB),
    (equal.a + equal.b) / (weightA + weightB),
    (synonym.a + synonym.b) / (weightA + weightB),
    (0.7 * (spelling.a + spelling.b) - 0.2 * (synonym.a + synonym.b)) / (weightA + weightB),
    (2 * pairs.length) / (a.words.length + b.words.length || 1),
    Math.log1p(Math.max(leftA, leftB)),
    Math.log1p(Math.min(leftA, leftB)),
    Math.min(numbersA, numbersB),
    Math.max(numbersA, numbersB),
    clashing,
    few.length > 0 ? 1 : 0,
    few.length > 0 && clashing === 0 ? 1 : 0,
    many.length > few.length ? 1 : 0,
    singles / Math.max(1, longest),
    singles / Math.max(1, shortest),
    doubles / Math.max(1, longest - 1),
    doubles / Math.max(1, shortest - 1),
    dice(x.contentDoubles, y.contentDoubles),
    dice(x.skips, y.skips),
    subsequence / Math.max(1, longest),
    subsequence / Math.max(1, shortest),
    Math.log1p(run),
    run / Math.max(1, shortest),
    cosine(x.letters, y.letters),
    shortest / Math.max(1, longest),
    (longest - shortest) / 10,
    Math.log(Math.max(1, Math.min(a.words.length, b.words.length))),
    a.negative === b.negative ? 0 : 1,
    oppositesIn(restA, restB) ? 1 : 0,
    Math.log1p(equal.a),
    rarest,
    Math.sqrt(squares),
    Math.log1p(lower),
    (2 * lower) / (x.lowerWeight + y.lowerWeight || 1),
    lower / (Math.min(x.lowerWeight, y.lowerWeight) || 1),
    Math.log1p(names),
    Math.log1p(names) * Math.log1p(lower),
    (a.saying ? 1 : 0) + (b.saying ? 1 : 0),
  ];
}

function weightOf(words: ReadonlySet<ContentWord>): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return sum;
}

function numbersIn(words: ReadonlySet<ContentWord>): number {
  let count = 0;
  for (const { number } of words) if (number) count++;
  return count;
}

function oppositesIn(a: ReadonlySet<ContentWord>, b: ReadonlySet<ContentWord>): boolean {
  for (const one of a) for (const other of b) if (opposite(one.stem, other.stem)) return true;
  return false;
}

/** What the comparison of two readings counts, as sorted hashes, so that shared ones are found in one pass. */
interface Shape {
  readonly sequence: Int32Array;
  readonly singles: Int32Array;
  readonly doubles: Int32Array;
  readonly contentDoubles: Int32Array;
  readonly skips: Int32Array;
  readonly letters: Int32Array;
  readonly lowerWeight: number;
}

/** Content words further apart than this are not a pair. */
const REACH = 4;
const shapes = new WeakMap<Reading, Shape>();

function shapeOf(reading: Reading): Shape {
  const known = shapes.get(reading);
  if (known) return known;
  const sequence = Int32Array.from(reading.stems, hash);
  const content = reading.words.map(({ key }) => hash(key));
  const skips: number[] = [];
  content.forEach((one, i) => {
    for (let j = i + 1; j <= i + REACH && j < content.length; j++) skips.push(joined(one, content[j] ?? 0));
  });
  let lowerWeight = 0;
  for (const { name, number, weight } of reading.words) if (!name && !number) lowerWeight += weight;
  const shape = {
    sequence,
    singles: sequence.slice().sort(),
    doubles: doublesOf(sequence),
    contentDoubles: doublesOf(content),
    skips: Int32Array.from(skips).sort(),
    letters: triplesOf(reading.text),
    lowerWeight,
  };
  shapes.set(reading, shape);
  return shape;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code | 0;
}

function joined(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + b) | 0;
}

function doublesOf(sequence: ArrayLike<number>): Int32Array {
  const found = new Int32Array(Math.max(0, sequence.length - 1));
  for (let i = 0; i < found.length; i++) found[i] = joined(sequence[i] ?? 0, sequence[i + 1] ?? 0);
  return found.sort();
}

function triplesOf(text: string): Int32Array {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const found = new Int32Array(Math.max(0, plain.length - 2));
  for (let i = 0; i < found.length; i++) {
    found[i] =
      Math.imul(Math.imul(plain.charCodeAt(i), 31_337) + plain.charCodeAt(i + 1), 31_337) +
      plain.charCodeAt(i + 2);
  }
  return found.sort();
}

/** How many two sorted lists share, each as often as both have it. */
function shared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) {
      count++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return count;
}

function dice(a: Int32Array, b: Int32Array): number {
  return (2 * shared(a, b)) / Math.max(1, a.length + b.length);
}

/** Of two sorted lists as vectors of counts. */
function cosine(a: Int32Array, b: Int32Array): number {
  let product = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x < y) i++;
    else if (y < x) j++;
    else {
      const [startA, startB] = [i, j];
      while (a[i] === x) i++;
      while (b[j] === x) j++;
      product += (i - startA) * (j - startB);
    }
  }
  return product / Math.sqrt(squaresOf(a) * squaresOf(b) || 1);
}

function squaresOf(list: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < list.length; ) {
    const start = i;
    const value = list[i];
    while (list[i] === value && i < list.length) i++;
    sum += (i - start) ** 2;
  }
  return sum;
}

/** Lengths of the longest common subsequence and of the longest common run. */
function commonSequences(a: Int32Array, b: Int32Array): { subsequence: number; run: number } {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  let runsAbove = new Uint16Array(b.length + 1);
  let runs = new Uint16Array(b.length + 1);
  let run = 0;
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      const same = word === b[j - 1];
      row[j] = same ? (above[j - 1] as number) + 1 : Math.max(above[j] as number, row[j - 1] as number);
      const length = same ? (runsAbove[j - 1] as number) + 1 : 0;
      runs[j] = length;
      if (length > run) run = length;
    }
    [above, row] = [row, above];
    [runsAbove, runs] = [runs, runsAbove];
  }
  return { subsequence: above[b.length] as number, run };
}
