/**
 * Instalment negatives: two reports of one event, of which the second is moved to other people, places, days and counts,
 * as two reports of one kind of event have them. Their words agree and what identifies the event does not.
 */
import { hashTerm } from "../../src/group/document/bag.js";
import { namesOf } from "./look-alikes.js";
import { articleOf, type LabelledPair, type LabelledRecord } from "./sets.js";

/** Names of the second that are replaced: so many, by lot. */
const REPLACED = [2, 3, 5, 8];
/** Words of the text that are left, by lot. */
const LENGTHS = [0, 25, 60, 200];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");

/** One pair for each record that has another of its event. */
export function instalments(records: readonly LabelledRecord[], name: string): LabelledPair[] {
  const byEvent = new Map<string, LabelledRecord[]>();
  for (const record of records) byEvent.set(record.event, [...(byEvent.get(record.event) ?? []), record]);
  return records.flatMap((record, index) => {
    const lot = hashTerm(`instalment ${record.id}`);
    const own = (byEvent.get(record.event) ?? []).filter((each) => each !== record);
    const other = own[(lot >>> 3) % Math.max(1, own.length)];
    const stranger = records[lot % records.length] as LabelledRecord;
    if (!other || stranger.event === record.event) return [];
    const length = LENGTHS[(lot >>> 8) % LENGTHS.length] ?? 0;
    const count = REPLACED[(lot >>> 16) % REPLACED.length] ?? 0;
    const [mine, theirs] = [namesOf(other).slice(0, count), namesOf(stranger)];
    if (mine.length < 2 || theirs.length < mine.length) return [];
    const by = 1 + ((lot >>> 20) % 5);
    const moved = (text: string) => {
      let given = text;
      for (const [k, from] of mine.entries()) given = given.replaceAll(from, theirs[k] as string);
      return shifted(given, by);
    };
    const [left, right] = [cut(record, length), cut(other, length)];
    return [
      {
        a: articleOf(JSON.stringify({ ...left, id: `a${index}` }), name),
        b: articleOf(
          JSON.stringify({
            ...right,
            id: `b${index}`,
            title: moved(right.title),
            text: moved(right.text ?? ""),
          }),
          name,
        ),
        same: false,
      },
    ];
  });
}

function cut({ url: _, ...record }: LabelledRecord, words: number): LabelledRecord {
  return { ...record, text: (record.text ?? "").split(/\s+/).slice(0, words).join(" ") };
}

/** Counts and weekdays so many further on. Years stay. */
function shifted(text: string, by: number): string {
  return text
    .replace(/\b\d{1,3}\b/g, (digits) => String(Number(digits) + by))
    .replace(/\b[A-Za-z]{3,9}\b/g, (word) => {
      const day = WEEKDAYS.indexOf(word);
      if (day >= 0) return WEEKDAYS[(day + by) % WEEKDAYS.length] as string;
      const number = NUMBERS.indexOf(word.toLowerCase());
      if (number < 0) return word;
      const next = NUMBERS[(number + by) % NUMBERS.length] as string;
      return word === word.toLowerCase() ? next : `${next.slice(0, 1).toUpperCase()}${next.slice(1)}`;
    });
}
