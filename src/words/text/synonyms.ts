/** Synonyms and antonyms, by stems. */
import antonymTable from "./tables/antonyms.json" with { type: "json" };
import synonymTable from "./tables/synonyms.json" with { type: "json" };

const synonyms = parseRelations(synonymTable);
const antonyms = parseRelations(antonymTable);

/** The stems that share a meaning with this one. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return synonyms.get(stem) ?? NONE;
}

/** The stems that mean the opposite of this one. */
export function oppositesOf(stem: string): ReadonlySet<string> {
  return antonyms.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Parses lines of a stem and its relations into a symmetric relation. */
function parseRelations(table: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const line of table) {
    const [first = "", ...others] = line.split(" ");
    for (const other of others) {
      add(first, other);
      add(other, first);
    }
  }
  return found;
}
