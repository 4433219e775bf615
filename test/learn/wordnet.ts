/** Synonyms and opposites of the words of news, from the files of WordNet 3.1. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { byCodeUnit } from "../../src/structures/order.js";
import { stem } from "../../src/words/text/tokens.js";

/** Words of fewer articles are left out: the tables stay small. */
const FEWEST = 8;
/** Opposites are few, and two rare ones seldom meet by chance. */
const FEWEST_OF_OPPOSITES = 2;
/**
 * How much of the use of both words the shared meaning must make, by kind of relation. A broader term is a synonym only
 * where that is nearly all that the words mean.
 */
const SHARE: Readonly<Record<string, number>> = { synonym: 0.12, "+": 0.1, "@": 0.55, "!": 0.01 };

export interface Synset {
  /** Number of its lexicographer file: "06" has the artefacts. */
  readonly file: string;
  readonly words: readonly string[];
  readonly pointers: readonly (readonly [kind: string, synset: string, from: number, to: number])[];
}

export interface Relations {
  /** Lines of a stem and the stems that share a meaning with it. */
  readonly synonyms: readonly string[];
  /** Lines of two stems. */
  readonly antonyms: readonly string[];
}

/** @param frequency in how many articles each stem stands */
export function relations(dict: string, frequency: ReadonlyMap<string, number>): Relations {
  const use = usesOf(dict);
  const synonyms = new Map<string, Set<string>>();
  const antonyms = new Set<string>();
  const relate = (kind: string, x: string | undefined, at: string, y: string | undefined, other: string) => {
    if (!x || !y || x.includes("_") || y.includes("_")) return;
    const [a = "", b = ""] = [stem(x), stem(y)].sort(byCodeUnit);
    const fewest = kind === "!" ? FEWEST_OF_OPPOSITES : FEWEST;
    if (a === b || Math.min(frequency.get(a) ?? 0, frequency.get(b) ?? 0) < fewest) return;
    if (Math.sqrt(use(x, at) * use(y, other)) < (SHARE[kind] ?? 1)) return;
    if (kind === "!") antonyms.add(`${a} ${b}`);
    else synonyms.set(a, (synonyms.get(a) ?? new Set()).add(b));
  };
  const synsets = readSynsets(dict);
  for (const [key, { words, pointers }] of synsets) {
    words.forEach((x, i) => {
      for (const y of words.slice(i + 1)) relate("synonym", x, key, y, key);
    });
    for (const [kind, target, from, to] of pointers) {
      const other = synsets.get(target);
      if (!other) continue;
      if (kind === "@") for (const x of words) for (const y of other.words) relate(kind, x, key, y, target);
      else relate(kind, words[from - 1], key, other.words[to - 1], target);
    }
  }
  return {
    synonyms: [...synonyms]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([word, others]) => [word, ...[...others].sort(byCodeUnit)].join(" ")),
    antonyms: [...antonyms].sort(byCodeUnit),
  };
}

/** Which share of the uses of a word, as tagged in WordNet's corpora, a synset makes. */
function usesOf(dict: string): (word: string, synset: string) => number {
  const senses = new Map<string, Sense>();
  const total = new Map<string, number>();
  for (const sense of sensesIn(dict)) {
    const { word, synset, uses } = sense;
    senses.set(`${word} ${synset}`, sense);
    total.set(word, (total.get(word) ?? 0) + uses);
  }
  return (word, synset) => {
    const sense = senses.get(`${word} ${synset}`);
    return sense ? (sense.uses + 0.5 / sense.rank) / ((total.get(word) ?? 0) + 1) : 0;
  };
}

/** One meaning of a word, with its rank among all and how often WordNet's corpora mean it. */
export interface Sense {
  readonly word: string;
  readonly synset: string;
  readonly rank: number;
  readonly uses: number;
}

/** All senses, in the order of WordNet's index. */
export function sensesIn(dict: string): Sense[] {
  return readFileSync(path.join(dict, "index.sense"), "utf8")
    .split("\n")
    .flatMap((line): Sense[] => {
      const [, word, type, offset, rank, uses] =
        /^([^%]+)%(\d):\S+ (\d+) (\d+) (\d+)$/.exec(line.trim()) ?? [];
      if (!word || !type || !offset) return [];
      const synset = `${"nvara"[Number(type) - 1]}${offset}`;
      return [{ word, synset, rank: Number(rank), uses: Number(uses) }];
    });
}

/** All synsets, by part of speech and offset: "n00001740". */
export function readSynsets(dict: string): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const [file, letter] of [
    ["noun", "n"],
    ["verb", "v"],
    ["adj", "a"],
    ["adv", "r"],
  ] as const) {
    for (const line of readFileSync(path.join(dict, `data.${file}`), "utf8").split("\n")) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = (line.split(" | ")[0] ?? "").split(" ");
      const size = Number.parseInt(fields[3] ?? "0", 16);
      const words = Array.from({ length: size }, (_, i) =>
        (fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, "").toLowerCase(),
      );
      const first = 4 + 2 * size;
      const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
        const [kind = "", offset = "", pos = "", ends = ""] = fields.slice(
          first + 1 + 4 * i,
          first + 5 + 4 * i,
        );
        const [from, to] = [Number.parseInt(ends.slice(0, 2), 16), Number.parseInt(ends.slice(2), 16)];
        return [kind, (pos === "s" ? "a" : pos) + offset, from, to] as const;
      });
      found.set(letter + fields[0], { file: fields[1] ?? "", words, pointers });
    }
  }
  return found;
}
