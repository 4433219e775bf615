/**
 * Look-alike negatives: two articles of different events, of which the second is given the names that the first has
 * most, as two reports of one town or of one team have them. In the labelled sets such pairs are rare, and in a local
 * paper they are the rule.
 */
import { hashTerm } from "../../src/group/document/bag.js";
import { tokens } from "../../src/words/text/tokens.js";
import { articleOf, type LabelledPair, type LabelledRecord } from "./sets.js";

/** Names that a pair is made to share: one, or two. */
const MOST_SHARED = 2;
/** Words of the text that are left, by lot. */
const LENGTHS = [0, 25, 60, 200];

/** One pair for each record. */
export function lookAlikes(records: readonly LabelledRecord[], name: string): LabelledPair[] {
  return records.flatMap((record, index) => {
    const lot = hashTerm(`look-alike ${record.id}`);
    const other = records[lot % records.length] as LabelledRecord;
    if (other.event === record.event) return [];
    const length = LENGTHS[(lot >>> 8) % LENGTHS.length] ?? 0;
    const [left, right] = [cut(record, length), cut(other, length)];
    const [mine, theirs] = [namesOf(record), namesOf(other)];
    const count = Math.min(1 + ((lot >>> 16) % MOST_SHARED), mine.length, theirs.length);
    if (count === 0) return [];
    const renamed = theirs
      .slice(0, count)
      .reduce((given, own, k) => rename(given, own, mine[k] as string), right);
    return [
      {
        a: articleOf(JSON.stringify({ ...left, id: `a${index}` }), name),
        b: articleOf(JSON.stringify({ ...renamed, id: `b${index}` }), name),
        same: false,
      },
    ];
  });
}

function cut({ url: _, ...record }: LabelledRecord, words: number): LabelledRecord {
  return { ...record, text: (record.text ?? "").split(/\s+/).slice(0, words).join(" ") };
}

/** Words that stand inside its sentences with a capital, the most frequent first. Headlines may be in title case. */
export function namesOf({ text = "" }: LabelledRecord): string[] {
  const counts = new Map<string, number>();
  for (const line of text.split(/(?<=[.!?])\s+/)) {
    for (const { raw, capital, number } of tokens(line).slice(1)) {
      if (capital && !number && raw.length > 3) counts.set(raw, (counts.get(raw) ?? 0) + 1);
    }
  }
  return [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([word]) => word);
}

function rename(record: LabelledRecord, from: string, to: string): LabelledRecord {
  return {
    ...record,
    title: record.title.replaceAll(from, to),
    text: (record.text ?? "").replaceAll(from, to),
  };
}
