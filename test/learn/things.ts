/** Which things are which: concrete nouns of news with their broader terms and wholes, from the files of WordNet 3.1. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { byCodeUnit } from "../../src/words/order.js";
import { stem } from "../../src/words/text/tokens.js";

/** Lexicographer files of animals, artefacts, bodies, food, objects, plants and substances. */
const CONCRETE: ReadonlySet<string> = new Set(["05", "06", "08", "13", "17", "20", "27"]);
/** Words of fewer articles are left out: the table stays small. */
const FEWEST = 3;
/** Least share of the uses of a word that mean things of these kinds. */
const MEANS_A_THING = 0.5;

/** Share of all things from which a word for them says too little to be one itself: "object", "unit". */
const BROAD = 0.05;

interface NounSynset {
  readonly file: string;
  readonly words: readonly string[];
  readonly broader: readonly string[];
  readonly wholes: readonly string[];
}

/**
 * @param dict folder of WordNet's files
 * @param frequency in how many articles each stem stands
 * @returns lines of a stem and the stems of which it may be a kind or a part
 */
export function things(dict: string, frequency: ReadonlyMap<string, number>): string[] {
  const synsets = readNouns(dict);
  const kinds = new Map<string, { concrete: number; all: number; senses: string[] }>();
  for (const { word, synset, uses } of sensesIn(dict)) {
    const known = kinds.get(word) ?? { concrete: 0, all: 0, senses: [] };
    const concrete = CONCRETE.has(synsets.get(synset)?.file ?? "");
    kinds.set(word, {
      concrete: known.concrete + (concrete ? uses : 0),
      all: known.all + uses,
      senses: concrete ? [...known.senses, synset] : known.senses,
    });
  }
  const lines = new Map<string, Set<string>>();
  for (const [word, { concrete, all, senses }] of kinds) {
    const own = stem(word);
    if (!/^[a-z]{3,}$/.test(word) || concrete < MEANS_A_THING * all || (frequency.get(own) ?? 0) < FEWEST)
      continue;
    const related = lines.get(own) ?? new Set<string>();
    for (const sense of senses)
      for (const other of around(sense, synsets)) {
        const broader = stem(other);
        if (broader !== own && (frequency.get(broader) ?? 0) >= FEWEST) related.add(broader);
      }
    lines.set(own, related);
  }
  const kindsOf = new Map<string, number>();
  for (const others of lines.values())
    for (const other of others) kindsOf.set(other, (kindsOf.get(other) ?? 0) + 1);
  const isBroad = (word: string) => (kindsOf.get(word) ?? 0) > BROAD * lines.size;
  return [...lines]
    .filter(([word]) => !isBroad(word))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([word, others]) =>
      [word, ...[...others].filter((other) => !isBroad(other)).sort(byCodeUnit)].join(" "),
    );
}

/** The words of a synset, of all broader ones, and of the wholes of each. */
function around(sense: string, synsets: ReadonlyMap<string, NounSynset>): Set<string> {
  const seen = new Set([sense]);
  const words = new Set<string>();
  for (const key of seen) {
    const synset = synsets.get(key);
    for (const word of synset?.words ?? []) if (!word.includes("_")) words.add(word);
    for (const broader of synset?.broader ?? []) seen.add(broader);
    for (const whole of synset?.wholes ?? [])
      for (const word of synsets.get(whole)?.words ?? []) if (!word.includes("_")) words.add(word);
  }
  return words;
}

/** The senses of each word, with how often each is meant in WordNet's corpora; rare ones by their rank. */
function sensesIn(dict: string): { word: string; synset: string; uses: number }[] {
  return readFileSync(path.join(dict, "index.sense"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, word, type, offset, rank, uses] =
        /^([^%]+)%(\d):\S+ (\d+) (\d+) (\d+)$/.exec(line.trim()) ?? [];
      if (!word || !type || !offset) return [];
      const synset = type === "1" ? offset : `other ${offset}`;
      return [{ word, synset, uses: Number(uses) + 0.5 / Number(rank) }];
    });
}

function readNouns(dict: string): Map<string, NounSynset> {
  const found = new Map<string, NounSynset>();
  for (const line of readFileSync(path.join(dict, "data.noun"), "utf8").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = (line.split(" | ")[0] ?? "").split(" ");
    const size = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: size }, (_, i) => (fields[4 + 2 * i] ?? "").toLowerCase());
    const first = 4 + 2 * size;
    const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => ({
      kind: fields[first + 1 + 4 * i] ?? "",
      target: fields[first + 2 + 4 * i] ?? "",
    }));
    const of = (...kinds: readonly string[]) =>
      pointers.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target);
    found.set(fields[0] ?? "", {
      file: fields[1] ?? "",
      words,
      broader: of("@", "@i"),
      wholes: of("#p", "#s"),
    });
  }
  return found;
}
