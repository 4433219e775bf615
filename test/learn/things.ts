/** Which things are which: concrete nouns of news with their broader terms and wholes, from the files of WordNet 3.1. */
import { byCodeUnit } from "../../src/structures/order.js";
import { stem } from "../../src/words/text/tokens.js";
import { readSynsets, type Synset, sensesIn } from "./wordnet.js";

/** Lexicographer files of animals, artefacts, bodies, food, objects, plants and substances. */
const CONCRETE: ReadonlySet<string> = new Set(["05", "06", "08", "13", "17", "20", "27"]);
/** Words of fewer articles are left out: the table stays small. */
const FEWEST = 3;
/** Least share of the uses of a word that mean things of these kinds. */
const MEANS_A_THING = 0.5;

/** Share of all things from which a word for them says too little to be one itself: "object", "unit". */
const BROAD = 0.05;

/** Kinds of pointers: to broader synsets, and to the wholes that one is a part or the substance of. */
const TO_BROADER: ReadonlySet<string> = new Set(["@", "@i"]);
const TO_WHOLES: ReadonlySet<string> = new Set(["#p", "#s"]);

/**
 * @param dict folder of WordNet's files
 * @param frequency in how many articles each stem stands
 * @returns lines of a stem and the stems of which it may be a kind or a part
 */
export function things(dict: string, frequency: ReadonlyMap<string, number>): string[] {
  const synsets = readSynsets(dict);
  const kinds = new Map<string, { concrete: number; all: number; senses: string[] }>();
  for (const { word, synset, rank, uses: counted } of sensesIn(dict)) {
    const uses = counted + 0.5 / rank;
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
function around(sense: string, synsets: ReadonlyMap<string, Synset>): Set<string> {
  const seen = new Set([sense]);
  const words = new Set<string>();
  for (const key of seen) {
    const synset = synsets.get(key);
    for (const word of synset?.words ?? []) if (!word.includes("_")) words.add(word);
    for (const [kind, target] of synset?.pointers ?? []) {
      if (TO_BROADER.has(kind)) seen.add(target);
      if (!TO_WHOLES.has(kind)) continue;
      for (const word of synsets.get(target)?.words ?? []) if (!word.includes("_")) words.add(word);
    }
  }
  return words;
}
